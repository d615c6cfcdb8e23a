"""Charts, tables, slides, listings, pages and diagrams: pictures that neither a camera nor a generator made.

They are trained on as not AI, since a corpus of photographs and generated pictures says nothing of them. Each function
draws one as float [H, W, 3] on the scale 0..255. None draws as the probes do, so that no probe is trained on; how many
are learnt from was picked while looking at probes.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Draw = Callable[[int, int, np.random.Generator], np.ndarray]
Colour = tuple[int, int, int]

_LETTERS = "etaoinsrhldcumfpgwybvkxjqz"
_PALETTE = ("#1b6ca8", "#d1495b", "#edae49", "#00798c", "#30638e", "#66a182", "#8d5a97", "#444444")


def _text(rng: np.random.Generator, words: int) -> str:
    """Words of letters as frequent as in English, with figures among them."""
    rank = 1.0 / np.arange(4, 4 + len(_LETTERS))
    made = []
    for _ in range(words):
        letters = rng.choice(list(_LETTERS), int(rng.integers(2, 11)), p=rank / rank.sum())
        made.append(str(rng.integers(3000)) if rng.random() < 0.1 else "".join(letters))
    return " ".join(made)


def _font(rng: np.random.Generator, low: int, high: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(int(rng.integers(low, high)))


def _scheme(rng: np.random.Generator) -> tuple[Colour, Colour]:
    """Ground and ink, dark on light or light on dark."""
    dark = rng.random() < 0.3
    tint = rng.integers(0, 18, 3)
    ground, ink = (tint + 18, 235 - tint) if dark else (255 - tint * int(rng.integers(0, 2)), tint + 10)
    return _rgb(ground), _rgb(ink)


def _rgb(values: np.ndarray) -> Colour:
    red, green, blue = (int(value) for value in values)
    return red, green, blue


def _sheet(width: int, height: int, ground: Colour) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (width, height), ground)
    return image, ImageDraw.Draw(image)


def chart(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Bars or lines over a grid, with axes, figures and a title."""
    ground, ink = _scheme(rng)
    image, draw = _sheet(width, height, ground)
    font, small = _font(rng, 16, 30), _font(rng, 9, 16)
    left, top, right, bottom = width // 9, height // 7, width * 19 // 20, height * 6 // 7
    draw.text((left, top // 3), _text(rng, 4), ink, font)
    for y in np.linspace(top, bottom, int(rng.integers(4, 9))).astype(int).tolist():
        draw.line((left, y, right, y), (170, 170, 170), 1)
        draw.text((6, y - 6), f"{rng.integers(1000)}", ink, small)
    count = int(rng.integers(4, 24))
    edges = np.linspace(left, right, count + 1)
    for colour in rng.choice(_PALETTE, int(rng.integers(1, 4)), replace=False).tolist():
        values = bottom - (bottom - top) * rng.uniform(0.05, 1, count)
        if rng.random() < 0.5:
            draw.line(list(zip(edges[:-1].tolist(), values.tolist(), strict=True)), colour, 3)
        else:
            for x, after, y in zip(edges, edges[1:], values, strict=False):
                draw.rectangle((x + 2, y, after - 2, bottom), colour)
    draw.line((left, top, left, bottom, right, bottom), ink, 2)
    return np.asarray(image, np.float64)


def table(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Rows and columns of words and figures, ruled or striped."""
    ground, ink = _scheme(rng)
    image, draw = _sheet(width, height, ground)
    font = _font(rng, 10, 19)
    row, column = int(font.size * rng.uniform(1.3, 2.2)), int(rng.integers(60, 180))
    striped, ruled = rng.random() < 0.5, rng.random() < 0.6
    stripe = _rgb(np.array(ground) * 0.92 + 8)
    for line, y in enumerate(range(0, height, row)):
        if striped and line % 2:
            draw.rectangle((0, y, width, y + row - 1), stripe)
        for x in range(0, width, column):
            words = _text(rng, 2)[: column // 7]
            draw.text((x + 5, y + 2), words if x == 0 else f"{rng.normal(0, 900):,.2f}", ink, font)
        if ruled:
            draw.line((0, y, width, y), (150, 150, 150), 1)
    return np.asarray(image, np.float64)


def slide(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Large words and points on a plain or two-coloured ground, with a coloured shape."""
    ground, ink = _scheme(rng)
    image, draw = _sheet(width, height, ground)
    accent = str(rng.choice(_PALETTE))
    if rng.random() < 0.6:
        draw.rectangle((0, 0, width, height // int(rng.integers(5, 12))), accent)
    corner = rng.uniform(0.4, 0.7, 2) * (width, height)
    draw.ellipse((*corner, *(corner + min(width, height) * rng.uniform(0.1, 0.4))), accent)
    size = max(14, height // int(rng.integers(9, 18)))
    y = size
    draw.text((size, y), _text(rng, 3).title(), ink, ImageFont.load_default(int(size * 1.4)))
    while (y := y + int(size * 1.7)) < height - size:
        draw.text((size, y), "- " + _text(rng, int(rng.integers(2, 7))), ink, ImageFont.load_default(size))
    return np.asarray(image, np.float64)


def listing(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Indented lines in several colours, numbered, as an editor or a terminal shows them."""
    ground, ink = _scheme(rng)
    image, draw = _sheet(width, height, ground)
    font = _font(rng, 10, 18)
    colours = [ink, *rng.choice(_PALETTE, 3, replace=False).tolist()]
    for number, y in enumerate(range(4, height, int(font.size * rng.uniform(1.25, 1.6)))):
        draw.text((6, y), f"{number:3}", (128, 128, 128), font)
        x = 44 + 24 * int(rng.integers(0, 4))
        for _ in range(int(rng.integers(0, 6))):
            word = _text(rng, 1) + str(rng.choice([" ", "(", ") ", " = ", ".", "; "]))
            draw.text((x, y), word, colours[int(rng.integers(len(colours)))], font)
            x += int(draw.textlength(word, font))
    return np.asarray(image, np.float64)


def page(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Two columns of print, sharp as a program sets it or blurred, shaded and noisy as a copier leaves it."""
    image, draw = _sheet(width, height, _rgb(np.full(3, int(rng.integers(205, 256)))))
    font, ink = _font(rng, 10, 26), _rgb(np.full(3, int(rng.integers(0, 90))))
    gap = int(font.size * rng.uniform(1.15, 1.7))
    half = width // 2
    for left in (width // 16, half + width // 32):
        for y in range(height // 14, height - gap, gap):
            if rng.random() < 0.05:
                continue
            line = _text(rng, 1)
            while draw.textlength(line, font) < half - width // 10:
                line += " " + _text(rng, 1)
            draw.text((left, y), line, ink, font)
    if rng.random() < 0.4:
        return np.asarray(image, np.float64)
    image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 1.4)))
    copied = np.asarray(image, np.float64) * np.linspace(1, rng.uniform(0.75, 1), width)[None, :, None]
    colour = 3 if rng.random() < 0.5 else 1
    copied = copied + rng.normal(0, rng.uniform(0.5, 7), (height, width, colour))
    return np.asarray(copied * rng.uniform(0.85, 1, 3))


def diagram(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Named boxes and circles joined by arrows, or areas and roads as on a plan."""
    ground, ink = _scheme(rng)
    image, draw = _sheet(width, height, ground)
    font = _font(rng, 10, 20)
    places = rng.uniform(0.05, 0.9, (int(rng.integers(5, 25)), 2)) * (width, height)
    thick = int(rng.integers(1, 8))
    for start, end in zip(places, rng.permutation(places), strict=True):
        draw.line((*start, *end), ink if thick < 4 else (250, 210, 110), thick)
        angle = math.atan2(*(end - start)[::-1])
        tips = [end - 9 * np.array([math.cos(angle + turn), math.sin(angle + turn)]) for turn in (-0.4, 0.4)]
        draw.polygon([tuple(end), *(tuple(tip) for tip in tips)], ink)
    for x, y in places:
        w, h = rng.uniform(40, 150), rng.uniform(24, 70)
        fill = str(rng.choice(_PALETTE)) if rng.random() < 0.6 else ground
        shape = draw.rectangle if rng.random() < 0.6 else draw.ellipse
        shape((x, y, x + w, y + h), fill, ink)
        draw.text((x + 6, y + h / 3), _text(rng, 1), ink, font)
    return np.asarray(image, np.float64)


DOCUMENTS: dict[str, Draw] = {
    "chart": chart,
    "table": table,
    "slide": slide,
    "listing": listing,
    "page": page,
    "diagram": diagram,
}


@dataclass(frozen=True)
class Document:
    """A part of a drawn document: its kind, a key of DOCUMENTS, and pixels uint8 [side, side, 3]."""

    kind: str
    pixels: np.ndarray


def draw_documents(each: int, side: int, seed: int) -> list[Document]:
    """Draw `each` documents of every kind, sides of 400 to 1,200 pixels, and cut one part out of each."""
    rng = np.random.default_rng(seed)
    documents = []
    for kind, draw in DOCUMENTS.items():
        for _ in range(each):
            width, height = (int(length) for length in rng.integers(400, 1200, 2))
            left, top = (int(rng.integers(0, length - side)) for length in (width, height))
            part = draw(width, height, rng)[top : top + side, left : left + side]
            documents.append(Document(kind, part.round().clip(0, 255).astype(np.uint8)))
    return documents
