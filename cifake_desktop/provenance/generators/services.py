"""Services on the web, and names of generators where programs write who made a file."""

import re
from collections.abc import Iterator
from typing import Final

from cifake_desktop.provenance.generators.sources import Found, Sources
from cifake_desktop.provenance.marks import Kind, Origin

_DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
_PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
_XMP_BASIC: Final = "http://ns.adobe.com/xap/1.0/"
_UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

_JOB: Final = re.compile(rf"\s*Job ID: ({_UUID})\s*$", re.IGNORECASE)
_GROK_SIGNATURE: Final = re.compile(r"Signature: [A-Za-z0-9+/]{40,}={0,2}\s*$")
_ONLY_UUID: Final = re.compile(_UUID, re.IGNORECASE)
_LONGEST_NAME: Final = 200  # characters of a value in which a name is looked for
_LONGEST_TEXT: Final = 50_000

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
_CREDITS: Final = {
    "made with google ai": ("Google AI", Origin.AI),
    "edited with google ai": ("Google AI", Origin.AI_EDITED),
    "imagined with ai": ("Meta AI", Origin.AI),
}


def midjourney(sources: Sources) -> Iterator[Found]:
    """Midjourney: a description that ends with the number of the job."""
    described = [(value, "XMP dc:description") for value in sources.xmp.values(_DUBLIN_CORE, "description")]
    for text, place in (*sources.keyed("Description"), *sources.free(), *described):
        job = _JOB.search(text[-200:])
        if job is not None:
            prompt = text[: len(text) - len(job[0])]
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
        (exif.make, "EXIF Make"),
        *sources.keyed("Software"),
        *((value, "XMP xmp:CreatorTool") for value in sources.xmp.values(_XMP_BASIC, "CreatorTool")),
    ]
    for value, place in fields:
        if value is not None and (name := _name(value)) is not None:
            yield Found(name, place, {"software": value})


def credited(sources: Sources) -> Iterator[Found]:
    """A credit line that names a generator."""
    for value in sources.xmp.values(_PHOTOSHOP, "Credit"):
        line = value[:_LONGEST_NAME].strip().rstrip(".").casefold()
        by, origin = _CREDITS.get(line) or (_name(value), Origin.AI)
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
