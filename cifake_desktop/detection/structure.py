"""What is in an ONNX file, found out without running or loading any of it.

An ONNX file is a Protocol Buffers message. Only its skeleton is walked here, to refuse what no detector needs and
what could do harm: data in other files, operators of unknown origin, graphs that may never end or draw lots, and graphs
that may behave differently from how they did when they were tried out.
Field numbers are those of onnx.proto, https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
"""

from collections.abc import Iterator
from typing import Final, TypeAlias

from cifake_desktop.detection.card_json import MOST_CARD_BYTES
from cifake_desktop.detection.dataflow import Node, sizes_depend_on_values
from cifake_desktop.detection.model import ModelError
from cifake_desktop.detection.operators import DOMAINS, OPERATORS

_Value: TypeAlias = int | memoryview

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5  # wire types
_FIXED_BYTES: Final = {_FIXED64: 8, _FIXED32: 4}
_LONGEST_VARINT: Final = 10
_LONGEST_NAMED: Final = 40  # letters of an operator's name that a refusal tells
_MOST_FIELDS: Final = 500_000
_MOST_NODES: Final = 20_000
_MOST_TENSORS: Final = 20_000

_MODEL_GRAPH, _MODEL_METADATA, _MODEL_TRAINING, _MODEL_FUNCTIONS = 7, 14, 20, 25
_ENTRY_KEY, _ENTRY_VALUE = 1, 2
_GRAPH_NODE, _GRAPH_INITIALIZER, _GRAPH_SPARSE_INITIALIZER = 1, 5, 15
_NODE_INPUT, _NODE_OUTPUT, _NODE_OPERATOR, _NODE_ATTRIBUTE, _NODE_DOMAIN = 1, 2, 4, 5, 7
_ATTRIBUTE_NAME, _ATTRIBUTE_WHOLE = 1, 3
_ATTRIBUTE_TENSORS, _ATTRIBUTE_GRAPHS, _ATTRIBUTE_SPARSE_TENSORS = (5, 10), (6, 11), (22, 23)
_SPARSE_TENSOR_PARTS = (1, 2)
_TENSOR_TYPE, _TENSOR_EXTERNAL_DATA, _TENSOR_DATA_LOCATION = 2, 13, 14
_TEXT: Final = 8  # as the type of a tensor

_CASTS_TO: Final = b"to"
_TRAINING_MODE: Final = b"training_mode"  # attribute of BatchNormalization, and third input of Dropout
_TEXT_CONSTANTS: Final = {b"value_string", b"value_strings"}
_INPUT: Final = b"pixels"
_ORT_FORMAT: Final = b"ORTM"  # at byte 4 of ONNX Runtime's own format, which is no Protocol Buffers message


class _MalformedError(Exception):
    """The bytes are no Protocol Buffers message."""


def card_text(name: str, content: bytes) -> str:
    """Return the text of the card in a model file.

    Args:
        name: of the file, for messages.
        content: all its bytes.

    Raises:
        ModelError: the file is no ONNX model, or has no card.

    """
    cards = []
    walk = _Walk(name)
    try:
        for number, part in walk.parts(memoryview(content)):
            if number == _MODEL_METADATA:
                entry = dict(walk.parts(part))
                key, text = entry.get(_ENTRY_KEY), entry.get(_ENTRY_VALUE)
                if key is not None and text is not None and bytes(key) == b"card":
                    cards.append(text)
    except _MalformedError as error:
        raise _no_model(name) from error
    if len(cards) != 1:
        raise ModelError(f"The model file {name} must have one card, not {len(cards)}.")
    if len(cards[0]) > MOST_CARD_BYTES:
        raise ModelError(f"The card in the model file {name} is too long.")
    try:
        return str(cards[0], "utf-8")
    except UnicodeDecodeError as error:
        raise ModelError(f"The card in the model file {name} is not text.") from error


def check_structure(name: str, content: bytes) -> None:
    """Refuse a model file with parts that no detector needs and that could do harm.

    Args:
        name: of the file, for messages.
        content: all its bytes.

    Raises:
        ModelError: the file is refused; the message says why.

    """
    if content[4:8] == _ORT_FORMAT:
        raise _no_model(name)
    try:
        nodes = _Walk(name).model(memoryview(content))
    except _MalformedError as error:
        raise _no_model(name) from error
    if not nodes:
        raise _no_model(name)


