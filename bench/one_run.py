"""A run in a process of its own: what it took.

    python -m bench.one_run SOURCE WORKERS MODEL UNIT

What the run and its workers need is then not mixed with what the bench holds.
"""

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from arret_extract import batch
from arret_extract.ruling import Settings


@dataclass(frozen=True, slots=True)
class Run:
    """What a run took: seconds by the clock, and the most memory of a worker in MB."""

    rulings: int
    seconds: float
    memory: float

    @property
    def rate(self) -> float:
        """Rulings a second."""
        return self.rulings / self.seconds


def one_run(source: Path, workers: int, model: str, unit: int) -> Run:
    """Run a file of rulings, in a process of its own, into a folder that is thrown away."""
    command = [sys.executable, "-m", "bench.one_run", str(source), str(workers), model, str(unit)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return Run(**json.loads(done.stdout))


def main() -> None:
    """Run, and print what it took as JSON."""
    source, workers, model, unit = sys.argv[1:]
    peaks = [0]
    with tempfile.TemporaryDirectory() as folder:
        options = batch.Options(workers=int(workers), unit_size=int(unit))
        started = time.perf_counter()
        summary = batch.run(
            [Path(source)],
            Path(folder) / "out",
            Settings(model=model),
            options,
            lambda progress: peaks.append(progress.memory),
        )
        spent = time.perf_counter() - started
    assert not summary.rejects, summary.rejects
    print(json.dumps(asdict(Run(summary.rulings, spent, max(peaks) / 1e6))))


if __name__ == "__main__":
    main()
