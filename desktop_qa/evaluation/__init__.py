# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures: SQuAD metrics, whole articles, real documents, calibration, benchmark."""
