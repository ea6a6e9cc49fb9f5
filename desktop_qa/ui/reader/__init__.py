# SPDX-License-Identifier: AGPL-3.0-or-later
"""The document on screen: pages, what is drawn over them, and what a hand can do with them."""
