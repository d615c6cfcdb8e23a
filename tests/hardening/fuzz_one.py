"""Do one input of the fuzzer again: `python -m tests.hardening.fuzz_one JPEG 123 --seed 0`, or a file of bytes."""

import argparse
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hardening.fuzz_mutators import mutated
from tests.hardening.fuzz_targets import TARGETS, Target, forked, measured, target_for

_SECONDS = 60.0


def main() -> int:
    """Tell what came of the input; 1 where that is forbidden."""
    parser = argparse.ArgumentParser(prog="python -m tests.hardening.fuzz_one", description=__doc__)
    parser.add_argument("kind", help='format as Pillow calls it, or "ONNX"')
    parser.add_argument("number", type=int, nargs="?", help="of the input")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--file", type=Path, help="try these bytes instead")
    parser.add_argument(
        "--keep", type=Path, metavar="FILE", help="write the bytes, made as small as is cheap"
    )
    options = parser.parse_args()
    if options.file is not None:
        data = options.file.read_bytes()
    else:
        data = mutated(options.kind, options.number, options.seed)
    with TemporaryDirectory(prefix="fuzz-") as folder:
        target = TARGETS[target_for(options.kind)](Path(folder))
        what = _told(target, data, Path(folder))
        print(f"{len(data)} bytes: {what}")
        forbidden = what.startswith("FORBIDDEN")
        if options.keep is not None:
            small = _smaller(target, data, what, Path(folder)) if forbidden else data
            options.keep.write_bytes(small)
            print(f"{len(small)} bytes written to {options.keep}")
    return 1 if forbidden else 0


def _told(target: Target, data: bytes, folder: Path) -> str:
    """Return in words what came of the input, which a copy of this process tries."""
    answer = folder / "told.json"
    answer.unlink(missing_ok=True)

    def act() -> int:
        found = measured(target, data)
        told = [found.outcome.forbidden, found.outcome.what, found.outcome.detail, found.seconds, found.grown]
        answer.write_text(json.dumps(told), encoding="utf-8")
        return 0

    ended = forked(act, _SECONDS)
    if ended != 0 or not answer.exists():
        return f"FORBIDDEN the process ended with {ended}"
    forbidden, what, detail, seconds, grown = json.loads(answer.read_text(encoding="utf-8"))
    cost = f"{seconds:.2f} s, {grown / 2**20:.0f} MiB"
    return f"FORBIDDEN {what}: {detail}; {cost}" if forbidden else f"{what}; {cost}"


def _smaller(target: Target, data: bytes, what: str, folder: Path) -> bytes:
    """Leave out halves, quarters and so on of the bytes for as long as the same comes of the rest."""
    sign = what.split(";")[0]
    length = len(data) // 2
    while length:
        at = 0
        while at < len(data):
            shorter = data[:at] + data[at + length :]
            if _told(target, shorter, folder).split(";")[0] == sign:
                data = shorter
            else:
                at += length
        length //= 2
    return data


if __name__ == "__main__":
    sys.exit(main())
