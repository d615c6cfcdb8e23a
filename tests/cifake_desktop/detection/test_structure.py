"""What a model file may hold: told by its bytes, before anything of it runs."""

from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import AttributeProto, TensorProto, defs, helper, numpy_helper

from cifake_desktop.detection import structure
from cifake_desktop.detection.model import ModelError
from cifake_desktop.detection.operators import DOMAINS, OPERATORS
from cifake_desktop.detection.registry import read_checksums
from cifake_desktop.detection.structure import check_structure
from cifake_desktop.resources import resource

Spoil = Callable[[onnx.ModelProto], None]


@pytest.fixture
def tiny(tiny_onnx: Callable[..., bytes]) -> onnx.ModelProto:
    """The tiny model, to be spoilt."""
    return onnx.load_from_string(tiny_onnx())


def refusal(model: onnx.ModelProto) -> str:
    with pytest.raises(ModelError) as refused:
        check_structure("given.onnx", model.SerializeToString())
    assert str(refused.value).startswith("The model file given.onnx was refused: it ")
    return str(refused.value)


def outside() -> TensorProto:
    """A tensor whose values stand in a file of the computer."""
    tensor = TensorProto(name="secret", data_type=TensorProto.FLOAT, dims=[1])
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/etc/passwd")
    return tensor


def inside() -> TensorProto:
    return numpy_helper.from_array(np.zeros(1, dtype=np.int64), "inside")


def constant(**attribute: Any) -> onnx.NodeProto:
    node = onnx.NodeProto(op_type="Constant", output=["made"])
    node.attribute.append(AttributeProto(**attribute))
    return node


def sparse(values: TensorProto, indices: TensorProto) -> onnx.SparseTensorProto:
    return onnx.SparseTensorProto(values=values, indices=indices, dims=[1])


TENSORS: dict[str, Spoil] = {
    "an initializer": lambda model: model.graph.initializer.append(outside()),
    "values of a sparse initializer": lambda model: model.graph.sparse_initializer.append(
        sparse(outside(), inside())
    ),
    "places of a sparse initializer": lambda model: model.graph.sparse_initializer.append(
        sparse(inside(), outside())
    ),
    "an attribute": lambda model: model.graph.node.append(constant(name="value", t=outside())),
    "a list in an attribute": lambda model: model.graph.node.append(
        constant(name="value", tensors=[inside(), outside()])
    ),
    "a sparse attribute": lambda model: model.graph.node.append(
        constant(name="value", sparse_tensor=sparse(outside(), inside()))
    ),
    "a list of sparse ones": lambda model: model.graph.node.append(
        constant(name="value", sparse_tensors=[sparse(inside(), outside())])
    ),
}
"""Every place where ONNX lets a tensor stand, outside functions, training, and graphs in a graph."""


@pytest.mark.parametrize("place", TENSORS)
def test_no_tensor_anywhere_lies_in_another_file(tiny: onnx.ModelProto, place: str) -> None:
    TENSORS[place](tiny)
    assert "other files" in refusal(tiny)


def test_a_place_of_data_without_a_file_is_refused_as_well(tiny: onnx.ModelProto) -> None:
    tiny.graph.initializer.append(inside())
    tiny.graph.initializer[-1].data_location = TensorProto.EXTERNAL
    assert "other files" in refusal(tiny)


def test_functions_training_and_graphs_within_a_graph_are_refused_unread(tiny: onnx.ModelProto) -> None:
    changed = onnx.ModelProto.FromString(tiny.SerializeToString())
    changed.functions.append(
        helper.make_function("own", "F", [], [], [constant(name="value", t=outside())], [])
    )
    assert "operators of its own" in refusal(changed)
    changed = onnx.ModelProto.FromString(tiny.SerializeToString())
    changed.training_info.add().algorithm.initializer.append(outside())
    assert "training" in refusal(changed)
    for attribute in ({"g": onnx.GraphProto()}, {"graphs": [onnx.GraphProto()]}):
        changed = onnx.ModelProto.FromString(tiny.SerializeToString())
        changed.graph.node.append(constant(name="body", **attribute))
        assert "never end" in refusal(changed)


def test_a_second_graph_is_looked_at_like_the_first(tiny: onnx.ModelProto) -> None:
    # Readers of Protocol Buffers merge a message that stands twice.
    more = onnx.ModelProto()
    more.graph.initializer.append(outside())
    with pytest.raises(ModelError, match="other files"):
        check_structure("given.onnx", tiny.SerializeToString() + more.SerializeToString())


