# SPDX-License-Identifier: AGPL-3.0-or-later
"""The window. The only package that knows Qt."""
