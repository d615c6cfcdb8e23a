"""Paths as they may be shown to others: without the name of whoever sits at this computer."""

import getpass
import re
from pathlib import Path, PurePath
from typing import Final

_END: Final = r"""(?=$|[\s/\\'",;:.)])"""  # of a part of a path, which may stand in a sentence


def shown_path(text: str) -> str:
    """Return a path, or a sentence with one, with the home folder as ~ and the user's name as USER.

    The name goes wherever a part of a path is called so, for a home may be reached by several ways.
    """
    home = Path.home()
    for folder in sorted({str(home), str(home.resolve())}, key=len, reverse=True):
        if len(folder) > 1:
            text = re.sub(re.escape(folder) + _END, "~", text, flags=re.IGNORECASE)
    for name in {home.name, home.resolve().name, _user()} - {""}:
        text = re.sub(r"(?<=[/\\])" + re.escape(name) + _END, "USER", text, flags=re.IGNORECASE)
    return text.encode("utf-8", "replace").decode("utf-8")


def _user() -> str:
    try:
        return PurePath(getpass.getuser()).name
    except (OSError, KeyError, ImportError):  # a user whom the system does not know
        return ""
