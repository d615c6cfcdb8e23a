"""The workflow that makes releases, as far as it can be checked without running it."""

import ast
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

REPOSITORY = Path(__file__).parents[2]
WORKFLOW: dict[Any, Any] = yaml.safe_load(
    (REPOSITORY / ".github/workflows/release.yml").read_text(encoding="utf-8")
)
STEPS = [(job, step) for job, content in WORKFLOW["jobs"].items() for step in content["steps"]]
RUNS = [step for _, step in STEPS if "run" in step]


def _names(step: dict[str, str]) -> str:
    return step["name"]


def test_runs_for_tags_of_versions_and_by_hand() -> None:
    assert WORKFLOW[True] == {
        "push": {"tags": ["v*"]},
        "workflow_dispatch": None,
    }  # "on" is a truth value in YAML


def test_only_the_release_may_write() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert {name: job.get("permissions") for name, job in WORKFLOW["jobs"].items()} == {
        "build": None,
        "release": {"contents": "write"},
    }
    draft = next(step for job, step in STEPS if "gh release create" in step.get("run", ""))
    assert (draft["if"], "--draft" in draft["run"]) == ("github.ref_type == 'tag'", True)


def test_every_action_is_pinned_by_its_commit_and_says_its_version() -> None:
    text = (REPOSITORY / ".github/workflows/release.yml").read_text(encoding="utf-8")
    actions = re.findall(r"^ *- uses: (.*)$", text, re.MULTILINE)
    assert len(actions) == sum("uses" in step for _, step in STEPS)
    pinned = re.compile(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [action for action in actions if not pinned.fullmatch(action)] == []


def test_what_is_built_from_is_locked_and_what_is_locked_is_audited() -> None:
    build = [step["run"] for job, step in STEPS if job == "build" and "run" in step]
    first = next(place for place, run in enumerate(build) if "pip install" in run)
    assert "pip install --require-hashes --only-binary :all: -r resources/packaging/lock.txt" in build[first]
    assert "pip install --no-deps --no-build-isolation ." in build[first]
    assert "pyinstaller" in build[first + 1]
    assert any("resources/packaging/audit.py" in run for run in build)


def test_all_files_of_a_release_have_checksums() -> None:
    runs = [step.get("run", "") for job, step in STEPS if job == "release"]
    sums = next(place for place, run in enumerate(runs) if "sha256sum -- * > ../SHA256SUMS" in run)
    assert any("gh release create" in run and "release/*" in run for run in runs[sums:])


@pytest.mark.parametrize("step", RUNS, ids=_names)
def test_commands_name_files_that_are_there(step: dict[str, str]) -> None:
    paths = re.findall(r"(?<![\w./-])(?:resources|tests)[/\\][\w./\\-]+|\b[\w-]+\.spec\b", step["run"])
    assert [path for path in paths if not (REPOSITORY / path.replace("\\", "/")).exists()] == []


@pytest.mark.parametrize("step", [step for step in RUNS if step.get("shell") != "pwsh"], ids=_names)
def test_commands_can_be_read(step: dict[str, str]) -> None:
    command = re.sub(r"\$\{\{.*?\}\}", "expression", step["run"])
    assert (
        subprocess.run(["bash", "-n"], input=command, text=True, capture_output=True, check=False).stderr
        == ""
    )
    for code in re.findall(r'python -c "(.*?)"', command):
        ast.parse(code)


def test_builds_for_all_three_systems() -> None:
    systems = [one["runner"] for one in WORKFLOW["jobs"]["build"]["strategy"]["matrix"]["include"]]
    assert [runner.partition("-")[0] for runner in systems] == ["ubuntu", "windows", "macos"]
    conditions = {step["if"] for job, step in STEPS if job == "build" and "if" in step}
    assert conditions == {f"runner.os == '{name}'" for name in ("Linux", "Windows", "macOS")}