class _Walk:
    """One walk through a message; it counts the fields that it meets."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._seen = 0
        self._tensors = 0

    def _refusal(self, why: str) -> ModelError:
        return ModelError(f"The model file {self._name} was refused: it {why}.")

    def fields(self, message: memoryview) -> Iterator[tuple[int, _Value]]:
        """Give number and value of each field; the content of fields of bytes is not looked into."""
        at, end = 0, len(message)
        while at < end:
            self._seen += 1
            if self._seen > _MOST_FIELDS:
                raise self._refusal("has too many parts")
            tag, at = _varint(message, at)
            if tag >= 2**32:  # others might read only its lower half, and see another field
                raise _MalformedError
            number, kind = tag >> 3, tag & 7
            if kind == _VARINT:
                value, at = _varint(message, at)
                yield number, value
                continue
            if kind == _BYTES:
                length, at = _varint(message, at)
            elif kind in _FIXED_BYTES:
                length = _FIXED_BYTES[kind]
            else:
                raise _MalformedError
            if length > end - at:
                raise _MalformedError
            if kind == _BYTES:
                yield number, message[at : at + length]
            at += length

    def parts(self, message: memoryview) -> Iterator[tuple[int, memoryview]]:
        """Give number and content of each field of bytes."""
        for number, value in self.fields(message):
            if isinstance(value, memoryview):
                yield number, value

    def model(self, message: memoryview) -> list[Node]:
        """Check a model; return the nodes of its graph."""
        nodes: list[Node] = []
        for number, part in self.parts(message):
            if number == _MODEL_FUNCTIONS:
                raise self._refusal("defines operators of its own")
            if number == _MODEL_TRAINING:
                raise self._refusal("brings instructions for training")
            if number == _MODEL_GRAPH:
                nodes.extend(self._graph(part))
        if len(nodes) > _MOST_NODES:
            raise self._refusal("has too many steps")
        if sizes_depend_on_values(nodes, [_INPUT]):
            raise self._refusal(
                "has steps whose size depends on what a picture shows, and not on its size alone"
            )
        return nodes

    def _graph(self, message: memoryview) -> Iterator[Node]:
        for number, part in self.parts(message):
            if number == _GRAPH_NODE:
                yield self._node(part)
            elif number == _GRAPH_INITIALIZER:
                self._tensor(part)
            elif number == _GRAPH_SPARSE_INITIALIZER:
                self._sparse_tensor(part)

    def _node(self, message: memoryview) -> Node:
        operator = b""
        inputs, outputs = [], []
        for number, part in self.parts(message):
            if number == _NODE_INPUT:
                inputs.append(bytes(part))
            elif number == _NODE_OUTPUT:
                outputs.append(bytes(part))
            elif number == _NODE_OPERATOR:
                operator = bytes(part)
            elif number == _NODE_ATTRIBUTE:
                self._attribute(part)
            elif number == _NODE_DOMAIN and bytes(part) not in DOMAINS:
                raise self._refusal("uses operators that are not part of the ONNX standard")
        if operator not in OPERATORS:
            named = f", {operator.decode()}" if operator.isalnum() and len(operator) <= _LONGEST_NAMED else ""
            raise self._refusal(f"uses an operator that no model may use{named}")
        if operator == b"Dropout" and any(inputs[2:]):
            raise self._refusal("is in training mode, where the same picture gets another answer every time")
        return Node(operator, tuple(inputs), tuple(outputs))

    def _attribute(self, message: memoryview) -> None:
        name, value = b"", 0
        for number, part in self.fields(message):
            if number == _ATTRIBUTE_WHOLE and isinstance(part, int):
                value = part
            elif not isinstance(part, memoryview):
                continue
            elif number == _ATTRIBUTE_NAME:
                name = bytes(part)
            elif number in _ATTRIBUTE_GRAPHS:
                raise self._refusal("has loops or branches, which may never end")
            elif number in _ATTRIBUTE_TENSORS:
                self._tensor(part)
            elif number in _ATTRIBUTE_SPARSE_TENSORS:
                self._sparse_tensor(part)
        if name in _TEXT_CONSTANTS or (name == _CASTS_TO and value % 2**32 == _TEXT):
            raise self._refusal("works on text, which is no picture")
        if name == _TRAINING_MODE and value != 0:
            raise self._refusal("is in training mode, where the same picture gets another answer every time")

    def _sparse_tensor(self, message: memoryview) -> None:
        for number, part in self.parts(message):
            if number in _SPARSE_TENSOR_PARTS:
                self._tensor(part)

    def _tensor(self, message: memoryview) -> None:
        self._tensors += 1
        if self._tensors > _MOST_TENSORS:
            raise self._refusal("has too many tensors")
        for number, value in self.fields(message):
            if number == _TENSOR_EXTERNAL_DATA or (number == _TENSOR_DATA_LOCATION and value != 0):
                raise self._refusal("takes data from other files; a model must be one file")
            if number == _TENSOR_TYPE and value == _TEXT:
                raise self._refusal("works on text, which is no picture")


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """Return the number that begins there, and where it ends."""
    value = 0
    for index in range(_LONGEST_VARINT):
        if at + index >= len(message):
            break
        byte = message[at + index]
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            return value, at + index + 1
    raise _MalformedError


def _no_model(name: str) -> ModelError:
    return ModelError(f"The file {name} is not an ONNX model, or it is cut off.")
