"""Examines files on a Dask cluster that is there already, instead of in worker processes of this computer.

The files must lie on storage that every worker sees under the same paths, and the workers must have this application
installed, with the same models; that is checked. A worker that is lost costs nothing: Dask gives its lists to others,
and a list that ends several workers is taken apart, so that only the file at fault goes without an answer.
"""

import json
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding
from cifake_desktop.resources import resource
from cifake_desktop.scanning.setup import ExaminerSetup

_SECONDS_TO_CONNECT: Final = 5
_AHEAD: Final = 4  # lists for each of the cluster's threads that are under way or done and not yet asked for
_LEAST_AHEAD: Final = 8


class ClusterError(Exception):
    """The cluster cannot be used; the message is a sentence for people."""


class Cluster:
    """A connection to a cluster. Use it as a context."""

    def __init__(self, address: str, setup: ExaminerSetup) -> None:
        """Connect.

        Args:
            address: of the scheduler, for example "tcp://10.0.0.1:8786".
            setup: of the examiner; its bundled models are those that the workers have.

        Raises:
            ClusterError: Dask is not installed, or nobody answers at the address.
            ModelError: the models here could not be listed.

        """
        try:
            import distributed
        except ImportError as error:
            raise ClusterError(
                "A cluster needs the optional part: pip install cifake-desktop[cluster]"
            ) from error
        self._order = (setup.to_json(), setup.fingerprint())
        try:
            client: Any = distributed.Client  # its annotations are incomplete
            self._client: Any = client(address, timeout=_SECONDS_TO_CONNECT, set_as_default=False)
        except (OSError, ValueError) as error:
            raise ClusterError(f"There is no cluster at {address}.") from error

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def examine(self, lists: Iterable[Sequence[Path]]) -> Generator[list[Finding], None, None]:
        """Examine lists of files; yield their findings list by list, in the same order.

        Raises:
            ClusterError: the workers cannot examine, because they lack the application or its models.

        """
        most_ahead = max(_LEAST_AHEAD, _AHEAD * sum(self._client.nthreads().values()))
        waiting: deque[tuple[Sequence[Path], Any]] = deque()
        for paths in lists:
            waiting.append((paths, self._submit(paths)))
            if len(waiting) >= most_ahead:
                yield self._answer(*waiting.popleft())
        while waiting:
            yield self._answer(*waiting.popleft())

    def _submit(self, paths: Sequence[Path]) -> Any:
        names = [str(path) for path in paths]
        return self._client.submit(examine_there, *self._order, names, pure=False) if names else None

    def _answer(self, paths: Sequence[Path], future: Any) -> list[Finding]:
        from distributed.scheduler import KilledWorker

        if future is None:
            return []
        try:
            found = [Finding.from_json(json.loads(text)) for text in future.result()]
        except KilledWorker:
            if len(paths) == 1:
                message = "Examining this file ended every worker that tried it, so it was left out."
                return [Finding.failed(str(paths[0]), "worker_lost", message)]
            return [finding for path in paths for finding in self._answer([path], self._submit([path]))]
        except Exception as error:  # whatever was raised there
            raise ClusterError(f"The cluster cannot examine files: {error}") from error
        return [replace(finding, path=str(path)) for finding, path in zip(found, paths, strict=True)]


def examine_there(setup: str, fingerprint: str, names: Sequence[str]) -> list[str]:
    """Examine files on a worker of the cluster; return their findings as JSON.

    Raises:
        RuntimeError: this worker has other models, or another version of the application.

    """
    examiner = _examiner(setup, fingerprint)
    return [
        json.dumps(answer.finding.to_json())
        for answer in examiner.examine_batch([Path(name) for name in names])
    ]


@lru_cache(maxsize=2)
def _examiner(setup: str, fingerprint: str) -> Examiner:
    here = replace(ExaminerSetup.from_json(setup), models=str(resource("models")))
    if here.fingerprint() != fingerprint:
        raise RuntimeError("a worker has other models, or another version of the application")
    return here.examiner(threads=1)
