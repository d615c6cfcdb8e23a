"""What the window shows of files, cards and settings: any text, any JSON, and never markup of theirs."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from cifake_desktop.detection.card import CardError, ModelCard
from cifake_desktop.finding import Finding
from cifake_desktop.ui import json_html
from cifake_desktop.ui.card_html import card_html
from cifake_desktop.ui.drops import looks_welcome, read_delivery
from cifake_desktop.ui.provenance_html import provenance_html
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.settings import SETTINGS, Settings
from cifake_desktop.ui.settings_file import SettingsFile
from tests.conftest import _TINY_CARD
from tests.markup import Markup
from tests.strategies import ANY_JSON, NUMBERS, findings, spoilt, texts

FIGURES = st.dictionaries(
    st.sampled_from(["value", "low", "high", "n", "note"]), st.none() | NUMBERS | texts(8), max_size=5
)
FREE = st.dictionaries(texts(12), FIGURES | ANY_JSON, max_size=4) | st.lists(FIGURES, max_size=4) | ANY_JSON


@given(FREE)
def test_json_of_any_shape_becomes_lifeless_html(content: Any) -> None:
    content = json.loads(json.dumps(content))
    Markup(json_html.section(content))
    Markup(json_html.cell(content))
    if json_html.is_figure(content):
        Markup(json_html.figure(content))
        assert json_html.figure_words(content)


@given(st.fixed_dictionaries({"training": FREE, "figures": FREE}), spoilt(_TINY_CARD))
def test_a_card_of_any_content_is_shown_lifeless(free: dict[str, Any], given_card: Any) -> None:
    content = {**given_card, **free} if isinstance(given_card, dict) else {**_TINY_CARD, **free}
    try:
        card = ModelCard.parse(json.dumps(content))
    except CardError:
        return
    Markup(card_html(card, "0" * 64, own=True))


@given(findings())
def test_marks_of_any_content_are_shown_lifeless(finding: Finding) -> None:
    Markup(provenance_html(finding))


@given(texts(200))
def test_a_sentence_of_any_words_is_said(text: str) -> None:
    assert isinstance(said(text), str)


SETTING_VALUES = st.dictionaries(
    st.sampled_from([setting.key for setting in SETTINGS]) | texts(8), ANY_JSON, max_size=6
)


@given((SETTING_VALUES | ANY_JSON).map(json.dumps).map(str.encode) | st.binary() | st.just(b"[" * 60_000))
def test_a_settings_file_of_any_content_gives_values_that_may_be(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp() / "settings"
    folder.mkdir(exist_ok=True)
    for left in folder.iterdir():
        left.unlink()
    path = folder / "settings.json"
    path.write_bytes(content)
    settings = Settings(file=SettingsFile(path))
    for setting in SETTINGS:
        assert setting.admits(settings.get(setting))
    # What was there is used, or set aside whole; never lost.
    assert (settings.notice is None) == path.exists()
    (kept,) = folder.iterdir()
    assert kept.read_bytes() == content


ADDRESSES = (
    st.sampled_from(["file:///a.png", "http://x/a.png", "data:image/png;base64,AAAA", "a b", "file://"])
    | texts()
)


KINDS = st.sampled_from(["application/x-qt-image", "image/png", "image/gif", "image/x", "text/plain"])


@given(st.lists(ADDRESSES, max_size=3), texts(), KINDS, st.binary(max_size=20), st.none() | texts())
def test_a_drop_of_any_content_is_files_a_picture_or_nothing(
    qapp: QApplication, urls: list[str], text: str, kind: str, content: bytes, html: str | None
) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url.encode("utf-8", "replace").decode()) for url in urls])
    data.setText(text.encode("utf-8", "replace").decode())
    data.setData(kind, content)
    if html is not None:
        data.setHtml(html.encode("utf-8", "replace").decode())
    looks_welcome(data)
    delivery = read_delivery(data)
    # Bytes are handed on as they came; nothing here decodes them.
    assert delivery.picture in (None, content)
    assert bool(delivery.paths) + (delivery.picture is not None) + delivery.web_only <= 1
