"""Programs that run on people's own computers, and web interfaces of their kind."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Final

from cifake_desktop.provenance.generators.parsed import parsed
from cifake_desktop.provenance.generators.sources import Found, Sources, damaged, json_object
from cifake_desktop.provenance.marks import Origin

_MOST_SEARCHED: Final = 200_000  # characters from the end of a text that are searched

# The line of settings that AUTOMATIC1111's web UI writes last, and that its many relatives copied.
_STEPS: Final = re.compile(r"(?:^|\n|, ?)Steps: \d{1,5}, ?")
_OTHERS: Final = (re.compile(r"\bSampler: \w"), re.compile(r"\bSeed: \d"), re.compile(r"\bCFG scale: \d"))
_VERSION: Final = re.compile(r"\bVersion: ([^,\n]{1,80})")
_APP: Final = re.compile(r"\bApp: ([^,\n]{1,80})")

# An object whose first key this is, or nearly so.
_SUI: Final = re.compile(r'\{[^{]{0,2000}"sui_image_params"\s{0,10}:')

A1111: Final = "Stable Diffusion web UI"
SWARM: Final = "SwarmUI"
FOOOCUS: Final = "Fooocus"
INVOKE: Final = "InvokeAI"
NOVEL: Final = "NovelAI"
# One of these is in the metadata of every picture that it generated.
_INVOKE_MAKES: Final = ("generation_mode", "positive_prompt", "model", "image", "model_weights", "prompt")
_NEUTRAL: Final = "Negative prompt :"
EASY: Final = "Easy Diffusion"
DRAW_THINGS: Final = "Draw Things"


def automatic1111(sources: Sources) -> Iterator[Found]:
    """AUTOMATIC1111, Forge, SD.Next and others that write the same text."""
    for text, place in (*sources.keyed("parameters"), *sources.free()):
        tail = text[-_MOST_SEARCHED:]
        if _STEPS.search(tail) and sum(bool(other.search(tail)) for other in _OTHERS) >= 2:
            detail = parsed("AUTOMATIC1111Parser", {"parameters": _one_negative(text)})
            by, version = _relative(tail)
            problem = damaged(by) if detail is None else None
            yield Found(by, place, {**(detail or {}), "version": version}, problem=problem)
    for text, place in sources.keyed("postprocessing", "extras"):
        if "Postprocess" in text[:10_000]:
            says = "made larger or retouched with Stable Diffusion web UI"
            yield Found(A1111, place, {"settings": text}, Origin.UNKNOWN, says)


def _one_negative(text: str) -> str:
    """Return the text with one negative prompt: the words may stand in the prompt, and the parser then gives up."""
    mark = "Negative prompt:"
    head, found, rest = text.partition(f"\n{mark}")
    if not found:
        head, found, rest = text.partition(mark)
    return f"{head.replace(mark, _NEUTRAL)}{found}{rest.replace(mark, _NEUTRAL)}"


def _relative(text: str) -> tuple[str, str | None]:
    """Return which of the relatives wrote the line of settings, and its version."""
    app, version = _APP.search(text), _VERSION.search(text)
    named = "" if version is None else version[1].strip()
    if app is not None:
        return app[1].strip(), named or None
    if "Civitai resources: " in text:
        return "Civitai", named or None
    for name in ("ComfyUI", FOOOCUS, "SD.Next", "InvokeAI"):
        if named.lower().startswith(name.lower()):
            return name, named
    # Forge's versions begin with its own: "f2.0.1v1.10.1-previous".
    if re.match(r"f\d|neo", named):
        return f"{A1111} Forge", named
    return A1111, named or None


def swarmui(sources: Sources) -> Iterator[Found]:
    """SwarmUI, whose older versions wrote into EXIF Model."""
    model = () if sources.exif.model is None else ((sources.exif.model, "EXIF Model"),)
    for text, place in (*sources.keyed("parameters"), *sources.free(), *model):
        if not _SUI.match(text[:_MOST_SEARCHED].lstrip()):
            continue
        values = _dict((json_object(text) or {}).get("sui_image_params"))
        detail = {
            "prompt": values.get("prompt"),
            "negative_prompt": values.get("negativeprompt"),
            "model": values.get("model"),
            "seed": values.get("seed"),
            "steps": values.get("steps"),
            "cfg_scale": values.get("cfgscale"),
            "version": values.get("swarm_version"),
        }
        yield Found(SWARM, place, detail, problem=None if values else damaged(SWARM))


def fooocus(sources: Sources) -> Iterator[Found]:
    """Fooocus: JSON under "parameters" (or "Comment" of older versions), with a scheme that names it."""
    schemes = [text for text, _ in sources.keyed("fooocus_scheme")]
    for text, place in (*sources.keyed("parameters", "Comment"), *sources.free()):
        values = {key.lower().replace(" ", "_"): value for key, value in (json_object(text) or {}).items()}
        ours = "base_model" in values and ("fooocus" in str(values.get("version"))[:100].lower() or schemes)
        if ours or {"base_model", "performance", "sharpness"} <= values.keys():
            model = values.get("base_model")
            detail = _given(values, "prompt", "negative_prompt", "seed", "steps", "sampler", "version")
            yield Found(FOOOCUS, place, detail | {"model": model, "cfg_scale": values.get("guidance_scale")})


def invokeai(sources: Sources) -> Iterator[Found]:
    """InvokeAI of three generations: a command line, "sd-metadata", "invokeai_metadata"."""
    for key in ("invokeai_metadata", "sd-metadata", "Dream"):
        for text, place in sources.keyed(key):
            values = json_object(text)
            if key == "Dream" and not re.match(r'"(?s:.){0,20000}?" -', text):
                continue
            if key == "sd-metadata" and not {"image", "app_id", "model_weights"} & (values or {}).keys():
                continue
            detail = parsed("InvokeAIParser", {key: text})
            broken = detail is None and values is None
            if detail is None and values is not None:  # some kinds of picture have no sampler
                detail = _given(values, "negative_prompt", "seed", "steps", "cfg_scale")
                detail |= {"prompt": values.get("positive_prompt")}
            given = values or {}
            detail = {"version": given.get("app_version"), **(detail or {})}
            if not detail.get("model"):
                model = _dict(given.get("model"))
                detail["model"] = model.get("name") or model.get("model_name")
            # Pictures that were only drawn or put together in it carry its metadata, too.
            if values is not None and not any(values.get(name) for name in _INVOKE_MAKES):
                yield Found(INVOKE, place, detail, Origin.UNKNOWN, f"saved by {INVOKE}")
            else:
                yield Found(INVOKE, place, detail, problem=damaged(INVOKE) if broken else None)
    for text, place in sources.keyed("invokeai_graph"):
        nodes = [
            node for node in _dict((json_object(text) or {}).get("nodes")).values() if isinstance(node, dict)
        ]
        if any("denoise" in str(node.get("type"))[:100] for node in nodes):
            prompts = (node["prompt"] for node in nodes if isinstance(node.get("prompt"), str))
            yield Found(INVOKE, place, {"prompt": next(prompts, None)})


def novelai(sources: Sources) -> Iterator[Found]:
    """NovelAI: PNG texts, or the same as JSON hidden in the pixels."""
    tables = [(sources.keywords(), "PNG texts")]
    if sources.hidden is not None and (hidden := json_object(sources.hidden)) is not None:
        tables.append((hidden, "hidden in the pixels"))
    for table, place in tables:
        if str(table.get("Software"))[:20].strip() != NOVEL:
            continue
        comment = table.get("Comment")
        values = comment if isinstance(comment, dict) else json_object(str(comment))
        source = str(table.get("Source") or "")[:200]
        given = values or {}
        detail = _given(given, "seed", "steps", "sampler") | {
            "prompt": given.get("prompt") or table.get("Description"),
            "negative_prompt": given.get("uc"),
            "cfg_scale": given.get("scale"),
            "model": source,
        }
        yield Found(NOVEL, place, detail, problem=damaged(NOVEL) if comment and values is None else None)


def easy_diffusion(sources: Sources) -> Iterator[Found]:
    """Easy Diffusion: a text for each setting, or one JSON object."""
    free = ((json_object(text) or {}, place) for text, place in sources.free())
    for table, place in chain([(sources.keywords(), "PNG texts")], free):
        values = {key.lower().replace(" ", "_"): value for key, value in table.items()}
        model = values.get("use_stable_diffusion_model") or values.get("stable_diffusion_model")
        if model and "prompt" in values and "seed" in values:
            detail = _given(values, "prompt", "negative_prompt", "seed", "guidance_scale")
            detail["cfg_scale"] = detail.pop("guidance_scale")
            steps, sampler = (
                values.get("num_inference_steps"),
                values.get("sampler_name", values.get("sampler")),
            )
            yield Found(EASY, place, detail | {"model": model, "steps": steps, "sampler": sampler})


def draw_things(sources: Sources) -> Iterator[Found]:
    """Draw Things: JSON with short names, in XMP's exif:UserComment."""
    for text, place in sources.free():
        values = json_object(text)
        if (
            values is not None
            and {"c", "model", "sampler", "seed", "steps"} <= values.keys()
            and isinstance(values["c"], str)
            and {"uc", "strength", "scale", "size"} & values.keys()
        ):
            detail = _given(values, "model", "sampler", "seed", "steps")
            detail |= {
                "prompt": values.get("c"),
                "negative_prompt": values.get("uc"),
                "cfg_scale": values.get("scale"),
            }
            yield Found(DRAW_THINGS, place, detail)


def _given(values: Mapping[str, Any], *keys: str) -> dict[str, object]:
    return {key: values.get(key) for key in keys}


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
