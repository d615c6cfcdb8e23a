import csv
import errno
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cifake_desktop import __version__, cli
from cifake_desktop.scanning.privacy import PRIVATE_VARIABLE
from cifake_desktop.scanning.scan import Scan
from tests.cifake_desktop.provenance.files import camera_tiff, png, with_chunk
from tests.cifake_desktop.provenance.signing import authority, sign

RUN = """
import sys
sys._MEIPASS = sys.argv.pop(1)
from cifake_desktop.__main__ import main
sys.exit(main())
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A white picture, a black one, one of another size, a bad one and a text."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    Image.new("L", (32, 32), 255).save(folder / "a.png")
    Image.new("L", (32, 32), 0).save(folder / "b.png")
    Image.new("L", (40, 30), 0).save(folder / "c.png")
    (folder / "d.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "e.txt").write_text("text", encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def bundled(tiny_models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tiny model be the one that ships."""
    monkeypatch.setattr("cifake_desktop.cli.resource", lambda *_: tiny_models)
    monkeypatch.setattr("cifake_desktop.detection.library.resource", lambda *_: tiny_models)


def run(tiny_models: Path, tmp_path: Path, *arguments: str | bytes, **options: Any) -> Any:
    """Run the application as its own process, bundled with the tiny model."""
    bundle = tmp_path / "bundle"
    (bundle / "resources").mkdir(parents=True, exist_ok=True)
    models = bundle / "resources" / "models"
    if not models.exists():
        models.mkdir()
        for file in tiny_models.iterdir():
            (models / file.name).write_bytes(file.read_bytes())
    command = [sys.executable, "-c", RUN, str(bundle), *arguments]
    return subprocess.run(command, timeout=30, **{"capture_output": True, "check": False, **options})


