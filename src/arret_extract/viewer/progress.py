"""The progress of a batch: a line that moves on a terminal, nothing otherwise."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from arret_extract.batch import Summary


@contextmanager
def watch() -> Iterator[Callable[[Summary], None]]:
    """A function to call after each ruling; it draws on standard error when that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda summary: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading")

        def tell(summary: Summary) -> None:
            rate = summary.rulings / summary.seconds if summary.seconds else 0.0
            progress.update(
                task,
                description=f"{summary.rulings} rulings, {rate:.0f} a second, "
                f"{len(summary.rejects)} rejected",
            )

        yield tell
