"""HTML to text: the words a browser would show, paragraphs apart, table rows in lines.

libxml2 (through lxml) parses it and tells of tags as they come: no tree is built, so that time and
memory grow linearly however deep the tags nest. A page's navigation and footer stay in the text.
"""

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
SOFT_HYPHEN = "\xad"


def html_to_text(html: str) -> tuple[str, str | None]:
    """The text of a page or of a piece of one, and the page's title."""
    from lxml import etree

    page = _Page()
    parser = etree.HTMLParser(target=page, encoding="utf-8", huge_tree=True, no_network=True)
    try:
        parser.feed(html.replace("\0", "\ufffd").encode("utf-8", "replace"))
        parser.close()
    except etree.LxmlError:  # raised for a page without a single tag or letter
        return "", None
    return page.layout.text(), " ".join("".join(page.title).split()) or None


class _Page:
    """What the parser tells its tags and words to."""

    def __init__(self) -> None:
        self.layout = Layout()
        self.title: list[str] = []
        self._in_title = False
        self._unseen = self._as_is = 0
        self._raised: list[str] = []

    def start(self, tag: str, attributes: object) -> None:
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
            words = raise_figures(words, self._raised[-1])
        if self._as_is:
            self.layout.write_as_is(words)
        else:
            self.layout.write(words)

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def close(self) -> None:
        """Nothing is left to do when the page ends."""
