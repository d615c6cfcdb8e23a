import pytest

from cifake_desktop.detection.dataflow import Node, sizes_depend_on_values


def node(text: str) -> Node:
    """Read "out = Operator in in"."""
    output, rest = text.split(" = ")
    operator, *inputs = rest.split(" ")
    return Node(operator.encode(), tuple(name.encode() for name in inputs), (output.encode(),))


@pytest.mark.parametrize(
    ("lines", "depends"),
    [
        (["a = Conv x w", "b = ReduceMean a axes"], False),
        (["s = Shape x", "t = Gather s i", "b = Resize x none none t"], False),
        (["s = Shape x", "b = Reshape s x"], True),
        (["b = ConstantOfShape x"], True),
        (["b = ConstantOfShape w"], False),
        (["a = Mul x w", "b = Cast a", "c = Tile w b"], True),
        (["c = Tile w b", "b = Cast a", "a = Mul x w"], True),
        (["a = Relu x", "b = Tile a w"], False),
        (["a = NonZero x", "s = Shape a", "b = ConstantOfShape s"], True),
        (["a = NonZero w"], False),
        (["r = Range w w x"], True),
        (["a = Pad x w x"], False),  # the value to fill in, not how much
        (["a = Reshape x"], False),
    ],
)
def test_sizes_may_come_from_sizes_but_not_from_values(lines: list[str], depends: bool) -> None:
    assert sizes_depend_on_values(map(node, lines), [b"x"]) is depends
