"""A ruling on its way through the stages: its text and the rows read in it so far."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from operator import attrgetter
from typing import Any

from arret_extract.records import (
    Amount,
    Check,
    Citation,
    Claim,
    Counsel,
    CourtMember,
    Date,
    Decision,
    Entity,
    Evidence,
    Order,
    Outcome,
    Party,
    Row,
    Section,
    SourceMetadata,
    Text,
)
from arret_extract.text import Span, View

_START = attrgetter("start_char")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user chooses: the spaCy model (`auto`, `none`, a name), whether judges are kept."""

    model: str = "auto"
    judges: bool = True


@dataclass(slots=True)
class Ruling:
    """A text, its view, and a list of rows a table. Stages add rows in document order."""

    id: str
    text: str
    settings: Settings = field(default_factory=Settings)
    decision: Decision = field(default_factory=Decision)
    sections: list[Section] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    counsel: list[Counsel] = field(default_factory=list)
    court_members: list[CourtMember] = field(default_factory=list)
    amounts: list[Amount] = field(default_factory=list)
    dates: list[Date] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    source_metadata: list[SourceMetadata] = field(default_factory=list)
    view: View = field(init=False)

    def __post_init__(self) -> None:
        self.view = View.of(self.text)

    def rows(self, table: str) -> list[Any]:
        """The rows of a table by its name; `decisions` and `texts` have one."""
        if table == "decisions":
            return [self.decision]
        if table == "texts":
            return [Text(text=self.text)]
        rows: list[Any] = getattr(self, table)
        return rows

    def add(self, row: Row, rule: str, **read: Span | None) -> None:
        """Append a row to its table, with the rule that made it as evidence.

        `read` names columns without a span of their own and where each was read:
        `ruling.add(party, "parties.block", siren=span)`; None is passed over.
        """
        rows: list[Row] = getattr(self, row.TABLE)
        rows.append(row)
        row_id = getattr(row, row.KEY) if row.KEY else None
        start, end = getattr(row, "start_char", None), getattr(row, "end_char", None)
        self.evidence.append(
            Evidence(table=row.TABLE, row_id=row_id, start_char=start, end_char=end, rule=rule)
        )
        for column, span in read.items():
            if span is not None:
                self.note(row.TABLE, row_id, column, span, rule)

    def note(self, table: str, row_id: int | None, column: str, span: Span, rule: str) -> None:
        """Say where a value without a span of its own was read."""
        self.evidence.append(
            Evidence(
                table=table,
                row_id=row_id,
                column=column,
                start_char=span.start,
                end_char=span.end,
                rule=rule,
            )
        )

    def decide(self, column: str, value: Any, span: Span | None, rule: str) -> None:
        """Set a column of `decisions`, with the span it was read from (None when inferred)."""
        self.decision = replace(self.decision, **{column: value})
        self.evidence.append(
            Evidence(
                table="decisions",
                column=column,
                start_char=span.start if span else None,
                end_char=span.end if span else None,
                rule=rule,
            )
        )

    def decide_again(self, column: str, value: Any, span: Span | None, rule: str) -> None:
        """Set a column of `decisions` anew; the evidence of what it was goes."""
        self.evidence = [e for e in self.evidence if (e.table, e.column) != ("decisions", column)]
        self.decide(column, value, span, rule)

    def revise(self, row: Row, rule: str, **changes: Any) -> None:
        """Replace a numbered row by one with some columns changed (an amount given its role)."""
        assert row.KEY is not None
        row_id = getattr(row, row.KEY)
        rows = self.rows(row.TABLE)
        # Rows are numbered in their order: the number is nearly always the place.
        index = row_id if row_id < len(rows) and getattr(rows[row_id], row.KEY) == row_id else -1
        if index < 0:
            index = next(i for i, r in enumerate(rows) if getattr(r, row.KEY) == row_id)
        rows[index] = replace(rows[index], **changes)
        for column in changes:
            self.evidence.append(Evidence(table=row.TABLE, row_id=row_id, column=column, rule=rule))

    def section_at(self, offset: int) -> Section | None:
        """The section that a character of the text stands in."""
        index = bisect_right(self.sections, offset, key=_START) - 1
        return self.sections[index] if index >= 0 else None

    def section_id(self, offset: int) -> int | None:
        """The number of that section."""
        section = self.section_at(offset)
        return None if section is None else section.section_id

    def stretches(self, *kinds: str) -> Iterator[tuple[Section, int, int]]:
        """Sections of some kinds, each with its start and end in the view."""
        for section in self.sections:
            if section.kind in kinds:
                yield section, self.view.at(section.start_char), self.view.at(section.end_char)

    def tables(self) -> dict[str, list[Any]]:
        """Every table of the ruling, by name."""
        names = ["decisions", "texts"] + [
            f.name
            for f in fields(self)
            if f.name not in ("id", "text", "settings", "decision", "view")
        ]
        return {name: self.rows(name) for name in names}
