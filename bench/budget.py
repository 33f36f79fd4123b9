"""What each stage takes, beside the same stage of an earlier commit.

    python -m bench.budget CORPORA [--lower-ceilings]

Seconds differ from one machine to another, and by the hour; so do they beside other programs, for
machines differ in what they are quick at. The stages of this tree and those of the commit that
`bench/ceilings.json` names read the same texts in turns, each in a process of its own. Exit
status 1 when one takes more times as long as there than its ceiling in that file and the slack
allow. The commit must be in the clone: a shallow one does not hold it.
"""

import argparse
import io
import json
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from bench.speed import ROUNDS, stage_seconds, texts

ROOT = Path(__file__).resolve().parent.parent
CEILINGS = ROOT / "bench" / "ceilings.json"
# A sixth more is within what a busy machine does to a ratio.
SLACK = 1.16
Seconds = dict[str, float]
Ratios = Mapping[str, float]


class MissingCommitError(LookupError):
    """The commit to measure beside is not in this clone."""


@dataclass(frozen=True, slots=True)
class Ceilings:
    """How many times as long as at a commit each stage, and all of them, may take."""

    beside: str
    times: Ratios

    @classmethod
    def kept(cls) -> "Ceilings":
        """Those of the repository."""
        return cls(**json.loads(CEILINGS.read_text()))

    def above(self, found: Ratios) -> list[str]:
        """Stages over their ceiling."""
        return [
            f"{name}: {found[name]:.3f} times what it took at {self.beside}, above {ceiling:.3f}"
            for name, ceiling in self.times.items()
            if found.get(name, 0.0) > ceiling * SLACK
        ]

    def lowered(self, found: Ratios) -> "Ceilings":
        """The ceilings, none higher, at what is reached."""
        lower = {
            name: round(min(found[name], self.times.get(name, found[name])), 3) for name in found
        }
        return replace(self, times=lower)


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds a ruling and stage, of this tree and of the other, in each round."""

    here: Sequence[Seconds]
    there: Sequence[Seconds]

    def ratios(self) -> Ratios:
        """How many times as long as there each stage takes here, the median of the rounds."""
        return {
            name: statistics.median(
                a[name] / b[name] for a, b in zip(self.here, self.there, strict=True)
            )
            for name in self.here[0]
            if name in self.there[0]
        }

    def lines(self, ceilings: Ceilings) -> list[str]:
        """A table of the stages."""
        found = self.ratios()
        table = [
            f"| stage | ms a ruling | times that at {ceilings.beside} | ceiling |",
            "|---|---:|---:|---:|",
        ]
        for name in self.here[0]:
            milliseconds = 1e3 * statistics.median(seconds[name] for seconds in self.here)
            cells = [f"{milliseconds:.2f}"]
            cells += [f"{of[name]:.3f}" if name in of else "" for of in (found, ceilings.times)]
            table.append(f"| {name} | {' | '.join(cells)} |")
        return table


def measure(corpora: Path, beside: str, rounds: int = ROUNDS) -> Spent:
    """Let the two trees take turns; MissingCommitError where the clone does not hold the other."""
    with tempfile.TemporaryDirectory() as folder:
        unpack(beside, Path(folder))
        turns = [[one_round(corpora, tree) for tree in (ROOT, Path(folder))] for _ in range(rounds)]
    return Spent(*zip(*turns, strict=True))


def unpack(commit: str, folder: Path) -> None:
    """Write the package as a commit has it."""
    command = ["git", "-C", str(ROOT), "archive", commit, "src"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise MissingCommitError(f"{commit}: {done.stderr.decode(errors='replace').strip()}")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")


def one_round(corpora: Path, tree: Path) -> Seconds:
    """Seconds a ruling and stage of the package of a tree, in a process of its own."""
    command = [sys.executable, "-m", "bench.budget", str(corpora), "--one-round"]
    environment = {**os.environ, "PYTHONPATH": str(tree / "src")}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT, env=environment)
    return dict(json.loads(done.stdout))


def main() -> int:
    """Print the table; 1 when a stage is above its ceiling."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--lower-ceilings", action="store_true")
    parser.add_argument("--one-round", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one_round:
        taken = stage_seconds(texts(options.corpora), "none", 1)
        print(json.dumps({name: seconds for name, [seconds] in taken.items()}))
        return 0
    ceilings = Ceilings.kept()
    spent = measure(options.corpora.resolve(), ceilings.beside)
    if options.lower_ceilings:
        ceilings = ceilings.lowered(spent.ratios())
        CEILINGS.write_text(json.dumps(asdict(ceilings), indent=1) + "\n")
    failed = ceilings.above(spent.ratios())
    print("\n".join([*spent.lines(ceilings), "", *failed]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
