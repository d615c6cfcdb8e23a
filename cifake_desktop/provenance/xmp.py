"""XMP: every value of a packet, flattened to (namespace, name, value).

XMP is RDF in XML (ISO 16684-1). The three ways to write a simple value (an element's text, an attribute, rdf:resource)
read alike, and the items of a list belong to the property that holds it. Packets are hostile until proven otherwise:
no document type, so no entities; bounded depth, number and length.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_MOST_DEPTH: Final = 50
_MOST_PROPERTIES: Final = 5000
_MOST_ELEMENTS: Final = 50_000
_MOST_VALUE: Final = 100_000  # characters of one value
# Every name is read with its namespace before it: a long one, used often, would cost gigabytes.
_LONG_NAMESPACE: Final = re.compile(rb"xmlns[^=]{0,100}=\s{0,10}[\"'][^\"']{300}")
# What stands in these is about other pictures: those that were placed in this one, or that it was made from.
_OF_OTHERS: Final = frozenset(
    ("http://ns.adobe.com/xap/1.0/mm/", name) for name in ("Pantry", "Ingredients", "DerivedFrom", "History")
)


@dataclass(frozen=True, slots=True)
class Property:
    """One value in an XMP packet.

    Attributes:
        namespace: URI.
        name: local name.
        value: text; items of a list are one Property each.
        of_other: whether it is about a picture that was placed in this one, or that this one was made from.

    """

    namespace: str
    name: str
    value: str
    of_other: bool = False


@dataclass(frozen=True, slots=True)
class Xmp:
    """All values of all packets of a file, flattened, and sentences on packets that are broken."""

    properties: tuple[Property, ...] = ()
    problems: tuple[str, ...] = ()

    def values(self, namespace: str, name: str) -> tuple[str, ...]:
        """Return every value of a property of the picture itself, in order."""
        return self._values(namespace, name, of_other=False)

    def values_of_others(self, namespace: str, name: str) -> tuple[str, ...]:
        """Return every value of a property of the pictures that were placed in this one, or that it was made from."""
        return self._values(namespace, name, of_other=True)

    def _values(self, namespace: str, name: str, *, of_other: bool) -> tuple[str, ...]:
        wanted = (namespace, name, of_other)
        return tuple(p.value for p in self.properties if (p.namespace, p.name, p.of_other) == wanted)


class _TooMuchError(Exception):
    """A packet is nested deeper, or holds more, than any honest one; the message says what."""


class _Flattener:
    """Receives the parser's events and keeps the values (a target, as `xml.etree.ElementTree.XMLParser` takes it)."""

    def __init__(self) -> None:
        self.properties: list[Property] = []
        # For each open element: the property that its text belongs to, None outside of any.
        self._open: list[tuple[str, str] | None] = []
        self._text: list[str] = []
        self._length = 0
        self._elements = 0
        self._others = 0  # open elements from the one on whose content is about other pictures

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._flush()
        self._elements += 1
        if len(self._open) >= _MOST_DEPTH or self._elements > _MOST_ELEMENTS:
            raise _TooMuchError("nested too deep, or too many elements")
        namespace, name = _split(tag)
        if self._others or (namespace, name) in _OF_OTHERS:
            self._others += 1
        outer = self._open[-1] if self._open else None
        # rdf:RDF, rdf:Description, rdf:Bag and rdf:li are structure, and so is x:xmpmeta around it all.
        owner = outer if namespace in (_RDF, "adobe:ns:meta/") else (namespace, name)
        self._open.append(owner)
        for key, value in attributes.items():
            space, local = _split(key)
            if space == _RDF:
                if local == "resource" and owner is not None:
                    self._add(owner, value)
            elif space not in ("", "http://www.w3.org/XML/1998/namespace", "adobe:ns:meta/"):
                self._add((space, local), value)

    def data(self, text: str) -> None:
        if self._length < _MOST_VALUE:
            self._text.append(text)
            self._length += len(text)

    def end(self, _tag: str) -> None:
        self._flush()
        self._open.pop()
        self._others = max(0, self._others - 1)

    def close(self) -> tuple[Property, ...]:
        return tuple(self.properties)

    def _flush(self) -> None:
        text = "".join(self._text).strip()
        self._text.clear()
        self._length = 0
        if text and self._open and self._open[-1] is not None:
            self._add(self._open[-1], text)

    def _add(self, owner: tuple[str, str], value: str) -> None:
        if len(self.properties) >= _MOST_PROPERTIES:
            raise _TooMuchError("too many values")
        self.properties.append(Property(owner[0], owner[1], value[:_MOST_VALUE], self._others > 0))


def read_xmp(packets: Iterable[bytes]) -> Xmp:
    """Flatten XMP packets; of a broken one, what stands before the damage is kept."""
    properties: list[Property] = []
    problems: list[str] = []
    for packet in packets:
        kept, problem = _read_packet(packet)
        properties.extend(kept)
        if problem is not None and problem not in problems:
            problems.append(problem)
    return Xmp(tuple(properties), tuple(problems))


def _read_packet(packet: bytes) -> tuple[list[Property], str | None]:
    flattener = _Flattener()
    try:
        if _LONG_NAMESPACE.search(packet.replace(b"\0", b"")):  # in UTF-16, too
            raise _TooMuchError("a namespace of absurd length")
        # An entity would have to be declared in a document type; forbidding that forbids bombs of all kinds.
        parser: Any = DefusedXMLParser(target=flattener, forbid_dtd=True)
        # Padding around the packet; in UTF-16 a null byte is half a letter.
        wide = packet[:2] in (b"\xff\xfe", b"\xfe\xff")
        parser.feed(packet if wide else packet.strip(b"\0 \t\r\n"))
        parser.close()
    except (DefusedXmlException, _TooMuchError):
        return (
            flattener.properties,
            "The XMP of this file is built to harm, or far beyond the usual; it was not read on.",
        )
    # Expat's errors, unknown encodings, and a null byte among the text.
    except (ParseError, LookupError, ValueError):
        return (
            flattener.properties,
            "The XMP of this file is damaged; only what stands before the damage was read.",
        )
    return flattener.properties, None


def _split(tag: str) -> tuple[str, str]:
    """Return (namespace, local name) of a name as expat gives it: "{namespace}name"."""
    namespace, brace, name = tag.rpartition("}")
    return (namespace[1:], name) if brace else ("", tag)
