"""Which test feeds hostile input to which parser, so that a parser without one is seen.

A parser is what takes bytes, or is called `read...`, `parse` or `from_json`, and is public; in `ui/` and `scanning/`,
which hand on much that others parse, the latter two names alone count. `TESTED` names it with the test (by hypothesis)
that feeds it. What looks like one and takes nothing from outside stands in `FED_BY_US`, with the reason. Others, which
the rule does not find, are listed for the same purpose: to be looked up. A name that ends with "." stands for all that
begins so.
"""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

import cifake_desktop

_ROOT: Final = Path(__file__).resolve().parents[2]
_BYTES: Final = re.compile(r"\b(bytes|memoryview)\b")

_APP: Final = "tests/cifake_desktop"
_MODELS: Final = f"{_APP}/detection/test_model_parsers.py"
_FINDINGS: Final = f"{_APP}/test_hostile_findings.py"
_ROWS: Final = f"{_APP}/scanning/test_hostile_rows.py"
_PARSERS: Final = f"{_APP}/provenance/test_hostile_parsers.py"
_PICTURES: Final = f"{_APP}/test_hostile_pictures.py"
_TEXTS: Final = f"{_APP}/ui/test_hostile_texts.py"
_REPORTS: Final = f"{_APP}/reports/test_hostile_findings.py"
_CRASHES: Final = f"{_APP}/about/test_hostile_crashes.py"

TESTED: Final = {
    "picture.": f"{_PICTURES}::test_a_spoilt_file_is_a_picture_or_a_picture_error",
    "finding.Finding.from_json": f"{_FINDINGS}::test_json_of_any_shape_is_a_finding_or_a_value_error",
    "finding.ModelName.from_json": f"{_FINDINGS}::test_a_model_of_any_shape_is_named_or_a_value_error",
    "fusion.decide": f"{_FINDINGS}::test_marks_of_any_content_lead_to_one_verdict",
    "cli.main": f"{_FINDINGS}::test_arguments_of_any_kind_are_understood_or_refused",
    "detection.card_json.": f"{_MODELS}::test_a_card_of_any_text_is_read_or_refused",
    "detection.card.ModelCard.parse": f"{_MODELS}::test_a_card_of_any_text_is_read_or_refused",
    "detection.card.ModelCard.from_json": f"{_MODELS}::test_a_card_of_any_content_is_read_or_refused",
    "detection.dataflow.sizes_depend_on_values": (
        f"{_MODELS}::test_the_order_of_steps_does_not_matter_and_circles_end"
    ),
    "detection.registry.read_checksums": f"{_MODELS}::test_a_list_of_models_of_any_content_is_read_or_refused",
    "detection.structure.": f"{_MODELS}::test_a_file_of_any_bytes_is_a_model_or_refused",
    "provenance.camera.read_camera": f"{_PARSERS}::test_camera_data_of_any_kind",
    "provenance.container.read_blocks": f"{_PARSERS}::test_blocks_of_a_spoilt_file",
    "provenance.content_credentials.read_content_credentials": (
        f"{_APP}/provenance/test_content_credentials.py::test_no_mutation_passes_for_trusted_or_raises"
    ),
    "provenance.exif.read_exif": f"{_APP}/provenance/test_exif.py::test_mutated_exif_never_raises",
    "provenance.generators.read_generators": (
        f"{_APP}/provenance/test_generators.py::test_no_text_raises_or_gives_what_cannot_be_stored"
    ),
    "provenance.iptc.read_credit": f"{_PARSERS}::test_a_credit_line_of_any_datasets",
    "provenance.isobmff.isobmff_items": f"{_PARSERS}::test_items_of_boxes_of_any_kind",
    "provenance.jumbf.is_too_heavy": f"{_PARSERS}::test_any_store_is_weighed",
    "provenance.labels.read_aigc_labels": (
        f"{_APP}/provenance/test_labels.py::test_aigc_labels_of_any_shape_never_raise"
    ),
    "provenance.labels.read_source_types": f"{_PARSERS}::test_source_types_of_any_text",
    "provenance.manifests.read_story": f"{_APP}/provenance/test_manifests.py::test_nothing_that_a_store_holds_raises",
    "provenance.read.read_provenance": (
        f"{_APP}/provenance/test_read.py::test_mutated_files_never_raise_and_no_reader_gives_up"
    ),
    "provenance.stealth.read_stealth": f"{_APP}/provenance/test_stealth.py::test_no_picture_raises_anything_else",
    "provenance.trust.read_trust_list": f"{_PARSERS}::test_a_trust_list_of_any_content",
    "provenance.watermark.read_watermark": f"{_APP}/provenance/test_watermark.py::test_pictures_without_a_mark",
    "provenance.xmp.read_xmp": f"{_PARSERS}::test_packets_of_any_markup",
    "scanning.history.History.page": f"{_ROWS}::test_words_of_any_kind_can_be_searched_for",
    "scanning.setup.ExaminerSetup.from_json": f"{_ROWS}::test_a_setup_of_any_text_is_read_or_refused",
    "scanning.store.FindingStore.known": f"{_ROWS}::test_rows_of_any_content_break_neither_scan_nor_history",
    "scanning.walk.Choice.from_json": f"{_ROWS}::test_a_choice_of_any_text_is_read_or_a_value_error",
    "quiz.folder.look_into": f"{_APP}/quiz/test_hostile_folder.py::test_a_tree_of_any_shape_is_understood_or_refused",
    "reports.csv_report.write_csv": f"{_REPORTS}::test_no_cell_of_a_table_is_a_formula",
    "reports.html_report.HtmlReport": f"{_REPORTS}::test_a_page_stays_whole_and_lifeless",
    "reports.json_report.write_json_lines": f"{_REPORTS}::test_every_finding_is_one_line_of_json",
    "reports.pdf_report.PdfReport": f"{_REPORTS}::test_what_is_gathered_for_a_pdf_is_lines_of_json",
    "reports.picture_html_report.PictureHtmlReport": (
        f"{_REPORTS}::test_a_report_of_pictures_stays_whole_and_lifeless"
    ),
    "about.crash_log.CrashLog": f"{_CRASHES}::test_traces_of_any_bytes_are_taken_over_once",
    "about.shown_path.shown_path": f"{_CRASHES}::test_a_path_of_any_letters_is_shown_without_its_home",
    "about.training_data.training_data": f"{_CRASHES}::test_training_of_any_shape_is_told",
    "ui.card_html.card_html": f"{_TEXTS}::test_a_card_of_any_content_is_shown_lifeless",
    "ui.drops.read_delivery": f"{_TEXTS}::test_a_drop_of_any_content_is_files_a_picture_or_nothing",
    "ui.json_html.section": f"{_TEXTS}::test_json_of_any_shape_becomes_lifeless_html",
    "ui.provenance_html.provenance_html": f"{_TEXTS}::test_marks_of_any_content_are_shown_lifeless",
    "ui.sentences.said": f"{_TEXTS}::test_a_sentence_of_any_words_is_said",
    "ui.settings_file.SettingsFile.read": f"{_TEXTS}::test_a_settings_file_of_any_content_gives_values_that_may_be",
}

