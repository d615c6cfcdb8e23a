"""Looks up the lock's packages in the database of known vulnerabilities of Python packages; needs pip-audit.

    python resources/packaging/audit.py

Ends with 1 where a package has a known vulnerability. Where the database cannot be reached, that is said, and no
reason to fail: a build without a network is no worse for it.
"""

import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from resources.packaging.lock import Locked, read_lock

_SECONDS: Final = 180  # for all packages together
_SECONDS_OF_AN_ANSWER: Final = 15
_MOST_TOLD: Final = 5  # vulnerabilities of one package


@dataclass(slots=True)
class Audit:
    """What was found out.

    Attributes:
        checked: packages that the database knows.
        unknown: packages that could not be looked up.
        vulnerable: sentences, one for each package with a known vulnerability.

    """

    checked: int = 0
    unknown: list[str] = field(default_factory=list)
    vulnerable: list[str] = field(default_factory=list)


def main() -> int:
    """Look up all packages; return 1 where one has a known vulnerability, 2 where nothing can look them up."""
    if find_spec("pip_audit") is None:
        sys.stderr.write("There is no pip-audit: pip install pip-audit\n")
        return 2
    found = Audit()
    for packages in _once_each(read_lock()):
        _look_up(packages, found)
    for sentence in found.vulnerable:
        print(sentence)
    if not found.checked:
        print("The database of known vulnerabilities could not be reached: nothing was checked.")
    else:
        print(f"{found.checked} locked packages checked, {len(found.vulnerable)} with known vulnerabilities.")
        if found.unknown:
            print(f"Not in the database, and not checked: {', '.join(found.unknown)}.")
    return 1 if found.vulnerable else 0


def _once_each(locked: Iterable[Locked]) -> list[list[Locked]]:
    """Return the packages in lists that hold none twice: some are locked at two versions, for two Pythons."""
    lists: list[dict[str, Locked]] = []
    for one in locked:
        place = next((held for held in lists if one.name not in held), None)
        if place is None:
            lists.append(place := {})
        place[one.name] = one
    return [list(held.values()) for held in lists]


def _look_up(packages: list[Locked], found: Audit) -> None:
    with TemporaryDirectory() as folder:
        asked, answer = Path(folder, "asked.txt"), Path(folder, "answer.json")
        # Without markers: what is locked for other systems counts as well.
        asked.write_text("".join(f"{one.name}=={one.version}\n" for one in packages), encoding="utf-8")
        command = [
            *(sys.executable, "-m", "pip_audit", "--requirement", str(asked), "--no-deps", "--disable-pip"),
            *("--format", "json", "--output", str(answer), "--progress-spinner", "off"),
            *("--timeout", str(_SECONDS_OF_AN_ANSWER)),
        ]
        try:
            subprocess.run(command, timeout=_SECONDS, capture_output=True, check=False)  # noqa: S603
            listed: list[dict[str, Any]] = json.loads(answer.read_text(encoding="utf-8"))["dependencies"]
        except (subprocess.TimeoutExpired, OSError, ValueError, KeyError):  # it gave up, without an answer
            found.unknown += [one.name for one in packages]
            return
    for one in listed:
        # Where the address answers, but has no database, pip-audit skips everything, and calls that fine.
        if "skip_reason" in one:
            found.unknown.append(str(one["name"]))
            continue
        found.checked += 1
        if one["vulns"]:
            told = "; ".join(_words(flaw) for flaw in one["vulns"][:_MOST_TOLD])
            found.vulnerable.append(f"{one['name']} {one['version']}: {told}")


def _words(flaw: dict[str, Any]) -> str:
    versions = ", ".join(flaw.get("fix_versions", ()))
    return f"{flaw['id']}, {f'fixed in {versions}' if versions else 'not fixed yet'}"


if __name__ == "__main__":
    sys.exit(main())
