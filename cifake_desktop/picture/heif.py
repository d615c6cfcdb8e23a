"""Opens HEIF with pictures in HEVC, which phones call HEIC; of several pictures the main one.

libheif decodes. It applies what the container says of orientation and cropping, and EXIF has no say in that (ISO
23008-12, 6.5.10). Its own limits on items, tiles and memory hold, too; it is given one thread, because a scan has a
process for each core already.
"""

from typing import Any

from PIL import Image

from cifake_desktop.picture.error import unsupported
from cifake_desktop.picture.isobmff import is_like_srgb, read_properties
from cifake_desktop.picture.limits import Limits, check_decoded, check_frames, check_size, left_out
from cifake_desktop.picture.opened import USELESS_PROFILE, Opened

_MORE = 8  # bytes that the decoder needs for a pixel besides: planes of 16 bits each
_NAME = "HEIF"
# Grey of more bits is none of them. For that the library trusts the container, and not what is really stored: it
# would write beyond the pixels of a file whose container lies.
_MODES = frozenset({"L", "RGB", "RGBA", "RGBa"})
_SEVERAL = "This file holds several pictures; only its main one was examined."


def open_heif(data: bytes, limits: Limits) -> Opened:
    """Open a HEIF file, and decode its main picture.

    Raises:
        PictureError: it is beyond the limits, or stored in a way that is not read here.
        Exception: whatever libheif raises on a damaged file.

    """
    for size in read_properties(data).sizes:
        check_size(size, limits)
        check_decoded(size, "RGB", limits, _MORE)
    images = _load(data)
    check_frames(len(images), limits)
    main = next((image for image in images if image is not None and image.primary), None)
    if main is None:
        raise unsupported("HEIF without a picture in HEVC")
    size, mode = main.size_mode
    if mode not in _MODES:
        raise unsupported(f"{_NAME} with pixels of an unusual type")
    check_size(size, limits)
    check_decoded(size, mode, limits, _MORE)
    pixels = main.data
    size, mode = main.size_mode
    # Copied: `pixels` is a view of memory that goes with `main`.
    opened = Opened(Image.frombytes(mode, size, pixels, "raw", mode, main.stride, 1), _NAME)
    if len(images) > 1:
        opened.notes.append(_SEVERAL)
    _take_profile(opened, main.color_profile, limits)
    return opened


def _load(data: bytes) -> list[Any]:
    # Loaded with the first such file. The Python classes around it would copy all metadata of all pictures.
    import _pi_heif

    images: list[Any] = _pi_heif.load_file(
        data,
        1,  # threads
        True,  # 8 bits a channel, whatever the file has
        False,  # red first
        True,  # rows without padding
        False,  # only matters beyond 8 bits
        "",  # the decoder that there is
        False,  # libheif's own limits hold
    )
    return images


def _take_profile(opened: Opened, profile: dict[str, Any], limits: Limits) -> None:
    if not profile:
        return
    content = profile["data"]
    if profile["type"] in ("rICC", "prof"):
        if len(content) > limits.max_metadata_bytes:
            opened.notes.append(left_out("colour profile", len(content), limits.max_metadata_bytes))
        else:
            opened.icc = bytes(content)
    elif not is_like_srgb(int(content["color_primaries"]), int(content["transfer_characteristics"])):
        opened.notes.append(USELESS_PROFILE)
