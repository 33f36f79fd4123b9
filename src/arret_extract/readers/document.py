"""A ruling as its source gives it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from arret_extract.errors import InputError

MAX_CHARS = 2_000_000
REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class Document:
    """A ruling's text as its source gives it; `metadata` is what the source itself says of it."""

    source: str
    text: str
    id: str | None = None
    metadata: Mapping[str, object] = field(default_factory=dict)


Read = Document | InputError


@dataclass(frozen=True, slots=True)
class Raw:
    """A record of a file that holds many, as it stands there: cheap to find, not read yet."""

    source: str
    data: bytes
    form: Literal["line", "xml"]


def replace_surrogates(text: str) -> str:
    """`text` with U+FFFD for each lone surrogate, which is no character and cannot be written."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join(REPLACEMENT if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def make_document(
    source: str, text: str, max_chars: int, id: str | None = None, **metadata: object
) -> Read:
    """The document, or the error that its text is empty or too long.

    The text is kept character for character, but for lone surrogates (halves of characters, which
    JSON can hold): each becomes U+FFFD, and `replaced_characters` says how many.
    """
    if len(text) > max_chars:
        return too_long(source, max_chars, len(text))
    if not text.strip():
        return InputError(source, "empty", "holds no text")
    clean = replace_surrogates(text)
    if clean is not text:
        replaced = sum(a != b for a, b in zip(text, clean, strict=True))
        metadata = metadata | {"replaced_characters": replaced}
    return Document(source, clean, id, metadata)


def too_long(source: str, max_chars: int, length: int | None = None) -> InputError:
    """The error of a text over the limit; `length` is unknown where reading stopped before."""
    held = "more" if length is None else f"{length:,} characters, more"
    detail = f"holds {held} than the {max_chars:,} characters of --max-chars"
    return InputError(source, "too_long", detail)
