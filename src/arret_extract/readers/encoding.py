"""Bytes to text: UTF-8, else what charset-normalizer finds among the encodings of French texts."""

import codecs

from arret_extract.errors import InputError

MAGIC = {
    b"%PDF-": "a PDF; name it .pdf",
    b"PK\x03\x04": "a ZIP archive or an Office document; unpack it, or name it .docx",
    b"\x1f\x8b": "packed with gzip; name it .gz",
    b"\x28\xb5\x2f\xfd": "packed with zstd; name it .zst",
    b"\xd0\xcf\x11\xe0": "an old Office document (.doc); save it as .docx",
    b"{\\rtf": "an RTF document; save it as .docx",
    b"PAR1": "a Parquet file; name it .parquet",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}
BOMS = {
    codecs.BOM_UTF8: "utf_8_sig",
    codecs.BOM_UTF32_LE: "utf_32",
    codecs.BOM_UTF32_BE: "utf_32",
    codecs.BOM_UTF16_LE: "utf_16",
    codecs.BOM_UTF16_BE: "utf_16",
}
CANDIDATES = ["cp1252", "latin_1", "utf_16_le", "utf_16_be"]
CONTROLS = [chr(c) for c in range(32) if chr(c) not in "\t\n\v\f\r"]


def decode(data: bytes, source: str) -> tuple[str, str | None]:
    """The text without its byte order mark, and its encoding where that is not plain UTF-8.

    Raises InputError for bytes that are no text (`binary`), or text in no encoding of the list.
    """
    for magic, what in MAGIC.items():
        if data.startswith(magic):
            raise InputError(source, "binary", f"is {what}")
    bom = next((name for mark, name in BOMS.items() if data.startswith(mark)), None)
    text = _try(data, bom or "utf_8")
    if text is not None and not _is_noise(text):
        return text.removeprefix("\ufeff"), bom if bom != "utf_8_sig" else None
    name = _detect(data)
    if name is None:
        raise _no_encoding(data, source)
    text = data.decode(name)
    if name == "cp1252" and "¤" in text and not any(0x80 <= byte < 0xA0 for byte in data):
        # No ruling prints "¤": it is the euro sign of Latin-9, which shares all other letters.
        return data.decode("iso8859_15"), "iso8859_15"
    return text, name


def _try(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _is_noise(text: str) -> bool:
    """Whether control characters are more than one in a hundred: no text then."""
    return sum(map(text.count, CONTROLS)) * 100 > len(text)


def _detect(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=CANDIDATES).best()
    if best is None or _is_noise(data.decode(best.encoding)):
        return None
    return best.encoding


def _no_encoding(data: bytes, source: str) -> InputError:
    if _is_noise(data.decode("latin_1")):
        return InputError(source, "binary", "is no text")
    try:
        data.decode()
        place = ""
    except UnicodeDecodeError as error:
        place = f" (byte {error.start:,} is not)"
    detail = f"is neither UTF-8{place} nor Windows-1252, Latin-1 or UTF-16; save it as UTF-8"
    return InputError(source, "unknown_encoding", detail)
