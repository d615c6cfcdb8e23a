"""HTML pages that need nothing but themselves: one style sheet, pictures and charts inside."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from PIL import Image


def templates(folder: Path) -> Environment:
    """The templates of a folder; they may extend `base.html.jinja`, which lies beside this module."""
    return Environment(
        loader=FileSystemLoader([folder, Path(__file__).parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: Path, **values: Any) -> str:
    """Fill a template of those that `templates` finds in its folder."""
    return templates(template.parent).get_template(template.name).render(**values)


def picture_uri(pixels: np.ndarray) -> str:
    """uint8 [H, W, 3] as a PNG inside a data URI, every pixel kept; the style sheet enlarges it."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")
