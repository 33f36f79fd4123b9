"""DOCX to text: paragraphs in lines, table rows in lines, notes at the end.

The library opens the package; its text is read from the XML in document order, so that content
controls, text boxes, links and insertions under revision are kept, which hold much of what a
court's template fills in.
"""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from arret_extract.errors import InputError
from arret_extract.readers.document import Read, make_document
from arret_extract.readers.layout import LINE, PARAGRAPH, Layout, raise_figures
from arret_extract.readers.locations import open_bytes
from arret_extract.readers.record import html_limit

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

LARGEST = 256 * 1024 * 1024
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
GONE = frozenset(
    {
        f"{W}del",
        f"{W}moveFrom",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
NOTES = {"footnotes": f"{W}footnote", "endnotes": f"{W}endnote"}
# What the library and the modules below it raise on a damaged package, besides errors of their own.
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    LookupError,
    ValueError,
    NotImplementedError,
)
RAISED = {"superscript": "sup", "subscript": "sub"}


def read_docx(path: Path, source: str, max_chars: int) -> Iterator[Read]:
    """The document of a DOCX file; what its page headers and footers say is `running_lines`."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml import etree

    with open_bytes(path) as stream:
        try:
            _check_size(stream, source, max_chars)
            word = docx.Document(stream)
            layout = Layout()
            _write(word.element.body, layout)
            running = list(_read_parts(word, layout))
        except (*DAMAGE, PackageNotFoundError, etree.LxmlError) as error:
            detail = f"is no Word document to read: {str(error)[:200]}"
            yield InputError(source, "invalid_docx", detail)
            return
    metadata = {"title": word.core_properties.title, "running_lines": running}
    said = {key: value for key, value in metadata.items() if value}
    yield make_document(source, layout.text(), max_chars, None, **said)


def _check_size(stream: BinaryIO, source: str, max_chars: int) -> None:
    """Raise InputError where the archive would unpack to too much."""
    with zipfile.ZipFile(stream) as archive:
        sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    texts = [size for name, size in sizes.items() if name.endswith((".xml", ".rels"))]
    if sum(sizes.values()) > LARGEST or sum(texts) > 2 * html_limit(max_chars):
        raise InputError(source, "too_large", "unpacks to more than a ruling can hold")


def _read_parts(word: "WordDocument", layout: Layout) -> Iterator[str]:
    """Write the notes after the text; the lines of page headers and footers, each once."""
    from docx.oxml import parse_xml

    seen = set()
    relations = sorted(word.part.rels.items())
    for _, relation in relations:
        kind = relation.reltype.rsplit("/", 1)[-1]
        if relation.is_external or kind not in (*NOTES, "header", "footer"):
            continue
        root: Any = parse_xml(relation.target_part.blob)
        if kind in NOTES:
            for note in root.iterchildren(NOTES[kind]):
                if note.get(f"{W}type") is None:  # the others draw the line above the notes
                    layout.separate(PARAGRAPH)
                    _write(note, layout)
            continue
        page = Layout()
        _write(root, page)
        for line in page.text().splitlines():
            if line.strip() and line not in seen:
                seen.add(line)
                yield line.strip()


def _write(root: Any, layout: Layout) -> None:
    from lxml import etree

    raised = ""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, node in walk:
        tag = node.tag
        if event == "end":
            _close(tag, layout)
            raised = "" if tag == f"{W}r" else raised
        elif tag in GONE:
            walk.skip_subtree()
        elif tag == f"{W}vertAlign":
            raised = RAISED.get(node.get(f"{W}val"), "")
        elif tag == f"{W}t":
            text = node.text or ""
            layout.write_as_is(raise_figures(text, raised) if raised else text)
        else:
            _open(tag, layout)


def _open(tag: object, layout: Layout) -> None:
    if tag == f"{W}tab":
        layout.write_as_is("\t")
    elif tag in (f"{W}br", f"{W}cr"):
        layout.break_line()
    elif tag == f"{W}noBreakHyphen":
        layout.write_as_is("-")
    elif tag == f"{W}tr":
        layout.open_row()
    elif tag == f"{W}tc":
        layout.open_cell()
    elif tag == f"{W}txbxContent":
        layout.separate(LINE)


def _close(tag: object, layout: Layout) -> None:
    if tag == f"{W}p":
        layout.break_line()
    elif tag == f"{W}tc":
        layout.close_cell()
    elif tag == f"{W}tr":
        layout.close_row()
