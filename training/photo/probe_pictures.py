"""Pictures that no generator made and that detectors are known to mistake, drawn with numpy and Pillow.

Every function draws one picture of the size asked for as float [H, W, 3] on the scale 0..255, which may be overstepped.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from scipy.ndimage import gaussian_filter, zoom

Draw = Callable[[int, int, np.random.Generator], np.ndarray]

_SYLLABLES = ("ba", "con", "der", "el", "fi", "gra", "ho", "in", "ken", "lo", "mar", "ne", "or", "per", "sti")


def _colour(rng: np.random.Generator, low: int = 0, high: int = 256) -> tuple[int, int, int]:
    red, green, blue = (int(value) for value in rng.integers(low, high, 3))
    return red, green, blue


def _words(rng: np.random.Generator, count: int) -> str:
    words = ["".join(rng.choice(_SYLLABLES, rng.integers(1, 4))) for _ in range(count)]
    return " ".join(words).capitalize()


def _clouds(width: int, height: int, cells: float, rng: np.random.Generator) -> np.ndarray:
    """Smooth random values [H, W] around 0 with deviation 1; `cells` blobs across the longer side."""
    step = max(width, height) / cells
    coarse = rng.normal(0, 1, (math.ceil(height / step) + 3, math.ceil(width / step) + 3))
    fine = zoom(coarse, step, order=3)[:height, :width]
    return np.asarray(fine)


def _ramp(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """A linear ramp 0..1 over [H, W] in a random direction."""
    angle = rng.uniform(0, 2 * math.pi)
    plane = (
        math.cos(angle) * np.linspace(-1, 1, width) + math.sin(angle) * np.linspace(-1, 1, height)[:, None]
    )
    return np.asarray((plane - plane.min()) / np.ptp(plane))


def _blend(where: np.ndarray, first: tuple[int, ...], second: tuple[int, ...]) -> np.ndarray:
    """Colours [H, W, 3] from `first` (where 0) to `second` (where 1)."""
    weight = where[:, :, None]
    return np.asarray(np.array(first) * (1 - weight) + np.array(second) * weight)


def grained(pixels: np.ndarray, rng: np.random.Generator, read: float, shot: float) -> np.ndarray:
    """Add a sensor's noise: `read` everywhere, and `shot` more where it is bright; slightly smeared by demosaicing."""
    deviation = np.sqrt(read**2 + shot**2 * pixels.clip(0, 255) / 255)
    noise = gaussian_filter(rng.standard_normal(pixels.shape, np.float32), (0.6, 0.6, 0))
    return np.asarray(pixels + noise / noise.std() * deviation)


