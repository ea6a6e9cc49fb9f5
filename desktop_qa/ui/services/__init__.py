# SPDX-License-Identifier: AGPL-3.0-or-later
"""What lives as long as the program and is shared by its windows."""