def test_inspect_prints_a_table(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", str(folder / "a.png"), str(folder / "b.png"), str(folder / "c.png")]) == 0
    header, white, black, large = capsys.readouterr().out.splitlines()
    assert header.split() == ["VERDICT", "P(AI)", "SIZE", "FILE"]
    assert white.split(maxsplit=6) == ["likely", "AI", "99.3%", "32", "x", "32", str(folder / "a.png")]
    assert black.startswith("likely real     0.7%  32 x 32 ")
    assert large.startswith("no verdict         -  40 x 30 ")
    assert "The model tiny would be responsible for pictures of 40 x 30 pixels" in large


def test_inspect_tells_which_file_could_not_be_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", str(folder / "none.png"), str(folder)]) == 1
    out = capsys.readouterr().out
    assert "none.png  (There is no such file.)" in out
    assert "pictures  (This is a folder, not a picture.)" in out


def test_json_is_one_object_a_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", "--json", str(folder / "a.png"), str(folder / "d.png")]) == 1
    good, bad = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (good["verdict"], good["model"]) == (
        "likely_ai",
        {"name": "tiny", "version": "0.0.1", "own": False},
    )
    assert bad["error"]["code"] == "truncated"


def test_the_operating_point_is_used(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "grey.png"
    Image.new("L", (32, 32), 140).save(path)
    for rate, verdict in (("0.05", "likely_ai"), ("0.01", "inconclusive")):
        assert cli.main(["inspect", "--json", "--operating-point", rate, str(path)]) == 0
        found = json.loads(capsys.readouterr().out)
        assert (found["verdict"], found["operating_point"]) == (verdict, float(rate))


def test_limits_are_those_of_the_call(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["inspect", str(folder / "a.png")], ["scan", str(folder), "--only", "a.png"]):
        assert cli.main([*command, "--json", "--limit", "max_side=31", "--limit", "max_pixels=99999"]) == 1
        (line,) = capsys.readouterr().out.splitlines()
        assert json.loads(line)["error"]["message"] == (
            "This picture is too large: its longer side has 32 pixels, and the limit is 31."
        )
    cli.main(["scan", "--help"])
    told = re.sub(r"\s+", " ", capsys.readouterr().out)
    assert "max_bytes=536870912, max_pixels=256000000, max_side=65000" in told


def test_scan_prints_writes_and_sums_up(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.csv"
    assert cli.main(["scan", str(folder), "--json", "--csv", str(report)]) == 1
    captured = capsys.readouterr()
    names = [Path(json.loads(line)["path"]).name for line in captured.out.splitlines()]
    assert names == ["a.png", "b.png", "c.png", "d.png"]
    assert captured.err == "3 pictures examined, 1 could not be, 1 other files.\n"
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["verdict"] for row in rows] == ["likely_ai", "likely_real", "", ""]


def test_scan_without_errors_succeeds(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "d.png").unlink()
    assert cli.main(["scan", str(folder)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4


def test_progress_is_shown_on_a_terminal_that_shows_nothing_else(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    cli.main(["scan", str(folder), "--json"])
    assert "\r\x1b[K5 of 5\r\x1b[K3 pictures" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    cli.main(["scan", str(folder), "--json"])
    assert "\r" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "inspect or scan"),
        (["inspect"], "FILE"),
        (
            ["inspect", "a.png", "--operating-point", "0.02"],
            "No model has the operating point 0.02; there are 0.005, 0.01, 0.05",
        ),
        (["inspect", "a.png", "--operating-point", "much"], "much"),
        (
            ["inspect", "a.png", "--limit", "max_everything=1"],
            "there is no limit 'max_everything'; there are max_bytes,",
        ),
        (["inspect", "a.png", "--limit", "max_side"], "max_side must be a whole number between 1 and 65535"),
        (["inspect", "a.png", "--limit", "max_side=65536"], "between 1 and 65535"),
        (
            ["inspect", "a.png", "--limit", "max_seconds=0"],
            "max_seconds must be a whole number between 1 and",
        ),
        (["scan", "a", "--limit", "max_seconds=0"], "max_seconds must be a whole number between 1 and 86400"),
        (["scan", "a", "--limit", "max_seconds=\u0663"], "max_seconds must be"),
        (["scan", "a", "--limit", "max_bytes=" + "9" * 5000], "max_bytes must be"),
        (["inspect", "a.png", "--colour"], "--colour"),
        (["scan"], "FOLDER"),
        (["scan", ".", "--workers", "0"], "between 1 and 256"),
        (["scan", ".", "--fail-on", "real"], "ai"),
        (["scan", "no-such-folder"], "There is no folder no-such-folder."),
        (["destroy"], "destroy"),
        (["models", "add"], "FILE"),
        (["models", "add", "no\nsuch.onnx"], "The model file no such.onnx could not be read"),
        (["models", "remove", "mine"], "no model of this name; there are tiny."),
        (["inspect", "a.png", "--model", "mine"], "Nor is there a file mine."),
    ],
)
def test_usage(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert captured.out == ""


def test_a_report_that_cannot_be_written(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["scan", str(folder), "--csv", str(tmp_path / "none" / "report.csv")]) == 2
    assert "could not be written" in capsys.readouterr().err


def test_without_models_there_is_a_sentence(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cifake_desktop.cli.resource", lambda *_: tmp_path)
    assert cli.main(["inspect", str(folder / "a.png")]) == 1
    assert "The list of models (SHA256SUMS) could not be read." in capsys.readouterr().out
    assert cli.main(["inspect", str(folder / "a.png"), "--operating-point", "0.01"]) == 2


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"cifake-desktop {__version__}\n"
    assert cli.main(["--help"]) == 0
    assert "inspect" in capsys.readouterr().out
    assert cli.main(["scan", "--help"]) == 0
    assert capsys.readouterr().out.startswith("usage: cifake-desktop scan [-h]")


def test_an_interrupted_scan_leaves_no_report(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*arguments: object, **keywords: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Scan, "run", interrupt)
    assert cli.main(["scan", str(folder), "--csv", str(tmp_path / "report.csv")]) == 130
    assert [path.name for path in tmp_path.iterdir() if path.name != ".own"] == ["pictures"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (MemoryError(), "broken off. To take it up: cifake-desktop scan --resume"),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), ""),
        (RuntimeError("can't start new thread"), ""),
    ],
)
def test_a_lack_of_memory_is_a_sentence(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    words: str,
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(cli, "_show_progress", fail)
    assert cli.main(["scan", str(folder), "--json"]) == 2
    said = capsys.readouterr().err
    assert said.endswith("cifake-desktop: There is too little memory.\n")
    assert words in said


@pytest.mark.skipif(shutil.which("prlimit") is None, reason="limits addresses")
@pytest.mark.parametrize("mebibytes", [150, 300])
@pytest.mark.parametrize("command", ["inspect", "scan"])
def test_a_process_with_few_addresses_ends_with_a_sentence(
    folder: Path, command: str, mebibytes: int
) -> None:
    program = [sys.executable, "-m", "cifake_desktop", command, str(folder)]
    done = subprocess.run(
        ["prlimit", f"--as={mebibytes * 2**20}:unlimited", *program], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert done.stderr.endswith("cifake-desktop: There is too little memory.\n")
    assert "Traceback" not in done.stderr


def test_without_stdout_and_stderr(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["scan", str(folder)]) == 1
    assert cli.main(["scan", str(folder / "none")]) == 2


def test_names_neither_break_lines_nor_steer_the_terminal(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", out)
    assert cli.main(["inspect", "new\nline.png", "\x1b[31mred.png", "雪é.png", "left\u202eright.png"]) == 1
    lines = out.buffer.getvalue().decode("cp1252").splitlines()  # type: ignore[attr-defined]
    assert len(lines) == 5
    assert "new\\nline.png" in lines[1]
    assert "\\x1b[31mred.png" in lines[2]
    assert "\\u96eaé.png" in lines[3]
    assert "left\\u202eright.png" in lines[4]


# --- models of one's own ---------------------------------------------------------------------------------


@pytest.fixture
def own_file(tmp_path: Path, tiny_card: dict[str, Any], tiny_onnx: Callable[..., bytes]) -> Path:
    """A model file that claims to be the bundled one, but takes 40 x 30, too, and has one operating point only."""
    tiny_card["sizes"] = {"min_width": 32, "max_width": 40, "min_height": 30, "max_height": 32}
    tiny_card["operating_points"] = {"0.01": {"likely_ai": 9.0, "likely_real": 8.0}}
    tiny_card["tile"] = {"size": 40, "stride": 40}
    path = tmp_path / "own.onnx"
    path.write_bytes(tiny_onnx(tiny_card))
    return path


def test_models_are_listed_added_used_and_removed(
    folder: Path, own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pictures = [str(folder / "a.png"), str(folder / "c.png")]

    def called(*arguments: str) -> list[str]:
        assert cli.main(arguments) == 0
        return capsys.readouterr().out.splitlines()

    (_, line) = called("models")
    assert line.split(maxsplit=5)[:5] == ["tiny", "0.0.1", "32", "x", "32"]
    assert line.endswith("Takes bright pictures for AI; made for tests.")
    (line,) = called("models", "add", str(own_file))
    assert line.startswith("Added as own:tiny-0.0.1.")
    own_file.unlink()
    bundled, own = (json.loads(line) for line in called("models", "--json"))
    assert (bundled["name"], bundled["own"], bundled["card"]["version"]) == ("tiny", False, "0.0.1")
    assert (own["name"], own["own"], own["problem"]) == ("own:tiny-0.0.1", True, None)
    mark = {"name": "tiny", "version": "0.0.1", "own": True}
    for found in map(json.loads, called("inspect", "--json", "--model", "own:tiny-0.0.1", *pictures)):
        assert (found["model"], found["verdict"]) == (mark, "likely_real")
    (_, white, _) = called("inspect", "--model", "tiny-0.0.1", *pictures)
    assert white.endswith("(The chosen model tiny 0.0.1 (own model) answered.)")
    (white, _) = map(json.loads, called("inspect", "--json", "--model", "tiny", *pictures))
    assert (white["model"], white["verdict"]) == ({**mark, "own": False}, "likely_ai")
    called("models", "remove", "own:tiny-0.0.1")
    assert len(called("models")) == 2


def test_a_file_can_be_the_model_of_a_scan(
    folder: Path, own_file: Path, own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "d.png").unlink()
    assert cli.main(["scan", str(folder), "--json", "--model", str(own_file)]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [finding["model"]["own"] for finding in found] == [True, True, True]
    assert not own_models.exists()


def test_a_refused_model_is_a_sentence_and_examines_nothing(
    folder: Path, own_file: Path, own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_file.write_bytes(own_file.read_bytes()[:100])
    for arguments in (["models", "add", str(own_file)], ["scan", str(folder), "--model", str(own_file)]):
        assert cli.main(arguments) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert len(captured.err.splitlines()) == 1
        assert "own.onnx is not an ONNX model" in captured.err
    assert not own_models.exists()


def test_a_model_that_lacks_the_operating_point_uses_its_next_stricter_one(
    folder: Path, own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["inspect", "--json", "--model", str(own_file), "--operating-point", "0.05"]
    assert cli.main([*arguments, str(folder / "a.png")]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["model"]["own"]
    assert found["operating_point"] == 0.01


def test_a_damaged_model_is_listed_as_such(
    own_file: Path, own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["models", "add", str(own_file)]) == 0
    (kept,) = own_models.iterdir()
    kept.write_bytes(b"")
    capsys.readouterr()
    assert cli.main(["models"]) == 1
    assert "checksum is wrong" in capsys.readouterr().out


# --- as a process of its own ----------------------------------------------------------------------------


def test_a_process_inspects(tiny_models: Path, tmp_path: Path, folder: Path) -> None:
    done = run(tiny_models, tmp_path, "inspect", "--json", str(folder / "a.png"))
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["verdict"] == "likely_ai"


@pytest.mark.skipif(os.name != "posix", reason="file names are Unicode elsewhere")
def test_a_process_survives_odd_names_and_encodings(tiny_models: Path, tmp_path: Path, folder: Path) -> None:
    (folder / "a.png").rename(os.fsdecode(os.fsencode(folder) + b"/\xff.png"))
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    for options in ([], ["--json", "--csv", str(tmp_path / "report.csv")]):
        done = run(tiny_models, tmp_path, "scan", str(folder), *options, env=environment)
        assert done.returncode == 1
        assert b"Traceback" not in done.stderr
        assert b"\\udcff.png" in done.stdout
    assert "\\udcff.png" in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")


@pytest.mark.skipif(os.name != "posix", reason="uses a POSIX pipe")
def test_a_reader_that_goes_away_ends_the_process_quietly(
    tiny_models: Path, tmp_path: Path, folder: Path
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        options = {"capture_output": False, "stdout": writing, "stderr": subprocess.PIPE}
        done = run(tiny_models, tmp_path, "scan", str(folder), **options)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_the_command_line_never_imports_qt_or_torch(folder: Path) -> None:
    script = "import sys; from cifake_desktop.__main__ import main; main(['inspect', sys.argv[1]]);"
    script += "sys.exit(any(name.split('.')[0] in ('PySide6', 'torch') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script, str(folder / "a.png")], check=False).returncode == 0


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    """A black picture with a credential that says AI, signed by the tests' own authority."""
    path = tmp_path / "signed.png"
    black = png(image=Image.new("RGB", (32, 32)))
    path.write_bytes(sign(black, "PNG"))
    return path


@pytest.fixture
def trust_list(tmp_path: Path) -> Path:
    path = tmp_path / "trust.pem"
    path.write_text(authority().pem)
    return path


def test_the_trust_list_decides_whose_signature_is_verified(
    signed: Path, trust_list: Path, own_trust_list: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def status(*arguments: str) -> str:
        assert cli.main(["inspect", str(signed), "--json", *arguments]) == 0
        finding = json.loads(capsys.readouterr().out)
        assert (finding["verdict"], finding["decided_by"]) == ("likely_ai", "provenance")
        assert finding["probability"] < 0.1
        assert finding["evidence"][0]["detail"]["origin"] == "ai"
        return str(finding["evidence"][0]["status"])

    assert status() == "unknown_signer"
    assert status("--trust-list", str(trust_list)) == "verified"
    own_trust_list.parent.mkdir()
    trust_list.rename(own_trust_list)  # the one in use counts where the call names none
    assert status() == "verified"


def test_a_file_that_is_no_trust_list_is_a_sentence(signed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["inspect", str(signed), "--trust-list", str(signed)]) == 2
    assert "holds no certificate" in capsys.readouterr().err


def test_the_table_tells_what_decided_and_what_contradicts(
    signed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "both.png"
    path.write_bytes(with_chunk(png({"AIGC": '{"Label": "1"}'}), b"eXIf", camera_tiff()))
    assert cli.main(["inspect", str(signed), str(path)]) == 0
    out = capsys.readouterr().out
    assert "Decided by its Content Credentials, signed by a signer unknown here: made by AI with" in out
    assert "Decided by its AIGC label" in out
    assert "Contradiction: an AIGC label" in out


def test_the_csv_holds_the_marks(signed: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.csv"
    cli.main(["scan", str(signed.parent), "--csv", str(report)])
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = {Path(row["path"]).name: row for row in csv.DictReader(file)}
    row = rows["signed.png"]
    assert row["marks"] == "content_credential:unknown_signer"
    assert row["evidence"].startswith("made by AI with Test Painter")
    assert row["decision"].startswith("Decided by its Content Credentials")


def test_words_of_a_file_do_not_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.png"
    model = b"X\x1b[2K\rlikely real  0.1%  forged.png\n\0"
    path.write_bytes(with_chunk(png(image=Image.new("RGB", (32, 32))), b"eXIf", camera_tiff(model=model)))
    cli.main(["inspect", str(path)])
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert len(out.splitlines()) == 2


def test_a_scan_can_end_with_a_status_of_its_own_for_ai(folder: Path, tmp_path: Path) -> None:
    (folder / "d.png").unlink()
    assert cli.main(["scan", str(folder)]) == 0
    assert cli.main(["scan", str(folder), "--fail-on", "ai"]) == 3
    (folder / "a.png").unlink()
    assert cli.main(["scan", str(folder), "--fail-on", "ai", "--workers", "1"]) == 0


def test_files_of_a_scan_are_chosen(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / ".hidden.png").write_bytes((folder / "a.png").read_bytes())
    arguments = ["scan", str(folder), "--json", "--hidden", "--only", "*.PNG", "--without", "[b-d]*"]
    assert cli.main(arguments) == 0
    found = [Path(json.loads(line)["path"]).name for line in capsys.readouterr().out.splitlines()]
    assert found == [".hidden.png", "a.png"]


def test_a_second_scan_knows_what_did_not_change(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["scan", str(folder), "--json"])
    first = capsys.readouterr()
    cli.main(["scan", str(folder), "--json"])
    second = capsys.readouterr()
    assert second.out == first.out
    assert "known from before" not in first.err
    assert "(5 files known from before)" in second.err


def test_there_is_nothing_to_take_up_after_a_whole_scan(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["scan", str(folder)])
    assert cli.main(["scan", "--resume"]) == 2
    assert "no scan that was broken off" in capsys.readouterr().err


def test_a_store_that_cannot_be_used_is_told_of_and_the_scan_goes_on(
    folder: Path, own_findings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_findings.parent.mkdir()
    own_findings.write_text("A letter." * 1000)
    assert cli.main(["scan", str(folder)]) == 1
    assert "It was set aside as findings.sqlite." in capsys.readouterr().err
    assert next(own_findings.parent.glob("*.aside")).read_text() == "A letter." * 1000
    own_findings.unlink()
    own_findings.mkdir()
    assert cli.main(["scan", str(folder)]) == 1
    captured = capsys.readouterr()
    assert "Findings cannot be kept" in captured.err
    assert len(captured.out.splitlines()) == 5


def test_the_history_lists_searches_and_deletes_what_scans_kept(
    folder: Path, own_findings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["history"]) == 0
    assert "Nothing is kept." in capsys.readouterr().err
    assert not own_findings.exists()
    cli.main(["scan", str(folder)])
    capsys.readouterr()
    assert cli.main(["history"]) == 0
    header, *lines = capsys.readouterr().out.splitlines()
    assert header.split() == ["EXAMINED", "VERDICT", "P(AI)", "FILE"]
    assert [Path(line.split(maxsplit=5)[-1]).name for line in lines] == ["d.png", "c.png", "b.png", "a.png"]
    assert lines[-1].startswith(time.strftime("%Y-%m-%d"))
    assert "likely AI      99.3%" in lines[-1]
    assert cli.main(["history", "--json", "--search", "likely real"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert found["path"] == str(folder / "b.png")
    assert found["examined"].startswith(time.strftime("%Y-%m-%dT"))
    assert cli.main(["history", "--delete-all", "--search", "b"]) == 2
    assert "call it alone" in capsys.readouterr().err
    aside = own_findings.with_name("findings.sqlite.20260101-000000.aside")
    aside.touch()
    assert cli.main(["history", "--delete-all"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "Findings deleted: 5.\n"
    assert str(aside) in captured.err
    assert b"pictures" not in b"".join(path.read_bytes() for path in own_findings.parent.iterdir())
    assert cli.main(["history", "--json"]) == 0
    assert capsys.readouterr().out == ""


def test_the_history_is_listed_whole_page_by_page(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_HISTORY_PAGE", 2)
    cli.main(["scan", str(folder)])
    capsys.readouterr()
    assert cli.main(["history", "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4


def test_a_history_that_cannot_be_read_is_a_sentence(
    own_findings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_findings.mkdir(parents=True)
    assert cli.main(["history"]) == 2
    assert "Findings cannot be kept in" in capsys.readouterr().err


def test_private_mode_keeps_nothing_of_a_scan(
    folder: Path, own_findings: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PRIVATE_VARIABLE, "1")
    assert cli.main(["scan", str(folder)]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 5
    assert not own_findings.parent.exists()


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_a_process_that_is_ended_leaves_a_scan_that_resumes(
    tiny_models: Path, tmp_path: Path, own_findings: Path, end: signal.Signals
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    picture = png(image=Image.effect_noise((32, 32), 50).convert("RGB"))
    for number in range(4000):
        (folder / f"{number:05}.png").write_bytes(picture)
    run(tiny_models, tmp_path, "models")  # lays out the bundle
    command = [
        sys.executable,
        "-c",
        RUN,
        str(tmp_path / "bundle"),
        "scan",
        str(folder),
        "--json",
        "--workers",
        "2",
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for _ in range(500):
        process.stdout.readline()
    process.send_signal(end)
    rest, said = process.communicate(timeout=60)
    if end is signal.SIGINT:
        assert process.returncode == 130
        assert "--resume" in said
    printed = 500 + rest.count("\n")
    if printed >= 3500:
        pytest.skip("the scan was faster than the signal")
    ended = run(tiny_models, tmp_path, "scan", "--resume", "--json")
    assert ended.returncode == 0, ended.stderr
    found = [json.loads(line) for line in ended.stdout.splitlines()]
    assert len(found) == 4000
    known = int(re.search(rb"\((\d+) files known", ended.stderr)[1])  # type: ignore[index]
    assert printed <= known < 4000  # nothing that was told of is lost


def test_no_worker_outlives_its_scan(tiny_models: Path, tmp_path: Path, folder: Path) -> None:
    run(tiny_models, tmp_path, "models")
    command = [sys.executable, "-c", RUN, str(tmp_path / "bundle"), "scan", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.kill()
    process.communicate(timeout=30)
    end = time.monotonic() + 20
    while _workers_of(str(tmp_path)) and time.monotonic() < end:
        time.sleep(0.1)
    assert _workers_of(str(tmp_path)) == []


def _workers_of(text: str) -> list[str]:
    """Worker processes in whose environment this text stands."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if (
                b"--examine" in (process / "cmdline").read_bytes()
                and text.encode() in (process / "environ").read_bytes()
            ):
                found.append(process.name)
    return found


def test_a_scan_writes_a_page(folder: Path, tmp_path: Path) -> None:
    assert cli.main(["scan", str(folder), "--html", str(tmp_path / "report.html")]) == 1
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert text.count("data:image/jpeg;base64,") == 1
    assert text.endswith("</html>\n")


def test_a_scan_writes_a_pdf(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli.main(["scan", str(folder), "--pdf", str(tmp_path / "report.pdf")]) == 1
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    monkeypatch.setattr(cli, "own_command", lambda *_: [sys.executable, "-c", "raise SystemExit(1)"])
    assert cli.main(["scan", str(folder), "--pdf", str(tmp_path / "other.pdf")]) == 2
    assert not (tmp_path / "other.pdf").exists()
