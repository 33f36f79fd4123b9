"""The command `arret-extract`: it parses, calls the library, prints.

Exit status: 0 all read, 1 a score below its floor, 2 wrong usage, 3 some input rejected, 4 stopped
before the end (a full disk), 130 stopped by Ctrl-C.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arret_extract._version import __version__

if TYPE_CHECKING:
    from arret_extract.batch.engine import Engine

MODEL_HELP = (
    "spaCy model that looks for further names: auto (fr_core_news_lg, else md, else sm), none, "
    "or the name of an installed one."
)
NO_JUDGES_HELP = (
    "Leave judges and clerks out of the tables (article L. 111-13 COJ); their names remain in the "
    "ruling's text."
)

AGAIN = "what was done is kept; the same command goes on from there"
MAX_CHARS_HELP = "Longest text that is read, in characters; a longer one is rejected."


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="arret-extract")
def main() -> None:
    """Read French court rulings into tables.

    A ruling goes in as text; its parties, judges, sums, dates, articles, claims and orders come out
    as tables, each value with the characters it was read from.

    \b
    Example:
      arret-extract show arret.txt
      arret-extract run rulings/ --out tables/
    """


@main.command()
@click.argument("inputs", nargs=-1, required=True, type=click.Path(path_type=str))
@click.option(
    "--out", required=True, type=click.Path(path_type=str), help="Folder for the tables, or a URI."
)
@click.option("--model", default="auto", show_default=True, metavar="MODEL", help=MODEL_HELP)
@click.option("--no-judges", is_flag=True, help=NO_JUDGES_HELP)
@click.option("--overwrite", is_flag=True, help="Take out what is in the folder and start anew.")
@click.option("--refresh", is_flag=True, help="Do again what another version extracted.")
@click.option(
    "--workers", type=click.IntRange(1), help="Processes that extract.  [default: one a core]"
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Dask scheduler, as tcp://HOST:8786: its workers extract, on any machine.",
)
@click.option(
    "--no-worker-for",
    default=300.0,
    show_default=True,
    type=click.FloatRange(0, min_open=True),
    help="Seconds that the scheduler may be without the workers it had; the run ends then.",
)
@click.option(
    "--timeout",
    default=300.0,
    show_default=True,
    type=click.FloatRange(0, min_open=True),
    help="Seconds that one ruling may take; one that takes longer twice is rejected.",
)
@click.option(
    "--max-chars", default=2_000_000, show_default=True, type=click.IntRange(1), help=MAX_CHARS_HELP
)
@click.option("--log-json", is_flag=True, help="Write a line of JSON an event to standard error.")
def run(
    inputs: tuple[str, ...],
    out: str,
    model: str,
    no_judges: bool,
    overwrite: bool,
    refresh: bool,
    workers: int | None,
    scheduler: str | None,
    no_worker_for: float,
    timeout: float,
    max_chars: int,
    log_json: bool,
) -> None:
    """Extract rulings into Parquet tables.

    INPUTS are files, folders (read with their sub-folders, hidden files left out), patterns such as
    'rulings/**/*.html', URIs such as s3://bucket/rulings/ (extra arret-extract[remote]), or - for
    standard input. Files are .txt, .html, .pdf (with a text layer), .docx, .json (a decision of
    Judilibre, a list, a page of its API), .jsonl with a record {"id": …, "text": …} a line, .xml
    and .tar.gz as DILA gives them, or .parquet with columns id and text; text forms may be packed
    (.gz, .zst). An input that cannot be read is listed in the table `rejects`, and the exit status
    is then 3.

    Stopped or killed, the same command goes on where it stood; what is new in INPUTS is added, what
    changed is done again.

    \b
    Example:
      arret-extract run arret.pdf decisions.jsonl.gz --out tables/
    """
    from arret_extract import batch
    from arret_extract.errors import ArretExtractError, WorkerError, WriteError
    from arret_extract.readers.locations import location
    from arret_extract.ruling import Settings
    from arret_extract.store import output_folder
    from arret_extract.viewer.progress import Lines, Words

    options = batch.Options(workers or _cores(), overwrite, refresh, timeout, max_chars)
    settings = Settings(model=model, judges=not no_judges)
    viewer = Lines() if log_json else Words()
    try:
        with viewer.watching() as tell:
            engine = _cluster(scheduler, no_worker_for) if scheduler else None
            paths = [location(said) for said in inputs]
            summary = batch.run(paths, output_folder(out), settings, options, tell, engine)
    except (WriteError, WorkerError) as error:
        viewer.stop(f"{error}; {AGAIN}")
        sys.exit(4)
    except KeyboardInterrupt:
        viewer.stop(AGAIN)
        sys.exit(130)
    except ArretExtractError as error:
        raise click.UsageError(str(error)) from error
    viewer.end(summary, out)
    sys.exit(3 if summary.rejects else 0)


def _cluster(address: str, patience: float) -> "Engine":
    from arret_extract.batch.cluster import Cluster

    return Cluster(address, patience=patience)


def _cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@main.command()
@click.argument("file", type=click.Path(path_type=str))
@click.option("--id", "ruling_id", help="Which ruling, where FILE holds several.")
@click.option("--model", default="auto", show_default=True, metavar="MODEL", help=MODEL_HELP)
@click.option("--no-judges", is_flag=True, help=NO_JUDGES_HELP)
@click.option("--all", "everything", is_flag=True, help="Also list every date, citation and name.")
@click.option(
    "--money", is_flag=True, help="Only who asked for what, and who pays whom, as a tree."
)
@click.option(
    "--max-chars", default=2_000_000, show_default=True, type=click.IntRange(1), help=MAX_CHARS_HELP
)
def show(
    file: str,
    ruling_id: str | None,
    model: str,
    no_judges: bool,
    everything: bool,
    money: bool,
    max_chars: int,
) -> None:
    """Show what is read in one ruling, in the terminal.

    FILE holds it in any form that `run` reads; - is standard input. Of a file or folder of several,
    --id says which: the `decision_id` of the tables.

    \b
    Example:
      arret-extract show arret.txt
      arret-extract show arret.txt --money
      arret-extract show decisions.jsonl --id 673d8c2e0a1b2c3d4e5f6071
    """
    from arret_extract import batch
    from arret_extract.errors import ArretExtractError, InputError
    from arret_extract.readers.locations import location
    from arret_extract.ruling import Settings
    from arret_extract.viewer.terminal import show_money, show_ruling

    try:
        document = batch.find_document(location(file), max_chars, ruling_id)
        ruling = batch.extract_document(document, Settings(model=model, judges=not no_judges))
    except InputError as error:
        click.echo(f"rejected: {error}", err=True)
        sys.exit(3)
    except ArretExtractError as error:
        raise click.UsageError(str(error)) from error
    if money:
        show_money(ruling)
    else:
        show_ruling(ruling, everything=everything)


@main.command()
@click.argument("out", type=click.Path(path_type=str))
@click.option("--limit", default=20, show_default=True, help="Rulings shown at the most.")
def summary(out: str, limit: int) -> None:
    """Print a few lines a ruling from the tables of an output folder.

    \b
    Example:
      arret-extract summary tables/
    """
    from arret_extract.errors import ArretExtractError
    from arret_extract.viewer.terminal import show_summary

    try:
        show_summary(out, limit)
    except ArretExtractError as error:
        raise click.UsageError(str(error)) from error


def _floors(
    context: click.Context, option: click.Parameter, given: tuple[str, ...]
) -> dict[str, float]:
    floors = {}
    for item in given:
        measure, _, floor = item.partition("=")
        try:
            floors[measure] = float(floor)
        except ValueError:
            raise click.BadParameter(f"{item!r} is not MEASURE=F1, as in orders=0.9") from None
    return floors


@main.command()
@click.option(
    "--gold", required=True, type=click.Path(path_type=Path), help="Folder of ID.json and ID.txt."
)
@click.option(
    "--tables", type=click.Path(path_type=str), help="Score these tables, extracting nothing."
)
@click.option("--model", default="auto", show_default=True, metavar="MODEL", help=MODEL_HELP)
@click.option(
    "--floor",
    "floors",
    multiple=True,
    metavar="MEASURE=F1",
    callback=_floors,
    help="Lowest F1 (0 to 1) that passes, over those in pyproject.toml; may be repeated.",
)
@click.option("--differences", is_flag=True, help="Name every difference.")
def validate(
    gold: Path, tables: str | None, model: str, floors: dict[str, float], differences: bool
) -> None:
    """Compare with rulings labelled by hand: precision, recall and F1 a table.

    The floors are those of [tool.arret-extract.floors] in the pyproject.toml of the current folder
    and of --floor; the exit status is 1 when a measure is below its own.

    \b
    Example:
      arret-extract validate --gold tests/gold --floor orders=1
    """
    from arret_extract import evaluate
    from arret_extract.errors import ArretExtractError
    from arret_extract.viewer.scores import show_scores

    try:
        wanted = evaluate.read_floors(Path("pyproject.toml")) | floors
        scores = evaluate.validate(gold, tables, model)
        evaluate.check_floors(wanted)
    except ArretExtractError as error:
        raise click.UsageError(str(error)) from error
    show_scores(scores, wanted, differences=differences)
    below = [m for m, floor in wanted.items() if m in scores and scores[m].f1 < floor]
    sys.exit(1 if below else 0)


@main.command()
@click.argument("out", type=click.Path(path_type=str))
@click.argument("sql")
@click.option(
    "--limit", default=50, show_default=True, type=click.IntRange(1), help="Rows that are printed."
)
@click.option(
    "--csv", "to_csv", type=click.Path(path_type=Path), help="Write all rows as CSV; - to print it."
)
@click.option(
    "--parquet", "to_parquet", type=click.Path(path_type=Path), help="Write all rows as Parquet."
)
def query(out: str, sql: str, limit: int, to_csv: Path | None, to_parquet: Path | None) -> None:
    """Answer a question in SQL from the tables of an output folder.

    SQL is one SELECT in DuckDB's dialect, or - for standard input; every table is a view of its
    name. It can read these tables and nothing else. Needs DuckDB: pip install
    'arret-extract[query]'.

    \b
    Example:
      arret-extract query tables/ "select court, count(*) from decisions group by court"
    """
    from arret_extract.errors import ArretExtractError
    from arret_extract.query import ask, first_rows, write_csv, write_parquet
    from arret_extract.viewer.answer import show_answer

    if to_csv and to_parquet:
        raise click.UsageError("--csv and --parquet: give one of them")
    try:
        with ask(out, sys.stdin.read() if sql == "-" else sql) as answer:
            if to_csv:
                click.echo(f"{write_csv(answer, to_csv):,} rows in {to_csv}", err=True)
            elif to_parquet:
                click.echo(f"{write_parquet(answer, to_parquet):,} rows in {to_parquet}", err=True)
            else:
                show_answer(answer.schema.names, first_rows(answer, limit + 1), limit)
    except ArretExtractError as error:
        raise click.UsageError(str(error)) from error
