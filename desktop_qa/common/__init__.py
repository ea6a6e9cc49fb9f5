# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every package may use: files replaced whole, errors for people, folders, the battery, the processor."""
