"""What a run says on standard error, while it runs and at its end: words, or JSON for machines."""

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

import click

from arret_extract.batch import Progress, Summary, Tell
from arret_extract.records import Reject
from arret_extract.viewer.style import counted

SHOWN = 100  # rejects that are told one by one
MEGA = 1_000_000


class Words:
    """A bar that moves where there is a terminal, and a few lines at the end."""

    @contextmanager
    def watching(self) -> Iterator[Tell]:
        """A function to call after each unit."""
        if not sys.stderr.isatty():
            yield lambda progress: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, SpinnerColumn, TaskProgressColumn, TextColumn
        from rich.progress import Progress as Bar

        words = TextColumn("{task.description}")
        columns = (SpinnerColumn(), BarColumn(bar_width=20), TaskProgressColumn(), words)
        with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("starting", total=None)

            def tell(progress: Progress) -> None:
                total = progress.total or None
                bar.update(task, total=total, completed=progress.size, description=line(progress))

            yield tell

    def end(self, summary: Summary, out: str) -> None:
        """What was refused, and how much was read."""
        for reject in summary.rejects[:SHOWN]:
            click.echo(f"rejected: {reject.source}: {reject.detail}", err=True)
        if len(summary.rejects) > SHOWN:
            more = len(summary.rejects) - SHOWN
            click.echo(f"rejected: {more} more, in the table rejects", err=True)
        if summary.others:
            units = f"{summary.others} units made by another version stay"
            click.echo(f"{units}; --refresh does them again", err=True)
        click.echo(last_line(summary, out), err=True)

    def stop(self, why: str) -> None:
        """Why it stopped before its end."""
        click.echo(f"stopped: {why}", err=True)


def line(progress: Progress) -> str:
    """How far a run is, how fast it goes, how long it still takes."""
    seconds = progress.seconds or 1.0
    told = [
        f"{progress.rulings:,} rulings",
        f"{progress.rulings / seconds:.0f}/s",
        f"{progress.size / seconds / MEGA:.1f} MB/s",
        f"{progress.rejects:,} rejected",
    ]
    if (left := progress.seconds_left) is not None:
        told.append(f"{clock(left)} left")
    return ", ".join(told)


def clock(seconds: float) -> str:
    """Hours, minutes and seconds, as 1:02:03."""
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def last_line(summary: Summary, out: str) -> str:
    """What the tables hold, and what it took."""
    now = f" ({summary.done} of them now)" if summary.done < summary.rulings else ""
    told = [f"{counted(summary.rulings, 'ruling')} read{now}"]
    if summary.skipped:
        told.append(f"{summary.skipped} met before and skipped")
    told += [
        f"{counted(len(summary.rejects), 'input')} rejected",
        f"{counted(sum(summary.rows.values()), 'row')} in {out}",
        f"{summary.seconds:.1f} s",
    ]
    if summary.memory:
        told.append(f"{summary.memory / MEGA:.0f} MB a process")
    return ", ".join(told)


class Lines:
    """A line of JSON an event: `start`, `unit`, `reject`, `log`, `end` or `stopped`."""

    @contextmanager
    def watching(self) -> Iterator[Tell]:
        """A function to call after each unit; what is logged is an event too."""
        handler = _AsEvents()
        logging.getLogger().addHandler(handler)
        try:
            yield self._tell
        finally:
            logging.getLogger().removeHandler(handler)

    def _tell(self, progress: Progress) -> None:
        if progress.last is None:
            event("start", bytes=progress.total)
            return
        done = progress.last
        for reject in progress.refused():
            tell_reject(reject)
        event(
            "unit",
            unit=done.unit,
            rulings=done.rulings,
            bytes=done.size,
            rejects=done.rejects,
            seconds=done.seconds,
            memory=done.memory,
            all_rulings=progress.rulings,
            all_bytes=progress.size,
            all_rejects=progress.rejects,
            seconds_passed=round(progress.seconds, 3),
            seconds_left=None if (left := progress.seconds_left) is None else round(left, 1),
        )

    def end(self, summary: Summary, out: str) -> None:
        """What was refused because its id was met before, and how much was read."""
        for reject in summary.rejects:
            if reject.error == "same_id":
                tell_reject(reject)
        counts = asdict(summary) | {"rejects": len(summary.rejects), "out": str(out)}
        event("end", **counts)

    def stop(self, why: str) -> None:
        """Why it stopped before its end."""
        event("stopped", why=why)


def event(name: str, **told: object) -> None:
    """Say one line."""
    click.echo(json.dumps({"event": name, **told}), err=True)


def tell_reject(reject: Reject) -> None:
    """Say what was refused."""
    event("reject", source=reject.source, error=reject.error, detail=reject.detail)


class _AsEvents(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        told = self.format(record)  # with its traceback
        event("log", level=record.levelname, logger=record.name, message=told)
