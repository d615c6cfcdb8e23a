"""Write what was measured where people read it: a model card in Markdown, and the figures in README."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import Model
from training.errors import TrainingPackageError

_CORRUPTIONS = {
    "jpeg_90": "JPEG, quality 90",
    "jpeg_75": "JPEG, quality 75",
    "jpeg_40": "JPEG, quality 40",
    "blur_0.6": "Gaussian blur, sigma 0.6",
    "blur_1.0": "Gaussian blur, sigma 1.0",
    "noise_0.1": "Gaussian noise, sigma 0.1",
    "down_up_0.5": "Halved and enlarged again",
    "down_up_0.75": "Reduced to 3/4 and enlarged again",
}
_FIGURES = {
    "accuracy": "Accuracy",
    "precision": "Precision",
    "recall": "Recall",
    "specificity": "Specificity",
    "f1": "F1",
    "auroc": "AUROC",
    "ece": "Expected calibration error",
    "recall_at_fpr_0.01": "Recall at 1 % false positives",
    "recall_at_fpr_0.05": "Recall at 5 % false positives",
}


class ReportError(TrainingPackageError):
    """There is nothing to report, or nowhere to put it."""


def cell(figure: dict[str, Any]) -> str:
    """A figure with its interval, in %; AUROC too, so that one column has one unit."""
    if figure["value"] is None:
        return "none"
    return f"{figure['value']:.2%} ({figure['low']:.2%} to {figure['high']:.2%})".replace("%", " %")


def table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table; a bar in a cell would end it, so it is escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(one.replace("|", "\\|") for one in line) + " |" for line in lines)


def figures_table(figures: dict[str, Any]) -> str:
    """The main figures and the corruptions of an evaluation as Markdown tables, both splits side by side."""
    official, deduplicated = figures["official"], figures["deduplicated"]
    head = [
        "Test pictures",
        f"official, n = {official['accuracy']['n']:,}",
        f"deduplicated, n = {deduplicated['accuracy']['n']:,}",
    ]
    main = [[title, cell(official[key]), cell(deduplicated[key])] for key, title in _FIGURES.items()]
    harmed = [
        [
            f"Accuracy: {title}",
            cell(official["corruptions"][key]["accuracy"]),
            cell(deduplicated["corruptions"][key]["accuracy"]),
        ]
        for key, title in _CORRUPTIONS.items()
    ]
    return table(head, main + harmed)


def _summary(card: ModelCard, figures: dict[str, Any]) -> str:
    speed = figures["speed"]
    return (
        f"{card.name} {card.version}: {card.training['parameters']:,} parameters, trained with seed "
        f"{card.training['seed']} at commit {card.training['commit']}; "
        f"{speed['milliseconds_per_picture']} ms a picture on one core at batch {speed['batch']}, where it was "
        f"measured. Threshold: {figures['threshold']}. Intervals are {figures['intervals']}."
    )


def _origin(training: Any) -> str:
    """How the weights came about, one run after the other."""
    runs = [training]
    while runs[-1].get("start"):
        runs.append(runs[-1]["start"])
    steps = [
        f"{run['recipe']['architecture']} for up to {run['recipe']['epochs']} epochs at a peak learning rate of "
        f"{run['recipe']['learning_rate']}"
        for run in reversed(runs)
    ]
    return f"Trained as {', then '.join(steps)}; the checkpoint is that of epoch {training['epoch']} of the last run."


def card_page(card: ModelCard) -> str:
    """The whole model card as a Markdown page; raises ReportError when the model was not evaluated yet."""
    figures: Any = card.figures
    if not figures:
        raise ReportError(
            f"{card.name} carries no figures yet: run `python -m training evaluate` on it first"
        )
    training: Any = card.training
    verdicts = [
        [
            f"{float(rate):.1%}".replace("%", " %"),
            cell(counts["real_called_likely_ai"]),
            cell(counts["ai_called_likely_real"]),
            cell(counts["inconclusive"]),
        ]
        for rate, counts in figures["official"]["verdicts"].items()
    ]
    categories = [
        [name, cell(values["accuracy"]), cell(values["recall"]), cell(values["auroc"])]
        for name, values in figures["official"]["categories"].items()
    ]
    confusion = figures["official"]["confusion"]
    confusion_rows = [
        ["AI", str(confusion["true_ai"]), str(confusion["missed_ai"])],
        ["real", str(confusion["false_ai"]), str(confusion["true_real"])],
    ]
    data = [[entry["name"], entry["source"], entry["licence"]] for entry in training["data"]]
    category_n = figures["official"]["categories"]["airplane"]["accuracy"]["n"]
    return (
        "\n\n".join(
            [
                f"# Model card: {card.name} {card.version}",
                card.purpose,
                _summary(card, figures),
                "## What it cannot do",
                "\n".join(f"- {limit}" for limit in card.limits),
                "## Measured on the test part, which nothing was chosen by",
                figures_table(figures),
                "### Confusion matrix, official",
                table(["", "called AI", "called real"], confusion_rows),
                "### Verdicts at each operating point, official",
                table(
                    [
                        "false-positive rate aimed at",
                        "real called likely AI",
                        "AI called likely real",
                        "inconclusive",
                    ],
                    verdicts,
                ),
                "Where both rates can be kept without an inconclusive band, one threshold serves, the admissible one "
                "nearest to a probability of 0.5; the rates then stay below those aimed at.",
                f"### By CIFAR category, official, n = {category_n:,} each",
                table(["category", "accuracy", "recall", "AUROC"], categories),
                "## Training data",
                table(["name", "source", "licence"], data),
                _origin(training),
                f"{training['training_pictures']:,} pictures were trained on; "
                f"{training['validation_pictures']:,} more, cut from the training part, chose the checkpoint and "
                "calibrated it: probability = sigmoid("
                f"{card.calibration.scale:.4f} logit {card.calibration.bias:+.4f}).",
            ]
        )
        + "\n"
    )


def replace_between(text: str, name: str, content: str) -> str:
    """Put `content` between `<!-- NAME -->` and `<!-- end NAME -->`; raises ReportError without such a place."""
    start, end = f"<!-- {name} -->", f"<!-- end {name} -->"
    before, found_start, rest = text.partition(start)
    _, found_end, after = rest.partition(end)
    if not (found_start and found_end):
        raise ReportError(f"the page has no place for the figures ({start} ... {end})")
    return f"{before}{start}\n{content}\n{end}{after}"


def report(model_file: Path, readme: Path) -> Path:
    """Write `model_file`'s card as Markdown beside it, and its figures into `readme`; returns the card's path.

    README holds the place between `<!-- figures:NAME -->` and `<!-- end figures:NAME -->`. Raises ReportError when
    the model was not evaluated or README has no such place, ModelError for a bad file.
    """
    card = Model.load(model_file).card
    page = card_page(card)
    figures: Any = card.figures
    content = f"{_summary(card, figures)}\n\n{figures_table(figures)}"
    text = replace_between(readme.read_text(encoding="utf-8"), f"figures:{card.name}", content)
    readme.write_text(text, encoding="utf-8")
    target = model_file.with_suffix(".md")
    target.write_text(page, encoding="utf-8")
    return target
