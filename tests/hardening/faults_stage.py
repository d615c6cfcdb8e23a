"""Where faults are played: a folder of small pictures, scans of it in processes, and what they leave behind."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from cifake_desktop.about.crash_log import FILE_VARIABLE as CRASH_LOG
from cifake_desktop.detection.library import FOLDER_VARIABLE as MODELS
from cifake_desktop.provenance.trust import FILE_VARIABLE as TRUST
from cifake_desktop.scanning.store import FILE_VARIABLE as FINDINGS
from cifake_desktop.ui.settings_file import FILE_VARIABLE as SETTINGS
from tests.hardening.results import ROOT, Row

PROGRAM: Final = (sys.executable, "-m", "cifake_desktop")
LONGEST: Final = 300.0
"""Seconds after which a process counts as hung."""

_MARK: Final = "CIFAKE_DESKTOP_FAULTS"  # in the environment of all that a stage starts
_SECONDS_TO_END: Final = 30.0  # for workers whose scan is gone


class NotTried(Exception):  # noqa: N818  it is no error
    """The fault cannot be made here; the message says why."""


@dataclass
class Trial:
    """A fault, and what becomes of it.

    Attributes:
        what: is done, in words.
        play: does it once, on a stage of its own; raises AssertionError where something was lost.
        share: of the rounds asked for; some faults have few ways to happen, or take long.

    """

    what: str
    play: Callable[["Stage", random.Random], None]
    share: float = 1.0

    def row(self, rounds: int, seed: int, folder: Path, pictures: "Pictures") -> Row:
        """Play all rounds, and say what came of them."""
        rounds = max(1, round(rounds * self.share))
        survived, struck, reasons = 0, 0, []
        for number in range(rounds):
            stage = Stage(folder / uuid.uuid4().hex, pictures)
            try:
                with stage:
                    self.play(stage, random.Random(f"{self.what} {seed} {number}"))
            except NotTried as why:
                return Row(f"{self.what}", "all survived", f"not tried: {why}", False)
            except (AssertionError, OSError, ValueError, sqlite3.Error, subprocess.SubprocessError) as error:
                reasons.append(f"round {number}: {type(error).__name__}: {error}")
            else:
                survived += 1
                struck += stage.struck
        for reason in reasons:
            print(f"{self.what}: {reason}", file=sys.stderr, flush=True)
        what = f"{self.what}; {rounds} rounds, seed {seed}"
        measured = f"{survived} of {rounds} survived"
        if not reasons and struck < rounds:
            measured += f"; in {rounds - struck} the fault came too early or too late to matter"
        return Row(what, "all survived", measured, survived == rounds and struck > 0)


class Pictures:
    """A folder of small pictures, and what an undisturbed scan finds in it."""

    def __init__(self, folder: Path, number: int) -> None:
        """Draw so many; some files are none, or broken."""
        self.folder = folder
        rng = np.random.default_rng(0)
        for index in range(number):
            path = folder / f"{index % 5}" / f"{index:04}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            coarse = Image.fromarray(rng.integers(0, 256, (8, 8, 3), dtype=np.uint8))
            coarse.resize((32, 32), Image.Resampling.BICUBIC).save(path)
            if index % 50 == 7:
                path.write_bytes(path.read_bytes()[:200])
        self.number = number
        with Stage(folder.parent / "reference", self) as stage:
            start = time.monotonic()
            scan = stage.scan()
            scan.wait()
            self.seconds = time.monotonic() - start
            self.findings = told(scan.printed())
        assert len(self.findings) == number


@dataclass
class Scan:
    """A process of the command line; what it prints goes into files, which outlive it."""

    process: subprocess.Popen[bytes]
    out: Path
    err: Path

    def wait(self, seconds: float = LONGEST) -> int:
        """Wait for its end, and return the exit status.

        Raises:
            AssertionError: it does not end.

        """
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"it hangs; it said: {self.said()[-300:]}") from None

    def printed(self) -> list[dict[str, Any]]:
        """Return the findings that it printed; the last line may be cut off."""
        lines = self.out.read_bytes().split(b"\n")[:-1]
        return [json.loads(line) for line in lines]

    def said(self) -> str:
        """Return what it had to say to people."""
        return self.err.read_text(encoding="utf-8", errors="replace")

    def out_when_done(self) -> str:
        """Wait for its end, and return all that it printed."""
        self.wait()
        return self.out.read_text(encoding="utf-8", errors="replace")

    def wait_until(self, true: Callable[[], bool], seconds: float = LONGEST) -> bool:
        """Wait until something holds; False where the process ended before."""
        end = time.monotonic() + seconds
        while not true():
            if self.process.poll() is not None:
                return true()
            assert time.monotonic() < end, f"it never came to it; it said: {self.said()[-300:]}"
            time.sleep(0.005)
        return True


@dataclass
class Stage:
    """A data folder of its own, and the processes that use it. Use it as a context: at its end they are gone.

    Attributes:
        folder: of all that belongs to the stage.
        pictures: what is scanned.
        environment: of its processes, beside that of this one.
        notes: on this round, for what is said when it fails.
        struck: whether the fault came while there was something to lose.

    """

    folder: Path
    pictures: Pictures
    environment: dict[str, str] = field(default_factory=dict)
    struck: bool = False
    notes: str = ""
    _scans: list[Scan] = field(default_factory=list)
    _mounts: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.data = self.folder / "data"
        self.data.mkdir(parents=True)
        self.file = self.data / "findings.sqlite"
        self.mark = uuid.uuid4().hex
        self.environment = {
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "CIFAKE_DESKTOP_LANGUAGE": "en",
            FINDINGS: str(self.file),
            SETTINGS: str(self.folder / "config" / "settings.json"),
            TRUST: str(self.folder / "trust.pem"),
            CRASH_LOG: str(self.folder / "log" / "crashes.txt"),
            MODELS: str(self.folder / "models"),
            _MARK: self.mark,
        }

    def __enter__(self) -> "Stage":
        return self

    def __exit__(self, *_: object) -> None:
        for pid in self.processes():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for scan in self._scans:
            scan.process.wait()
        for place in reversed(self._mounts):
            subprocess.run(["umount", "--lazy", str(place)], check=False, capture_output=True)
        subprocess.run(["rm", "-rf", str(self.folder)], check=True)

    def start(self, command: Sequence[str], **options: Any) -> Scan:
        """Start a process; its environment is this one's, so that it uses this stage's files."""
        number = len(self._scans)
        out, err = self.folder / f"{number}.out", self.folder / f"{number}.err"
        environment = {**os.environ, **self.environment, **options.pop("environment", {})}
        with out.open("wb") as stdout, err.open("wb") as stderr:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, env=environment, **options
            )
        self._scans.append(Scan(process, out, err))
        return self._scans[-1]

    def scan(self, *arguments: str, **options: Any) -> Scan:
        """Start a scan of the pictures."""
        call = arguments if "--resume" in arguments else (str(self.pictures.folder), *arguments)
        return self.start([*PROGRAM, "scan", *call, "--json", "--workers", "2"], **options)

    def processes(self) -> list[int]:
        """Return the process numbers of all that was started on this stage and still runs."""
        mark = f"{_MARK}={self.mark}".encode()
        found = []
        for entry in Path("/proc").iterdir():
            with suppress(OSError):
                if entry.name.isdigit() and mark in (entry / "environ").read_bytes().split(b"\0"):
                    found.append(int(entry.name))
        return found

    def workers(self) -> list[int]:
        """Return the process numbers of the workers among them."""
        found = []
        for pid in self.processes():
            with suppress(OSError):
                if b"--examine" in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0"):
                    found.append(pid)
        return found

    def kept(self) -> list[dict[str, Any]]:
        """Return what the database holds, asked without the application.

        Raises:
            AssertionError: it is not sound.

        """
        copy = self.folder / "copy" / uuid.uuid4().hex  # to look must change nothing, and needs room
        copy.parent.mkdir(exist_ok=True)
        for suffix in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{self.file}{suffix}", f"{copy}{suffix}")
        connection = sqlite3.connect(copy)
        try:
            sound = connection.execute("PRAGMA integrity_check").fetchall()
            assert sound == [("ok",)], f"the database is not sound: {sound[:3]}"
            made = connection.execute(
                "SELECT count(*) FROM sqlite_master WHERE name = 'findings'"
            ).fetchone()[0]
            rows = connection.execute("SELECT path, finding FROM findings").fetchall() if made else []
        finally:
            connection.close()
        for path, text in rows:
            assert os.fsencode(json.loads(text)["path"]) == path
        return [json.loads(text) for _, text in rows]

    @contextmanager
    def small_disk(self, place: Path, size: int) -> Iterator[None]:
        """Mount a disk of so many bytes in the memory.

        Raises:
            NotTried: nothing can be mounted here.

        """
        self._mount(place, ["-t", "tmpfs", "-o", f"size={size},mode=777", "none", str(place)])
        yield
        self._unmount(place)

    @contextmanager
    def read_only(self, place: Path) -> Iterator[None]:
        """Have a folder lie on a disk that cannot be written to.

        Raises:
            NotTried: nothing can be mounted here.

        """
        self._mount(place, ["--bind", str(place), str(place)])
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        yield
        self._unmount(place)

    def _mount(self, place: Path, arguments: list[str]) -> None:
        place.mkdir(parents=True, exist_ok=True)
        if os.geteuid() != 0:
            raise NotTried("needs the rights of root")
        done = subprocess.run(["mount", *arguments], check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise NotTried(f"nothing can be mounted here ({done.stderr.strip()})")
        self._mounts.append(place)

    def _unmount(self, place: Path) -> None:
        subprocess.run(["umount", "--lazy", str(place)], check=True)
        self._mounts.remove(place)

    def all_gone(self) -> None:
        """Wait until no process of this stage runs any more.

        Raises:
            AssertionError: some do.

        """
        end = time.monotonic() + _SECONDS_TO_END
        while left := self.processes():
            assert time.monotonic() < end, f"{len(left)} processes were left behind"
            time.sleep(0.02)

    def resumed(self) -> list[dict[str, Any]]:
        """Take up the scan that was broken off, to its end; return what it printed.

        Raises:
            AssertionError: it found something else than an undisturbed scan.

        """
        scan = self.scan("--resume")
        status = scan.wait()
        if "no scan that was broken off" in scan.said():  # it had not begun yet, or had ended
            scan = self.scan()
            status = scan.wait()
        assert status == 1, f"exit status {status}: {scan.said()[-500:]}"  # some files are broken
        self.same(scan.printed())
        return scan.printed()

    def same(self, findings: Sequence[dict[str, Any]]) -> None:
        """Make sure that findings are those of an undisturbed scan.

        Raises:
            AssertionError: they are not.

        """
        found = told(findings)
        assert len(found) == len(findings), "some files are named twice"
        missing = [path for path in self.pictures.findings if path not in found]
        assert not missing, f"{len(missing)} findings are missing, {missing[0]} among them"
        for path, finding in found.items():
            assert finding == self.pictures.findings[path], f"{path} has another finding: {finding}"

    def nothing_lost(self, scan: Scan) -> None:
        """Make sure that what a scan printed is kept, but for errors that may pass.

        Raises:
            AssertionError: something is not.

        """
        kept = told(self.kept()) if self.file.exists() else {}
        for path, finding in told(scan.printed()).items():
            if finding["error"] is None or finding["error"]["code"] == "truncated":
                assert kept.get(path) == finding, f"{path} was printed, but is not kept"

    def no_traceback(self, scan: Scan) -> None:
        """Make sure that a process spoke to people.

        Raises:
            AssertionError: it showed them its insides.

        """
        assert "Traceback" not in scan.said(), scan.said()[-1500:]


def told(findings: Sequence[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return findings by path, without what differs from scan to scan."""
    return {finding["path"]: {**finding, "seconds": 0.0} for finding in findings}
