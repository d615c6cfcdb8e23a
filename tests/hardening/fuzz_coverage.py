"""Parsers led by what of their code was reached (atheris, where it is installed): `--coverage SECONDS` for each.

Each parser runs in a process of its own, because libFuzzer, which atheris is built on, ends its process.
"""

import importlib.util
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.hardening.fuzz_corpus import formats, samples
from tests.hardening.results import Row

_ROOT: Final = Path(__file__).resolve().parents[2]
_DONE: Final = re.compile(r"Done (\d+) (?:runs )?in (\d+)")
_RUNS: Final = re.compile(r"#(\d+)\s+(?:DONE|pulse|NEW|REDUCE|INITED)")
_REACHED: Final = re.compile(r"cov: (\d+)")
_LONGEST: Final = 8192  # bytes of an input
_GRACE: Final = 60.0  # seconds for the start and the end of a process


def _blocks() -> Callable[[bytes], None]:
    from cifake_desktop.provenance.container import read_blocks

    kinds = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "AVIF")

    def parse(data: bytes) -> None:
        if data:
            read_blocks(data[1:], kinds[data[0] % len(kinds)])

    return parse


def _exif() -> Callable[[bytes], None]:
    from cifake_desktop.provenance.exif import read_exif

    return lambda data: _ignore(read_exif(data))


def _xmp() -> Callable[[bytes], None]:
    from cifake_desktop.provenance.labels import read_source_types
    from cifake_desktop.provenance.xmp import read_xmp

    return lambda data: _ignore(read_source_types(read_xmp([data])))


def _boxes() -> Callable[[bytes], None]:
    from cifake_desktop.provenance.isobmff import BrokenBoxError, isobmff_items
    from cifake_desktop.provenance.jumbf import is_too_heavy

    def parse(data: bytes) -> None:
        is_too_heavy(data)
        try:
            isobmff_items(data, 1_000_000)
        except BrokenBoxError:
            return

    return parse


def _manifests() -> Callable[[bytes], None]:
    from cifake_desktop.provenance.manifests import failures, read_story, signed_at, signer

    def parse(data: bytes) -> None:
        store = _json(data)
        if isinstance(store, dict):
            read_story(store)
            signer(store)
            signed_at(store)
            failures(store.get("validation_results"))

    return parse


def _generators() -> Callable[[bytes], None]:
    from cifake_desktop.provenance.blocks import Blocks, Text
    from cifake_desktop.provenance.generators import read_generators
    from cifake_desktop.provenance.generators.sources import Sources

    keywords = (
        "parameters",
        "prompt",
        "workflow",
        "Comment",
        "Dream",
        "sd-metadata",
        "invokeai_metadata",
        "",
        "AIGC",
    )

    def parse(data: bytes) -> None:
        if data:
            text = Text(keywords[data[0] % len(keywords)], data[1:].decode("utf-8", "replace"), "PNG tEXt")
            read_generators(Sources(Blocks("PNG", (text,))))

    return parse


def _structure() -> Callable[[bytes], None]:
    from cifake_desktop.detection.card import CardError, ModelCard
    from cifake_desktop.detection.model import ModelError
    from cifake_desktop.detection.structure import card_text, check_structure

    def parse(data: bytes) -> None:
        try:
            check_structure("given.onnx", data)
            ModelCard.parse(card_text("given.onnx", data))
        except (ModelError, CardError):
            return

    return parse


def _findings() -> Callable[[bytes], None]:
    from cifake_desktop.detection.card import CardError, ModelCard
    from cifake_desktop.finding import Finding

    def parse(data: bytes) -> None:
        content = _json(data)
        with suppress(CardError):
            ModelCard.from_json(content)
        with suppress(ValueError):
            json.dumps(Finding.from_json(content).to_json())

    return parse


def _json(data: bytes) -> object:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _ignore(_: object) -> None:
    """Take what nobody wants."""


PARSERS: Final[dict[str, Callable[[], Callable[[bytes], None]]]] = {
    "blocks of metadata": _blocks,
    "EXIF": _exif,
    "XMP": _xmp,
    "boxes of AVIF, HEIC and C2PA": _boxes,
    "C2PA manifests": _manifests,
    "generators' metadata": _generators,
    "structure and card of models": _structure,
    "findings and cards from JSON": _findings,
}


