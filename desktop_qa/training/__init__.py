# SPDX-License-Identifier: AGPL-3.0-or-later
"""How a MobileBERT is made: teacher, transfer, distillation, fine-tuning."""
