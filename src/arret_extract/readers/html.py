"""HTML to text: the words a browser would show, paragraphs apart, table rows in lines.

libxml2 (through lxml) parses it and tells of tags as they come: no tree is built, so that time and
memory grow linearly however deep the tags nest. A page's navigation and footer stay in the text.
"""

from arret_extract.errors import InputError
from arret_extract.readers.document import REPLACEMENT, replace_surrogates
from arret_extract.readers.layout import LINE, PARAGRAPH, RAISED, Layout, raise_figures

_PARAGRAPHS = "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr"
_LINES = (
    "address article aside body button caption dd details div dt fieldset figcaption figure footer "
    "form header html legend li main nav option section select summary tbody tfoot thead"
)
PARAGRAPHS = frozenset(_PARAGRAPHS.split())
LINES = frozenset(_LINES.split())
CELLS = frozenset({"td", "th"})
UNSEEN = frozenset({"script", "style"})
AS_IS = frozenset({"pre", "textarea"})
DEEPEST = 5_000
PIECE = 65_536
SOFT_HYPHEN = "\xad"


def html_to_text(html: str, source: str = "") -> tuple[str, str | None]:
    """The text of a page or of a piece of one, and the page's title.

    Raises InputError for tags nested more than DEEPEST deep, far more than any page has: the parser
    looks through all open tags for each closing one.
    """
    from lxml import etree

    page = _Page(source)
    parser = etree.HTMLParser(target=page, encoding="utf-8", huge_tree=True, no_network=True)
    try:
        data = replace_surrogates(html.replace("\0", REPLACEMENT)).encode()
        for start in range(0, len(data), PIECE):  # an error stops the parser between pieces only
            parser.feed(data[start : start + PIECE])
        parser.close()
    except etree.LxmlError:  # raised for a page without a single tag or letter
        return "", None
    return page.layout.text(), " ".join("".join(page.title).split()) or None


class _Page:
    """What the parser tells its tags and words to."""

    def __init__(self, source: str) -> None:
        self.layout = Layout()
        self._source = source
        self._depth = 0
        self.title: list[str] = []
        self._in_title = False
        self._unseen = self._as_is = 0
        self._raised: list[str] = []
        self._raised_words: list[str] = []

    def start(self, tag: str, attributes: object) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            detail = f"nests tags more than {DEEPEST:,} deep"
            raise InputError(self._source, "invalid_html", detail)
        if self._raised_words:
            self._put_raised()
        if tag == "br":
            self.layout.break_line()
        elif tag == "tr":
            self.layout.open_row()
        elif tag in CELLS:
            self.layout.open_cell()
        elif tag in RAISED:
            self._raised.append(tag)
        elif tag == "title":
            self._in_title = True
        else:
            self._border(tag)
            self._unseen += tag in UNSEEN
            self._as_is += tag in AS_IS

    def end(self, tag: str) -> None:
        self._depth -= 1
        if self._raised_words:
            self._put_raised()
        if tag == "tr":
            self.layout.close_row()
        elif tag in CELLS:
            self.layout.close_cell()
        elif tag in RAISED and self._raised:
            self._raised.pop()
        elif tag == "title":
            self._in_title = False
        else:
            self._border(tag)
            self._unseen -= tag in UNSEEN
            self._as_is -= tag in AS_IS

    def _put_raised(self) -> None:
        """Write what stands raised: whole, since the parser may tell of words in pieces."""
        if self._raised_words:
            self.layout.write(raise_figures("".join(self._raised_words), self._raised[-1]))
            self._raised_words.clear()

    def _border(self, tag: str) -> None:
        if tag in PARAGRAPHS:
            self.layout.separate(PARAGRAPH)
        elif tag in LINES:
            self.layout.separate(LINE)

    def data(self, text: str) -> None:
        if self._in_title:
            self.title.append(text)
            return
        if self._unseen:
            return
        words = text.replace(SOFT_HYPHEN, "")
        if self._raised:
            self._raised_words.append(words)
        elif self._as_is:
            self.layout.write_as_is(words)
        else:
            self.layout.write(words)

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def close(self) -> None:
        """Nothing is left to do when the page ends."""
