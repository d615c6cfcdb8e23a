import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QLocale

from cifake_desktop.detection.library import Library
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import JSON, Evidence, Finding, Verdict
from cifake_desktop.fusion import decide, statements
from cifake_desktop.provenance.manifests import read_story
from cifake_desktop.provenance.marks import Kind, Origin, Status, claim, mark
from cifake_desktop.provenance.trust import TrustListError, read_trust_list
from cifake_desktop.quiz.folder import LayoutError, look_into
from cifake_desktop.resources import resource
from cifake_desktop.scanning.store import FindingStore, StoreError
from cifake_desktop.ui import translation
from cifake_desktop.ui.mark_words import values_of
from cifake_desktop.ui.sentences import in_other_words, said
from cifake_desktop.ui.settings_file import SettingsFile
from resources.sentence_templates import left_out, sentence_templates
from tests.cifake_desktop.provenance.files import camera_tiff, picture, png, saved, segment, with_segments
from tests.cifake_desktop.provenance.signing import IPTC, Ingredient, authority, opened, sign
from tests.cifake_desktop.provenance.test_generators import A1111, FILES, xmp_jpeg
from tests.cifake_desktop.provenance.test_hostile import BOMBS
from tests.cifake_desktop.provenance.test_labels import AIGC
from tests.cifake_desktop.provenance.test_manifests import CREATED, acts, ingredient, store
from tests.timing import measured_again

GERMAN = {
    "Decided by {0}: {1}.": "Das entschied {0}: {1}.",
    "its Content Credentials": "der Herkunftsnachweis",
    "{0}, signed by a signer unknown here": "{0} (hier unbekannt unterschrieben)",
    "{0}, signed by {1}": "{0} / laut {1}",
    "{0} with {1}": "mit {1} {0}",
    "{0} — {1}": "{0} / {1}",
    "{0} and {1}": "{0} und {1}",
    "{0} of {1}": "{0} von {1}",
    "{0}: {1}.": "{0} / {1}.",
    "made by AI": "von KI gemacht",
    "made with {0}": "mit {0} gemacht",
    "a composite with parts made by AI": "eine Montage mit Teilen von KI",
    "{0} (IPTC digital source type)": "{0} (IPTC)",
    "The file says: {0}.": "Die Datei sagt: {0}.",
    "Contradiction: {0}.": "Widerspruch: {0}.",
    "a generator's metadata": "die Daten eines Generators",
    "an IPTC label": "ein IPTC-Etikett",
    "camera data": "Kameradaten",
    "{0} for AI, yet {1} for a camera: some of it was copied or added afterwards": "Für Kamera: {1}; für KI: {0}",
    "This file is too large: it has {0} MiB, and the limit is {1} MiB.": "Höchstens {1} MiB, und es sind {0} MiB.",
    "Decided from the pixels at {0} % false positives.": "Bei {0} % Fehlalarmen.",
    "The picture was not resized, because that would make a verdict meaningless.": "Nicht verkleinert.",
    "No bundled model covers pictures of {0} x {1} pixels; the sizes covered are {2}.": "Nur {2}, nicht {0} mal {1}.",
    "The chosen model {0} accepts {1}.": "{0} nimmt {1}.",
    "{0} to {1}": "{0} bis {1}",
    "This file could not be opened: {0}.": "Ließ sich nicht öffnen: {0}.",
    "Permission denied": "Keine Erlaubnis",
    "The file of settings could not be used, because {0}. The usual settings hold.": "Wegen {0} gilt das Übliche.",
    "it cannot be read ({0})": "Unlesbarkeit ({0})",
    "{0} It was set aside as {1}.": "{0} Sie heißt nun {1}.",
    "metadata": "Metadaten",
    "Signer": "Unterzeichner",
    "created": "erstellt",
    "with the software {0}": "mit der Software {0}",
}


class Dictionary:
    """Stands in for Qt's translator."""

    def __init__(self, translate: Callable[[str], str]) -> None:
        self._translate = translate

    def translate(self, context: str, text: str) -> str:
        assert context == translation.CONTEXT
        text.encode()  # Qt needs it to be UTF-8
        return self._translate(text)


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Callable[[str], str]], None]]:
    """Lets the window speak another language, with numbers as in German."""

    def use(translate: Callable[[str], str]) -> None:
        monkeypatch.setattr(translation, "language", "de")
        monkeypatch.setattr(translation, "locale", QLocale("de_DE"))
        monkeypatch.setattr(translation, "translator", Dictionary(translate))
        in_other_words.cache_clear()

    yield use
    in_other_words.cache_clear()