@pytest.mark.parametrize(
    "domain", ["com.microsoft", "ai.onnx.ml", "ai.onnx.training", "ai.onnx\0", "AI.ONNX"]
)
def test_an_operator_of_another_set_is_not_taken_for_the_standard_one(
    tiny: onnx.ModelProto, domain: str
) -> None:
    tiny.graph.node.append(helper.make_node("Relu", ["evidence"], ["more"], domain=domain))
    assert "not part of the ONNX standard" in refusal(tiny)


@pytest.mark.parametrize(
    "operator",
    [
        *(
            "Bernoulli",
            "Multinomial",
            "RandomNormal",
            "RandomNormalLike",
            "RandomUniform",
            "RandomUniformLike",
        ),
        *("If", "Loop", "Scan", "SequenceMap"),
        *("SequenceConstruct", "SequenceAt", "ConcatFromSequence", "SplitToSequence", "Optional"),
        *("StringConcat", "StringSplit", "RegexFullMatch", "TfIdfVectorizer", "StringNormalizer"),
        *("ImageDecoder", "Crop", "DynamicSlice", "ATen", "Frobnicate"),
    ],
)
def test_operators_that_no_detector_needs(tiny: onnx.ModelProto, operator: str) -> None:
    tiny.graph.node.append(helper.make_node(operator, ["evidence"], ["more"]))
    assert refusal(tiny).endswith(f"uses an operator that no model may use, {operator}.")


@pytest.mark.parametrize("operator", ["", "Relu\0", "<b>Relu</b>", "Re\u202elu", "X" * 1000, "\u0420elu"])
def test_an_operator_with_a_strange_name_is_not_told_by_it(tiny: onnx.ModelProto, operator: str) -> None:
    tiny.graph.node[0].op_type = operator
    assert refusal(tiny).endswith("uses an operator that no model may use.")


def test_operators_are_standard_draw_no_lots_and_hold_no_graphs() -> None:
    schemas = {schema.name: schema for schema in defs.get_all_schemas() if schema.domain == ""}
    assert {b"", b"ai.onnx"} == DOMAINS
    assert {name.decode() for name in OPERATORS} - set(schemas) == set()
    graphs = (defs.OpSchema.AttrType.GRAPH, defs.OpSchema.AttrType.GRAPHS)
    for name in map(bytes.decode, OPERATORS - {b"Dropout", b"AffineGrid"}):
        schema = schemas[name]
        assert not any(attribute.type in graphs for attribute in schema.attributes.values()), name
        assert schema.node_determinism != defs.OpSchema.NodeDeterminism.NonDeterministic, name


def test_dropout_and_normalisation_are_not_in_training_mode(tiny: onnx.ModelProto) -> None:
    tiny.graph.node.append(helper.make_node("Dropout", ["evidence"], ["same"]))
    tiny.graph.node.append(helper.make_node("BatchNormalization", ["same"] * 5, ["b"], training_mode=0))
    check_structure("given.onnx", tiny.SerializeToString())
    tiny.graph.node[-2].input.extend(["", "yes"])
    assert "training mode" in refusal(tiny)
    del tiny.graph.node[-2].input[1:]
    tiny.graph.node[-1].attribute[0].i = 1
    assert "training mode" in refusal(tiny)


def test_text_is_no_picture(tiny: onnx.ModelProto) -> None:
    original = tiny.SerializeToString()
    spoilt: list[Spoil] = [
        lambda model: model.graph.node.append(helper.make_node("Cast", ["evidence"], ["t"], to=8)),
        lambda model: model.graph.node.append(helper.make_node("Cast", ["evidence"], ["t"], to=8 + 2**32)),
        lambda model: model.graph.node.append(constant(name="value_string", s=b"x" * 1000)),
        lambda model: model.graph.initializer.append(
            numpy_helper.from_array(np.array(["x"], dtype=object), "t")
        ),
    ]
    for spoil in spoilt:
        model = onnx.ModelProto.FromString(original)
        spoil(model)
        assert "text" in refusal(model)


@pytest.mark.parametrize(
    ("limit", "message"),
    [
        ("_MOST_NODES", "too many steps"),
        ("_MOST_TENSORS", "too many tensors"),
        ("_MOST_FIELDS", "too many parts"),
    ],
)
def test_there_are_limits(
    tiny: onnx.ModelProto, monkeypatch: pytest.MonkeyPatch, limit: str, message: str
) -> None:
    assert getattr(structure, limit) <= 500_000
    monkeypatch.setattr(structure, limit, 3)
    assert message in refusal(tiny)


def test_the_models_that_ship_keep_all_this() -> None:
    folder = resource("models")
    for name, _ in read_checksums(folder):
        check_structure(name, (folder / name).read_bytes())
