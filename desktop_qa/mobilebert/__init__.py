# SPDX-License-Identifier: AGPL-3.0-or-later
"""The network: configuration, canonical weights, checkpoint formats, ONNX graph, quantisation."""
