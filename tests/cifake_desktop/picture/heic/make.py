"""Makes the HEIC files beside it: `python -m tests.cifake_desktop.picture.heic.make`, with pillow-heif installed.

The application's own library cannot encode, and that one brings an encoder under the GPL; so the files are kept, and
the tests need neither. Each is `PATCHES`, plain colours in fields of 16 x 16 pixels, stored in another way.
"""

from pathlib import Path

import numpy as np
from PIL import Image

from tests.cifake_desktop.picture.profiles import DISPLAY_P3, rgb_profile

HERE = Path(__file__).parent
_COLOURS = (
    ((200, 40, 40), (40, 160, 60), (50, 70, 190), (230, 230, 230)),
    ((90, 90, 90), (220, 180, 50), (120, 50, 140), (30, 150, 170)),
    ((250, 120, 90), (20, 30, 60), (140, 200, 110), (170, 130, 100)),
)
PATCHES = np.kron(np.array(_COLOURS, dtype=np.uint8), np.ones((16, 16, 1), dtype=np.uint8))
"""uint8 [48, 64, 3]."""


def main() -> None:
    import pillow_heif

    pillow_heif.register_heif_opener()
    picture = Image.fromarray(PATCHES)

    def save(name: str, image: Image.Image, **options: object) -> None:
        image.save(HERE / f"{name}.heic", "HEIF", quality=90, chroma=444, **options)

    save("plain", picture)
    save("subsampled", picture, subsampling="4:2:0")
    save("profile", picture, icc_profile=rgb_profile(DISPLAY_P3, 2.2))
    # Primaries of Display P3 by number, as some phones store them.
    save("numbered", picture, color_primaries=12, transfer_characteristic=13)
    save("grey", picture.convert("L"))
    clear = np.full((48, 64), 255, np.uint8)
    clear[:16] = 0
    save("alpha", Image.fromarray(np.dstack([PATCHES, clear])))
    save(
        "several", Image.new("RGB", (64, 48), "red"), save_all=True, append_images=[picture], primary_index=1
    )
    deep = pillow_heif.from_bytes("RGB;16", (64, 48), (PATCHES.astype("<u2") * 257).tobytes())
    deep.save(HERE / "ten-bits.heic", quality=90, chroma=444)
    # As phones store them: the container says how to turn, and EXIF says the same once more.
    for orientation in range(2, 9):
        exif = Image.Exif()
        exif[0x0112] = orientation
        turned = pillow_heif.from_bytes("RGB", (64, 48), PATCHES.tobytes())
        turned.save(HERE / f"turned-{orientation}.heic", quality=90, chroma=444, exif=exif.tobytes())
    tiled = pillow_heif.from_bytes("RGB", (128, 128), np.tile(PATCHES, (3, 2, 1))[:128].tobytes())
    tiled.save(HERE / "tiles.heic", quality=90, chroma=444, tile_size=64)


if __name__ == "__main__":
    main()
