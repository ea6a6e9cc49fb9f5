# SPDX-License-Identifier: AGPL-3.0-or-later
"""A question and passages of text become ranked answers; knows no files and no Qt."""
