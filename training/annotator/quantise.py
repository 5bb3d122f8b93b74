"""Float graphs to int8: weights per channel, activations per tensor at run time."""

from __future__ import annotations

from pathlib import Path

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic


def quantise(source: Path, target: Path, keep: tuple[str, ...] = (), reduce_range: bool = True) -> None:
    """Write `target`, the int8 form of the graph `source`; nodes whose name holds a word of `keep` stay float.

    With `reduce_range` weights take 7 bits: on processors without VNNI, 8-bit weights overflow 16-bit sums, so the same text
    would be read differently on another machine. It costs at most 0.2 points (measured on EWT dev).
    """
    graph = onnx.load(source).graph
    excluded = [node.name for node in graph.node if any(word in node.name for word in keep)]
    quantize_dynamic(
        source,
        target,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=reduce_range,
        op_types_to_quantize=["MatMul", "Gather"],
        nodes_to_exclude=excluded,
        extra_options={"MatMulConstBOnly": True},
    )
