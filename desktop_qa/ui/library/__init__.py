# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page of the library: what is in it, how far it is read, and questions to all of it."""
