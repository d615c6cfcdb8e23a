"""The script of the Windows installer, as far as it can be checked without Inno Setup."""

import re
from pathlib import Path

import pytest

from cifake_desktop.ui.languages import LANGUAGES
from resources.packaging.file_types import FILE_TYPES

REPOSITORY = Path(__file__).parents[2]
SCRIPT = (REPOSITORY / "resources/packaging/windows/cifake-desktop.iss").read_text(encoding="utf-8")
SUFFIXES = sorted(suffix for kind in FILE_TYPES for suffix in kind.suffixes)
PARAMETERS = {
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "GroupDescription", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "AppUserModelID", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Description", "Flags"},
}
DEFINED = {"Version": "1.2.3", **dict(re.findall(r'^#define (\w+) "(.*)"$', SCRIPT, re.MULTILINE))}


def _sections() -> dict[str, list[str]]:
    """Return the lines of each section, comments left out and definitions put in."""
    found: dict[str, list[str]] = {}
    for line in SCRIPT.splitlines():
        if header := re.fullmatch(r"\[(\w+)\]", line):
            assert header[1] not in found
            found[header[1]] = lines = []
        elif found and line and not line.startswith(";"):
            lines.append(re.sub(r"\{#(\w+)\}", lambda name: DEFINED[name[1]], line))
    return found


def _entries(section: str) -> list[dict[str, str]]:
    """Return the entries of a section by their parameters, as Inno Setup reads them."""
    entries = []
    for line in _sections()[section]:
        assert re.fullmatch(r'\w+: ("([^"]|"")*"|[^";]+)(; \w+: ("([^"]|"")*"|[^";]+))*', line), line
        pairs = re.findall(r'(\w+): (?:"((?:[^"]|"")*)"|([^";]+))', line)
        assert len({name for name, *_ in pairs}) == len(pairs), line
        entries.append({name: quoted.replace('""', '"') or plain for name, quoted, plain in pairs})
    return entries


def _setup() -> dict[str, str]:
    lines = [line.partition("=") for line in _sections()["Setup"]]
    assert len({key for key, *_ in lines}) == len(lines)
    return {key: value for key, _, value in lines}


@pytest.mark.parametrize("section", PARAMETERS)
def test_entries_have_known_parameters(section: str) -> None:
    assert _entries(section)
    assert {name for entry in _entries(section) for name in entry} <= PARAMETERS[section]


def test_there_are_no_other_sections() -> None:
    assert _sections().keys() == {"Setup", *PARAMETERS}


def test_constants_are_those_that_inno_setup_knows() -> None:
    text = "\n".join(line for lines in _sections().values() for line in lines)
    constants = set(re.findall(r"(?<!\{)\{([^#{}]*)\}", text))  # two braces stand for one
    assert constants <= {
        "app",
        "autopf",
        "autoprograms",
        "autodesktop",
        "cm:CreateDesktopIcon",
        "cm:AdditionalIcons",
        "cm:LaunchProgram,CIFAKE Desktop",
    }


def test_installs_for_one_person_unless_asked() -> None:
    setup = _setup()
    assert (setup["PrivilegesRequired"], setup["PrivilegesRequiredOverridesAllowed"]) == ("lowest", "dialog")
    assert {entry["Root"] for entry in _entries("Registry")} == {"HKA"}
    assert setup["OutputBaseFilename"] == "cifake-desktop-1.2.3-windows-x86_64-setup"


def test_files_that_it_names_are_there_or_are_built() -> None:
    setup = _setup()
    folder = (REPOSITORY / "resources/packaging/windows" / setup["SourceDir"].replace("\\", "/")).resolve()
    assert folder == REPOSITORY
    assert (REPOSITORY / setup["LicenseFile"]).is_file()
    assert setup["SetupIconFile"] == r"build\build\app.ico"
    assert [entry["Source"] for entry in _entries("Files")] == [r"dist\cifake-desktop\*"]


def test_speaks_the_languages_of_the_window() -> None:
    assert [entry["Name"] for entry in _entries("Languages")] == [code for code in LANGUAGES if code != "el"]


def test_offers_itself_for_every_kind_of_picture() -> None:
    keys = [(entry["Subkey"], entry["ValueName"]) for entry in _entries("Registry")]
    supported = [
        name
        for key, name in keys
        if key == r"Software\Classes\Applications\cifake-desktop.exe\SupportedTypes"
    ]
    offered = [
        found[1]
        for key, name in keys
        if (found := re.fullmatch(r"Software\\Classes\\(\..+)\\OpenWithProgids", key))
        and name == DEFINED["Kind"]
    ]
    assert sorted(supported) == SUFFIXES
    assert sorted(offered) == SUFFIXES


def test_never_becomes_the_default_program() -> None:
    for entry in _entries("Registry"):
        key = entry["Subkey"].removeprefix("Software\\Classes\\")
        assert key != entry["Subkey"]
        if key.startswith("."):
            assert key.endswith(r"\OpenWithProgids")
            assert entry["ValueName"]


def test_an_uninstalled_application_leaves_no_keys() -> None:
    entries = _entries("Registry")
    removed = {entry["Subkey"] for entry in entries if entry.get("Flags") == "uninsdeletekey"}
    for entry in entries:
        own = any(f"{entry['Subkey']}\\".startswith(f"{key}\\") for key in removed)
        assert own or entry.get("Flags") == "uninsdeletevalue", entry
    assert removed == {
        r"Software\Classes\CIFAKEDesktop.Picture",
        r"Software\Classes\Applications\cifake-desktop.exe",
    }
