"""A batch: inputs to an output folder of tables."""

import hashlib
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from arret_extract.errors import InputError, OutputError
from arret_extract.pipeline import run_stages, text_id
from arret_extract.readers import Document, read_inputs
from arret_extract.records import TABLES, Reject, SourceMetadata
from arret_extract.ruling import Ruling, Settings
from arret_extract.tables import SCRATCH, TablesWriter


@dataclass(slots=True)
class Summary:
    """What a run did; `rows` counts rows a table, `skipped` the rulings met a second time."""

    rulings: int = 0
    rejects: list[Reject] = field(default_factory=list)
    skipped: int = 0
    rows: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0


def check_output(folder: Path, *, overwrite: bool) -> None:
    """Raise OutputError unless the tables may be written into `folder`.

    It must be empty or new, or hold nothing but an earlier output, and then `overwrite` must be
    asked for.
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise OutputError(f"{folder}: is a file, not a folder")
    strangers = [p.name for p in sorted(folder.iterdir()) if not _is_own(p)]
    if strangers:
        raise OutputError(
            f"{folder}: holds {strangers[0]}, which is not this tool's output; choose another folder"
        )
    if not overwrite and any(p.name != SCRATCH for p in folder.iterdir()):
        raise OutputError(f"{folder}: already holds tables; --overwrite replaces them")


def _is_own(path: Path) -> bool:
    if path.name == SCRATCH:
        return True
    return (
        path.is_dir()
        and path.name in TABLES
        and all(p.suffix == ".parquet" for p in path.iterdir())
    )


def run(
    inputs: Iterable[Path],
    folder: Path,
    settings: Settings,
    tell: Callable[[Summary], None] = lambda summary: None,
) -> Summary:
    """Extract every document of the inputs into the tables of `folder`.

    An input that cannot be read is a row in `rejects`; `tell` is called after each document. The
    tables are put in place when all are written.
    """
    summary, started = Summary(), time.perf_counter()
    seen: dict[str, tuple[bytes, str]] = {}
    folder.mkdir(parents=True, exist_ok=True)
    with TablesWriter(folder) as writer:
        for read in read_inputs(inputs):
            fresh = _unless_seen(read, seen) if isinstance(read, Document) else read
            if fresh is None:
                summary.skipped += 1
            elif isinstance(fresh, InputError):
                summary.rejects.append(
                    Reject(source=fresh.source, error=fresh.code, detail=fresh.detail)
                )
            else:
                writer.add(extract_document(fresh, settings).tables(), _key(fresh))
                summary.rulings += 1
            summary.seconds = time.perf_counter() - started
            tell(summary)
        writer.add({"rejects": summary.rejects})
    summary.rows = writer.counts
    summary.seconds = time.perf_counter() - started
    return summary


def _key(document: Document) -> str:
    return document.id or text_id(document.text)


def _unless_seen(
    document: Document, seen: dict[str, tuple[bytes, str]]
) -> Document | InputError | None:
    """The document; None where its id came before with the same text, an error with another."""
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).digest()
    if _key(document) not in seen:
        seen[_key(document)] = (digest, document.source)
        return document
    known, source = seen[_key(document)]
    if known == digest:
        return None
    detail = f"the id {_key(document)} was given to another text by {source}"
    return InputError(document.source, "same_id", detail)


def extract_document(document: Document, settings: Settings) -> Ruling:
    """The ruling of a document, with its source and what the source says of it."""
    ruling = Ruling(_key(document), document.text, settings)
    ruling.decide("source", document.source, None, "reader.source")
    for key, value in document.metadata.items():
        ruling.source_metadata.append(
            SourceMetadata(key=key, value=json.dumps(value, ensure_ascii=False, sort_keys=True))
        )
    return run_stages(ruling)