@pytest.fixture
def german(speak: Callable[[Callable[[str], str]], None]) -> None:
    speak(lambda text: GERMAN.get(text, ""))


def test_the_list_of_templates_is_that_of_the_sources() -> None:
    kept = json.loads(resource("translations", "sentences.json").read_text(encoding="utf-8"))
    assert kept == sentence_templates(), "run resources/sentence_templates.py"


def test_what_is_translated_here_is_a_template() -> None:
    assert set(GERMAN) <= set(sentence_templates())


def test_english_stays_as_it_is() -> None:
    for text in ("Decided from the pixels at 0.5 % false positives.", "anything {0}", ""):
        assert said(text) is text


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "words"),
    [
        ("made by AI", "von KI gemacht"),
        ("made with {1} {x}", "mit {1} {x} gemacht"),
        ("Decided from the pixels at 0.5 % false positives.", "Bei 0,5 % Fehlalarmen."),
        (
            "This file is too large: it has 1,204.5 MiB, and the limit is 512 MiB.",
            "Höchstens 512 MiB, und es sind 1.204,5 MiB.",
        ),
        (
            "Decided by its Content Credentials, signed by a signer unknown here: made by AI with P 1.2, signed by X.",
            "Das entschied der Herkunftsnachweis (hier unbekannt unterschrieben): mit P 1.2 von KI gemacht / laut X.",
        ),
        (
            "The file says: made by AI (IPTC digital source type) — Some tool.",
            "Die Datei sagt: von KI gemacht (IPTC) / Some tool.",
        ),
        ("a composite with parts made by AI with Tool 2", "mit Tool 2 eine Montage mit Teilen von KI"),
        (
            "Contradiction: a generator's metadata and an IPTC label for AI, yet camera data for a camera: some of it"
            " was copied or added afterwards.",
            "Widerspruch: Für Kamera: Kameradaten; für KI: die Daten eines Generators und ein IPTC-Etikett.",
        ),
        (
            "No bundled model covers pictures of 64 x 64 pixels; the sizes covered are 32 x 32, 96 x 96 to 500 x 500."
            " The chosen model my.own model. Mine accepts 8 x 8 to 16 x 16. The picture was not resized, because that"
            " would make a verdict meaningless.",
            "Nur 32 x 32, 96 x 96 bis 500 x 500, nicht 64 mal 64. my.own model. Mine nimmt 8 x 8 bis 16 x 16."
            " Nicht verkleinert.",
        ),
        (
            "The file of settings could not be used, because it cannot be read (Permission denied). The usual settings"
            " hold. It was set aside as settings.json.aside.",
            "Wegen Unlesbarkeit (Keine Erlaubnis) gilt das Übliche. Sie heißt nun settings.json.aside.",
        ),
        ("/a b.png: Permission denied.", "/a b.png / Keine Erlaubnis."),
        ("46 of 48", "46 von 48"),
    ],
)
def test_sentences_with_values(english: str, words: str) -> None:
    assert said(english) == words


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Some text of a file. With two sentences, and a list; of things",
        "A cat and a dog",
        "bread with butter",
        "one: two.",
        "{0}",
        "{1} with {0}",
        "made with ",
        "Decided from the pixels at  % false positives.",
    ],
)
def test_what_is_not_known_stays_as_it_is(text: str) -> None:
    assert said(text) == text


@pytest.mark.usefixtures("german")
def test_numbers_are_only_written_anew_where_a_sentence_holds_them() -> None:
    assert said("1,204") == "1,204"
    assert said("made with 3.14.1") == "mit 3.14.1 gemacht"
    assert said("made with 2024") == "mit 2024 gemacht"
    assert said("made with 4,000 x 3,000") == "mit 4.000 x 3.000 gemacht"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "text",
    [
        "made with {0}{1}{}{{ %s \\1 \x00 \ud800",
        "x" * 1_000_000,
        "Decided by " * 500,
        ": ".join(["its Content Credentials"] * 200),
        " and ".join(["made by AI"] * 400),
        " with ".join(["made by AI"] * 400),
        ", ".join(["made by AI with a"] * 300),
        "A. " * 1900,
        "The file says: A. " * 300,
        "The file says: " * 300 + "." * 300,
        " — ".join(["a, b; c and d: e with f. G"] * 200),
        "(IPTC digital source type)" * 200,
        "1," + "000," * 1400 + "000",
        "made with " + "1" * 5000,
    ],
)
@measured_again
def test_text_that_means_no_good_costs_little(text: str) -> None:
    start = time.perf_counter()
    assert isinstance(said(text), str)
    assert time.perf_counter() - start < 1.0