def coverage_rows(seconds: float) -> list[Row]:
    """Lead each parser for so many seconds; return its figures, or none where atheris is not installed."""
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed, so no parser is led by its coverage.")
        return []
    return [_row(name, seconds) for name in PARSERS]


def _row(name: str, seconds: float) -> Row:
    with TemporaryDirectory(prefix="fuzz-") as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for number, data in enumerate(_seeds(name)):
            (corpus / f"{number}").write_bytes(data[:_LONGEST])
        start = time.monotonic()
        ended = subprocess.run(
            [sys.executable, "-m", "tests.hardening.fuzz_coverage", name, str(int(seconds)), str(corpus)],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=seconds * 2 + _GRACE,
        )
        found = [path.read_bytes() for path in Path(folder).glob("*-*") if path.is_file()]
    done = [*map(int, _RUNS.findall(ended.stderr)), 0]
    reached = [*map(int, _REACHED.findall(ended.stderr)), 0]
    wrong = len(found) or int(ended.returncode != 0)
    print(
        f"{name}: {max(done):,} runs in {time.monotonic() - start:.0f} s, coverage {max(reached)}", flush=True
    )
    if wrong:
        print(ended.stderr[-6000:], *(data.hex() for data in found), sep="\n")
    return Row(
        f"Led by coverage: {name}",
        "0 unhandled errors",
        f"{wrong} in {max(done):,} runs ({max(reached):,} places reached)",
        wrong == 0 and max(done) > 0,
    )


def _seeds(name: str) -> list[bytes]:
    """Return good inputs to begin with."""
    from tests.cifake_desktop.provenance.files import camera_tiff, picture, saved, xmp_packet

    if name == "blocks of metadata":
        kinds = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "AVIF")
        return [bytes([number]) + data for number, kind in enumerate(kinds) for data in samples(kind)]
    if name == "EXIF":
        return [camera_tiff(), camera_tiff(saved(picture(16, 16), "JPEG"))]
    if name == "XMP":
        return [xmp_packet(("http://purl.org/dc/terms/", "provenance", "x"))]
    if name.startswith("boxes"):
        return [data for kind in ("AVIF", "HEIF") if kind in formats() for data in samples(kind)]
    if name.startswith("structure"):
        return [data for data in samples("ONNX") if len(data) <= _LONGEST]
    if name.startswith("C2PA"):
        action = {
            "action": "c2pa.created",
            "digitalSourceType": "x/trainedAlgorithmicMedia",
            "softwareAgent": "x",
        }
        assertion = {"label": "c2pa.actions", "data": {"actions": [action]}}
        manifest = {
            "assertions": [assertion],
            "ingredients": [{"active_manifest": "b", "relationship": "parentOf"}],
        }
        return [json.dumps({"active_manifest": "a", "manifests": {"a": manifest, "b": manifest}}).encode()]
    if name.startswith("findings"):
        from tests.cifake_desktop.test_hostile_findings import KEPT
        from tests.conftest import _TINY_CARD

        return [json.dumps(KEPT).encode(), json.dumps(_TINY_CARD).encode()]
    from tests.hardening.fuzz_corpus import _A1111, _GRAPH

    return [b"\0" + _A1111.encode(), b"\1" + _GRAPH.encode()]


def _lead(name: str, seconds: str, corpus: str) -> None:
    """Be the process that leads one parser; does not return."""
    import atheris

    # What was imported on the way here was not made ready to be watched.
    for module in [module for module in sys.modules if module.split(".")[0] == "cifake_desktop"]:
        del sys.modules[module]
    with atheris.instrument_imports(include=["cifake_desktop"]):
        parse = PARSERS[name]()

    def try_one(data: bytes) -> None:
        parse(data)

    options = [f"-max_total_time={seconds}", f"-max_len={_LONGEST}", "-timeout=10", "-rss_limit_mb=3000"]
    atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", corpus], try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    _lead(*sys.argv[1:])
