"""PDF with a text layer to text: lines of the pages made paragraphs again.

PDFium reads the characters and where they stand; `pages.py` leaves running heads and page numbers
out and mends the lines.
"""

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from arret_extract.errors import InputError
from arret_extract.readers.document import Read, make_document, too_long
from arret_extract.readers.locations import for_library
from arret_extract.readers.pages import Line, Page, join_pages, take_running_lines

LARGEST = 256 * 1024 * 1024
FEW_LETTERS = 100
LINE_END_HYPHENS = "\x02\ufffe"
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\0": ""})


def read_pdf(path: Path, source: str, max_chars: int) -> Iterator[Read]:
    """The document of a PDF.

    A scan is refused (`no_text_layer`). `running_lines` are the heads and feet of pages left out of
    the text, `pages_without_text` the pages (from 1) that are pictures among others with text.
    """
    import pypdfium2 as pdfium
    from pypdfium2 import raw

    if path.stat().st_size > LARGEST:
        yield InputError(source, "too_large", "is too large to be a ruling")
        return
    try:
        document = pdfium.PdfDocument(for_library(path))
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            yield InputError(source, "encrypted", "is protected by a password")
        else:
            yield InputError(source, "invalid_pdf", f"is no PDF to read: {error}")
        return
    try:
        yield _read_document(document, source, max_chars)
    finally:
        document.close()


def _read_document(document: Any, source: str, max_chars: int) -> Read:
    from pypdfium2 import PdfiumError

    pages: list[Page] = []
    pictures: list[int] = []
    length = 0
    for number in range(len(document)):
        try:
            page = document[number]
            lines, picture = _read_page(page, max_chars - length)
            page.close()
        except PdfiumError as error:
            return InputError(f"{source}:{number + 1}", "invalid_pdf", f"page not read: {error}")
        if lines is None:
            return too_long(source, max_chars)
        length += sum(len(line.text) for line in lines)
        pages.append(lines)
        if picture:
            pictures.append(number + 1)
    if len(pictures) == len(pages) or not length:
        detail = "holds pictures of pages and no text: have its characters recognised (OCR) first"
        return InputError(source, "no_text_layer", detail)
    running = take_running_lines(pages)
    said = {
        "title": document.get_metadata_value("Title"),
        "running_lines": running,
        "pages_without_text": pictures,
    }
    said = {key: value for key, value in said.items() if value}
    return make_document(source, join_pages(pages), max_chars, None, **said)


def _read_page(page: Any, room: int) -> tuple[Page | None, bool]:
    """The lines of a page (None if longer than `room`), and whether it is but a picture."""
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        count = text_page.count_chars()
        if count > 2 * room + 1000:
            return None, False
        chars = [chr(raw.FPDFText_GetUnicode(text_page.raw, i)) for i in range(count)]
        lines = [
            _line(text_page.raw, chars, start, end)
            for start, end in _stretches(chars)
            if end > start
        ]
    finally:
        text_page.close()
    letters = sum(not char.isspace() for char in chars)
    picture = letters < FEW_LETTERS and any(page.get_objects((raw.FPDF_PAGEOBJ_IMAGE,)))
    return lines, picture


def _stretches(chars: list[str]) -> Iterator[tuple[int, int]]:
    """Where lines start and end, blanks around them left out.

    PDFium ends a line with a line break, or with a sign of its own for a hyphen.
    """
    start = 0
    for index, char in enumerate([*chars, "\n"]):
        if char in "\r\n" or char in LINE_END_HYPHENS:
            end = index + (char in LINE_END_HYPHENS)
            while start < end and chars[start].isspace():
                start += 1
            while end > start and chars[end - 1].isspace():
                end -= 1
            yield start, end
            start = index + 1


def _line(text_page: Any, chars: list[str], start: int, end: int) -> Line:
    text = "".join(chars[start:end]).translate(LIGATURES)
    if text[-1:] and text[-1] in LINE_END_HYPHENS:
        text = text[:-1] + "-"
    word_end = next((i for i in range(start, end) if chars[i].isspace()), end)
    first, last = _box(text_page, start), _box(text_page, end - 1)
    word = _box(text_page, word_end - 1)
    return Line(
        text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
        left=first.left,
        right=last.right,
        bottom=first.bottom,
        height=first.top - first.bottom,
        first_word=word.right - first.left,
    )


def _box(text_page: Any, index: int) -> Any:
    """Where a character stands, in points from the lower left corner of the page."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(box))
    return box