@pytest.mark.usefixtures("german")
def test_a_value_with_braces_is_not_filled_in() -> None:
    assert said("{1}{0}, signed by a signer unknown here") == "{1}{0} (hier unbekannt unterschrieben)"


def test_a_translation_with_a_place_too_many_harms_nobody(speak: Callable[..., None]) -> None:
    speak(lambda text: {"made with {0}": "mit {0} und {7}"}.get(text, ""))
    assert said("made with X") == "mit X und {7}"


# --- all that is said -----------------------------------------------------------------------------------

# What is in the sources and reads like a sentence, but is said to nobody in the window.
_TO_NOBODY = re.compile(
    r"about/parts\.py: [\w.-]+( (OR|AND) [\w.-]+)+"
    r"|detection/card\.py: The model \{0\} has no operating point"
    r"|detection/card_json\.py: \{0\} is "
    r"|detection/trial\.py: bad_alloc"
    r"|finding\.py: (A finding |A note |Evidence must |The detail of |The key |The name of |There is no verdict )"
    r"|picture/(colour\.py: a colour profile of the type|read\.py: (no picture of|unknown pixel mode))"
    r"|provenance/container\.py: (GIF application extension|TIFF tag 0xCD41)"
    r"|provenance/content_credentials\.py: (Content Credentials, by M|answers on revoked|claims of Content)"
    r"|provenance/(generators/\w+|manifests|trust|watermark)\.py: "
    r"|provenance/xmp\.py: (a namespace of absurd|nested too deep|too many values)"
    r"|reports/\w+\.py: (?s:.*(<|; |=\"))"  # markup and style sheets
    r"|\w+/\w+\.py: \(\[0-9a-f"
    r"|scanning/(database|history|store)\.py: [\s(]*(ALTER|AND|BEGIN|CAST|CREATE|DELETE|INSERT|PRAGMA|SELECT|UPDATE)"
    r"|scanning/history\.py: (\(folder|examined \{0\}|outcome )"
    r"|scanning/(answers|salvage)\.py: "
    r"|scanning/(setup|walk)\.py: This is no "
    r"|scanning/worker_process\.py: \{0\} is no number"
    r"|ui/settings_file\.py: it (holds no settings|is no ordinary file|is too large)"
)


def test_no_sentence_in_the_sources_was_left_out() -> None:
    assert [text for text in left_out() if not _TO_NOBODY.match(text)] == []


@pytest.fixture
def known(speak: Callable[..., None]) -> Callable[[str], bool]:
    """Tells a text that consists of templates, with nothing but values and separators beside them."""
    templates = set(sentence_templates())
    speak(lambda text: f"«{text}»" if text in templates else "")

    def is_known(text: str) -> bool:
        rest, before = said(text), ""
        while rest != before:
            before, rest = rest, re.sub("«[^«»]*»", "", rest)
        return re.fullmatch("[ ,;]*", rest) is not None

    return is_known


def test_that_test_can_fail(known: Callable[[str], bool]) -> None:
    assert known("The file says: anything.")
    assert known("The file says: anything. Transparent parts were filled with white.")
    assert not known("The file tells: anything.")
    assert not known("The file says: anything. It tells more")


def texts_of(finding: Finding) -> Iterator[str]:
    """Yield all that a finding says to people."""
    yield from finding.notes
    yield from statements(finding)
    if finding.error is not None:
        yield finding.error.message
    if finding.decision is not None:
        yield finding.decision
    for item in finding.evidence:
        # What a credit line says, and where a label has no words for a code, are the file's own.
        yield from (item.says, claim(item))
        for part in item.detail.get("ingredients", ()):  # type: ignore[union-attr]
            yield str(part)


DC_TERMS = "http://purl.org/dc/terms/"
EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
SMALL = saved(picture(32, 32), "JPEG")
CREATION = {"action": "c2pa.created", "digitalSourceType": IPTC + "digitalCapture"}


