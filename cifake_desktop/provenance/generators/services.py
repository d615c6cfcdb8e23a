"""Services on the web, and names of generators where programs write who made a file."""

import re
from collections.abc import Iterator
from typing import Final

from cifake_desktop.provenance.generators.sources import Found, Sources
from cifake_desktop.provenance.marks import Kind, Origin

_DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
_PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
_IPTC_EXT: Final = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_XMP_BASIC: Final = "http://ns.adobe.com/xap/1.0/"
_UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

_JOB: Final = re.compile(rf"\s*Job ID: ({_UUID})\s*$", re.IGNORECASE)
_GROK_SIGNATURE: Final = re.compile(r"Signature: [A-Za-z0-9+/]{40,}={0,2}\s*$")
_ONLY_UUID: Final = re.compile(_UUID, re.IGNORECASE)
_LONGEST_NAME: Final = 200  # characters of a value in which a name is looked for
_LONGEST_TEXT: Final = 10_000  # characters of a prompt that are searched
_SWITCH: Final = re.compile(r" --[a-z]{1,12}\b")

# What a program's name begins with, after which nothing or no letter may follow.
_NAMES: Final = {
    "adobe firefly": "Adobe Firefly",
    "apple image playground": "Apple Image Playground",
    "bing image creator": "Bing Image Creator",
    "comfyui": "ComfyUI",
    "dall-e": "DALL-E",
    "dall·e": "DALL-E",
    "draw things": "Draw Things",
    "fooocus": "Fooocus",
    "google imagen": "Google Imagen",
    "gpt-image": "GPT image",
    "ideogram": "Ideogram",
    "image playground": "Apple Image Playground",
    "invokeai": "InvokeAI",
    "leonardo.ai": "Leonardo.Ai",
    "midjourney": "Midjourney",
    "novelai": "NovelAI",
    "openai": "OpenAI",
    "recraft": "Recraft",
    "stable diffusion": "Stable Diffusion",
    "stability ai": "Stability AI",
}
# Credit lines name people and companies, too; so only these count, and nothing may stand around them.
_CREDITED: Final = {
    "adobe firefly": "Adobe Firefly",
    "apple image playground": "Apple Image Playground",
    "bing image creator": "Bing Image Creator",
    "dall-e": "DALL-E",
    "dall·e": "DALL-E",
    "dall-e 2": "DALL-E",
    "dall·e 2": "DALL-E",
    "dall-e 3": "DALL-E",
    "dall·e 3": "DALL-E",
    "google imagen": "Google Imagen",
    "image playground": "Apple Image Playground",
    "midjourney": "Midjourney",
    "stable diffusion": "Stable Diffusion",
}
_CREDITS: Final = {
    "made with google ai": ("Google AI", Origin.AI),
    "edited with google ai": ("Google AI", Origin.AI_EDITED),
    "imagined with ai": ("Meta AI", Origin.AI),
}


def midjourney(sources: Sources) -> Iterator[Found]:
    """Midjourney: a description that ends with the number of the job, and one more of its habits."""
    signed = bool(sources.xmp.values(_IPTC_EXT, "DigImageGUID")) or any(sources.keyed("Author"))
    described = [(value, "XMP dc:description") for value in sources.xmp.values(_DUBLIN_CORE, "description")]
    for text, place in (*sources.keyed("Description"), *sources.free(), *described):
        job = _JOB.search(text[-200:])
        prompt = text if job is None else text[: len(text) - len(job[0])]
        # Other programs number their jobs, too; these are its switches: "--ar 3:2 --v 6.1".
        if job is not None and (signed or _SWITCH.search(prompt[-_LONGEST_TEXT:])):
            yield Found("Midjourney", place, {"prompt": prompt, "job_id": job[1]})


def grok(sources: Sources) -> Iterator[Found]:
    """Grok: a signature in ImageDescription, which only xAI can check, and a UUID in Artist."""
    description, artist = sources.exif.description or "", sources.exif.artist or ""
    if len(description) < 5000 and _GROK_SIGNATURE.match(description) and _ONLY_UUID.fullmatch(artist):
        yield Found("Grok (xAI)", "EXIF ImageDescription", {"job_id": artist})


def black_forest_labs(sources: Sources) -> Iterator[Found]:
    """FLUX, by the scripts of Black Forest Labs."""
    exif = sources.exif
    if exif.make == "Black Forest Labs" or (exif.software or "").lower().startswith("ai generated;"):
        yield Found("FLUX", "EXIF Make", {"model": exif.model, "prompt": exif.description})


def named(sources: Sources) -> Iterator[Found]:
    """Any generator that a field for a program's name names."""
    exif = sources.exif
    fields = [
        (exif.software, "EXIF Software"),
        *sources.keyed("Software"),
        *((value, "XMP xmp:CreatorTool") for value in sources.xmp.values(_XMP_BASIC, "CreatorTool")),
    ]
    if (exif.make or "").casefold() in ("ideogram ai", "ideogram"):
        yield Found("Ideogram", "EXIF Make", {"model": exif.model})
    for value, place in fields:
        if value is not None and (name := _name(value)) is not None:
            yield Found(name, place, {"software": value})


def credited(sources: Sources) -> Iterator[Found]:
    """A credit line that names a generator."""
    for value in sources.xmp.values(_PHOTOSHOP, "Credit"):
        line = value[:_LONGEST_NAME].strip().rstrip(".").casefold()
        by, origin = _CREDITS.get(line) or (_CREDITED.get(line), Origin.AI)
        if by is not None:
            yield Found(
                by,
                "XMP photoshop:Credit",
                {"credit": value},
                origin,
                f"credited as “{value.strip()[:_LONGEST_NAME]}”",
                Kind.CREDIT,
            )


def _name(value: str) -> str | None:
    text = value[:_LONGEST_NAME].strip().casefold()
    for start, name in _NAMES.items():
        if text.startswith(start) and not text[len(start) : len(start) + 1].isalpha():
            return name
    return None