def flat(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Sky or wall: one colour or a ramp, with faint structure and grain, or with none at all."""
    sky = rng.random() < 0.5
    first = (int(rng.integers(60, 150)), int(rng.integers(120, 190)), int(rng.integers(180, 250)))
    second = tuple(min(255, channel + 60) for channel in first) if sky else _colour(rng, 90, 240)
    first = first if sky else second
    where = _ramp(width, height, rng) if rng.random() < 0.7 else np.zeros((height, width))
    where = where + rng.uniform(0, 0.05) * _clouds(width, height, rng.uniform(2, 30), rng)
    pixels = _blend(where, first, second if sky else tuple(channel * 3 // 4 for channel in second))
    if rng.random() < 0.25:
        return pixels  # as a drawing program fills it
    rough = rng.uniform(0, 4) * _clouds(width, height, max(width, height) / rng.uniform(2, 8), rng)
    return grained(pixels + rough[:, :, None], rng, rng.uniform(0.5, 3), rng.uniform(0, 4))


def _window(draw: ImageDraw.ImageDraw, box: tuple[int, int, int, int], rng: np.random.Generator) -> None:
    """One window of a desktop: title bar, menu, and lines of text, a table or icons."""
    left, top, right, bottom = box
    dark = rng.random() < 0.4
    ground, ink = ((32, 33, 36), (220, 220, 224)) if dark else ((250, 250, 250), (30, 30, 34))
    accent = _colour(rng, 40, 220)
    font = ImageFont.load_default(int(rng.integers(10, 17)))
    line = int(font.size * 1.6)
    draw.rounded_rectangle(box, 6, ground, (128, 128, 128))
    draw.rectangle((left + 1, top + 4, right - 1, top + line + 8), accent)
    draw.text((left + 10, top + 6), _words(rng, 3), (255, 255, 255), font)
    for place in range(3):
        draw.ellipse((right - 18 * place - 18, top + 8, right - 18 * place - 8, top + 18), (240, 240, 240))
    draw.text((left + 10, top + line + 12), "File   Edit   View   Tools   Help", ink, font)
    kind = rng.integers(3)
    for row, y in enumerate(range(top + 2 * line + 16, bottom - line, line)):
        if kind == 0:
            draw.text((left + 12, y), _words(rng, int(rng.integers(2, 12))), ink, font)
        elif kind == 1:
            draw.rectangle(
                (left + 8, y, right - 8, y + line), accent if row == 2 else ground, (150, 150, 150)
            )
            draw.text((left + 14, y + 2), f"{row:03}   {_words(rng, 2)}   {rng.integers(10**6)}", ink, font)
        else:
            for x in range(left + 14, right - line, 2 * line):
                draw.rounded_rectangle((x, y, x + line - 4, y + line - 6), 3, _colour(rng, 60, 240))


def _task_bar(draw: ImageDraw.ImageDraw, width: int, height: int, rng: np.random.Generator) -> None:
    bar = max(24, height // 24)
    top = height - bar
    draw.rectangle((0, top, width, height), (24, 26, 32))
    for left in range(10, 10 + 6 * bar, bar):
        draw.rounded_rectangle((left, top + 4, left + bar - 8, height - 4), 4, _colour(rng, 80))


def screenshot(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """A desktop with one to three windows and a bar of icons; no noise, as screens have none."""
    ground = _blend(_ramp(width, height, rng), _colour(rng, 0, 160), _colour(rng, 60, 200))
    image = Image.fromarray(ground.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(1, 4))):
        w, h = int(width * rng.uniform(0.5, 0.9)), int(height * rng.uniform(0.5, 0.85))
        left, top = int(rng.integers(0, width - w)), int(rng.integers(0, height - h))
        _window(draw, (left, top, left + w, top + h), rng)
    _task_bar(draw, width, height, rng)
    return np.asarray(image, np.float64)


def text_page(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """A printed page as a scanner or a camera sees it: uneven paper, slight turn, soft ink, grain."""
    paper = int(rng.integers(225, 255))
    tint = (paper, paper - int(rng.integers(0, 8)), paper - int(rng.integers(0, 24)))
    image = Image.new("RGB", (width, height), tint)
    draw = ImageDraw.Draw(image)
    size = int(rng.integers(11, 22))
    font, ink = ImageFont.load_default(size), _colour(rng, 0, 70)
    margin, y = width // 10, height // 12
    draw.text((margin, y), _words(rng, 3), ink, ImageFont.load_default(size * 2))
    y += size * 4
    while y < height - size * 3:
        line = _words(rng, 3)
        while draw.textlength(line, font) < (width - 2 * margin) * 0.85:
            line += " " + _words(rng, 1).lower()
        draw.text((margin, y), line if rng.random() < 0.85 else _words(rng, 2), ink, font)
        y += int(size * 1.5)
    turned = image.rotate(rng.normal(0, 1.2), Image.Resampling.BICUBIC, fillcolor=tint)
    soft = turned.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.8)))
    shade = 1 - 0.12 * _ramp(width, height, rng) * rng.random()
    return grained(np.asarray(soft) * shade[:, :, None], rng, rng.uniform(1, 4), rng.uniform(0, 3))


def _stroke(
    draw: ImageDraw.ImageDraw,
    start: np.ndarray,
    end: np.ndarray,
    ink: tuple[int, ...],
    rng: np.random.Generator,
) -> None:
    """A line as a hand draws it: bent, shaking, of changing width."""
    steps = max(4, int(np.hypot(*(end - start)) / 6))
    along = np.linspace(0, 1, steps)[:, None]
    bend = np.array([start[1] - end[1], end[0] - start[0]]) * rng.normal(0, 0.08)
    points = start + along * (end - start) + np.sin(math.pi * along) * bend + rng.normal(0, 0.6, (steps, 2))
    width = rng.uniform(1, 3.5)
    for before, after in pairwise(points):
        draw.line([tuple(before), tuple(after)], ink, max(1, round(width + rng.normal(0, 0.4))))


def drawing(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """A drawing by hand on paper: outlines, hatching, coloured pencil, photographed or scanned."""
    paper = (252, 250, 244)
    image = Image.new("RGB", (width, height), paper)
    draw = ImageDraw.Draw(image)
    coloured = rng.random() < 0.6
    side = np.array([width, height])
    for _ in range(int(rng.integers(4, 10))):
        centre, radius = rng.uniform(0.1, 0.9, 2) * side, rng.uniform(0.06, 0.28) * side.min()
        corners = int(rng.choice([3, 4, 5, 24]))
        turns = rng.uniform(0, 6.28) + np.linspace(0, 2 * math.pi, corners + 1)
        outline = centre + radius * np.stack([np.cos(turns), np.sin(turns)], 1) * rng.uniform(0.6, 1.3, 2)
        ink = _colour(rng, 20, 220) if coloured else (int(rng.integers(30, 90)),) * 3
        direction = rng.uniform(0, math.pi)
        across = np.array([math.cos(direction), math.sin(direction)])
        along = np.array([-across[1], across[0]])
        for offset in np.arange(-radius, radius, rng.uniform(3, 9)):
            half = 0.8 * math.sqrt(max(0.0, radius**2 - offset**2)) * along
            _stroke(draw, centre + offset * across - half, centre + offset * across + half, ink, rng)
        for before, after in pairwise(outline):
            _stroke(draw, before, after, (40, 38, 42), rng)
    tooth = 3 * _clouds(width, height, max(width, height) / 3, rng)
    pixels = np.asarray(image.filter(ImageFilter.GaussianBlur(0.5)), np.float64) + tooth[:, :, None]
    return grained(pixels, rng, rng.uniform(0.5, 3), 1)


def night(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """A street or a sky at night: near black, lit points with halos, a skyline, strong grain."""
    pixels = _blend(_ramp(width, height, rng), (6, 7, 14), (18, 16, 30))
    skyline, x = int(height * rng.uniform(0.4, 0.7)), 0
    while x < width:
        step = int(rng.integers(width // 20 + 4, width // 6 + 8))
        top = min(height - 1, skyline + int(rng.normal(0, height / 12)))
        pixels[max(0, top) :, x : x + step] = rng.uniform(4, 22, 3)
        x += step
    lights = np.zeros(pixels.shape, np.float32)
    for _ in range(int(rng.integers(20, 160))):
        y, x = int(rng.integers(0, height)), int(rng.integers(0, width))
        side = int(rng.integers(1, 5))
        lights[y : y + side, x : x + side] = np.array([255, rng.uniform(140, 255), rng.uniform(60, 220)])
    halo = sum(gaussian_filter(lights, (sigma, sigma, 0)) * sigma for sigma in (1.0, 4.0, 12.0))
    return grained(pixels + lights + halo, rng, rng.uniform(3, 9), rng.uniform(6, 16))


def product(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Objects on white, as shops show them: shaded bodies, a soft shadow, a label; clean or slightly grainy."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    pixels = _blend(np.clip(y / height, 0, 1), (255, 255, 255), (236, 236, 238))
    count = int(rng.integers(1, 4))
    for place in range(count):
        cx, cy = width * (place + 0.5) / count, height * rng.uniform(0.42, 0.58)
        rx, ry = 0.36 * width / count * rng.uniform(0.6, 1), 0.34 * height * rng.uniform(0.6, 1)
        power = rng.choice([2.0, 4.0, 12.0])  # ellipse, rounded box, box
        inside = (np.abs((x - cx) / rx) ** power + np.abs((y - cy) / ry) ** power) < 1
        shadow = gaussian_filter(
            (np.hypot((x - cx) / rx, (y - cy - ry) / (ry * 0.12)) < 1).astype(float), rx / 12
        )
        pixels *= 1 - 0.45 * shadow[:, :, None]
        light = np.clip(0.95 - 0.55 * np.abs((x - cx) / rx + 0.3) ** 1.6, 0.15, 1)
        gloss = 70 * np.exp(-(((x - cx) / rx + 0.45) ** 2) / 0.01)
        body = np.array(_colour(rng, 40, 235)) * light[:, :, None] + gloss[:, :, None]
        edge = gaussian_filter(inside.astype(float), 0.7)[:, :, None]
        pixels = pixels * (1 - edge) + body * edge
        pixels = _labelled(pixels, (cx - rx * 0.55, cy - ry * 0.25, cx + rx * 0.55, cy + ry * 0.25), rng)
    return grained(pixels, rng, rng.uniform(0, 2), rng.uniform(0, 3))


def _labelled(pixels: np.ndarray, box: tuple[float, ...], rng: np.random.Generator) -> np.ndarray:
    image = Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle(box, 4, _colour(rng, 180))
    size = max(8, int((box[3] - box[1]) / 3))
    draw.text((box[0] + 4, box[1] + 4), _words(rng, 1), _colour(rng, 0, 90), ImageFont.load_default(size))
    return np.asarray(image, np.float64)


KINDS: dict[str, tuple[str, Draw]] = {
    "flat": ("Flat patches and ramps", flat),
    "screenshot": ("Screenshots", screenshot),
    "text_page": ("Text pages", text_page),
    "drawing": ("Drawings by hand", drawing),
    "night": ("Night scenes", night),
    "product": ("Products on white", product),
}


def darkened(pixels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A photograph as a night mode would take it: an eighth to a third of the light, grain that grows with it."""
    linear = (pixels / 255.0) ** 2.2 * rng.uniform(0.02, 0.1)
    electrons = rng.poisson(linear * rng.uniform(800, 4000)) / 2400.0
    lifted = np.clip(electrons * rng.uniform(1, 3), 0, 1) ** (1 / 2.2) * 255
    return np.asarray(gaussian_filter(lifted, (0.5, 0.5, 0)))