def files() -> Iterator[tuple[str, bytes]]:
    """Yield files that say all sorts of things, by kind."""
    yield from ((kind, data) for _, data, kind, _ in FILES)
    yield from ((kind, build()) for build, kind in (BOMBS["namespace"], BOMBS["extents"], BOMBS["parts"]))
    signed = sign(SMALL)
    changed = bytearray(signed)
    changed[-40] ^= 0x11
    yield from (("JPEG", data) for data in (signed, bytes(changed), signed[: signed.index(b"jumb") + 400]))
    yield "JPEG", sign(SMALL, actions=(CREATION,))
    yield "JPEG", sign(SMALL, actions=(opened(),), ingredients=(Ingredient(signed),))
    yield "JPEG", sign(SMALL, actions=(opened(),), ingredients=(Ingredient(bytes(changed)),))
    yield "JPEG", sign(SMALL, actions=(opened(),), ingredients=(Ingredient(SMALL),))
    yield "JPEG", sign(SMALL, actions=({"action": "c2pa.opened"},))
    yield "JPEG", xmp_jpeg((DC_TERMS, "provenance", "https://example.org/picture.c2pa"))
    for name in (
        "trainedAlgorithmicMedia",
        "compositeSynthetic",
        "digitalCapture",
        "print",
        "minorHumanEdits",
    ):
        yield "JPEG", xmp_jpeg((EXT, "DigitalSourceType", IPTC + name))
    yield "JPEG", xmp_jpeg(("http://ns.adobe.com/photoshop/1.0/", "Credit", "Made with Google AI"))
    for label in (json.dumps(AIGC), json.dumps({"Label": "3"}), json.dumps({"Label": "9"}), "{"):
        yield "PNG", png({"AIGC": label})
    exif = segment(0xE1, b"Exif\0\0" + camera_tiff(thumbnail=saved(picture(160, 120, seed=5), "JPEG")))
    yield "JPEG", with_segments(saved(picture(640, 480), "JPEG"), exif)
    yield (
        "JPEG",
        with_segments(SMALL, segment(0xE1, b"Exif\0\0" + camera_tiff()), segment(0xFE, A1111.encode())),
    )
    yield "JPEG", with_segments(SMALL, segment(0xE1, b"Exif\0\0II*\0"))
    yield "PNG", png({"prompt": '{"1": {"class_type": "SaveImage", "inputs": {}}}'})
    yield "PNG", png({"postprocessing": "Postprocess upscale by: 2"})
    yield "PNG", png({"invokeai_metadata": '{"app_version": "5"}'})
    yield "PNG", png({"Software": "NovelAI", "Comment": "{"})
    yield "PNG", png(image=picture().convert("RGBA").rotate(30))
    yield "PNG", png()[:200]
    yield "PNG", b""
    yield "PNG", b"hello"
    yield "PNG", b"8BPS"
    yield "PNG", b"\0\0\0\x0cJXL "


def test_all_that_findings_say_is_known(
    known: Callable[[str], bool], both_models: Path, tmp_path: Path
) -> None:
    examiners = [Examiner(Registry(both_models), trust_list=trust) for trust in (None, authority().pem)]
    path = tmp_path / "a.picture"
    missed = set()
    for kind, data in files():
        for examiner in examiners:
            path.write_bytes(data)
            finding = examiner.examine(path).finding
            missed |= {(kind, text) for text in texts_of(finding) if not known(text)}
    assert missed == set()


def test_all_that_pictures_and_models_say_is_known(
    known: Callable[[str], bool],
    tiny_models: Path,
    tiny_card: dict[str, Any],
    tiny_onnx: Callable[..., bytes],
    tmp_path: Path,
) -> None:
    chosen = Model.from_bytes("own.onnx", tiny_onnx({**tiny_card, "name": "mine"}), own=True)
    examiners = [Examiner(Registry(tiny_models)), Examiner(Registry(tiny_models, chosen=chosen))]
    path, texts = tmp_path / "a.png", set()
    for size in ((32, 32), (40, 32), (640, 480)):
        Image.fromarray(np.zeros((*size, 3), np.uint8)).save(path)
        texts |= {text for examiner in examiners for text in texts_of(examiner.examine(path).finding)}
    for there in (tmp_path, tmp_path / "none", tmp_path / ("x" * 5000)):
        texts |= set(texts_of(examiners[0].examine(there).finding))
    for content in (b"", b"onnx", tiny_onnx({**tiny_card, "sizes": {}}), tiny_onnx("no card")):
        (tmp_path / "model.onnx").write_bytes(content)
        with pytest.raises(ModelError) as refused:
            Library().add(tmp_path / "model.onnx")
        texts.add(str(refused.value))
    assert len(texts) >= 10
    assert [text for text in texts if not known(text)] == []