FED_BY_US: Final = {
    "detection.library.read_model_file": "hands on the bytes of a file, with a limit on how many",
    "detection.model.read_checked": "hands on the bytes of a file whose checksum is right",
    "detection.registry.read_cards": "asks `structure` and `card`",
    "detection.model.Model.from_bytes": "gets what passed the trial, which the mutation fuzzer feeds",
    "detection.trial.try_model": "starts the trial, which the mutation fuzzer feeds",
    "examine.Examiner.examine_bytes": "is what the mutation fuzzer feeds",
}


def found() -> Iterator[str]:
    """Yield what the rule takes for a parser, for example "provenance.exif.read_exif"."""
    for path in sorted((_ROOT / "cifake_desktop").rglob("*.py")):
        module = ".".join(path.relative_to(_ROOT / "cifake_desktop").with_suffix("").parts)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from _among(tree.body, module.removesuffix(".__init__"))


def _among(body: list[ast.stmt], prefix: str) -> Iterator[str]:
    for item in body:
        if isinstance(item, ast.ClassDef) and not item.name.startswith("_"):
            yield from _among(item.body, f"{prefix}.{item.name}")
        elif isinstance(item, ast.FunctionDef) and _is_parser(item, prefix):
            yield f"{prefix}.{item.name}"


def _is_parser(function: ast.FunctionDef, prefix: str) -> bool:
    arguments = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    types = " ".join(ast.unparse(given.annotation) for given in arguments if given.annotation is not None)
    if function.name in ("parse", "from_json"):
        return True
    if function.name.startswith("_") or prefix.startswith(("ui.", "scanning.")):
        return False
    return function.name.startswith("read") or _BYTES.search(types) is not None


def _stands_for(key: str, name: str) -> bool:
    return name.startswith(key) if key.endswith(".") else name == key


@pytest.mark.parametrize("name", sorted(set(found())))
def test_every_parser_has_a_test(name: str) -> None:
    assert any(_stands_for(key, name) for key in (*TESTED, *FED_BY_US))


@pytest.mark.parametrize("name", sorted(TESTED))
def test_every_test_that_is_named_is_there_and_is_of_hypothesis(name: str) -> None:
    path, _, test = TESTED[name].partition("::")
    source = (_ROOT / path).read_text(encoding="utf-8")
    assert re.search(rf"^@given\((?:(?!^def ).)*?^def {test}\(", source, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", sorted((*TESTED, *FED_BY_US)))
def test_every_parser_that_is_named_is_there(name: str) -> None:
    place: object = cifake_desktop
    for part in name.removesuffix(".").split("."):
        if isinstance(place, ModuleType) and not hasattr(place, part):
            place = import_module(f"{place.__name__}.{part}")
        else:
            place = getattr(place, part)
