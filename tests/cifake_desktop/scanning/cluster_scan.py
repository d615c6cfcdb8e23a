"""Scans a folder on a cluster of two worker processes and kills one meanwhile; prints what came out, as JSON."""

import json
import os
import signal
import sys
from pathlib import Path

from distributed import Client, LocalCluster

from cifake_desktop.finding import Finding
from cifake_desktop.resources import resource
from cifake_desktop.scanning.cluster import Cluster, ClusterError
from cifake_desktop.scanning.scan import Scan, ScanProgress
from cifake_desktop.scanning.setup import ExaminerSetup


def main(folder: Path) -> None:
    setup = ExaminerSetup(str(resource("models")))
    found: list[Finding] = []
    killed: list[int] = []
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as local,
        Client(local) as client,
        Cluster(local.scheduler_address, setup) as cluster,
    ):

        def take(findings: list[Finding], _: ScanProgress) -> None:
            found.extend(findings)
            if len(found) > 20 and not killed:
                process = next(iter(client.run(os.getpid).values()))
                os.kill(process, signal.SIGKILL)
                killed.append(process)

        progress = Scan(cluster.examine, folder, 4).run(take, lambda: False)
        with Cluster(local.scheduler_address, ExaminerSetup(str(folder / "models"))) as other:
            try:
                list(other.examine([[folder / "000.png"]]))
                refused = ""
            except ClusterError as error:
                refused = str(error)
    json.dump(
        {
            "names": [Path(finding.path).name for finding in found],
            "errors": [finding.error.code for finding in found if finding.error is not None],
            "killed": len(killed),
            "examined": progress.examined,
            "refused": refused,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
