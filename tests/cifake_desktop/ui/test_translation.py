"""The window's language: how it is settled, and what is then said. Each language needs a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cifake_desktop.ui import translation
from cifake_desktop.ui.languages import LANGUAGE_VARIABLE, languages_available
from cifake_desktop.ui.settings_file import FILE_VARIABLE as SETTINGS_VARIABLE
from cifake_desktop.ui.translation import decimal, number, plural, tr

PRINT = """
import json
from cifake_desktop.ui.translation import decimal, language, number, plural, tr
print(json.dumps([
    language, tr("Light"), number(1204), decimal(0.5, 2),
    [plural("{n} picture", "{n} pictures", n) for n in (0, 1, 1204)],
]))
"""


NAMES = """
import json
from cifake_desktop.ui.words import VERDICT_NAMES
print(json.dumps(VERDICT_NAMES))
"""


def spoken(tmp_path: Path, script: str = PRINT, **environment: str) -> list[object]:
    """What a process says whose language is settled by this environment."""
    kept = {name: value for name, value in os.environ.items() if name not in (LANGUAGE_VARIABLE, "LANGUAGE")}
    home = {SETTINGS_VARIABLE: str(tmp_path / "settings.json"), "LC_ALL": "C.UTF-8"}
    run = subprocess.run(
        [sys.executable, "-c", script],
        env=kept | home | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return list(json.loads(run.stdout))


def test_english_is_what_stands_in_the_source() -> None:
    assert translation.language == "en"
    assert tr("Any {name} & 100 %", name="{x}") == "Any {x} & 100 %"
    assert tr("{no} values") == "{no} values"
    assert [plural("{n} picture", "{n} pictures", n) for n in (0, 1, 1204)] == [
        "0 pictures",
        "1 picture",
        "1,204 pictures",
    ]
    assert plural("{n} of {all}", "{n} of {all}", 2, all="3") == "2 of 3"
    assert (number(1_000_000), number(-5), decimal(12.345, 1)) == ("1,000,000", "-5", "12.3")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", ["en", "Light", "1,204", "0.50"]),
        ("de", ["de", "Hell", "1.204", "0,50"]),
        ("es", ["es", "Claro", "1204", "0,50"]),
        ("fr", ["fr", "Clair", "1\u202f204", "0,50"]),
        ("el", ["el", "Ανοιχτά", "1.204", "0,50"]),
    ],
)
def test_each_language_has_its_words_and_numbers(tmp_path: Path, code: str, expected: list[str]) -> None:
    *said, plurals = spoken(tmp_path, **{LANGUAGE_VARIABLE: code})
    assert said == expected
    assert isinstance(plurals, list)
    none, one, many = plurals
    assert none.startswith("0")
    assert one.startswith("1 ")
    assert many.startswith(expected[2])
    assert one.removeprefix("1") != many.removeprefix(expected[2])


def test_past_verdicts_are_found_by_the_words_of_the_language(tmp_path: Path) -> None:
    names = spoken(tmp_path, NAMES, **{LANGUAGE_VARIABLE: "fr"})
    for name in (["ia", "likely_ai"], ["réelle", "likely_real"], ["concluant", "inconclusive"]):
        assert name in names
    assert not [name for name in names if isinstance(name, list) and name[0] in ("par", "une")]


def test_the_settings_choose_the_language_and_the_environment_goes_first(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "de"}')
    assert spoken(tmp_path)[0] == "de"
    assert spoken(tmp_path, **{LANGUAGE_VARIABLE: "en"})[0] == "en"
    assert spoken(tmp_path, **{LANGUAGE_VARIABLE: "../de"})[0] == "de"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the system by its environment")
def test_the_systems_language_is_spoken_where_it_is_known_and_english_elsewhere(tmp_path: Path) -> None:
    assert spoken(tmp_path, LANGUAGE="de_AT:en", LC_ALL="", LANG="de_AT.UTF-8")[0] == "de"
    assert spoken(tmp_path, LANGUAGE="fi:sv", LC_ALL="", LANG="fi_FI.UTF-8")[0] == "en"
    (tmp_path / "settings.json").write_text('{"language": "system"}')
    assert spoken(tmp_path, LANGUAGE="de", LC_ALL="", LANG="de_DE.UTF-8")[0] == "de"


@pytest.mark.parametrize("code", languages_available())
def test_the_window_opens_in_every_language(tmp_path: Path, code: str) -> None:
    script = (
        "from cifake_desktop.ui.app import prepare\n"
        "from cifake_desktop.ui.window import MainWindow\n"
        "from cifake_desktop.ui.engine import load_engine\n"
        "app = prepare()\n"
        "window = MainWindow(load_engine)\n"
        "window.show()\n"
        "print([action.text() for action in window.menuBar().actions()])\n"
        "window.close()\n"
    )
    environment = {
        **os.environ,
        LANGUAGE_VARIABLE: code,
        SETTINGS_VARIABLE: str(tmp_path / "settings.json"),
        "CIFAKE_DESKTOP_FINDINGS": str(tmp_path / "findings.sqlite"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    run = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert "&File" not in run.stdout
