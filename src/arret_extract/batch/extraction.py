"""A document to a ruling with its rows; a defect on the way is an error of that document."""

import json
import logging
from pathlib import Path

from arret_extract.errors import ArretExtractError, InputError, internal_error
from arret_extract.pipeline import run_stages, text_id
from arret_extract.readers import Document, read_inputs, read_one
from arret_extract.readers.document import replace_surrogates
from arret_extract.readers.folders import printable
from arret_extract.records import SourceMetadata
from arret_extract.ruling import Ruling, Settings

log = logging.getLogger(__name__)


def key_of(document: Document) -> str:
    """The id of a document's ruling: its own, or a hash of its text."""
    return document.id or text_id(document.text)


def find_document(path: Path, max_chars: int, key: str | None) -> Document:
    """The document of that key in a file or folder; without a key, the only one that it holds.

    Raises InputError where there is none, or none can be told without a key.
    """
    if key is None:
        return read_one(path, max_chars)
    for read in read_inputs([path], max_chars):
        if isinstance(read, Document) and key_of(read) == key:
            return read
    raise InputError(printable(path), "missing", f"holds no ruling {key} that can be read")


def try_extract(document: Document, settings: Settings) -> Ruling | InputError:
    """The ruling, or the error that a defect of a stage makes of it, which is logged whole."""
    try:
        return extract_document(document, settings)
    except ArretExtractError:
        raise
    except Exception as error:  # one ruling must not cost the others; the log has it whole
        log.exception("%s: ruling %s not extracted", document.source, key_of(document))
        met = internal_error(document.source, error)
        return InputError(met.source, met.code, f"ruling {key_of(document)} {met.detail}")


def extract_document(document: Document, settings: Settings) -> Ruling:
    """The ruling of a document, with its source and what the source says of it."""
    ruling = Ruling(key_of(document), document.text, settings)
    ruling.decide("source", document.source, None, "reader.source")
    for key, value in document.metadata.items():
        said = json.dumps(value, ensure_ascii=False, sort_keys=True)
        ruling.source_metadata.append(
            SourceMetadata(key=replace_surrogates(key), value=replace_surrogates(said))
        )
    return run_stages(ruling)
