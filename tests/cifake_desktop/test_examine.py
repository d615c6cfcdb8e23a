from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from cifake_desktop.detection.model import Model, ModelError, Scores
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import ModelName, Verdict
from tests.cifake_desktop.provenance.files import with_chunk


def save(folder: Path, name: str, colour: int, size: tuple[int, int] = (32, 32)) -> Path:
    path = folder / name
    Image.new("RGB", size, (colour, colour, colour)).save(path)
    return path


@pytest.mark.parametrize(
    ("colour", "verdict"),
    [(255, Verdict.LIKELY_AI), (128, Verdict.INCONCLUSIVE), (0, Verdict.LIKELY_REAL)],
)
def test_one_picture(tiny_examiner: Examiner, tmp_path: Path, colour: int, verdict: Verdict) -> None:
    path = save(tmp_path, "a.png", colour)
    answer = tiny_examiner.examine(path)
    finding = answer.finding
    logit = (colour - 127.5) / 25.5
    assert finding.verdict is verdict
    assert finding.probability == pytest.approx(1 / (1 + np.exp(-logit)), abs=1e-6)
    assert (finding.path, finding.width, finding.height, finding.format) == (str(path), 32, 32, "PNG")
    assert (finding.decided_by, finding.operating_point) == ("pixels", 0.01)
    assert finding.model == ModelName(name="tiny", version="0.0.1")
    assert (finding.error, finding.notes) == (None, ())
    assert finding.seconds > 0
    assert answer.picture is not None
    assert answer.picture.sha256 == finding.sha256
    assert answer.evidence_map is not None
    assert answer.evidence_map.values.mean() == pytest.approx(logit, abs=1e-5)


def test_the_operating_point_moves_the_verdict(tiny_models: Path, tmp_path: Path) -> None:
    path = save(tmp_path, "a.png", 140)  # logit 0.49
    finding = Examiner(Registry(tiny_models), operating_point=0.05).examine(path).finding
    assert (finding.verdict, finding.operating_point) == (Verdict.LIKELY_AI, 0.05)
    assert Examiner(Registry(tiny_models)).examine(path).finding.verdict is Verdict.INCONCLUSIVE


def test_a_batch_answers_in_order_as_single_files_do(tiny_examiner: Examiner, tmp_path: Path) -> None:
    paths = [
        save(tmp_path, "a.png", 255),
        tmp_path / "missing.png",
        save(tmp_path, "b.png", 0, (40, 32)),
        save(tmp_path, "c.png", 0),
        save(tmp_path, "d.png", 128),
    ]
    answers = tiny_examiner.examine_batch(paths)
    assert [answer.finding.path for answer in answers] == [str(path) for path in paths]
    for path, answer in zip(paths, answers, strict=True):
        alone, together = tiny_examiner.examine(path).finding.to_json(), answer.finding.to_json()
        assert {**alone, "seconds": 0} == {**together, "seconds": 0}
        assert answer.picture is None
    assert tiny_examiner.examine_batch([]) == []


