"""Hostile model files against the whole trial, against the processes that run them, and against the library.

Each file is small. What it asks for is not.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from cifake_desktop import cli
from cifake_desktop.detection import library as library_module
from cifake_desktop.detection.library import Library, read_model_file
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.trial import try_model
from cifake_desktop.picture import Limits
from cifake_desktop.scanning.pool import WorkerPool
from cifake_desktop.scanning.setup import ExaminerSetup

resource = pytest.importorskip("resource", reason="there are no limits of POSIX, pipes or devices")

limited = pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
Node = onnx.NodeProto


@pytest.fixture
def spoil(tiny_card: dict[str, Any], tiny_onnx: Callable[..., bytes]) -> Callable[..., bytes]:
    """Builds the tiny model for 30 to 200 pixels, whose logit comes from "mean" by other nodes."""

    def build(*nodes: Node, opset: int | None = None, **constants: Any) -> bytes:
        tiny_card["sizes"] = {"min_width": 30, "max_width": 200, "min_height": 30, "max_height": 200}
        tiny_card["tile"] = {"size": 200, "stride": 200}
        model = onnx.load_from_string(tiny_onnx(tiny_card))
        if nodes:
            model.graph.node[-1].output[0] = "mean"
        model.graph.node.extend(nodes)
        for name, value in constants.items():
            model.graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))
        if opset is not None:
            model.opset_import[0].version = opset
        return bytes(model.SerializeToString())

    return build


def refusal(content: bytes) -> str:
    with pytest.raises(ModelError) as refused:
        try_model("given.onnx", content)
    return str(refused.value)


def adding(*nodes: Node) -> list[Node]:
    """End with a logit that "huge" is part of, but hardly."""
    return [
        *nodes,
        helper.make_node("ReduceMax", ["huge"], ["largest"], keepdims=0),
        helper.make_node("Mul", ["largest", "zero"], ["nothing"]),
        helper.make_node("Add", ["mean", "nothing"], ["logit"]),
    ]


ZERO = np.float32(0)
MANY = 2**30  # elements: 4 GiB
GROWING: dict[str, tuple[list[Node], dict[str, Any]]] = {
    "Tile": (
        [helper.make_node("Tile", ["square", "times"], ["huge"])],
        {"square": np.ones((1, 1), dtype=np.float32), "times": np.array([2**15, 30_000])},
    ),
    "Expand": ([helper.make_node("Expand", ["one", "shape"], ["huge"])], {"shape": np.array([MANY])}),
    "ConstantOfShape": (
        [helper.make_node("ConstantOfShape", ["shape"], ["huge"])],
        {"shape": np.array([MANY])},
    ),
    "Resize": (
        [helper.make_node("Resize", ["one", "", "", "sizes"], ["huge"])],
        {"sizes": np.array([MANY])},
    ),
    "Range": (
        [helper.make_node("Range", ["start", "end", "step"], ["huge"])],
        {"start": ZERO, "end": np.float32(MANY), "step": np.float32(1)},
    ),
    "Pad": ([helper.make_node("Pad", ["one", "pads"], ["huge"])], {"pads": np.array([0, MANY])}),
    "OneHot": (
        [
            helper.make_node("OneHot", ["at", "depth", "off_on"], ["huge"]),
        ],
        {"at": np.array([0]), "depth": np.array(MANY), "off_on": np.array([0, 1], dtype=np.float32)},
    ),
    "MatMul": (
        [
            helper.make_node("Expand", ["one", "tall"], ["a"]),
            helper.make_node("Transpose", ["a"], ["b"]),
            helper.make_node("MatMul", ["a", "b"], ["huge"]),
        ],
        {"tall": np.array([2**15 + 9, 1])},
    ),
}
"""Operators that make gigabytes out of a few bytes, whatever is on the picture."""


@limited
@pytest.mark.parametrize("operator", GROWING)
def test_a_few_bytes_that_become_gigabytes(spoil: Callable[..., bytes], operator: str) -> None:
    nodes, constants = GROWING[operator]
    content = spoil(*adding(*nodes), zero=ZERO, one=np.ones(1, dtype=np.float32), **constants)
    assert len(content) < 4000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert "too much memory" in refusal(content)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB, of this process


@pytest.mark.parametrize("opset", [0, 99, -1])
def test_versions_of_the_standard_that_do_not_exist(spoil: Callable[..., bytes], opset: int) -> None:
    assert "could not be loaded" in refusal(spoil(opset=opset))


def test_a_format_of_its_own_is_not_loaded_even_where_nothing_checks_the_file(
    tmp_path: Path, spoil: Callable[..., bytes]
) -> None:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.optimized_model_filepath = str(tmp_path / "other.ort")
    options.add_session_config_entry("session.save_model_format", "ORT")
    onnxruntime.InferenceSession(spoil(), options, providers=["CPUExecutionProvider"])
    content = (tmp_path / "other.ort").read_bytes()
    assert "is not an ONNX model" in refusal(content)
    with pytest.raises(ModelError, match="could not be loaded"):
        Model.from_bytes("other.ort", content)


def bomb(*, at_width: int) -> list[Node]:
    """Let "hit" be [1] for pictures of one width, and [0] for all others."""
    return [
        helper.make_node("Shape", ["pixels"], ["size"]),
        helper.make_node("Gather", ["size", "second"], ["width"]),
        helper.make_node("Equal", ["width", f"width_{at_width}"], ["is_hit"]),
        helper.make_node("Cast", ["is_hit"], ["hit"], to=TensorProto.INT64),
    ]


BOMB = {"second": np.array([2]), "width_50": np.array([50]), "zero": ZERO}


@pytest.fixture
def memory_bomb(spoil: Callable[..., bytes]) -> bytes:
    """A model that wants 4 GiB for pictures that are 50 pixels wide, and is like any other before."""
    nodes = [
        helper.make_node("Mul", ["hit", "many"], ["more"]),
        helper.make_node("Add", ["more", "little"], ["count"]),
        helper.make_node("ConstantOfShape", ["count"], ["huge"]),
    ]
    constants = {"many": np.array([MANY]), "little": np.array([1])}
    return spoil(*bomb(at_width=50), *adding(*nodes), **BOMB, **constants)


@pytest.fixture
def time_bomb(spoil: Callable[..., bytes]) -> bytes:
    """A model that takes minutes for pictures that are 50 pixels wide, in 64 MiB, and is like any other before."""
    steps = [
        helper.make_node("MatMul", [f"square_{step}"] * 2, [f"square_{step + 1}"]) for step in range(400)
    ]
    nodes = [
        helper.make_node("Mul", ["hit", "many"], ["more"]),
        helper.make_node("Add", ["more", "little"], ["side"]),
        helper.make_node("Concat", ["side", "side"], ["sides"], axis=0),
        helper.make_node("ConstantOfShape", ["sides"], ["square_0"]),
        *steps,
        helper.make_node("Identity", ["square_400"], ["huge"]),
    ]
    constants = {"many": np.array([4096]), "little": np.array([1])}
    return spoil(*bomb(at_width=50), *adding(*nodes), **BOMB, **constants)


@pytest.fixture
def pool_of(tiny_models: Path, own_models: Path) -> Iterator[Callable[..., WorkerPool]]:
    """Opens a worker with an added model that is asked first."""
    pools: list[WorkerPool] = []

    def open_pool(content: bytes, tmp_path: Path, seconds: int = 60) -> WorkerPool:
        given = tmp_path / "given.onnx"
        given.write_bytes(content)
        added = Library().add(given)
        setup = ExaminerSetup(
            str(tiny_models),
            str(added.path),
            added.name,
            added.sha256,
            limits=replace(Limits(), max_seconds=seconds),
        )
        pools.append(WorkerPool(setup, 1))
        return pools[-1]

    yield open_pool
    for pool in pools:
        pool.close()


def pictures(folder: Path, *widths: int) -> list[Path]:
    paths = []
    for width in widths:
        paths.append(folder / f"{width}.png")
        Image.new("RGB", (width, 40), (200, 200, 200)).save(paths[-1])
    return paths


@limited
def test_memory_that_only_some_sizes_take_costs_those_pictures_and_nothing_else(
    memory_bomb: bytes, pool_of: Callable[..., WorkerPool], tmp_path: Path
) -> None:
    pool = pool_of(memory_bomb, tmp_path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = [finding for (finding,) in pool.examine([[path] for path in pictures(tmp_path, 40, 50, 60)])]
    assert [finding.error is None for finding in found] == [True, False, True]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB, of this process


def test_time_that_only_some_sizes_take_ends_at_the_workers_limit(
    time_bomb: bytes, pool_of: Callable[..., WorkerPool], tmp_path: Path
) -> None:
    pool = pool_of(time_bomb, tmp_path, seconds=3)
    found = [finding for (finding,) in pool.examine([[path] for path in pictures(tmp_path, 40, 50, 60)])]
    assert [finding.error and finding.error.code for finding in found] == [None, "too_slow", None]


def test_numbers_beyond_sense_are_no_answer(spoil: Callable[..., bytes]) -> None:
    model = onnx.load_from_string(spoil())
    model.graph.initializer.append(numpy_helper.from_array(np.float32(1e-30), "tiny"))
    division = next(node for node in model.graph.node if node.op_type == "Div")
    division.input[1] = "tiny"  # evidence of 1e32: finite, and nothing to compute with
    assert "no usable answer" in refusal(model.SerializeToString())


def test_evidence_finer_than_the_picture_is_no_answer(spoil: Callable[..., bytes]) -> None:
    model = onnx.load_from_string(spoil())
    division = next(node for node in model.graph.node if node.op_type == "Div")
    division.output[0] = "coarse"
    model.graph.node.insert(-1, helper.make_node("Tile", ["coarse", "thrice"], ["evidence"]))
    index = list(model.graph.node).index(division)
    model.graph.node.insert(index + 1, model.graph.node.pop(-2))
    model.graph.initializer.append(numpy_helper.from_array(np.array([1, 1, 3]), "thrice"))
    loaded = Model.from_bytes("fine", model.SerializeToString())
    with pytest.raises(ModelError, match="no usable answer"):
        loaded.run(np.zeros((1, 40, 40, 3), dtype=np.uint8))


# Where it is loaded


class _LoadedError(Exception):
    """A model was loaded in this process."""


@pytest.fixture
def never_loaded_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let loading any model in this process fail the test."""

    def load(*_: object, **__: object) -> None:
        raise _LoadedError

    monkeypatch.setattr(onnxruntime, "InferenceSession", load)


