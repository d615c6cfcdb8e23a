from pathlib import Path

import pytest

from cifake_desktop.ui import languages
from cifake_desktop.ui.languages import languages_available


def test_no_translation_ships_without_its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: str) -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(languages, "resource", missing)
    assert languages_available() == ()


def test_the_translations_that_ship_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("cifake-desktop_el.qm", "cifake-desktop_de.qm", "qtbase_xx.qm", "fr.ts", "es.qm"):
        (tmp_path / name).touch()
    monkeypatch.setattr(languages, "resource", lambda *_: tmp_path)
    assert languages_available() == ("de", "es", "el")
