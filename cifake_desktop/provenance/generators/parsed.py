"""Prompts and settings by the library sd-parsers, within bounds: its parsers are quadratic in places."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from sd_parsers.data import PromptInfo

# Characters of all values together; at these lengths the worst text takes a fraction of a second.
_MOST_TEXT: Final = 40_000
_MOST_COMMAND: Final = 4_000  # of InvokeAI's command line
_SETTINGS: Final = ("seed", "steps", "cfg_scale", "noise_seed")


def parsed(parser: str, parameters: Mapping[str, Any]) -> dict[str, object] | None:
    """Return prompt, negative prompt, model, sampler, seed, steps and CFG scale as far as they are given.

    Args:
        parser: name of one of the library's classes, for example "AUTOMATIC1111Parser".
        parameters: its input; texts.

    Returns:
        The values, or None where the library cannot read them, or they are too long for it.

    """
    most = _MOST_COMMAND if "Dream" in parameters else _MOST_TEXT
    if sum(len(value) for value in parameters.values() if isinstance(value, str)) > most:
        return None
    # Late: few files need it.
    from sd_parsers import parsers

    try:
        return _values(getattr(parsers, parser)().parse(dict(parameters)))
    # The library expects honest input; what else hostile input raises is no different from its own error.
    except Exception:
        return None


def _values(info: "PromptInfo") -> dict[str, object]:
    sampler = info.samplers[0] if info.samplers else None
    values: dict[str, object] = {
        "prompt": info.full_prompt,
        "negative_prompt": info.full_negative_prompt,
        "model": ", ".join(sorted(str(model) for model in info.models)),
    }
    if sampler is not None:
        values["sampler"] = sampler.name
        for key in _SETTINGS:
            value = sampler.parameters.get(key)
            values.setdefault("seed" if key == "noise_seed" else key, value)
    return values
