"""A ruling being written: its text, and a label for whatever the text says.

Labels are kept by the characters they stand at and become quotations (GOLD: `quote` and `nth`) when
the text is whole.
"""

from dataclasses import dataclass
from decimal import Decimal

Label = dict[str, object]
LONGEST_HEADING = 60
TAXED = "_ttc"  # ends the role of a sum that is said to include tax
TABLES = ("parties", "counsel", "court_members", "claims", "orders", "outcomes", "amounts")


@dataclass(frozen=True, slots=True)
class Style:
    """How a registry prints, the same all through a ruling."""

    group: str = " "
    unit: str = " euros"
    cents: bool = False
    apostrophe: str = "'"
    gap: str = "\n\n"
    dash: str = "- "
    loud: bool = False
    in_words: bool = False

    def money(self, value: Decimal) -> str:
        """A sum as printed: groups of three, cents after a comma, the currency."""
        whole, cents = f"{value:.2f}".split(".")
        groups = f"{int(whole):,}".replace(",", self.group)
        return f"{groups},{cents}" if self.cents or cents != "00" else groups


class Page:
    """The text of a ruling and its labels, written from the first character to the last."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.decision: Label = {}
        self.rows: dict[str, list[Label]] = {name: [] for name in TABLES}
        self._sections: list[tuple[str, int]] = []
        self._parts: list[str] = []
        self.length = 0

    def write(self, words: str) -> None:
        """Append words as this registry prints them."""
        words = words.replace("'", self.style.apostrophe)
        self._parts.append(words)
        self.length += len(words)

    def starts_sentence(self) -> bool:
        """Whether the next word begins a sentence or a line."""
        before = "".join(self._parts[-3:])
        return not before or before[-1] == "\n" or before.endswith((". ", "- ", "* "))

    def end(self) -> None:
        """End a paragraph."""
        self.write(self.style.gap)

    def line(self, words: str = "") -> None:
        """A line of a heading or of a block."""
        self.write(words + "\n")

    def blank(self) -> None:
        """A blank line, unless there is one."""
        before = "".join(self._parts[-3:])
        if before and not before.endswith("\n\n"):
            self.line()

    def section(self, kind: str) -> None:
        """A section starts at the next line, a blank one before it."""
        self.blank()
        self._sections.append((kind, self.length))

    def money(self, value: Decimal, role: str, head: str | None) -> None:
        """Print a sum, and label it."""
        start = self.length
        if self.style.in_words and role == "alloue" and value == value.to_integral_value():
            self.write(f"{in_words(int(value))} euros ({self.style.money(value)} €)")
        else:
            self.write(self.style.money(value) + self.style.unit)
        tax = "TTC" if role.endswith(TAXED) else None
        fields = {"value": f"{value:.2f}", "currency": "EUR", "tax": tax}
        self.label("amounts", start, **fields, role=role.removesuffix(TAXED), head=head)

    def label(self, table: str, start: int | None = None, **fields: object) -> None:
        """Add a row, quoting what was written since `start`."""
        spans = {} if start is None else {"start": start, "end": self.length}
        self.rows[table].append(fields | spans)

    def numbered(self, table: str, letter: str, start: int, **fields: object) -> str:
        """Add a row with an id of its own, which is returned."""
        name = f"{letter}{len(self.rows[table]) + 1}"
        self.label(table, start, id=name, **fields)
        return name

    def text(self) -> str:
        """What was written."""
        return "".join(self._parts)

    def gold(self, id: str) -> Label:
        """The labels of the whole text."""
        text = self.text()
        sections = []
        for kind, start in self._sections:
            quote = text[start : start + LONGEST_HEADING].rstrip()
            sections.append({"kind": kind, "quote": quote, "nth": _nth(text, quote, start)})
        gold: Label = {"id": id, "decision": self.decision, "sections": sections}
        for name, rows in self.rows.items():
            gold[name] = [_quoted(text, row) for row in rows]
        return gold


def _quoted(text: str, row: Label) -> Label:
    start, end = row.get("start"), row.get("end")
    if not isinstance(start, int) or not isinstance(end, int):
        return row
    quote = text[start:end]
    rest = {key: value for key, value in row.items() if key not in ("start", "end")}
    return rest | {"quote": quote, "nth": _nth(text, quote, start)}


def _nth(text: str, quote: str, start: int) -> int:
    """Which occurrence of a quotation stands at `start`, counted from 1."""
    nth, at = 1, text.find(quote)
    while at < start:
        at = text.find(quote, at + 1)
        nth += 1
    return nth


UNITS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
)  # fmt: skip
TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}


def in_words(number: int) -> str:
    """A number below a million in French words."""
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        stem = in_words(thousands)
        if thousands % 100 in (0, 80):  # "deux cents" and "quatre-vingts" lose their s before it
            stem = stem.removesuffix("s")
        head = "mille" if thousands == 1 else f"{stem} mille"
        return f"{head} {in_words(rest)}" if rest else head
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        head = "cent" if hundreds == 1 else f"{UNITS[hundreds]} cent"
        return f"{head} {in_words(rest)}" if rest else head + ("s" if hundreds > 1 else "")
    if number < 17:
        return UNITS[number]
    tens, unit = divmod(number, 10)
    if tens == 1:
        return f"dix-{UNITS[unit]}"
    if tens in (7, 9):
        tens, unit = tens - 1, unit + 10
    if not unit:
        return TENS[tens] + ("s" if tens == 8 else "")
    joint = " et " if unit in (1, 11) and tens != 8 else "-"
    return TENS[tens] + joint + in_words(unit)
