"""Whether the work of a graph depends on what a picture shows, or on its size alone.

Only in the latter case does a trial run tell what every later run takes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_SHAPES: Final = {b"Shape", b"Size"}
"""Operators whose result depends on the size of their input, not on its values."""

_COUNTS: Final = {b"Compress", b"NonMaxSuppression", b"NonZero", b"Unique"}
"""Operators whose result's size depends on the values of their inputs."""

_SIZE_INPUTS: Final = {
    b"AffineGrid": (1,),
    b"BlackmanWindow": (0,),
    b"CenterCropPad": (1,),
    b"Col2Im": (1, 2),
    b"ConstantOfShape": (0,),
    b"DFT": (1,),
    b"Expand": (1,),
    b"HammingWindow": (0,),
    b"HannWindow": (0,),
    b"MaxUnpool": (2,),
    b"MelWeightMatrix": (0, 1, 2, 3, 4),
    b"OneHot": (1,),
    b"Pad": (1,),
    b"Range": (0, 1, 2),
    b"Reshape": (1,),
    b"Resize": (2, 3),
    b"STFT": (1, 3),
    b"Slice": (1, 2, 3, 4),
    b"Split": (1,),
    b"SplitToSequence": (1,),
    b"Tile": (1,),
    b"TopK": (1,),
    b"Upsample": (1,),
}
"""Operators with inputs whose values say how large the result is, and which inputs those are."""


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a graph: an operator, and the names of what goes in and comes out."""

    operator: bytes
    inputs: tuple[bytes, ...]
    outputs: tuple[bytes, ...]


def sizes_depend_on_values(nodes: Iterable[Node], inputs: Iterable[bytes]) -> bool:
    """Tell whether the size of anything in a graph depends on the values of these inputs of the graph.

    Args:
        nodes: of the graph, in any order; none holds a graph itself.
        inputs: names.

    """
    waiting: dict[bytes, list[Node]] = {}
    for node in nodes:
        for name in node.inputs:
            waiting.setdefault(name, []).append(node)
    reached = [*inputs]
    seen = set(reached)
    while reached:
        name = reached.pop()
        for node in waiting.get(name, ()):
            sized_by = _SIZE_INPUTS.get(node.operator, ())
            if node.operator in _COUNTS or any(name in node.inputs[at : at + 1] for at in sized_by):
                return True
            if node.operator not in _SHAPES:
                reached.extend(output for output in node.outputs if output not in seen)
                seen.update(node.outputs)
    return False
