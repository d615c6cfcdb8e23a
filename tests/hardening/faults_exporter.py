"""A process that exports findings to one file, as the window does, until it is killed; or once."""

import sys
from itertools import count
from pathlib import Path

from cifake_desktop.finding import Finding, ModelName, Verdict
from tests.hardening.faults_start import start


def findings(rows: int, generation: int) -> list[Finding]:
    """Return findings that differ from one generation to the next."""
    return [
        Finding(
            path=f"/pictures/{generation}/{number}.png",
            sha256="0" * 64,
            width=32,
            height=32,
            format="PNG",
            verdict=Verdict.LIKELY_AI if number % 2 else Verdict.LIKELY_REAL,
            probability=0.9 if number % 2 else 0.1,
            decided_by="pixels",
            model=ModelName(name="cifake", version="1.0.0"),
            operating_point=0.01,
            evidence=(),
            notes=("A note.",),
            seconds=0.1,
            error=None,
        )
        for number in range(rows)
    ]


def main(target: Path, rows: int, *, once: bool) -> int:
    """Export; 0 when done, 2 with a sentence where the file cannot be written."""
    # Imported here, as the application does it: there may be too little memory.
    from cifake_desktop.ui.app import prepare
    from cifake_desktop.ui.export import write_report
    from cifake_desktop.ui.tasks import TaskControl

    prepare()
    for generation in range(1) if once else count():
        print(generation, flush=True)
        try:
            write_report(findings(rows, generation), target, "Report", None, TaskControl.__new__(TaskControl))
        except OSError as error:
            print(f"{error.strerror or error}", file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(start(lambda: main(Path(sys.argv[1]), int(sys.argv[2]), once=sys.argv[3:] == ["once"])))
