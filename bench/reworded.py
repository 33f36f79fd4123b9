"""What is lost where other words say the same: labelled rulings with one turn put for another.

python -m bench.reworded CORPORA [ID ...]

The rulings of `labelled` and of the lots that may be read are printed anew with each rewording of
`bench/rewordings.toml`, their labels moved along, and scored beside the rulings as they stand.
"""

import argparse
import copy
import json
import re
import sys
import tempfile
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.corpora import extract_corpus, score, scorer_of, texts_of
from bench.second import LOTS, NAME, READ, write_corpus

STARTS, ENDS = ("start", "until"), ("end",)
QUOTED = ("name", "quote")
# What moves a measure by less is noise.
LEAST = 0.002
Swaps = Sequence[tuple[str, str]]


def rewordings() -> dict[str, Swaps]:
    """The swaps of each rewording: a pattern, and what stands for it."""
    data = tomllib.loads(Path(__file__).with_name("rewordings.toml").read_text(encoding="utf-8"))
    return {entry["id"]: [(a, b) for a, b in entry["swaps"]] for entry in data["rewording"]}


def reworded(text: str, gold: Any, swaps: Swaps) -> tuple[str, Any, int]:
    """A text with its words swapped, its labels on the same words, and how many were swapped."""
    gold, count = copy.deepcopy(gold), 0
    for pattern, new in swaps:
        pieces, edits, done = list[str](), list[tuple[int, int, int, int]](), 0
        for hit in re.finditer(pattern, text):
            shown = hit.expand(new)
            pieces += (text[done : hit.start()], shown)
            at = hit.start() + (edits[-1][3] - edits[-1][1] if edits else 0)
            edits.append((*hit.span(), at, at + len(shown)))
            done = hit.end()
        text = "".join((*pieces, text[done:]))
        _move(gold, edits)
        count += len(edits)
    _rename(gold, swaps)
    return text, gold, count


def _fields(labels: Any) -> Iterator[tuple[dict[str, Any], str, Any]]:
    """Every field of labels that holds a place or words, at any depth: its row, key and value."""
    if isinstance(labels, dict):
        for key, value in list(labels.items()):
            if isinstance(value, (dict, list)):
                yield from _fields(value)
            else:
                yield labels, key, value
    elif isinstance(labels, list):
        for label in labels:
            yield from _fields(label)


def _rename(labels: Any, swaps: Swaps) -> None:
    """Swap in the names and words that labels quote what was swapped in the text."""
    for row, key, words in _fields(labels):
        if key in QUOTED and isinstance(words, str):
            for pattern, new in swaps:
                words = re.sub(pattern, new, words)
            row[key] = words


def _move(labels: Any, edits: Sequence[tuple[int, int, int, int]]) -> None:
    """Move the places of labels to where their words stand after some edits."""
    for row, key, place in _fields(labels):
        if key in STARTS + ENDS and isinstance(place, int):
            row[key] = _moved(place, edits, key in ENDS)


def _moved(place: int, edits: Sequence[tuple[int, int, int, int]], is_end: bool) -> int:
    index = bisect_right(edits, place - is_end, key=lambda edit: edit[0]) - 1
    if index < 0:
        return place
    start, end, new_start, new_end = edits[index]
    if place >= end:
        return place + new_end - end
    return (
        max(new_start + 1, new_end - end + place)
        if is_end
        else min(new_start + place - start, new_end)
    )


def labelled(corpora: Path, scratch: Path) -> Iterator[tuple[str, str, Any]]:
    """The id, text and labels of each ruling, once."""
    parts = [corpora]
    for lot in READ:
        write_corpus(LOTS / f"{lot}.jsonl", corpora, scratch / lot)
        parts.append(scratch / lot)
    seen = set[str]()
    for part in parts:
        texts = texts_of(part, NAME)
        for line in (part / f"{NAME}.gold.jsonl").read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if record["id"] not in seen:
                seen.add(record["id"])
                yield record["id"], texts[record["id"]], record["gold"]


def measured(
    rulings: Sequence[tuple[str, str, Any]], swaps: Swaps, out: Path, scorer: Path
) -> tuple[dict[str, float], int]:
    """The scores of reworded rulings, and how many words were swapped."""
    out.mkdir()
    swapped = 0
    with (
        (out / f"{NAME}.rulings.jsonl").open("w", encoding="utf-8") as texts,
        (out / f"{NAME}.gold.jsonl").open("w", encoding="utf-8") as labels,
    ):
        for ruling, text, gold in rulings:
            new, moved, count = reworded(text, gold, swaps)
            swapped += count
            print(json.dumps({"id": ruling, "text": new}, ensure_ascii=False), file=texts)
            print(json.dumps({"id": ruling, "gold": moved}, ensure_ascii=False), file=labels)
    extract_corpus(out, NAME, out / "tables", "none")
    return score(out, out / "tables", out, scorer)[NAME], swapped


def main() -> int:
    """Print a line a rewording: how often it was made, and what each measure lost or gained."""
    known = rewordings()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("ids", nargs="*", choices=[*known, []], metavar="ID")
    options = parser.parse_args()
    scorer = scorer_of(options.corpora)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        rulings = list(labelled(options.corpora, scratch))
        plain, _ = measured(rulings, (), scratch / "plain", scorer)
        for name in options.ids or known:
            scores, swapped = measured(rulings, known[name], scratch / name, scorer)
            moved = {m: scores[m] - plain[m] for m in plain if abs(scores[m] - plain[m]) >= LEAST}
            told = ", ".join(f"{measure} {100 * by:+.1f}" for measure, by in moved.items())
            print(f"{name}: {swapped} swapped; {told or 'nothing moves'}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