@pytest.mark.usefixtures("never_loaded_here")
def test_nothing_is_loaded_here_to_list_add_choose_or_remove(
    tmp_path: Path, spoil: Callable[..., bytes], tiny_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cifake_desktop.detection.library.resource", lambda *_: tiny_models)
    given = tmp_path / "given.onnx"
    given.write_bytes(spoil())
    for arguments in (["add", str(given)], ["--json"], [], ["remove", "own:tiny-0.0.1"]):
        assert cli.main(["models", *arguments]) == 0, arguments
    Library().choose(Library().add(given).name)
    assert Library().chosen() == "own:tiny-0.0.1"
    with pytest.raises(ModelError) as refused:
        Library().load("own:tiny-0.0.1")
    assert isinstance(refused.value.__cause__, _LoadedError), "this test would notice nothing"


@pytest.mark.usefixtures("never_loaded_here")
@pytest.mark.parametrize("command", ["inspect", "scan"])
def test_a_file_that_the_trial_refuses_is_loaded_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    given = tmp_path / "given.onnx"
    given.write_bytes(b"no model")
    (picture,) = pictures(tmp_path, 40)
    named = picture if command == "inspect" else tmp_path
    assert cli.main([command, str(named), "--model", str(given)]) != 0
    assert "is not an ONNX model" in capsys.readouterr().err


def test_the_trial_is_another_process_than_this_one(
    tmp_path: Path, spoil: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[int] = []
    start = subprocess.Popen.__init__

    def note(self: Any, *arguments: Any, **named: Any) -> None:
        start(self, *arguments, **named)
        started.append(self.pid)

    monkeypatch.setattr(subprocess.Popen, "__init__", note)
    try_model("given.onnx", spoil())
    assert len(started) == 1
    assert os.getpid() not in started


def test_a_trial_that_was_taken_over_can_say_little(
    spoil: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import json, sys, pathlib; pathlib.Path(sys.argv[1], 'answer.json')"
        ".write_text(json.dumps({'problem': '\\x1b[2J\\u202e\\n' * 100_000}))"
    )
    monkeypatch.setattr(
        "cifake_desktop.detection.trial.own_command",
        lambda _, folder, __: [sys.executable, "-c", code, folder],
    )
    message = refusal(spoil())
    assert message.isprintable()
    assert len(message) < 1000


# Files that are not what they seem


def test_a_pipe_that_takes_the_place_of_a_file_meanwhile_is_not_waited_for(
    tmp_path: Path, spoil: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "given.onnx"
    given.write_bytes(spoil())
    status = given.stat()
    given.unlink()
    os.mkfifo(given)
    monkeypatch.setattr(Path, "stat", lambda *_, **__: status)
    refused: list[str] = []

    def read() -> None:
        try:
            read_model_file(given)
        except ModelError as error:
            refused.append(str(error))

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(5)
    assert refused == ["given.onnx is not an ordinary file."]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such devices")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_devices_are_not_read(tmp_path: Path, device: str) -> None:
    link = tmp_path / "given.onnx"
    link.symlink_to(device)
    for path in (Path(device), link):
        with pytest.raises(ModelError, match="not an ordinary file"):
            read_model_file(path)


def test_a_link_is_followed_once_and_the_copy_is_a_file(tmp_path: Path, spoil: Callable[..., bytes]) -> None:
    (tmp_path / "real.onnx").write_bytes(spoil())
    link = tmp_path / "link.onnx"
    link.symlink_to("real.onnx")
    added = Library().add(link)
    assert not added.path.is_symlink()
    assert added.path.read_bytes() == spoil()
    link.unlink()
    link.symlink_to(link)
    with pytest.raises(ModelError, match="could not be read"):
        read_model_file(link)


def test_a_file_that_changes_during_its_trial_changes_nothing(
    tmp_path: Path, spoil: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "given.onnx"
    given.write_bytes(spoil())

    def trial_while_it_changes(name: str, content: bytes) -> Any:
        card = try_model(name, content)
        given.write_bytes(b"something else")
        return card

    monkeypatch.setattr(library_module, "try_model", trial_while_it_changes)
    added = Library().add(given)
    assert added.path.read_bytes() == spoil()
    assert Library().load(added.name).own


@pytest.mark.parametrize(
    "name",
    [
        "<img src=x>&amp;.onnx",
        "a\u202exnno.exe.onnx",
        "\x1b[31m\n\x07.onnx",
        "\u200b\u2066.onnx",
        "x" * 240 + ".onnx",
    ],
)
def test_a_files_name_is_told_plainly_and_shortened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def refuse(shown: str, _: bytes) -> None:
        raise ModelError(f"The model file {shown} was refused.")

    monkeypatch.setattr(library_module, "try_model", refuse)
    file, folder = tmp_path / name, tmp_path / "folder" / name
    file.write_bytes(b"no model")
    folder.mkdir(parents=True)
    for act, path in (
        (Library().add, file),
        (read_model_file, folder),
        (read_model_file, tmp_path / f"no{name}"),
    ):
        with pytest.raises(ModelError) as refused:
            act(path)
        assert str(refused.value).isprintable()
        assert len(str(refused.value)) < 200


def test_names_that_differ_in_their_case_alone_collide(
    tmp_path: Path, tiny_card: dict[str, Any], tiny_onnx: Callable[..., bytes]
) -> None:
    given = tmp_path / "given.onnx"
    for name in ("Mine", "MINE"):
        given.write_bytes(tiny_onnx({**tiny_card, "name": name}))
        if name == "Mine":
            Library().add(given)
    with pytest.raises(ModelError, match="another model called own:mine-0"):
        Library().add(given)


@limited
def test_a_full_disk_leaves_no_part_of_a_copy(
    tmp_path: Path, spoil: Callable[..., bytes], own_models: Path
) -> None:
    given = tmp_path / "given.onnx"
    given.write_bytes(spoil())
    code = (
        "import resource, signal, sys; from pathlib import Path;"
        "from cifake_desktop.detection import library as room;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "room.try_model = lambda name, content: room.ModelCard.parse(room.card_text(name, content));"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000));"
        "room.Library().add(Path(sys.argv[1]))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(given)], capture_output=True, text=True, check=False
    )
    assert "ModelError: The model could not be copied" in ended.stderr
    assert list(own_models.iterdir()) == []


def test_what_a_killed_copy_left_is_swept_once_it_is_old(
    tmp_path: Path, spoil: Callable[..., bytes], own_models: Path
) -> None:
    given = tmp_path / "given.onnx"
    given.write_bytes(spoil())
    own_models.mkdir()
    old, new, other = (own_models / name for name in (f".{'a' * 16}.part", f".{'b' * 16}.part", "notes.part"))
    for path in (old, new, other):
        path.write_bytes(b"x")
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    Library().add(given)
    assert (old.exists(), new.exists(), other.exists()) == (False, True, True)


# The models that ship


@pytest.fixture
def shipped(tmp_path: Path, tiny_onnx: Callable[..., bytes], write_models: Callable[..., Path]) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    return write_models(folder, tiny=tiny_onnx())


def flip_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def examined_by_a_worker(models: Path, tmp_path: Path) -> Any:
    with WorkerPool(ExaminerSetup(str(models)), 1) as pool:
        (finding,) = next(pool.examine([pictures(tmp_path, 40)]))
    return finding


def test_one_bit_of_a_shipped_model_is_noticed_by_every_process_that_loads_it(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("cifake_desktop.detection.library.resource", lambda *_: shipped)
    flip_a_bit(shipped / "tiny.onnx")
    finding = examined_by_a_worker(shipped, tmp_path)
    assert finding.error is not None
    assert "damaged" in finding.error.message
    assert cli.main(["models", "--json"]) != 0
    (listed,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (listed["card"], "damaged" in listed["problem"]) == (None, True)
    with pytest.raises(ModelError, match="damaged"):
        Library().load("tiny")


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"\0" * 70, b"0" * 64 + b"  tiny.onnx\n"])
def test_a_damaged_list_of_models_gives_no_verdict(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    monkeypatch.setattr("cifake_desktop.detection.library.resource", lambda *_: shipped)
    (shipped / "SHA256SUMS").unlink()
    if content is not None:
        (shipped / "SHA256SUMS").write_bytes(content)
    finding = examined_by_a_worker(shipped, tmp_path)
    assert finding.verdict is None
    assert finding.probability is None
    listed = []
    with suppress(ModelError):
        listed = Library().models()
    assert [model.card for model in listed if model.card is not None] == []


def test_a_model_that_is_not_on_the_list_is_never_loaded(
    shipped: Path,
    tmp_path: Path,
    tiny_card: dict[str, Any],
    tiny_onnx: Callable[..., bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cifake_desktop.detection.library.resource", lambda *_: shipped)
    sizes = {"min_width": 1, "max_width": 60, "min_height": 1, "max_height": 60}
    (shipped / "another.onnx").write_bytes(tiny_onnx({**tiny_card, "name": "another", "sizes": sizes}))
    assert examined_by_a_worker(shipped, tmp_path).model is None
    assert [model.name for model in Library().models()] == ["tiny"]
