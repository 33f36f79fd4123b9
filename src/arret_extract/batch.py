"""A batch: inputs to an output folder of tables."""

import hashlib
import json
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from arret_extract.errors import ArretExtractError, InputError, OutputError, internal_error
from arret_extract.pipeline import run_stages, text_id
from arret_extract.readers import MAX_CHARS, Document, read_inputs
from arret_extract.readers.document import replace_surrogates
from arret_extract.records import TABLES, Reject, SourceMetadata
from arret_extract.ruling import Ruling, Settings
from arret_extract.tables import SCRATCH, TablesWriter

log = logging.getLogger(__name__)


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
            f"{folder}: holds {strangers[0]}, which is no output of this tool: choose another"
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
    max_chars: int = MAX_CHARS,
) -> Summary:
    """Extract every document of the inputs into the tables of `folder`.

    An input that cannot be read is a row in `rejects`, and so is a ruling that a defect of this
    package stops, which is logged whole; `tell` is called after each document. The tables are put
    in place when all are written.
    """
    summary, started = Summary(), time.perf_counter()
    seen: dict[str, tuple[bytes, str]] = {}
    folder.mkdir(parents=True, exist_ok=True)
    with TablesWriter(folder) as writer:
        for read in read_inputs(inputs, max_chars):
            fresh = _unless_seen(read, seen) if isinstance(read, Document) else read
            made = _try_extract(fresh, settings) if isinstance(fresh, Document) else fresh
            if made is None:
                summary.skipped += 1
            elif isinstance(made, InputError):
                summary.rejects.append(
                    Reject(source=made.source, error=made.code, detail=made.detail)
                )
            else:
                writer.add(made.tables(), made.id)
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


def _try_extract(document: Document, settings: Settings) -> Ruling | InputError:
    """The ruling, or the error that a defect of a stage makes of it."""
    try:
        return extract_document(document, settings)
    except ArretExtractError:
        raise
    except Exception as error:  # one ruling must not cost the others; the log has it whole
        log.exception("%s: ruling %s not extracted", document.source, _key(document))
        met = internal_error(document.source, error)
        return InputError(met.source, met.code, f"ruling {_key(document)} {met.detail}")


def extract_document(document: Document, settings: Settings) -> Ruling:
    """The ruling of a document, with its source and what the source says of it."""
    ruling = Ruling(_key(document), document.text, settings)
    ruling.decide("source", document.source, None, "reader.source")
    for key, value in document.metadata.items():
        said = json.dumps(value, ensure_ascii=False, sort_keys=True)
        ruling.source_metadata.append(
            SourceMetadata(key=replace_surrogates(key), value=replace_surrogates(said))
        )
    return run_stages(ruling)
