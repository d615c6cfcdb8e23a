"""No run of the application opens a socket to anywhere, its worker processes included.

Three looks at it: what the code imports, what Python reports of itself, and what the system is asked for, which holds
for the libraries, too. Sockets within the computer (AF_UNIX) are allowed: the desktop is spoken to over them.
"""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import cifake_desktop
from cifake_desktop.resources import resource
from tests.cifake_desktop.provenance.files import picture, saved
from tests.cifake_desktop.provenance.signing import identity, sign

PACKAGE = Path(cifake_desktop.__file__).parent

NETWORK = (
    *("socket", "socketserver", "ssl", "select", "selectors", "asyncio", "webbrowser", "wsgiref"),
    *("http", "urllib.request", "urllib.robotparser", "xmlrpc", "ftplib", "smtplib", "poplib", "imaplib"),
    *("nntplib", "telnetlib", "multiprocessing", "concurrent.futures.process"),
    *("requests", "httpx", "aiohttp", "urllib3", "websockets", "grpc", "distributed", "dask"),
    *("PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtHttpServer"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtRemoteObjects", "PySide6.QtQml"),
)
"""What opens connections, or brings what does."""

BY_CHOICE = {("scanning/cluster.py", "distributed")}
"""The one exception: `scan --cluster ADDRESS` hands work to computers that the user names, and is never the default."""


def imported(tree: ast.AST) -> Iterator[str]:
    """Give the full name of all that a source imports, wherever in it, also by calls with the name written out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in ("__import__", "import_module") and isinstance(first, ast.Constant):
                yield str(first.value)


def of_the_network(tree: ast.AST) -> set[str]:
    names = set(imported(tree))
    return {part for part in NETWORK if any(name == part or name.startswith(f"{part}.") for name in names)}


def test_no_part_of_the_application_imports_what_opens_connections() -> None:
    found = {
        (file.relative_to(PACKAGE).as_posix(), name)
        for file in PACKAGE.rglob("*.py")
        for name in of_the_network(ast.parse(file.read_text(encoding="utf-8")))
    }
    assert found == BY_CHOICE


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("import json, socket", "socket"),
        ("from http.client import HTTPSConnection", "http"),
        ("from urllib import request", "urllib.request"),
        ("def f():\n    from PySide6 import QtNetwork", "PySide6.QtNetwork"),
        ("importlib.import_module('ssl')", "ssl"),
    ],
)
def test_such_an_import_is_found(code: str, name: str) -> None:
    assert of_the_network(ast.parse(code)) == {name}
    assert of_the_network(ast.parse("from urllib.parse import quote\nimport sockets")) == set()


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from cifake_desktop.ui import app
from cifake_desktop.ui.window import MainWindow

application = app.prepare()
shown = []

def look():
    window = next(widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow))
    page = window.inspect_page
    busy = page.examining.busy or window.scan_page.scanning or window.tasks.running
    if not page.panels or not window.scan_page.model.rowCount() or busy:
        return
    if not shown:
        shown.append(len(page.panels))
        window.show_page(window.history_page)
        for show in (window.show_about, window.show_diagnostics, window.show_guide, window.show_models):
            show()
    else:
        print(*shown, flush=True)
        window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(100)
sys.exit(app.run([Path(name) for name in sys.argv[1:]]))
"""

RUNS = {
    "inspect": (
        "-m",
        "cifake_desktop",
        "inspect",
        "{folder}/moon.png",
        "{folder}/linked.jpg",
        "{folder}/signed.jpg",
        "--json",
    ),
    "scan": ("-m", "cifake_desktop", "scan", "{folder}"),
    "pdf": ("-m", "cifake_desktop", "scan", "{folder}", "--pdf", "{folder}/report.pdf"),
    "history": ("-m", "cifake_desktop", "history"),
    "models": ("-m", "cifake_desktop", "models"),
    "window": ("-c", WINDOW, "{folder}/moon.png", "{folder}/linked.jpg", "{folder}/signed.jpg", "{folder}"),
}
WITH_WORKERS = ("inspect", "scan", "pdf", "window")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pictures, one of which says that its origin is told by another computer, and one that its signer is."""
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for name in ("moon.png", "house.jpg"):
        shutil.copy(resource("samples") / name, pictures)
    there, plain = "http://127.0.0.1:9/", saved(picture(), "JPEG")
    (pictures / "linked.jpg").write_bytes(sign(plain, remote=there, embed=False))
    signed = sign(plain, by=identity(common_name="Asked about", ocsp=there), remote=there)
    (pictures / "signed.jpg").write_bytes(signed)
    return pictures


def run(command: Sequence[str | Path], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command, which must succeed; 1 is what the command line returns where a file cannot be examined."""
    done = subprocess.run(
        command,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return done


def python(name: str, folder: Path) -> list[str]:
    return [sys.executable, *(part.replace("{folder}", str(folder)) for part in RUNS[name])]


# Python runs it at the start of every process.
HOOK = """
import os, socket, sys

def note(event, arguments):
    if event.startswith("socket."):
        family = arguments[1] if event == "socket.__new__" else getattr(arguments[0], "family", None)
        if family != getattr(socket, "AF_UNIX", "none"):
            tell(f"{event} {arguments}")

def tell(what):
    file = os.open(os.environ["HEARD"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, (what.replace("\\n", " ") + "\\n").encode())
    os.close(file)

tell("process " + " ".join(sys.orig_argv[1:]))
sys.addaudithook(note)
"""


class Audit:
    """What processes report of themselves."""

    def __init__(self, place: Path) -> None:
        self._heard = place / "heard"
        hooks = place / "hooks"
        hooks.mkdir()
        (hooks / "sitecustomize.py").write_text(HOOK, encoding="utf-8")
        paths = [str(hooks), str(PACKAGE.parent), *filter(None, [os.environ.get("PYTHONPATH")])]
        self.environment = {"PYTHONPATH": os.pathsep.join(paths), "HEARD": str(self._heard)}

    def heard(self) -> tuple[list[str], list[str]]:
        """Return the command lines of all processes, and what they reported of sockets."""
        lines = self._heard.read_text(encoding="utf-8").splitlines()
        processes = [line for line in lines if line.startswith("process ")]
        return processes, [line for line in lines if line not in processes]


@pytest.fixture
def audit(tmp_path: Path) -> Audit:
    return Audit(tmp_path)


@pytest.mark.parametrize("name", RUNS)
def test_python_reports_no_socket(name: str, folder: Path, audit: Audit) -> None:
    run(python(name, folder), **audit.environment)
    processes, sockets = audit.heard()
    assert sockets == []
    workers = [line for line in processes if line.endswith("cifake_desktop --examine")]
    assert bool(workers) is (name in WITH_WORKERS)
    assert (len([line for line in processes if "--print-report" in line]) == 1) is (name == "pdf")


OPENS_SOCKETS = """
import socket, subprocess, sys
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("127.0.0.1", 9))
subprocess.run([sys.executable, "-c", "import socket; socket.getaddrinfo('127.0.0.1', 9)"], check=True)
"""


def test_python_would_report_one(audit: Audit) -> None:
    run([sys.executable, "-c", OPENS_SOCKETS], **audit.environment)
    _, sockets = audit.heard()
    assert [line.split()[0] for line in sockets] == ["socket.__new__", "socket.connect", "socket.getaddrinfo"]


INTERNET = re.compile(r"AF_INET6?\b")


def _strace_works() -> bool:
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(["strace", "-f", "-o", os.devnull, "true"], capture_output=True, check=False)
    return tried.returncode == 0


traced = pytest.mark.skipif(not _strace_works(), reason="strace is not installed, or may not be used")


def asked_of_the_system(log: Path, command: Sequence[str]) -> list[str]:
    run(["strace", "-f", "--seccomp-bpf", "-e", "trace=socket,connect", "-o", log, *command])
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("+++ exited with 0 +++" in line for line in lines)
    return [line for line in lines if INTERNET.search(line)]


@traced
@pytest.mark.parametrize("name", RUNS)
def test_the_system_is_asked_for_no_socket(name: str, folder: Path, tmp_path: Path) -> None:
    assert asked_of_the_system(tmp_path / "log", python(name, folder)) == []


@traced
def test_the_system_would_report_one(tmp_path: Path) -> None:
    lines = asked_of_the_system(tmp_path / "log", [sys.executable, "-c", OPENS_SOCKETS])
    assert {call for line in lines for call in re.findall(r"\b(socket|connect)\(", line)} == {
        "socket", "connect"
    }  # fmt: skip


def test_the_picture_does_ask_for_another_computer(folder: Path) -> None:
    done = run(python("inspect", folder))
    _, linked, _ = (json.loads(line) for line in done.stdout.splitlines())
    assert any("nothing was fetched" in item["says"] for item in linked["evidence"])
