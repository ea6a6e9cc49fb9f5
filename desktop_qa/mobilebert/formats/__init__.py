# SPDX-License-Identifier: AGPL-3.0-or-later
"""Readers of the files in which others publish MobileBERT; each gives canonical weights and a configuration."""
