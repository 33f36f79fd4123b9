"""Extract every corpus, score it, and compare with floors and with the last run.

    python -m bench CORPORA CHECK [--raise-floors]

CORPORA is the part to build on, CHECK the part to score only. Writes `bench/report.md`; exit
status 1 when a measure of the checking part is below its floor in `bench/floors.json`, or a stage
takes more times as long as at an earlier commit than `bench/ceilings.json` allows. The labels of
`bench/labels` are scored too where CORPORA holds the rulings that they are of.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from bench import budget, census, corpora, second, speed

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
REPORT = HERE / "report.md"
# Errors of the last run, kept out of the repository: they quote the corpora.
LAST = HERE / ".last" / "errors.json"
SLACK = 0.00005
# What the labels of `bench/labels` go by.
SECOND = "second labelling"


def measure(part: Path, out: Path, model: str) -> corpora.Scores:
    """Extract and score every corpus of a part."""
    for name in corpora.names(part):
        corpora.extract_corpus(part, name, out, model)
    return corpora.score(part, out, out)


def below(checked: corpora.Scores, floors: corpora.Scores) -> list[str]:
    """Measures of the checking part under their floor."""
    return [
        f"{corpus}: {name}: {checked.get(corpus, {}).get(name, 0.0):.1%} is below {floor:.1%}"
        for corpus, measures in floors.items()
        for name, floor in measures.items()
        if checked.get(corpus, {}).get(name, 0.0) < floor - SLACK
    ]


def raised(checked: corpora.Scores, floors: corpora.Scores) -> corpora.Scores:
    """The floors, none lower, at what the checking part reaches."""
    return floors | {
        corpus: {
            name: max(value, floors.get(corpus, {}).get(name, 0.0))
            for name, value in measures.items()
        }
        for corpus, measures in checked.items()
    }


def changes(found: list[corpora.Error]) -> list[str]:
    """Errors that went and came since the last run, whose errors these then replace."""
    now = {f"{e.corpus}: {e.measure}: {e.ruling}: {e.words}" for e in found}
    before = set(json.loads(LAST.read_text())) if LAST.exists() else now
    LAST.parent.mkdir(exist_ok=True)
    LAST.write_text(json.dumps(sorted(now), ensure_ascii=False, indent=0))
    gained = [f"gained  {line}" for line in sorted(before - now)]
    return gained + [f"lost    {line}" for line in sorted(now - before)]


def report(built: corpora.Scores, checked: corpora.Scores, floors: corpora.Scores) -> list[str]:
    """The scores as a Markdown table."""
    lines = ["| corpus | measure | building | checking | floor |", "|---|---|---:|---:|---:|"]
    for corpus, measures in (checked | built).items():
        for name in measures:
            found = [scores.get(corpus, {}).get(name) for scores in (built, checked, floors)]
            cells = ["" if x is None else f"{x:.1%}" for x in found]
            lines.append(f"| {corpus} | {name} | {' | '.join(cells)} |")
    return lines


def lot_name(lot: str) -> str:
    """What the scores of a lot go by, beside those of the corpora."""
    return f"{SECOND}, {lot}"


def main() -> int:
    """Run the bench; 1 when a floor is not reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("check", type=Path)
    parser.add_argument("--model", default="auto")
    parser.add_argument("--raise-floors", action="store_true")
    options = parser.parse_args()
    floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    with tempfile.TemporaryDirectory() as scratch:
        building, checking = Path(scratch) / "building", Path(scratch) / "checking"
        built = measure(options.corpora, building, options.model)
        checked = measure(options.check, checking, options.model)
        found = [
            error
            for name in corpora.names(options.corpora)
            for error in corpora.errors(options.corpora, building, name)
        ]
        rules = census.census(options.corpora, building)
        trust = census.census(options.check, checking)
        lots = {
            lot: second.read_lot(lot, options.corpora, Path(scratch), options.model)
            for lot in sorted((*second.READ, *second.APART))
            if second.has_texts(lot, options.corpora)
        }
    for name, lot in lots.items():
        if name in second.APART:
            checked[lot_name(name)] = lot.scores
        else:
            built[lot_name(name)] = lot.scores
            found += [replace(error, corpus=lot_name(name)) for error in lot.errors]
    if options.raise_floors:
        floors = raised(checked, floors)
        FLOORS.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n")
    lines = ["# Bench", "", *report(built, checked, floors), "", "## Confidence", ""]
    lines += [
        "Of rows at 0.9 or more, the share that is right; their share of all rows; all rows",
        "(right is exact in every column compared).",
    ]
    every = {"Checking part, `labelled`": trust}
    every |= {lot_name(name).capitalize(): lot.census for name, lot in lots.items()}
    for of, counted in every.items():
        lines += ["", f"{of}:", "", "| table | right | share | rows |", "|---|---:|---:|---:|"]
        lines += census.trust_lines(counted, without=second.UNLABELLED)
    lines += ["", "## Speed", "", "Process time on one core, `ca_accidents`.", ""]
    lines += speed.speed_lines(options.corpora)
    ceilings = budget.Ceilings.kept()
    spent = budget.measure(options.corpora.resolve(), ceilings.beside)
    lines += ["", "Stages, patterns alone, beside those of an earlier commit in the same run.", ""]
    lines += spent.lines(ceilings)
    lines += ["", "## Rules", "", "Building part, `labelled`.", ""]
    lines += ["| rule | right | wrong | rulings | |", "|---|---:|---:|---:|---|"]
    lines += census.rule_lines(rules)
    REPORT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    kept = {c: some for c, some in floors.items() if lots or not c.startswith(SECOND)}
    failed = below(checked, kept) + ceilings.above(spent.ratios())
    print("\n".join([*lines, "", *changes(found), *failed]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
