"""Draws the sample pictures in resources/samples/: `python resources/draw_samples.py [FOLDER]`.

Every scene is drawn large and reduced, so that edges come out smooth. The same Pillow draws the same bytes.
"""

import math
import random
import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

_SCALE = 8  # drawn pixels for each pixel of the result, along each side
_SEED = 32
_SIZE = (32, 32)
_LARGE = (320, 240)
_FULL = (1600, 1200)

Colour = tuple[int, int, int]


class Scene:
    """A canvas whose coordinates are pixels of the finished picture, from the upper left corner."""

    def __init__(self, size: tuple[int, int], sky: list[Colour], scale: int = _SCALE) -> None:
        """Start with a sky whose colours follow each other evenly from top to bottom.

        `scale` is how many pixels are drawn for each of the result, along each side.
        """
        self._width, self._height = size
        self._scale = scale
        column = Image.new("RGB", (1, len(sky)))
        column.putdata(sky)
        large = (self._width * self._scale, self._height * self._scale)
        # Between the centres of the first and the last colour, so that both reach the edges.
        box = (0, 0.5, 1, len(sky) - 0.5)
        self._image = column.resize(large, Image.Resampling.BILINEAR, box=box)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """Draw a filled circle."""
        self.oval(x, y, radius, radius, colour)

    def oval(self, x: float, y: float, across: float, down: float, colour: Colour) -> None:
        """Draw a filled oval with these half-axes."""
        corners = [
            (x - across) * self._scale,
            (y - down) * self._scale,
            (x + across) * self._scale,
            (y + down) * self._scale,
        ]
        ImageDraw.Draw(self._image).ellipse(corners, fill=colour)

    def shape(self, points: list[tuple[float, float]], colour: Colour) -> None:
        """Draw a filled polygon."""
        ImageDraw.Draw(self._image).polygon(
            [(x * self._scale, y * self._scale) for x, y in points], fill=colour
        )

    def line(self, points: list[tuple[float, float]], width: float, colour: Colour) -> None:
        """Draw a line through the points."""
        scaled = [(x * self._scale, y * self._scale) for x, y in points]
        ImageDraw.Draw(self._image).line(scaled, fill=colour, width=round(width * self._scale), joint="curve")

    def arc(
        self, corners: tuple[float, float, float, float], degrees: tuple[float, float], colour: Colour
    ) -> None:
        """Draw a thin arc inside the box of those corners, clockwise from one angle to the other."""
        box = [value * self._scale for value in corners]
        ImageDraw.Draw(self._image).arc(box, *degrees, fill=colour, width=self._scale)

    def hills(self, base: float, rise: float, length: float, shift: float, colour: Colour) -> None:
        """Fill the ground below a wave around the height `base`."""
        crest = [
            (x / 4, base - rise * math.sin(2 * math.pi * (x / 4 + shift) / length))
            for x in range(self._width * 4 + 1)
        ]
        self.shape([(0, self._height), *crest, (self._width, self._height)], colour)

    def glow(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """Lighten the surroundings of a point, fading outwards."""
        mask = Image.new("L", self._image.size)
        corners = [
            (x - radius) * self._scale,
            (y - radius) * self._scale,
            (x + radius) * self._scale,
            (y + radius) * self._scale,
        ]
        ImageDraw.Draw(mask).ellipse(corners, fill=150)
        mask = mask.filter(ImageFilter.GaussianBlur(radius * self._scale / 2))
        self._image.paste(colour, (0, 0), mask)

    def finish(self) -> Image.Image:
        """Return the picture at its final size."""
        return self._image.resize((self._width, self._height), Image.Resampling.LANCZOS)


def sunset(_: random.Random) -> Scene:
    """Draw the sun going down behind the sea."""
    scene = Scene(_SIZE, [(58, 48, 110), (196, 84, 110), (250, 150, 90), (255, 205, 120), (255, 214, 140)])
    scene.glow(16, 19, 8, (255, 236, 170))
    scene.disc(16, 19, 5, (255, 240, 190))
    scene.shape([(0, 20), (32, 20), (32, 32), (0, 32)], (72, 58, 110))
    for step in range(6):
        half = 5.5 - step * 0.7
        scene.oval(16 + (-1) ** step * 0.6, 21.2 + step * 1.9, half, 0.55, (255, 196, 130))
    scene.shape([(0, 17.5), (5, 15.5), (9, 18.5), (11, 20), (0, 20)], (74, 50, 92))
    return scene


def boat(_: random.Random) -> Scene:
    """Draw a sailing boat."""
    scene = Scene(_SIZE, [(120, 190, 235), (178, 220, 244), (226, 242, 248), (226, 242, 248)])
    scene.oval(7, 7, 4, 1.6, (255, 255, 255))
    scene.oval(9.5, 6, 2.6, 1.7, (255, 255, 255))
    scene.hills(23, 0.5, 11, 0, (44, 120, 170))
    scene.shape([(17, 5), (17, 20), (27, 20)], (250, 248, 240))
    scene.shape([(15.8, 8), (15.8, 20), (8, 20)], (226, 88, 74))
    scene.line([(16.4, 4), (16.4, 22)], 0.7, (96, 66, 48))
    scene.shape([(6, 21.5), (28, 21.5), (24, 26), (10, 26)], (130, 74, 50))
    scene.shape([(6, 21.5), (28, 21.5), (27.3, 22.7), (7.1, 22.7)], (240, 226, 200))
    scene.hills(26.2, 0.6, 9, 3, (30, 98, 150))
    scene.hills(29, 0.6, 8, 1, (22, 80, 130))
    return scene


def hill(_: random.Random) -> Scene:
    """Draw green hills under a sun."""
    scene = Scene(_SIZE, [(92, 168, 228), (160, 208, 240), (224, 240, 246)])
    scene.glow(25, 7, 5, (255, 244, 190))
    scene.disc(25, 7, 3.2, (255, 226, 120))
    scene.hills(18, 3, 30, 6, (130, 176, 130))
    scene.hills(22, 3.5, 36, 22, (96, 158, 84))
    scene.hills(27, 2.5, 40, 4, (62, 128, 62))
    scene.shape([(13, 32), (15, 26.4), (16.2, 25.6), (18, 32)], (222, 200, 150))
    return scene


def tree(chance: random.Random) -> Scene:
    """Draw a tree in autumn."""
    scene = Scene(_SIZE, [(176, 212, 236), (236, 238, 226), (250, 236, 204)])
    scene.hills(27, 0.8, 40, 3, (150, 158, 80))
    scene.shape([(14.6, 29), (15.2, 17), (17, 17), (17.8, 29)], (98, 66, 46))
    scene.line([(16, 21), (11, 15)], 1, (98, 66, 46))
    scene.line([(16.2, 20), (21, 14)], 1, (98, 66, 46))
    leaves = [(196, 74, 40), (222, 112, 44), (238, 156, 60), (206, 92, 44), (246, 186, 84)]
    for _ in range(120):
        angle, reach = chance.uniform(0, 2 * math.pi), math.sqrt(chance.random())
        x, y = 16 + 10.5 * reach * math.cos(angle), 11.5 + 8 * reach * math.sin(angle)
        scene.disc(x, y, chance.uniform(1, 2), chance.choice(leaves))
    for _ in range(14):
        scene.oval(chance.uniform(3, 29), chance.uniform(28, 31), 0.9, 0.4, chance.choice(leaves))
    return scene


def flower(_: random.Random) -> Scene:
    """Draw a flower before a meadow."""
    scene = Scene(_SIZE, [(196, 228, 190), (150, 200, 130), (84, 150, 84)])
    for x, y, radius in ((5, 6, 3), (27, 9, 4), (4, 22, 3), (28, 25, 3)):
        scene.glow(x, y, radius, (255, 246, 190))
    scene.line([(16, 14), (16.6, 24), (15.6, 32)], 1.3, (52, 112, 56))
    scene.shape([(16, 28), (21, 22.5), (26, 22.5), (22, 27)], (68, 134, 66))
    scene.shape([(16, 30), (11, 25), (6, 25.5), (10, 29)], (60, 122, 60))
    for petal in range(8):
        angle = 2 * math.pi * petal / 8 + 0.2
        shade = (236, 96, 138) if petal % 2 else (246, 130, 164)
        for reach in (3.2, 4.4, 5.6):
            scene.disc(16 + reach * math.cos(angle), 12.5 + reach * math.sin(angle), 2.4, shade)
    scene.disc(16, 12.5, 3.3, (246, 190, 62))
    scene.disc(15.6, 12.1, 2.2, (254, 216, 106))
    return scene


def house(_: random.Random) -> Scene:
    """Draw a house in the evening, with light in its windows."""
    scene = Scene(_SIZE, [(44, 62, 112), (112, 108, 160), (236, 170, 150), (248, 204, 166)])
    scene.hills(24, 1, 50, 5, (60, 92, 84))
    scene.shape([(21, 8), (23.5, 8), (23.5, 14), (21, 14)], (120, 70, 62))
    scene.shape([(8, 15), (24.5, 15), (24.5, 27), (8, 27)], (238, 222, 198))
    scene.shape([(5.5, 16), (16.2, 7), (27, 16)], (164, 70, 60))
    scene.shape([(14.5, 20), (18, 20), (18, 27), (14.5, 27)], (106, 72, 58))
    for left in (9.8, 19.7):
        scene.glow(left + 1.6, 20, 2.2, (255, 226, 130))
        scene.shape([(left, 18), (left + 3.2, 18), (left + 3.2, 22), (left, 22)], (255, 232, 140))
        scene.line([(left + 1.6, 18), (left + 1.6, 22)], 0.5, (150, 100, 70))
        scene.line([(left, 20), (left + 3.2, 20)], 0.5, (150, 100, 70))
    scene.hills(27.5, 0.5, 30, 9, (46, 76, 66))
    scene.shape([(14.5, 27), (18, 27), (21, 32), (13, 32)], (196, 172, 138))
    return scene


def moon(chance: random.Random) -> Scene:
    """Draw a night of stars over mountains."""
    scene = Scene(_SIZE, [(12, 18, 52), (26, 38, 92), (66, 76, 140)])
    for _ in range(34):
        light = chance.randint(150, 255)
        scene.disc(
            chance.uniform(0, 32), chance.uniform(0, 22), chance.uniform(0.2, 0.45), (light, light, 255)
        )
    scene.glow(21, 9, 6, (220, 226, 250))
    scene.disc(21, 9, 5, (246, 242, 222))
    for x, y, radius in ((19.4, 7.4, 1.1), (22.6, 10.4, 1.4), (20, 11.6, 0.7), (23, 7, 0.6)):
        scene.disc(x, y, radius, (222, 216, 196))
    peaks = [(0, 26), (5, 19), (9, 23.5), (15, 16.5), (21, 24), (26, 18.5), (32, 25), (32, 32), (0, 32)]
    scene.shape(peaks, (58, 62, 116))
    scene.shape(
        [(15, 16.5), (12.4, 19.6), (14.4, 19), (15.4, 20.4), (16.6, 19), (17.5, 19.8)], (222, 228, 248)
    )
    scene.hills(28.5, 1.2, 26, 4, (16, 20, 48))
    return scene


def bird(_: random.Random) -> Scene:
    """Draw a robin on a branch."""
    scene = Scene(_SIZE, [(222, 232, 238), (204, 222, 228), (184, 206, 208)])
    for x, y, radius in ((5, 5, 4), (27, 6, 3), (26, 27, 4)):
        scene.glow(x, y, radius, (246, 250, 246))
    scene.line([(0, 26.5), (12, 25), (32, 27)], 1.8, (104, 76, 56))
    scene.line([(22, 26), (29, 21)], 1, (104, 76, 56))
    scene.disc(29, 20.5, 1.6, (112, 150, 86))
    scene.shape([(8.5, 17), (1.5, 24), (3.5, 25.2), (11, 22)], (112, 92, 72))
    scene.oval(14, 17.5, 7, 6.2, (134, 110, 84))
    scene.oval(17, 19, 4.6, 4.8, (240, 232, 216))
    scene.disc(19, 11.5, 4.9, (134, 110, 84))
    scene.oval(20, 15, 4.2, 4.2, (226, 104, 52))
    scene.disc(20.6, 12.4, 2.9, (226, 104, 52))
    scene.shape([(7.5, 16), (13, 13.5), (16, 18), (9, 21)], (106, 86, 66))
    scene.shape([(23.3, 10.4), (26.6, 11.8), (23.3, 12.8)], (70, 60, 52))
    scene.disc(20.8, 10.2, 0.95, (24, 20, 20))
    scene.disc(21.1, 9.9, 0.35, (255, 255, 255))
    scene.line([(14, 23), (13.6, 25.6)], 0.6, (90, 62, 50))
    scene.line([(16.4, 23), (16.8, 25.8)], 0.6, (90, 62, 50))
    return scene


def lighthouse(chance: random.Random) -> Scene:
    """Draw a lighthouse by the sea, of the size of a preview."""
    scene = Scene(_LARGE, [(46, 66, 128), (128, 124, 180), (240, 176, 156), (252, 214, 176), (252, 220, 190)])
    for _ in range(40):
        light = chance.randint(170, 240)
        scene.disc(
            chance.uniform(0, 320), chance.uniform(0, 70), chance.uniform(0.4, 0.9), (light, light, 250)
        )
    scene.glow(90, 150, 46, (255, 232, 180))
    scene.disc(90, 156, 20, (255, 238, 196))
    scene.hills(160, 1.2, 60, 0, (70, 92, 140))
    for step in range(9):
        half = 24 - step * 1.6
        scene.oval(90 + (-1) ** step * 3, 166 + step * 8, half, 1.1, (250, 204, 170))
    scene.hills(190, 1.6, 44, 10, (56, 78, 128))
    scene.hills(214, 2, 52, 30, (44, 64, 112))
    scene.shape(
        [(178, 240), (196, 204), (222, 190), (262, 188), (292, 200), (320, 204), (320, 240)], (62, 60, 72)
    )
    scene.shape([(200, 240), (222, 206), (262, 200), (320, 222), (320, 240)], (80, 86, 80))
    scene.shape([(229, 194), (234, 92), (254, 92), (259, 194)], (246, 240, 230))
    for top in (112, 146, 180):
        lean = (top - 92) * 5 / 102
        low = lean + 16 * 5 / 102
        bottom = min(top + 16, 194)
        scene.shape(
            [(234 - lean, top), (254 + lean, top), (254 + low, bottom), (234 - low, bottom)], (206, 74, 66)
        )
    scene.glow(244, 82, 22, (255, 240, 170))
    scene.shape([(236, 74), (252, 74), (252, 90), (236, 90)], (255, 244, 186))
    scene.line([(244, 74), (244, 90)], 1, (90, 70, 70))
    scene.shape([(230, 90), (258, 90), (258, 93), (230, 93)], (70, 62, 74))
    scene.shape([(233, 75), (244, 62), (255, 75)], (170, 58, 56))
    scene.shape([(268, 198), (268, 180), (296, 180), (296, 204)], (236, 224, 206))
    scene.shape([(264, 181), (282, 168), (300, 181)], (140, 66, 60))
    scene.shape([(278, 186), (285, 186), (285, 193), (278, 193)], (255, 226, 140))
    for x, y in ((140, 60), (158, 74), (122, 84)):
        scene.arc((x - 10, y - 4, x, y + 4), (200, 340), (60, 58, 84))
        scene.arc((x, y - 4, x + 10, y + 4), (200, 340), (60, 58, 84))
    return scene


def lake(chance: random.Random) -> Scene:
    """Draw a mountain lake with woods, of the size of a photograph."""
    scene = Scene(_FULL, [(70, 126, 196), (140, 186, 226), (214, 230, 238), (248, 236, 214)], scale=2)
    for _ in range(16):
        x, y = chance.uniform(0, 1600), chance.uniform(60, 330)
        for _ in range(9):
            across = chance.uniform(30, 90)
            dx, dy = chance.uniform(-110, 110), chance.uniform(-16, 16)
            scene.oval(x + dx, y + dy, across, across / 3.4, (246, 248, 250))
    _ridge(scene, chance, 470, 250, (146, 164, 196), snow=(236, 240, 248))
    _ridge(scene, chance, 560, 180, (104, 128, 160), snow=None)
    scene.hills(640, 34, 900, 200, (82, 118, 112))
    for _ in range(420):
        x = chance.uniform(0, 1600)
        _fir(scene, x, 690 + 12 * math.sin(x / 90), chance.uniform(34, 66), (40, chance.randint(78, 104), 70))
    scene.shape([(0, 700), (1600, 700), (1600, 1200), (0, 1200)], (96, 150, 182))
    for _ in range(900):
        y = 704 + 330 * chance.random() ** 1.6
        across = chance.uniform(8, 20 + (y - 690) / 5)
        shade = chance.choice([(120, 172, 200), (84, 136, 170), (150, 192, 212), (74, 122, 150)])
        scene.oval(chance.uniform(0, 1600), y, across, 1 + (y - 690) / 260, shade)
    scene.hills(1010, 40, 1900, 300, (92, 132, 62))
    scene.hills(1080, 30, 1100, 80, (72, 112, 52))
    for _ in range(2600):
        x, y = chance.uniform(0, 1600), 1015 + 185 * chance.random()
        blade = (x + chance.uniform(-5, 5), y - chance.uniform(8, 22))
        scene.line([(x, y), blade], 1.6, (chance.randint(70, 130), chance.randint(120, 170), 60))
    for _ in range(240):
        petal = chance.choice([(244, 214, 84), (236, 120, 132), (250, 250, 244), (172, 128, 214)])
        scene.disc(chance.uniform(0, 1600), chance.uniform(1040, 1190), chance.uniform(2.4, 5), petal)
    for x, y, height in ((150, 1090, 420), (270, 1120, 520), (1420, 1110, 560), (1320, 1070, 360)):
        scene.line([(x, y), (x, y - height)], height / 34, (82, 60, 46))
        _fir(scene, x, y - height / 9, height, (28, 70, 50))
    scene.shape([(660, 760), (900, 760), (870, 800), (690, 800)], (128, 66, 48))
    scene.shape([(660, 760), (900, 760), (896, 768), (664, 768)], (236, 220, 190))
    scene.line([(780, 760), (780, 560)], 5, (92, 66, 50))
    scene.shape([(788, 570), (788, 746), (890, 746)], (250, 246, 236))
    scene.shape([(772, 600), (772, 746), (700, 746)], (222, 92, 72))
    return scene


def _ridge(
    scene: Scene, chance: random.Random, base: float, rise: float, colour: Colour, *, snow: Colour | None
) -> None:
    """Draw a range of mountains, with snow on its peaks if there is any."""
    x = -80.0
    while x < 1680:
        width, height = chance.uniform(150, 330), rise * chance.uniform(0.55, 1.0)
        scene.shape([(x - width, base + 260), (x, base - height), (x + width, base + 260)], colour)
        if snow is not None:
            low = base - height + 0.3 * (height + 260)
            reach = 0.3 * width
            edge = [(x + reach * (1 - 2 * step / 8), low + chance.uniform(-26, 22)) for step in range(1, 8)]
            scene.shape([(x, base - height), (x + reach, low), *edge, (x - reach, low)], snow)
        x += width * chance.uniform(0.5, 0.9)


def _fir(scene: Scene, x: float, foot: float, height: float, colour: Colour) -> None:
    """Draw a fir tree of three tiers."""
    for tier in range(3):
        top, low = foot - height * (1 - 0.24 * tier), foot - height * (0.52 - 0.26 * tier)
        half = height * (0.12 + 0.06 * tier)
        red, green, blue = (round(part * (1.18 - 0.16 * tier)) for part in colour)
        scene.shape([(x, top), (x + half, low), (x - half, low)], (red, green, blue))


_PICTURES: dict[str, Callable[[random.Random], Scene]] = {
    "sunset.png": sunset,
    "boat.jpg": boat,
    "hill.png": hill,
    "tree.jpg": tree,
    "flower.png": flower,
    "house.jpg": house,
    "moon.png": moon,
    "bird.jpg": bird,
    "lighthouse-320x240.jpg": lighthouse,
    "lake-1600x1200.jpg": lake,
}


def draw(folder: Path) -> None:
    """Draw all samples into a folder; it is made where it does not exist."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in _PICTURES.items():
        # Quality concerns JPEG alone; PNG takes no notice of it.
        scene(random.Random(_SEED)).finish().save(folder / name, quality=92, optimize=True)  # noqa: S311


if __name__ == "__main__":
    draw(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent / "samples")
