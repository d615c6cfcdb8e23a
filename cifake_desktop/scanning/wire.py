"""What a worker process and whoever asks it say to each other.

Both write lines of JSON. The first one to a worker is {"setup": of the examiner, "manners": how much of the computer to
take, "warm": whether to load at once what the first picture needs}, answered by {"ready": true} or {"problem":
sentence}. Each of the others asks for something:

    a list of paths                     their findings, as a list
    {"glance": path, "size": [w, h], "preview": wanted}
                                        first {"preview": shape or null} with the pixels of a coarse copy, then a
                                        finding, an evidence map and thinned pixels
    {"examine": path}                   a finding, an evidence map and all pixels
    {"read": path}                      all pixels of a picture and what is known of it, or {"error": why none}
    {"small": paths, "side": pixels}    the shape of a small copy of each, or null, and the pixels of all in a row

The requests for one file may have "limits" that hold for it in place of the setup's, and "bytes": N; then N bytes
follow that are the content of the file. Pixels and maps follow their answer: each as a line that announces how many
bytes come, and then these. A worker that does many files at once gives a sign of life, now and then, when it begins
another one.
"""

from enum import Enum
from typing import Final

COMMAND: Final = "--examine"
"""First and only argument of a process that shall be a worker."""

BLOB: Final = b"#"
"""Begins the line that announces bytes; their number follows."""

SIGN_OF_LIFE: Final = b".\n"


class Manners(Enum):
    """How much of the computer a worker takes: MODEST ones let others go first, EAGER ones are waited for."""

    MODEST = "modest"
    EAGER = "eager"
