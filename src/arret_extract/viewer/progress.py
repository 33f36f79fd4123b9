"""The progress of a batch: a line that moves on a terminal, nothing otherwise."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from arret_extract.batch import Progress


@contextmanager
def watch() -> Iterator[Callable[[Progress], None]]:
    """A function to call after each unit; it draws on standard error when that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda progress: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading")

        def tell(progress: Progress) -> None:
            rate = progress.rulings / progress.seconds if progress.seconds else 0.0
            bar.update(
                task,
                description=f"{progress.rulings} rulings, {rate:.0f} a second, "
                f"{progress.rejects} rejected",
            )

        yield tell
