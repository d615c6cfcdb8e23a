"""A worker on which some files do what hostile files do to a decoder; their names say what."""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from cifake_desktop.examine import Examination, Examiner
from cifake_desktop.scanning import worker

real = Examiner.examine_batch


def examine_batch(self: Examiner, paths: Sequence[Path]) -> list[Examination]:
    for path in paths:
        if "crash" in path.name:
            os.abort()
        if "hang" in path.name:
            time.sleep(3600)
        if "chatter" in path.name:
            print("Here is a library that prints.")
            os.write(1, b"Here is one that does so in C.\n")
        if "garbage" in path.name:
            return []
        if "once" in path.name and not path.with_suffix(".seen").exists():
            path.with_suffix(".seen").touch()
            os.abort()
        if "eat" in path.name:
            block = [bytearray(2**31) for _ in range(64)]
            sys.exit(len(block))
    return real(self, paths)


Examiner.examine_batch = examine_batch  # type: ignore[method-assign]

if __name__ == "__main__":
    sys.exit(worker.answer())
