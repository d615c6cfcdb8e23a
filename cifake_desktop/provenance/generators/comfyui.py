"""ComfyUI, which stores the graph that made the picture: "prompt" as it ran, "workflow" as it was drawn.

In PNG they are texts; in WebP and JPEG they stand in EXIF, behind "prompt:" in Model and "workflow:" in Make or in
ImageDescription. A graph may also just load, resize and save a photograph, or hold a generating branch that ends
elsewhere; so what counts is whether the saved picture comes from a node that generates.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from cifake_desktop.provenance.generators.parsed import parsed
from cifake_desktop.provenance.generators.sources import Found, Sources, json_object
from cifake_desktop.provenance.marks import Origin

Graph: TypeAlias = Mapping[str, Mapping[str, Any]]

NAME: Final = "ComfyUI"
_MOST_NODES: Final = 300  # of a graph that is handed to the parser
_MOST_FOLLOWED: Final = 5000  # nodes on the way back from where a picture is saved
_MOST_SAMPLERS: Final = 20
_PREFIXED: Final = re.compile(r"(prompt|workflow): ?", re.IGNORECASE)

# By name: nodes that run a generative model, here or as a service.
_GENERATES: Final = re.compile(
    r"ksampler|samplercustom|videosampler|sdupscale|detailer|supir.{0,3}sampl"
    r"|dalle|gptimage|geminiimage|ideogramv|stableimage|seedream|(?<!add)text.?to.?(image|video)",
    re.IGNORECASE,
)
# By inputs, since there are thousands of nodes: those that sample, and those that send a prompt away for a picture.
_STRENGTHS: Final = ("cfg", "cfg_scale", "guidance", "denoise", "sampler_name")
_DESCRIBES: Final = re.compile(r"caption|chat|llm|vqa|gemininode|interrogat|prompt", re.IGNORECASE)
_SAVES: Final = re.compile(r"save", re.IGNORECASE)

_TEXT_KEYS: Final = ("text", "prompt", "positive", "clip_l", "t5xxl")
_MODEL_KEYS: Final = ("ckpt_name", "unet_name", "model_name")
_CONDITIONS: Final = ("positive", "conditioning")


def comfyui(sources: Sources) -> Iterator[Found]:
    """Recognise ComfyUI by the graphs that it stores."""
    drawn: Found | None = None
    for text, place in _candidates(sources):
        found = json_object(text)
        if found is None:
            continue
        if _is_graph(found.get("prompt")):  # both in one object, as some nodes that save pictures do it
            found = found["prompt"]
        if _is_graph(found):
            yield _found(_generated(found), place, _details(found))
            return
        if drawn is None and isinstance(found.get("nodes"), list) and isinstance(found.get("links"), list):
            # How it was drawn tells less: nodes may be switched off, and how they hang together is not looked at.
            names = (str(node.get("type")) for node in found["nodes"] if isinstance(node, dict))
            drawn = _found(any(_GENERATES.search(name[:200]) for name in names), place, {})
    if drawn is not None:
        yield drawn


def _candidates(sources: Sources) -> Iterator[tuple[str, str]]:
    yield from sources.keyed("prompt", "workflow")
    exif = sources.exif
    for text, place in ((exif.model, "EXIF Model"), (exif.make, "EXIF Make"), *sources.free()):
        if text is not None:
            prefix = _PREFIXED.match(text)
            yield text if prefix is None else text[prefix.end() :], place


def _is_graph(found: object) -> bool:
    """Tell a graph: an object of nodes, each with a class and inputs."""
    return (
        isinstance(found, dict)
        and bool(found)
        and all(
            isinstance(node, dict) and "class_type" in node and isinstance(node.get("inputs"), dict)
            for node in found.values()
        )
    )


def _found(generates: bool, place: str, detail: Mapping[str, object]) -> Found:
    if generates:
        return Found(NAME, place, detail)
    says = f"saved by {NAME}; its graph does not show that the picture was generated"
    return Found(NAME, place, detail, Origin.UNKNOWN, says)


def _generated(graph: Graph) -> bool:
    """Tell whether every picture that the graph saves comes from a node that generates."""
    saves = [key for key, node in graph.items() if _SAVES.search(str(node["class_type"])[:200])]
    if not saves:
        return any(_is_generating(node) for node in graph.values())
    return all(
        any(_is_generating(graph[key]) for key in _behind(graph, [save])) for save in saves[:_MOST_SAMPLERS]
    )


def _is_generating(node: Mapping[str, Any]) -> bool:
    name, inputs = str(node["class_type"])[:200], node["inputs"]
    if _GENERATES.search(name):
        return True
    if ("steps" in inputs or "sigmas" in inputs) and any(key in inputs for key in _STRENGTHS):
        return True
    return isinstance(inputs.get("prompt"), str) and "seed" in inputs and not _DESCRIBES.search(name)


def _behind(graph: Graph, starts: Iterable[str], without: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the nodes that these depend on, themselves included, nearest first; not by way of some inputs."""
    waiting, seen = list(starts), set(starts)
    for key in waiting:
        if len(seen) > _MOST_FOLLOWED:
            return
        yield key
        for name, value in graph[key]["inputs"].items():
            source = _source(value)
            if source is not None and name not in without and source in graph and source not in seen:
                seen.add(source)
                waiting.append(source)


def _source(value: object) -> str | None:
    """Return the node that an input is linked to; None where it holds a value of its own."""
    linked = isinstance(value, list) and len(value) == 2 and isinstance(value[0], str | int)
    return str(value[0]) if linked and isinstance(value, list) else None


def _details(graph: Graph) -> dict[str, object]:
    """Return prompt, model, seed and so on: by the parser where it can, else along the links."""
    samplers = sum("steps" in node["inputs"] and "cfg" in node["inputs"] for node in graph.values())
    found = None
    if len(graph) <= _MOST_NODES and samplers <= _MOST_SAMPLERS:
        # The links as they ran, in the form of the workflow's: it may be missing, or differ.
        links = [
            [0, source, 0, key, 0, "CLIP" if name == "clip" else "ANY"]
            for key, node in graph.items()
            for name, value in node["inputs"].items()
            if (source := _source(value)) is not None
        ]
        found = parsed("ComfyUIParser", {"prompt": graph, "workflow": {"links": links}})
    detail = found or {}
    if not detail.get("prompt"):
        detail["prompt"] = _positive(graph)
    for key, names in (("model", _MODEL_KEYS), ("seed", ("seed", "noise_seed"))):
        if not detail.get(key):
            detail[key] = _first((node["inputs"] for node in graph.values()), names)
    return detail


def _positive(graph: Graph) -> object:
    """Return the first text behind a positive condition; without any, a text that is not behind a negative one."""
    conditions, negative = [], []
    for node in graph.values():
        for name, value in node["inputs"].items():
            source = _source(value)
            if source in graph and source is not None:
                if name in _CONDITIONS:
                    conditions.append(source)
                elif name == "negative":
                    negative.append(source)
    ways = ("clip", "model", "vae", "negative")
    behind = list(_behind(graph, dict.fromkeys(conditions), ways))
    if not behind:
        unwanted = set(_behind(graph, dict.fromkeys(negative), ("clip", "model", "vae")))
        behind = [key for key in graph if key not in unwanted]
    return _first((graph[key]["inputs"] for key in behind), _TEXT_KEYS)


def _first(inputs: Iterable[Mapping[str, Any]], names: tuple[str, ...]) -> object:
    """Return the first value of one of these names that is text or a number, and says something."""
    for values in inputs:
        for name in names:
            value = values.get(name)
            if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
                return value
    return None