def test_a_batch_does_not_gather_more_pictures_than_memory_allows(
    tiny_examiner: Examiner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cifake_desktop.examine._MOST_WAITING_BYTES", 2 * 32 * 32 * 3)
    runs = []
    model = tiny_examiner._registry.model_for(32, 32)
    assert model is not None
    run = model.run
    monkeypatch.setattr(model, "run", lambda pixels: runs.append(len(pixels)) or run(pixels))
    paths = [save(tmp_path, f"{number}.png", 40 * number) for number in range(5)]
    verdicts = [answer.finding.verdict for answer in tiny_examiner.examine_batch(paths)]
    assert runs == [2, 2, 1]
    assert verdicts == [tiny_examiner.examine(path).finding.verdict for path in paths]


def test_a_size_that_no_model_covers_has_no_verdict(tiny_examiner: Examiner, tmp_path: Path) -> None:
    answer = tiny_examiner.examine(save(tmp_path, "large.png", 255, (320, 240)))
    finding = answer.finding
    assert (finding.verdict, finding.probability, finding.decided_by, finding.error) == (
        None,
        None,
        None,
        None,
    )
    assert (finding.width, finding.height, finding.model) == (320, 240, None)
    assert len(finding.notes) == 1
    assert finding.notes[0].startswith("No bundled model covers pictures of 320 x 240 pixels;")
    assert "32 x 32" in finding.notes[0]
    assert answer.picture is not None
    assert answer.evidence_map is None


@pytest.mark.parametrize(
    ("size", "name", "accepted"),
    [((48, 48), "tiny", "32 x 32"), ((300, 20), "tiny-photo", "96 x 96 to 5000 x 5000")],
)
def test_the_note_names_the_responsible_model_and_what_it_accepts(
    both_models: Path, tmp_path: Path, size: tuple[int, int], name: str, accepted: str
) -> None:
    finding = Examiner(Registry(both_models)).examine(save(tmp_path, "a.png", 255, size)).finding
    assert (finding.verdict, finding.error) == (None, None)
    assert f"The model {name} would be responsible" in finding.notes[0]
    assert f"it accepts {accepted} only." in finding.notes[0]


def test_a_photograph_is_looked_at_as_a_whole(both_models: Path, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (700, 1100, 3), dtype=np.uint8)
    pixels[:256, 512:768] = 255
    Image.fromarray(pixels).save(tmp_path / "a.png")
    examiner = Examiner(Registry(both_models))
    answer = examiner.examine(tmp_path / "a.png")
    found = answer.evidence_map
    assert found is not None
    assert (found.values.shape, found.width, found.height) == ((22, 35), 1100, 700)
    assert answer.finding.probability == pytest.approx(1 / (1 + np.exp(-found.logit)))
    bright = found.values > 4.9
    assert np.array_equal(
        np.argwhere(bright), [(row, column) for row in range(8) for column in range(16, 24)]
    )
    assert answer.finding.notes == ()
    (batched,) = examiner.examine_batch([tmp_path / "a.png"])
    assert batched.evidence_map is not None
    assert np.array_equal(batched.evidence_map.values, found.values)


def test_a_thinned_picture_says_what_was_looked_at(
    tmp_path: Path,
    tiny_photo_card: dict[str, Any],
    tiny_photo_onnx: Callable[..., bytes],
    write_models: Callable[..., Path],
) -> None:
    tiny_photo_card["tile"]["most"] = 6
    registry = Registry(write_models(tmp_path, photo=tiny_photo_onnx(tiny_photo_card)))
    answer = Examiner(registry).examine(save(tmp_path, "a.png", 255, (1024, 1500)))
    assert answer.finding.notes == ("The model looked at 6 of 24 tiles, spread evenly over the picture.",)
    assert answer.evidence_map is not None
    assert np.isnan(answer.evidence_map.values).mean() == pytest.approx(0.75, abs=0.05)
    assert answer.evidence_map.logit == pytest.approx(5.0)
    assert answer.finding.verdict is Verdict.LIKELY_AI


def test_a_large_picture_goes_through_the_model_in_parts(
    both_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = Registry(both_models)
    model = registry.model_for(3000, 2000)
    assert model is not None
    sizes = []
    run = model.run
    monkeypatch.setattr(model, "run", lambda pixels: sizes.append(pixels.nbytes) or run(pixels))
    Examiner(registry).examine(save(tmp_path, "a.png", 255, (3000, 2000)))
    assert max(sizes) <= 3000 * 2000 * 3 / 10


def test_a_picture_that_the_model_fails_on_does_not_spoil_its_batch(
    tiny_examiner: Examiner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = tiny_examiner._registry.model_for(32, 32)
    assert model is not None
    run = model.run

    def fail_on_white(pixels: np.ndarray[Any, np.dtype[np.uint8]]) -> Scores:
        if (pixels == 255).all(axis=(1, 2, 3)).any():
            raise ModelError("The model tiny gave no usable answer.")
        return run(pixels)

    monkeypatch.setattr(model, "run", fail_on_white)
    paths = [save(tmp_path, f"{colour}.png", colour) for colour in (0, 255, 128)]
    answers = [answer.finding for answer in tiny_examiner.examine_batch(paths)]
    assert [finding.error and finding.error.code for finding in answers] == [None, "model_failed", None]
    assert answers[0].verdict is Verdict.LIKELY_REAL


def test_notes_of_the_picture_are_kept(tiny_examiner: Examiner, tmp_path: Path) -> None:
    path = tmp_path / "clear.png"
    Image.new("RGBA", (32, 32), (0, 0, 0, 0)).save(path)
    finding = tiny_examiner.examine(path).finding
    assert finding.verdict is Verdict.LIKELY_AI  # white
    assert finding.notes == ("Transparent parts were filled with white.",)


def test_a_bad_file_gives_a_finding_with_the_error(tiny_examiner: Examiner, tmp_path: Path) -> None:
    path = tmp_path / "text.png"
    path.write_text("text", encoding="utf-8")
    answer = tiny_examiner.examine(path)
    assert answer.finding.error is not None
    assert answer.finding.error.code == "not_an_image"
    assert (answer.finding.verdict, answer.finding.sha256, answer.picture) == (None, None, None)


def test_a_broken_model_fails_the_findings_not_the_run(tmp_path: Path) -> None:
    path = save(tmp_path, "a.png", 0)
    for answer in Examiner(Registry(tmp_path / "no-models")).examine_batch([path, path]):
        assert answer.finding.error is not None
        assert answer.finding.error.code == "model_failed"
        assert answer.finding.width == 32


def test_content_that_is_read_already_counts_the_seconds_it_took(
    tiny_examiner: Examiner, tmp_path: Path
) -> None:
    path = save(tmp_path, "a.png", 255)
    answer = tiny_examiner.examine_bytes(path.read_bytes(), path, 5.0)
    assert answer.finding.verdict is Verdict.LIKELY_AI
    assert answer.finding.seconds > 5.0
    assert answer.picture is not None
    assert answer.picture.width == 32


@pytest.fixture
def chosen(tiny_card: dict[str, Any], tiny_onnx: Callable[..., bytes]) -> Model:
    """A model of one's own that names itself like the bundled one, and accepts 32 x 32 to 48 x 48."""
    tiny_card["version"] = "9"
    tiny_card["sizes"].update(max_width=48, max_height=48)
    tiny_card["tile"].update(size=48, stride=48)
    return Model.from_bytes("own.onnx", tiny_onnx(tiny_card), 1, own=True)


def test_the_chosen_model_is_asked_first_and_marked_as_ones_own(
    both_models: Path, chosen: Model, tmp_path: Path
) -> None:
    examiner = Examiner(Registry(both_models, 1, chosen))
    for size in ((32, 32), (48, 40)):
        finding = examiner.examine(save(tmp_path, "a.png", 255, size)).finding
        assert finding.model == ModelName(name="tiny", version="9", own=True)
        assert finding.notes == ("The chosen model tiny 9 (own model) answered.",)


def test_what_the_chosen_model_does_not_accept_goes_on_to_the_bundled_ones(
    both_models: Path, chosen: Model, tmp_path: Path
) -> None:
    examiner = Examiner(Registry(both_models, 1, chosen))
    finding = examiner.examine(save(tmp_path, "a.png", 255, (200, 200))).finding
    assert finding.model == ModelName(name="tiny-photo", version="0.0.1")
    assert finding.notes == (
        "The chosen model tiny 9 (own model) accepts 32 x 32 to 48 x 48 only; the bundled model"
        " tiny-photo 0.0.1 answered.",
    )
    finding = examiner.examine(save(tmp_path, "b.png", 255, (60, 60))).finding
    assert finding.verdict is None
    assert "The model tiny would be responsible" in finding.notes[0]
    assert "The chosen model tiny 9 (own model) accepts 32 x 32 to 48 x 48." in finding.notes[0]


def test_a_chosen_model_that_fails_gives_an_error_and_no_crash(
    both_models: Path, chosen: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        def run(self, *_: object) -> None:
            raise RuntimeError("bad_alloc")

    monkeypatch.setattr(chosen, "_session", Broken())
    finding = Examiner(Registry(both_models, 1, chosen)).examine(save(tmp_path, "a.png", 255)).finding
    assert finding.verdict is None
    assert finding.error is not None
    assert finding.error.message.startswith("The model tiny 9 (own model) failed")


def _labelled(folder: Path, name: str = "a.png", size: tuple[int, int] = (32, 32)) -> Path:
    """A black picture, which the tiny model takes for real, with a label that says AI."""
    path = save(folder, name, 0, size)
    path.write_bytes(with_chunk(path.read_bytes(), b"tEXt", b'AIGC\0{"Label": "1", "ContentProducer": "X"}'))
    return path


def test_what_the_file_says_decides_and_the_pixels_stand_beside_it(
    tiny_examiner: Examiner, tmp_path: Path
) -> None:
    path = _labelled(tmp_path)
    for answer in (tiny_examiner.examine(path), *tiny_examiner.examine_batch([path])):
        finding = answer.finding
        assert (finding.verdict, finding.decided_by) == (Verdict.LIKELY_AI, "provenance")
        assert (finding.operating_point, len(finding.evidence)) == (None, 1)
        assert finding.probability == pytest.approx(0.0067, abs=1e-4)
        assert finding.model == ModelName(name="tiny", version="0.0.1")
        assert finding.decision is not None
        assert "AIGC label" in finding.decision
        assert answer.evidence_map is not None


def test_the_file_decides_where_no_model_covers_the_picture(tiny_examiner: Examiner, tmp_path: Path) -> None:
    finding = tiny_examiner.examine(_labelled(tmp_path, size=(40, 32))).finding
    assert (finding.verdict, finding.decided_by) == (Verdict.LIKELY_AI, "provenance")
    assert (finding.probability, finding.model) == (None, None)
    assert "accepts 32 x 32 only" in finding.notes[0]


def test_a_file_that_is_cut_off_still_says_what_it_says(tiny_examiner: Examiner, tmp_path: Path) -> None:
    path = _labelled(tmp_path)
    path.write_bytes(path.read_bytes()[:-30])
    finding = tiny_examiner.examine(path).finding
    assert finding.error is not None
    assert (finding.verdict, finding.decided_by, len(finding.evidence)) == (None, None, 1)


def test_a_model_that_fails_leaves_what_the_file_says(tmp_path: Path) -> None:
    finding = Examiner(Registry(tmp_path / "no-models")).examine(_labelled(tmp_path)).finding
    assert finding.error is not None
    assert (finding.verdict, len(finding.evidence)) == (None, 1)


def test_broken_metadata_is_a_note(tiny_examiner: Examiner, tmp_path: Path) -> None:
    path = save(tmp_path, "a.png", 255)
    path.write_bytes(with_chunk(path.read_bytes(), b"zTXt", b"parameters\0\0no zlib"))
    finding = tiny_examiner.examine(path).finding
    assert finding.verdict is Verdict.LIKELY_AI
    assert "damaged" in finding.notes[0]
