"""A record, one of many in a file, to a document: its `text` or `html`, its `id`, the rest."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from arret_extract.errors import InputError
from arret_extract.readers.document import MAX_CHARS, Read, make_document, replace_surrogates
from arret_extract.readers.html import html_to_text

OWN_KEYS = frozenset({"id", "text", "html"})


def read_record(source: str, record: object, max_chars: int = MAX_CHARS) -> Read:
    """The document of a record; what else it holds is metadata, but for nulls.

    A `text` is taken as it is, also where it looks like HTML; `html` is read where there is none.
    """
    if not isinstance(record, Mapping):
        return InputError(source, "invalid_record", "is no object with `id` and `text`")
    key = record.get("id")
    if not _is_id(key):
        return InputError(source, "invalid_record", "its `id` is neither a string nor a number")
    rest = {str(k): v for k, v in record.items() if k not in OWN_KEYS and v is not None}
    text, html = record.get("text"), record.get("html")
    if isinstance(text, str):
        pass
    elif isinstance(html, str):
        if len(html) > html_limit(max_chars):
            return InputError(source, "too_large", "its `html` is too large to be a ruling's")
        try:
            text, _ = html_to_text(html, source)
        except InputError as error:
            return error
    else:
        return InputError(source, "no_text", "has no `text` nor `html`")
    name = "" if key is None else f"{key:.0f}" if isinstance(key, float) else str(key)
    made = make_document(source, text, max_chars, name or None)
    if isinstance(made, InputError):
        return made
    return replace(made, metadata=rest | dict(made.metadata))


def read_value(source: str, value: object, max_chars: int) -> Iterator[Read]:
    """The documents of a JSON value: a record, or a page of Judilibre's API with its `results`.

    Those of a page are numbered: `source:3` is its third.
    """
    is_page = isinstance(value, Mapping) and not value.keys() & {"text", "html"}
    records = value.get("results") if isinstance(value, Mapping) and is_page else None
    if not isinstance(records, list):
        yield read_record(source, value, max_chars)
        return
    if not records:
        yield InputError(source, "empty", "holds no record")
    for number, record in enumerate(records, 1):
        yield read_record(f"{source}:{number}", record, max_chars)


def _is_id(key: object) -> bool:
    if isinstance(key, str):
        return replace_surrogates(key) is key
    if isinstance(key, float):  # whole numbers beside missing ones, as pandas keeps them
        return key.is_integer()
    return key is None or (isinstance(key, int) and not isinstance(key, bool))


def html_limit(max_chars: int) -> int:
    """How long the HTML of a text within the limit can be: mark-up, and a page around it."""
    return 16 * max_chars + 1_000_000


def parse_json(data: bytes | str, source: str) -> object:
    """The value of a JSON text. Raises InputError with the place of the error."""
    try:
        value: object = json.loads(data, parse_constant=lambda name: None)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
        raise InputError(source, "invalid_json", f"is not JSON: {error.msg} at {place}") from None
    except UnicodeDecodeError as error:
        detail = f"is not UTF-8: byte {error.start}"
        raise InputError(source, "not_utf8", detail) from None
    except RecursionError:
        raise InputError(source, "invalid_json", "is not JSON to read: nested too deep") from None
    except ValueError as error:  # a number of more than 4,300 digits
        raise InputError(source, "invalid_json", f"is not JSON to read: {error}") from None
    return value
