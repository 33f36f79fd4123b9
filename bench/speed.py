"""Rulings a second: patterns alone, with names, and the spaCy model whole, in one run."""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from arret_extract.pipeline import run_stages
from arret_extract.ruling import Ruling, Settings

ROUNDS = 3
WHOLE = 5  # rulings that the whole spaCy pipeline is timed on: it is slow


def texts(corpora: Path) -> list[str]:
    """The texts of `ca_accidents`."""
    with (corpora / "ca_accidents.rulings.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def rate(rulings: list[str], read: Callable[[str], object]) -> float:
    """Rulings a second over a list, once."""
    started = time.perf_counter()
    for text in rulings:
        read(text)
    return len(rulings) / (time.perf_counter() - started)


def speed_lines(corpora: Path) -> list[str]:
    """A line a way of reading, medians of rounds in which the ways take turns."""
    import spacy

    rulings, whole = texts(corpora), spacy.load("fr_core_news_md")
    ways: dict[str, Callable[[], float]] = {
        "patterns alone": lambda: rate(
            rulings, lambda t: run_stages(Ruling("d", t, Settings(model="none")))
        ),
        "with names (md)": lambda: rate(
            rulings, lambda t: run_stages(Ruling("d", t, Settings(model="fr_core_news_md")))
        ),
        "fr_core_news_md whole": lambda: rate(rulings[:WHOLE], whole),
    }
    for way in ways.values():
        way()
    rates = {name: [way() for _ in range(ROUNDS)] for name, way in ways.items()}
    slowest = statistics.median(rates["fr_core_news_md whole"])
    return [
        f"| {name} | {statistics.median(r):.1f} | {statistics.median(r) / slowest:.1f} |"
        for name, r in rates.items()
    ]
