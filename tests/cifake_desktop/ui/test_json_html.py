import json
from typing import Any

import pytest
from PySide6.QtGui import QTextDocument

from cifake_desktop.ui import json_html

FIGURE = {"value": 0.9867, "low": 0.985, "high": 0.98814, "n": 20000}


def _read(content: Any) -> str:
    """What a person reads: the text without its tags."""
    document = QTextDocument()
    document.setHtml(json_html.section(content))
    return document.toPlainText().replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("recall_at_fpr_0.01", "Recall at FPR 0.01"),
        ("auroc", "AUROC"),
        ("jpeg_90", "JPEG 90"),
        ("training_pictures", "Training pictures"),
        ("", ""),
        ("_", "_"),
    ],
)
def test_keys_become_words(key: str, words: str) -> None:
    assert json_html.title(key) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (20000, "20,000"),
        (2**63, "9,223,372,036,854,775,808"),
        (-(2**63), "-9,223,372,036,854,775,808"),
        (0.5, "0.5"),
    ],
)
def test_numbers_are_parted_however_long_they_are(value: float, words: str) -> None:
    assert json_html.number(value) == words


def test_a_figure_comes_with_its_interval_and_its_n() -> None:
    text = _read({"accuracy": FIGURE})
    assert "Accuracy" in text
    assert "98.67 %" in text
    assert "98.50 to 98.81 %, n = 20,000" in text


def test_a_figure_that_is_no_share_keeps_its_unit() -> None:
    text = _read({"milliseconds": {"value": 250.5, "low": 240, "high": 260.25, "n": 30}})
    assert "250.5" in text
    assert "240 to 260.2" in text
    assert "%" not in text


def test_like_objects_become_one_table_with_a_row_each() -> None:
    like = {"airplane": {"recall": FIGURE, "auroc": FIGURE}, "bird": {"recall": FIGURE, "auroc": FIGURE}}
    shown = json_html.section(like)
    assert shown.count("<table") == 1
    assert shown.count("<tr>") == 3
    assert _read(like).index("Recall") < _read(like).index("Airplane") < _read(like).index("Bird")


def test_rows_that_lack_some_column_still_share_a_table() -> None:
    rates = {"0.01": FIGURE | {"too_many": False}, "0.05": FIGURE | {"too_many": True}}
    sources = {
        "camera_a": {"crops": 12, "auroc": FIGURE, "false_positives": rates},
        "camera_b": {"crops": 1200, "auroc": FIGURE, "own_auroc": FIGURE, "false_positives": rates},
    }
    assert json_html.section(sources).count("<table") == 1
    text = _read(sources)
    assert "1,200" in text
    assert "Too many: yes" in text
    assert "0.05: 98.67 %" in text


def test_what_could_not_be_measured_says_so() -> None:
    text = _read({"recall": {"value": None, "low": None, "high": None, "n": 0}})
    assert "not measured" in text
    assert "n = 0" in text


def test_records_become_one_table_with_a_column_for_every_key() -> None:
    shown = json_html.section([{"name": "A", "licence": "MIT"}, {"name": "B", "pictures": 12345}])
    assert shown.count("<table") == 1
    assert shown.count("<th") == 3
    assert "12,345" in shown


@pytest.mark.parametrize(
    "content",
    [
        {"a": {"b": {"c": {"d": {"e": {"f": {"g": {"h": 1}}}}}}}},
        {"list": [1, "two", None, True, [3, {"x": 4}]]},
        {"empty": {}, "none": [], "nothing": None},
        [[1, 2], [3, 4]],
        "words",
        3.14159,
        json.loads('{"odd": [NaN, Infinity, -Infinity, 1e308]}'),
        {"figure_like": {"value": "high", "n": 3}},
        {"value": 1, "low": None, "n": None},
    ],
)
def test_no_shape_comes_out_as_raw_braces(content: Any) -> None:
    text = _read(content)
    assert text.strip()
    assert not set(text) & set("{}[]'")


def test_the_words_of_a_card_are_never_taken_for_html() -> None:
    shown = json_html.section(
        {"<b>key": "<img src=x>", "rows": [{"<i>": "&"}], "m": {"a<": {"c": 1}, "b": {"c": 2}}}
    )
    for tag in ("<b>", "<img", "<i>", "a<"):
        assert tag not in shown
    assert "&lt;img src=x&gt;" in shown


def test_what_is_endless_is_cut_short_with_a_word_about_it() -> None:
    text = _read(
        {"many": {f"key {n}": n for n in range(500)}, "long": "x" * 10_000, "rows": [{"a": 1}] * 300}
    )
    assert "440 more" in text
    assert "240 more" in text
    assert len(text) < 6000


def test_control_characters_never_reach_the_page() -> None:
    assert "\x1b" not in json_html.section({"a": "\x1b[31mred\u202ebackwards"})
    assert "\u202e" not in json_html.section({"a": "\x1b[31mred\u202ebackwards"})


def test_markup_stays_text_where_it_is_cut_short_too() -> None:
    shown = json_html.section({"<i>" * 100: "<b>" * 1000})
    assert "<b>" not in shown
    assert "<i>" not in shown
    assert shown.count("…") == 2
    assert "1,000 more characters" in shown
