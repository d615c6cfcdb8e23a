"""Reads everything that a file says about its own origin. A reader that fails never stops the others."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from cifake_desktop.finding import Evidence
from cifake_desktop.picture import DEFAULT_LIMITS, Limits
from cifake_desktop.provenance.blocks import Blocks
from cifake_desktop.provenance.camera import read_camera
from cifake_desktop.provenance.container import read_blocks
from cifake_desktop.provenance.content_credentials import Credentials, read_content_credentials
from cifake_desktop.provenance.contradictions import contradictions
from cifake_desktop.provenance.exif import Exif, read_exif
from cifake_desktop.provenance.generators import Marks, read_generators
from cifake_desktop.provenance.generators.sources import Sources
from cifake_desktop.provenance.iptc import read_credit
from cifake_desktop.provenance.labels import read_aigc_labels, read_source_types
from cifake_desktop.provenance.marks import Kind
from cifake_desktop.provenance.stealth import StealthError, read_stealth
from cifake_desktop.provenance.watermark import read_watermark
from cifake_desktop.provenance.xmp import Property, Xmp, read_xmp

_DUBLIN_CORE_TERMS: Final = "http://purl.org/dc/terms/"
_PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
_CAMERA_FIELDS: Final = ("EXIF Make", "EXIF Model")
_LOSSY: Final = ("JPEG", "MPO")  # formats that keep no lowest bits
# The surest first: this is the order in which people read them.
_ORDER: Final = {kind.value: place for place, kind in enumerate(Kind)}

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a file says about its own origin.

    Attributes:
        evidence: its marks, the surest kinds first.
        notes: sentences for people on what is broken.

    """

    evidence: tuple[Evidence, ...] = ()
    notes: tuple[str, ...] = ()


def read_provenance(
    data: bytes,
    format_name: str,
    pixels: npt.NDArray[np.uint8] | None = None,
    alpha: npt.NDArray[np.uint8] | None = None,
    trust_list: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Provenance:
    """Read the marks in a file. Nothing is fetched; nothing is raised.

    Args:
        data: the whole file.
        format_name: Pillow's name of its format.
        pixels: uint8 [H, W, 3], sRGB, for marks in the pixels; None where they could not be decoded.
        alpha: uint8 [H, W], where the picture has transparency.
        trust_list: PEM of the signers' authorities that are trusted, or None.
        limits: that of metadata holds here.

    """
    return _Reading(limits).read(data, format_name, pixels, alpha, trust_list)


class _Reading:
    """One reading: the marks and notes gathered so far."""

    def __init__(self, limits: Limits) -> None:
        self._most = limits.max_metadata_bytes
        self._evidence: list[Evidence] = []
        self._notes: list[str] = []

    def read(
        self,
        data: bytes,
        format_name: str,
        pixels: npt.NDArray[np.uint8] | None,
        alpha: npt.NDArray[np.uint8] | None,
        trust_list: str | None,
    ) -> Provenance:
        blocks = self._guard("metadata", lambda: read_blocks(data, format_name, self._most)) or Blocks(
            format_name
        )
        self._notes.extend(blocks.problems)
        hidden = None
        if pixels is not None and format_name not in _LOSSY:
            hidden = self._guard("hidden text", partial(self._hidden, pixels, alpha))
        if not blocks.bare or hidden is not None:  # of a hundred thousand thumbnails most say nothing
            self._read_blocks(data, blocks, hidden, pixels, trust_list)
        if pixels is not None:
            watermark = self._guard("watermark", lambda: read_watermark(pixels))
            self._add(() if watermark is None else (watermark,))
        self._add(contradictions(self._evidence))
        self._evidence.sort(key=lambda item: _ORDER[item.kind])
        return Provenance(tuple(self._evidence), tuple(dict.fromkeys(self._notes)))

    def _read_blocks(
        self,
        data: bytes,
        blocks: Blocks,
        hidden: str | None,
        pixels: npt.NDArray[np.uint8] | None,
        trust_list: str | None,
    ) -> None:
        """Read what stands in a file's metadata, and the text hidden in its pixels."""
        exif = self._guard("EXIF", lambda: read_exif(blocks.exif) if blocks.exif else Exif()) or Exif()
        xmp = self._xmp(blocks)
        self._notes.extend((*exif.problems, *xmp.problems))
        credentials = self._credentials(data, blocks, xmp, trust_list)
        self._add(credentials.evidence, credentials.problems)
        sources = Sources(blocks, exif, xmp, hidden)
        marks = self._guard("generator's metadata", lambda: read_generators(sources)) or Marks()
        self._add(marks.evidence, marks.problems)
        self._add(self._guard("IPTC labels", lambda: read_source_types(xmp)) or ())
        self._add(*(self._guard("AIGC label", lambda: read_aigc_labels(blocks, exif, xmp)) or ()))
        # Some generators write their own names, or whole graphs, where cameras write theirs.
        if not any(str(item.detail.get("place")).startswith(_CAMERA_FIELDS) for item in marks.evidence):
            self._add(self._guard("camera's data", lambda: read_camera(exif, pixels)) or ())

    def _credentials(self, data: bytes, blocks: Blocks, xmp: Xmp, trust_list: str | None) -> Credentials:
        present = blocks.c2pa is not None
        if not present and not xmp.values(
            _DUBLIN_CORE_TERMS, "provenance"
        ):  # the address where they are kept
            return Credentials()
        read = partial(
            read_content_credentials,
            data,
            blocks.format,
            trust_list,
            present=present,
            store=blocks.c2pa_store,
        )
        return self._guard("Content Credentials", read) or Credentials()

    def _hidden(self, pixels: npt.NDArray[np.uint8], alpha: npt.NDArray[np.uint8] | None) -> str | None:
        """Return the text that is hidden in the lowest bits of alpha or colours, or None."""
        try:
            return read_stealth(pixels, alpha)
        except StealthError as error:
            self._notes.append(str(error))
            return None

    def _xmp(self, blocks: Blocks) -> Xmp:
        xmp = self._guard("XMP", lambda: read_xmp(blocks.xmp)) or Xmp()
        credit = blocks.iptc and self._guard("IPTC", partial(read_credit, blocks.iptc))
        # The same line in an older block: XMP calls it photoshop:Credit.
        if credit and credit not in xmp.values(_PHOTOSHOP, "Credit"):
            return replace(xmp, properties=(*xmp.properties, Property(_PHOTOSHOP, "Credit", credit)))
        return xmp

    def _add(self, evidence: Iterable[Evidence] = (), problems: Iterable[str] = ()) -> None:
        self._evidence.extend(evidence)
        self._notes.extend(problems)

    def _guard(self, what: str, read: Callable[[], _T]) -> _T | None:
        """Return what a reader reads; one that fails on hostile input gives None, and a note."""
        try:
            return read()
        # Each reader is written not to raise; should one still, its file must not go without an answer.
        except Exception:
            self._notes.append(f"The {what} of this file could not be read.")
            return None
