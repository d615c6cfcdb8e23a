"""Opens AVIF; of a sequence the first frame."""

from io import BytesIO

from PIL.AvifImagePlugin import AvifImageFile

from cifake_desktop.picture.isobmff import read_properties
from cifake_desktop.picture.limits import Limits, check_decoded, check_frames, check_size, left_out
from cifake_desktop.picture.opened import ANIMATED, USELESS_PROFILE, Opened
from cifake_desktop.picture.upright import orientation

_MORE = 8  # bytes that the decoder needs for a pixel besides: planes of 16 bits each


def open_avif(data: bytes, limits: Limits) -> Opened:
    """Open an AVIF file.

    Raises:
        PictureError: it is beyond the limits, or senseless.
        Exception: whatever Pillow raises on a damaged file.

    """
    properties = read_properties(data)
    for size in properties.sizes:
        check_size(size, limits)
        check_decoded(size, "RGB", limits, _MORE)
    image = AvifImageFile(BytesIO(data))
    check_frames(image.n_frames, limits)
    opened = Opened(image, "AVIF", more=_MORE)
    if image.n_frames > 1:
        opened.notes.append(ANIMATED)
    # Pillow writes there what the container says: EXIF has no say in it.
    opened.orientation = orientation(image.info.get("exif", b""))
    profile = image.info.get("icc_profile")
    if profile is not None and len(profile) > limits.max_metadata_bytes:
        opened.notes.append(left_out("colour profile", len(profile), limits.max_metadata_bytes))
    elif profile is not None:
        opened.icc = profile
    elif not properties.like_srgb:
        opened.notes.append(USELESS_PROFILE)
    return opened
