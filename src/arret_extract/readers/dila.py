"""DILA's XML of judicial rulings: one file a ruling, as in its archives CAPP, CASS and INCA.

The root is `TEXTE_JURI_JUDI`: `META` says what the record knows of the ruling, `TEXTE` holds the
text in `CONTENU` and, beside it, summaries and cited rulings; `LIENS` are the texts applied. Names
in capitals are the record's own, those in small letters mark up its words (`<br/>`, `<p>`).
"""

import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any, BinaryIO

from arret_extract.errors import InputError
from arret_extract.readers.document import (
    REPLACEMENT,
    Read,
    make_document,
    replace_surrogates,
    too_long,
)
from arret_extract.readers.encoding import decode
from arret_extract.readers.html import html_to_text
from arret_extract.readers.record import html_limit

ROOT = "TEXTE_JURI_JUDI"
CONTENT = "TEXTE/BLOC_TEXTUEL/CONTENU"
# Each holds fields of the record: a field's name is its key in the metadata.
GROUPS = ("META/META_COMMUN", "META/META_SPEC/META_JURI", "META/META_SPEC/META_JURI_JUDI", "TEXTE")
APART = frozenset({"ID", "BLOC_TEXTUEL"})
# Declared encodings that are believed; Latin-1 is read as browsers do, as Windows-1252.
ENCODINGS = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "windows-1252": "cp1252",
    "iso-8859-15": "iso8859_15",
}
DECLARED = re.compile(rb"<\?xml[^<>]{1,200}?encoding\s{0,4}=\s{0,4}[\"']([A-Za-z0-9_.-]{1,40})")
NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
OF_XML = frozenset({"lt;", "gt;", "amp;", "quot;", "apos;"})
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
ESCAPED_BREAK = re.compile(r"<(?:br|p)\b", re.IGNORECASE)
LOOKS_DILA = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,400}(?:<\?xml[^<>]{0,200}>\s{0,400})?<TEXTE_JURI_JUDI\b"
)


def read_dila(stream: BinaryIO, source: str, max_chars: int) -> Iterator[Read]:
    """The ruling of an XML file."""
    data = stream.read(html_limit(max_chars) + 1)
    if len(data) > html_limit(max_chars):
        raise too_long(source, max_chars)
    yield read_dila_xml(data, source, max_chars)


def read_dila_xml(data: bytes, source: str, max_chars: int) -> Read:
    """The ruling of one XML file; every field of its record that says something is metadata.

    Entities that the file itself defines are refused, nothing is fetched, and bytes that no XML
    may hold (NUL among them) are U+FFFD.
    """
    if not data:
        return InputError(source, "empty", "is an empty file")
    try:
        xml, encoding = _decode(data, source)
        root = _parse(xml, source)
        content = root.find(CONTENT)
        if content is None:
            return InputError(source, "no_text", f"has no {CONTENT}")
        text = _text(content, source)
        said = _metadata(root, source)
    except InputError as error:
        return error
    if encoding:
        said["encoding"] = encoding
    name = " ".join((root.findtext("META/META_COMMUN/ID") or "").split())
    return make_document(source, text, max_chars, name or None, **said)


def _decode(data: bytes, source: str) -> tuple[str, str | None]:
    """The XML as text, and its encoding where that is not UTF-8."""
    declared = DECLARED.match(data)
    name = ENCODINGS.get(declared[1].decode("ascii").lower()) if declared else None
    if name:
        try:
            return data.decode(name), name
        except UnicodeDecodeError:
            pass  # it is not what it says: found out like that of any other text
    return decode(data, source)


def _parse(xml: str, source: str) -> Any:
    """The root element. Raises InputError unless it is a ruling's."""
    from lxml import etree

    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    clean = ILLEGAL.sub(REPLACEMENT, replace_surrogates(NAMED.sub(_character, xml)))
    try:
        root = etree.fromstring(clean.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise InputError(source, "invalid_xml", f"is not XML to read: {error.msg}") from None
    if root.tag != ROOT:
        detail = f"is no ruling as DILA gives them: its root is {str(root.tag)[:60]}, not {ROOT}"
        raise InputError(source, "invalid_xml", detail)
    if next(root.iter(etree.Entity), None) is not None:
        raise InputError(source, "invalid_xml", "refers to an entity that is none of HTML's")
    return root


def _character(found: re.Match[str]) -> str:
    """The character that HTML has a name for; XML knows five of these names only."""
    return found[0] if found[1] in OF_XML else html5.get(found[1], found[0])


def _text(element: Any, source: str) -> str:
    """The words of an element, its mark-up made line breaks; without any, its own lines stay."""
    from lxml import etree

    words = "".join(element.itertext())
    if len(element):
        html = etree.tostring(element, method="html", encoding="unicode", with_tail=False)
        return html_to_text(html, source)[0]
    return html_to_text(words, source)[0] if ESCAPED_BREAK.search(words) else words


def _metadata(root: Any, source: str) -> dict[str, object]:
    fields = [field for path in GROUPS for field in root.iterfind(f"{path}/*")]
    fields += root.iterfind("LIENS")
    said = {field.tag: _value(field, source) for field in fields if field.tag not in APART}
    return {key: value for key, value in said.items() if value}


def _value(element: Any, source: str) -> object:
    """A field as JSON has it: its words, its attributes with them, or lists of fields by name."""
    inner: dict[str, list[object]] = {}
    for child in element:
        if child.tag.isupper() and (value := _value(child, source)):
            inner.setdefault(child.tag, []).append(value)
    said: dict[str, object] = {str(k): str(v) for k, v in element.attrib.items() if v.strip()}
    if inner:
        return said | inner
    words = _text(element, source).strip()
    return said | ({"text": words} if words else {}) if said else words
