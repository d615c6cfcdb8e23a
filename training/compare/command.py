"""`python -m training compare`: measure, then write the page, its figures as JSON, and a Markdown table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from training.compare.contenders import load_contenders
from training.compare.measure import measure
from training.compare.page import comparison_page
from training.compare.words import markdown
from training.data.packed import load_subset


def _speeds(path: Path) -> dict[str, Any]:
    """Times of an earlier comparison by fingerprint; of a file that is not ours, none."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["contenders"]
        return {row["cost"]["fingerprint"]: row["cost"]["speed"] for row in rows}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def compare(
    targets: Sequence[Path], data: Path, split: str, out: Path, markdown_file: Path | None
) -> list[Path]:
    """Compare run folders and `.onnx` files on the test part of `split`; returns the files written.

    Beside the page lies a JSON file of its figures. Times in it are taken over for the same bytes on the same
    processor, so that the same comparison gives the same page; without that file they are measured anew. Raises
    as `load_contenders` does, PackedError without data.
    """
    test = load_subset(data, split, "test")
    contenders = load_contenders(targets, data, test)
    figures_file = out.with_suffix(".json")
    comparison = measure(contenders, split, _speeds(figures_file))
    page = comparison_page(comparison, contenders, test)
    written = [(out, page), (figures_file, json.dumps(comparison, indent=1) + "\n")]
    if markdown_file is not None:
        written.append((markdown_file, markdown(comparison)))
    for path, text in written:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [path for path, _ in written]
