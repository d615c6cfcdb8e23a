"""The translations that ship: each is complete, fits its texts, and is compiled from what stands in its file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from cifake_desktop.ui.languages import languages_available
from resources import make_translations
from resources.make_translations import Message, files, messages, problems, translations, write

FILES = files()


def test_every_language_offered_has_its_file() -> None:
    assert languages_available() == tuple(FILES)
    assert FILES


@pytest.mark.parametrize("language", FILES)
def test_no_translation_is_missing_or_wrong(language: str) -> None:
    assert problems(messages(language), translations(FILES[language])) == []


@pytest.mark.parametrize("language", FILES)
def test_what_is_compiled_is_what_stands_in_the_file(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(FILES[language].with_suffix(".qm")))
    known = translations(FILES[language])
    for message in messages(language):
        forms = known[message.context, message.text]
        found = [compiled.translate(message.context, message.text, None, n) for n in (1, 2)[: len(forms)]]
        if len(forms) == 1:
            found = [compiled.translate(message.context, message.text)]
        assert found == forms


def test_a_file_survives_being_written_and_tells_what_is_missing(tmp_path: Path) -> None:
    file = tmp_path / "x.ts"
    wanted = [Message("{n} pictures", "{n} picture"), Message("&Open <b>{name}</b>…"), Message("New")]
    known = {
        (wanted[0].context, "{n} pictures"): ["ein Bild", "{n} Bilder"],
        (wanted[1].context, "&Open <b>{name}</b>…"): ["<b>{name}</b> &öffnen…"],
        (wanted[1].context, "Gone"): ["Weg"],
    }
    write(file, "de", wanted, known)
    again = translations(file)
    assert again == {key: forms for key, forms in known.items() if key[1] != "Gone"}
    assert problems(wanted, again) == ["missing: 'New'"]


@pytest.mark.parametrize(
    ("text", "form", "problem"),
    [
        ("{a} of {b}", "{a} von", "values"),
        ("&Open", "Öffnen", "keys"),
        ("&Open", "&Ö&ffnen", "keys"),
        ("A", "", "missing"),
    ],
)
def test_a_translation_that_does_not_fit_is_told(text: str, form: str, problem: str) -> None:
    (line,) = problems([Message(text)], {(make_translations.CONTEXT, text): [form]})
    assert problem in line
    assert repr(text) in line


def test_a_text_that_is_not_written_out_cannot_be_gathered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make_translations, "SOURCES", tmp_path)
    (tmp_path / "page.py").write_text(
        'a = tr("One")\nb = plural("{n} cat", "{n} cats", n)\nc = tr(f"{a} more")\n'
    )
    with pytest.raises(make_translations.GatheringError, match=r"page\.py:3"):
        messages("de")
