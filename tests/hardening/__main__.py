"""Start a long run by its name, or write the table."""

import argparse
import shlex
import sys
import time
from importlib import import_module

from tests.hardening.results import save, write_readme

RUNS = ("fuzz", "faults", "soak")


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments name; 1 where a bar was missed."""
    given = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(prog="python -m tests.hardening", description=__doc__)
    commands = parser.add_subparsers(dest="name", required=True)
    commands.add_parser("report", help="write the table in README from the kept figures")
    chosen = given[0] if given and given[0] in RUNS else None
    for name in RUNS:
        command = commands.add_parser(name)
        if name == chosen:
            import_module(f"tests.hardening.{name}").add_options(command)
    options = parser.parse_args(given)
    if options.name == "report":
        write_readme()
        return 0
    start = time.monotonic()
    rows = import_module(f"tests.hardening.{options.name}").run(options)
    for row in rows:
        print(f"{'met   ' if row.met else 'MISSED'}  {row.what}: {row.measured} (wanted: {row.wanted})")
    print(
        save(options.name, f"python -m tests.hardening {shlex.join(given)}", rows, time.monotonic() - start)
    )
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
