# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is kept between two starts: settings and history."""