def test_all_that_decides_is_known(
    known: Callable[[str], bool], make_finding: Callable[..., Finding]
) -> None:
    def narrow(shift: float) -> Verdict:
        return Verdict.LIKELY_AI if shift == 0.0 else Verdict.INCONCLUSIVE

    camera = mark(Kind.CAMERA, Status.UNSIGNED, Origin.CAPTURE, "taken with X", None, {"complete": True})
    told: list[tuple[Evidence, ...]] = [(), (camera,)]
    for kind in Kind:
        for status in Status:
            told.append((mark(kind, status, Origin.AI, "made by AI", "Somebody"),))
            told.append((mark(kind, status, Origin.CAPTURE, "captured by a camera"),))
    told.append(
        (mark(Kind.CONTENT_CREDENTIAL, Status.VERIFIED, Origin.CAPTURE, "captured by a camera", "X"),)
    )
    for evidence in told:
        for rate in (None, 0.005, 0.01):
            decision = decide(evidence, rate, narrow)
            finding = make_finding(evidence=evidence, decision=decision.sentence)
            assert [text for text in texts_of(finding) if not known(text)] == []


def test_all_that_manifests_tell_is_known(known: Callable[[str], bool]) -> None:
    edited = {"action": "c2pa.edited", "digitalSourceType": IPTC + "trainedAlgorithmicMedia"}
    for software in ({}, {"claim_generator": "Some tool 1.0"}):
        for manifest in (
            CREATED,
            acts(edited),
            acts(CREATION),
            {},
            *({"ingredients": [ingredient("one", how)]} for how in ("parentOf", "componentOf", "inputTo")),
        ):
            story = read_story(store({**manifest, **software}, one=CREATED))
            assert known(story.says), story.says


def test_what_other_rooms_say_is_known(known: Callable[[str], bool], tmp_path: Path) -> None:
    texts = []
    for folders in ((), ("REAL",), ("FAKE",), ("REAL", "FAKE")):
        for folder in folders:
            (tmp_path / folder).mkdir(exist_ok=True)
        with pytest.raises(LayoutError) as unfit:
            look_into(tmp_path)
        texts.append(str(unfit.value))
        for folder in folders:
            (tmp_path / folder).rmdir()
    (tmp_path / "test" / "real").mkdir(parents=True)
    (tmp_path / "test" / "fake").mkdir()
    for folder in (tmp_path, tmp_path / "test" / "real"):
        with pytest.raises(LayoutError) as unfit:
            look_into(folder)
        texts.append(str(unfit.value))
    (tmp_path / "list.pem").write_text("nothing")
    for path in (tmp_path / "list.pem", tmp_path / "none"):
        with pytest.raises(TrustListError) as useless:
            read_trust_list(path)
        texts.append(str(useless.value))
    with pytest.raises(StoreError) as unkept:
        FindingStore(tmp_path / "list.pem" / "findings.sqlite")
    texts.append(str(unkept.value))
    (tmp_path / "damaged.sqlite").write_bytes(b"no database" * 1000)
    with FindingStore(tmp_path / "damaged.sqlite") as damaged:
        texts.append(str(damaged.notice))
    (tmp_path / "settings.json").write_text("{")
    settings = SettingsFile(tmp_path / "settings.json")
    settings.read()
    texts.append(str(settings.notice))
    assert [text for text in texts if not known(text)] == []


@pytest.mark.usefixtures("german")
def test_what_a_mark_holds_is_named_in_the_language_and_what_the_file_says_stays() -> None:
    detail: dict[str, JSON] = {
        "signer": "created",
        "actions": ["created, made by AI, with the software Tool 2", "own.step"],
        "ingredients": ["source.jpg: made by AI"],
        "own_key": "Signer",
    }
    item = Evidence(kind="c2pa", says="made by AI", status="valid", by=None, detail=detail)
    assert [(title, value) for _, title, value in values_of(item)] == [
        ("Unterzeichner", "created"),
        ("Actions", ["erstellt, von KI gemacht, mit der Software Tool 2", "own.step"]),
        ("Ingredients", ["source.jpg: von KI gemacht"]),
        ("Own key", "Signer"),
    ]
