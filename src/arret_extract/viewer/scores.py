"""Scores against a gold, as a table."""

from collections.abc import Mapping

from rich.console import Console
from rich.table import Table

from arret_extract.evaluate import Score
from arret_extract.viewer.style import shown


def show_scores(
    scores: Mapping[str, Score], floors: Mapping[str, float], *, differences: bool
) -> None:
    """Print precision, recall and F1 a measure, and every difference when asked for."""
    console = Console(highlight=False)
    table = Table("measure", box=None, pad_edge=False)
    for heading in ("precision", "recall", "F1", "labels", "floor"):
        table.add_column(heading, justify="right")
    for measure, score in scores.items():
        floor = floors.get(measure)
        below = floor is not None and score.f1 < floor
        table.add_row(
            measure,
            f"{score.precision:.1%}",
            f"{score.recall:.1%}",
            f"{score.f1:.1%}",
            str(score.right + len(score.missed)),
            "" if floor is None else f"{floor:.1%}" + (" below" if below else ""),
            style="red" if below else None,
        )
    console.print(table)
    if differences:
        for measure, score in scores.items():
            for sign, items in (("missed", score.missed), ("wrong", score.wrong)):
                for item in items:
                    console.print(shown(f"{measure}: {sign}: {item}"), soft_wrap=True)
