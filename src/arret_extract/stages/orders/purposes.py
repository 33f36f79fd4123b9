"""What each sum that a clause orders is for."""

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from arret_extract.grammar.provisions import Clause
from arret_extract.harms import HARMS, maintains, mostly, specified
from arret_extract.heads import Reading, head_words, pointed_at, read_head
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.sums import MADE_OF, REACH, SOFT_BREAK, PlacedSum, Sums
from arret_extract.vocabulary import ADMINISTRATIVE, Head

# How long a list of sums may be under one heading.
LIST = 2000
# How many mentions of a sum in the reasons are read, from the last.
MENTIONS = 8
# Heads that the same sum elsewhere does not share: another total, a part paid before, interest.
_NOT_SHARED: frozenset[Head] = frozenset({"total", "provision", "interets"})
_DAMAGES: Head = "dommages_interets"
# A total of several things, or of what is left of one, is not for the last that is named.
_SUMMED_UP = re.compile(
    r"\b(?:soit|dedu\w{2,8}|apres|compensation|outre|hors|hormis|sauf|compris|moins"
    r"|et d(?:e|u|es|'\w{1,20}))\b"
)
# How far apart the words of one label stand: "de dommages et intérêts pour préjudice moral".
_ONE_LABEL = 40
_JOINED = re.compile(r"\bet\b|,")
# "préjudice moral : 900 €" on a line of its own is not what the sums above it are for.
_LABEL_OF_NEXT = re.compile(r"[^,;\d\n]{0,60}:?\s?\d")
# Heads that only the sum beside them has, and how much more the costs of one may be than another's.
_OF_ONE, _ALIKE = ("astreinte", "depens", "interets"), 3
_ONCE = ("article_700", "clause_penale", "interets")


@dataclass(frozen=True, slots=True)
class HeadFound:
    """What a sum is for, by which rule, and whether its own words say so."""

    head: Head | None
    rule: str
    own: bool


class Purposes:
    """What the sums of a ruling are for, and what its reasons say they are for."""

    __slots__ = ("_fixed", "_reasoned", "_ruling", "_sought", "_sums", "told")

    def __init__(self, ruling: Ruling, sums: Sums) -> None:
        self._ruling, self._sums = ruling, sums
        self._fixed: dict[Decimal | None, Head] = {}
        self.told: Head | None = None  # what the order before is for
        self._sought: Head | None = None  # what is asked of an administrative judge
        self._reasoned: dict[Decimal | None, list[tuple[PlacedSum, int, int]]] | None = None

    def head(
        self, clause: Clause, placed: PlacedSum, floor: int, sentence: int, last: Head | None
    ) -> HeadFound:
        """What a sum is for: its own words, its list's heading, the verb's, the reasons'.

        `floor` is where the words of the sum may begin, `sentence` where those of its sentence do;
        `last` what the sum before it in the clause is for.
        """
        view = self._ruling.view
        before = self.told if last is None else last
        same = cue("same_title")
        if before is not None and same.match(view.spaced, placed.end):
            return HeadFound(before, "orders.same_title", True)
        own = self._own(clause, placed, floor)
        first = last is None and not self._sums.between(clause.verb_end, placed.start)
        if (
            before is not None
            and first
            and (own is None or own.rank == 3)
            and same.match(view.spaced, clause.verb_end, placed.start)
        ):
            return HeadFound(before, "orders.same_title", True)
        whole = own is not None and own.head == "total" and self._alone(clause)
        if whole and self._of_several(clause, placed):
            return HeadFound("total", "orders.parts", True)
        if whole:
            return self._beside_total(placed, floor) or self._by_reasons(placed) or self._mostly()
        fixed = self._fixed.get(placed.amount.value)
        if fixed is not None and (own is None or own.rank == 3):
            return HeadFound(fixed, "orders.fixed", True)
        if own is not None:
            head = specified(own.head, own.rule, mostly(self._ruling))
            return HeadFound(head, own.rule if head == own.head else "orders.harm", True)
        heading = self._heading(clause, placed, sentence)
        if heading is not None:
            return HeadFound(heading.head, heading.rule, True)
        shared = self._shared(clause, placed)
        if shared is not None:
            return HeadFound(shared.head, shared.rule, True)
        if last == "provision":
            return HeadFound(last, "orders.same_title", False)
        if maintains(self._ruling, placed.end):
            return HeadFound("pension", "orders.mostly", False)
        return self._by_reasons(placed) or self._mostly(self._carried(last))

    def _beside_total(self, placed: PlacedSum, floor: int) -> HeadFound | None:
        """What words before a sum called a whole say it is for: "à titre de … la somme totale"."""
        view = self._ruling.view
        low = max(floor, placed.start - REACH)
        if pay := cue("pay").search(view.spaced, low, placed.start):
            low = pay.end()
        words = head_words(view, low, placed.start)
        told = [reading for reading in words if reading.head != "total"]
        if not told or _SUMMED_UP.search(view.folded, low, placed.start):
            return None
        return HeadFound(
            specified(told[-1].head, told[-1].rule, mostly(self._ruling)), told[-1].rule, True
        )

    def _carried(self, last: Head | None) -> Head | None:
        """What the sum before is for, if this one may be; behind a third payer's outlay is harm."""
        harmed = mostly(self._ruling).startswith("prejudice")
        return None if last == "principal" and harmed else last

    def _alone(self, clause: Clause) -> bool:
        """Whether a clause has one sum: called a whole, it is still for something."""
        return len(self._sums.ordered(clause)) == 1

    def _of_several(self, clause: Clause, placed: PlacedSum) -> bool:
        """Whether the parts that a whole is told to be made of are for different things."""
        view, parts = self._ruling.view, self._sums.between(placed.end, clause.end)
        if not parts or not MADE_OF.search(view.spaced, placed.end, parts[0].start):
            return False
        read = (read_head(view, p.start, p.end, placed.end, clause.end) for p in parts)
        return len({r.head for r in read if r is not None}) > 1

    def _own(self, clause: Clause, placed: PlacedSum, floor: int) -> Reading | None:
        """The head in the words of a sum, none of which is a party's name ("FONDS CREANCES 2")."""
        view = self._ruling.view
        before = self._sums.between(clause.start, placed.start)
        if before and before[-1].end == floor:
            floor = before[-1].start  # words glued to the sum before are its own
        if before and self._sums.changed(before[-1]):
            placed, floor = before[-1], min(floor, before[-1].start)
        own = read_head(view, placed.start, placed.end, floor, clause.end)
        if own is None or own.start > placed.start:
            return own
        in_capitals = view.plain[clause.verb_end : placed.start].isupper()
        named = PartyIndex.of(self._ruling).mentions(max(floor, own.start - REACH), own.start + 1)
        for mention in named:
            rest = view.plain[mention.end : own.end]
            capitals = not in_capitals and cue("name_goes_on").match(rest)
            if own.start < mention.end or capitals:
                floor = max(mention.end, own.end)
                return read_head(view, placed.start, placed.end, floor, clause.end)
        return own

    def remember(self, placed: PlacedSum, head: Head | None) -> None:
        """Keep what a sum that is fixed is for: the one who pays it pays it for that."""
        if head is not None:
            self._fixed[placed.amount.value] = head

    def _shared(self, clause: Clause, placed: PlacedSum) -> Reading | None:
        """The head said once after several sums: "300 € à A et 400 € à B au titre de…"."""
        view = self._ruling.view
        following = self._sums.between(placed.end, clause.end)
        if not following:
            return None
        between = SOFT_BREAK.sub(" ", view.folded[placed.end : following[0].start])
        told = cue("shares_head").fullmatch(between)
        if not told and not cue("in_a_row").fullmatch(between):
            return None
        reach = min(clause.end, placed.end + LIST)
        stops = cue("sentence").finditer(view.folded, placed.end, reach)
        hard = (s.start() + 1 for s in stops if not SOFT_BREAK.match(view.folded, s.start()))
        words = head_words(view, placed.end, next(hard, reach))
        readings = [reading for reading in words if reading.head != "total"]
        if not readings or readings[0].start < following[0].end:
            return None
        if not told and not self._in_a_row(clause, placed, following, readings[0]):
            return None
        # one party gets these once, but costs for the two instances
        once = readings[0].head in _ONCE and cue("and_another").fullmatch(between)
        twice = once and cue("two_instances").search(view.folded, following[0].end, reach)
        if once and not twice:
            return None
        if SOFT_BREAK.search(view.folded, following[0].end, readings[0].start) and (
            _LABEL_OF_NEXT.match(view.folded, readings[0].end)
        ):
            return None
        near = [
            r
            for r in readings
            if r.start - readings[0].end < _ONE_LABEL
            and not _JOINED.search(view.folded, readings[0].end, r.start)
        ]
        return min(near, key=lambda reading: (reading.rank, reading.start))

    def _in_a_row(
        self, clause: Clause, placed: PlacedSum, following: list[PlacedSum], reading: Reading
    ) -> bool:
        """Whether each sum up to what is said of the last goes to a party of its own.

        Costs are shared where they are alike.
        """
        row = [placed, *(p for p in following if p.start < reading.start)]
        folded = self._ruling.view.folded
        for one, other in pairwise(row):
            if not cue("in_a_row").fullmatch(SOFT_BREAK.sub(" ", folded[one.end : other.start])):
                return False
        index, before = PartyIndex.of(self._ruling), self._sums.between(clause.start, placed.start)
        pay = cue("pay").search(self._ruling.view.spaced, clause.verb_end, placed.start)
        low = before[-1].end if before else pay.end() if pay else clause.verb_end
        paid = bool(index.find(low, placed.start))
        named = [*index.mentions(placed.end, reading.start)]
        if len(named) < len(row) - paid:
            return False
        between = self._ruling.view.spaced[named[-1].end : max(named[-1].end, row[-1].start)]
        if not cue("right_before").match(between):
            return False  # the last is given to nobody of its own
        alone = cue("its_loss").search(self._ruling.view.spaced, row[-1].end, reading.start)
        if alone or reading.head in _OF_ONE:
            return False
        values = [p.amount.value or 0 for p in row]
        return reading.head != "article_700" or max(values) <= _ALIKE * min(values)

    def _heading(self, clause: Clause, placed: PlacedSum, sentence: int) -> Reading | None:
        """The head in the list's heading ("1) préjudice moral :") or beside the verb."""
        view = self._ruling.view
        readings = head_words(view, max(sentence, placed.start - LIST), placed.start)
        first = self._sums.between(clause.start, clause.end)[0]
        for reading in reversed(readings):
            if self._of_costs(reading) or self._deducted(reading):
                continue
            between = view.spaced[reading.end : first.start]
            if cue("its_own").match(between) and first not in self._sums.ordered(clause):
                continue  # what a sum is called that is only mentioned
            if reading.end <= first.start:
                return reading
            if cue("heading_end").match(view.folded, reading.end, placed.start):
                return reading
        return None

    def _deducted(self, reading: Reading) -> bool:
        """Whether words name what is only taken off: "déduction faite de la provision"."""
        low = max(0, reading.start - REACH)
        return bool(cue("taken_off").search(self._ruling.view.folded, low, reading.start))

    def _of_costs(self, reading: Reading) -> bool:
        """Whether the words say what costs comprise, and no sum beside them."""
        low = max(0, reading.start - REACH)
        return reading.head == "depens" or bool(
            cue("costs_comprise").search(self._ruling.view.folded, low, reading.start)
        )

    def _by_reasons(self, placed: PlacedSum) -> HeadFound | None:
        """The head that the reasons give the same sum, or those who ask it."""
        if self._reasoned is None:
            self._reasoned = {}
            for _, start, end in (
                *self._ruling.stretches("facts", "moyens"),
                *self._ruling.stretches("motifs"),
            ):
                for same in self._sums.between(start, end):
                    self._reasoned.setdefault(same.amount.value, []).append((same, start, end))
        for same, start, end in reversed(self._reasoned.get(placed.amount.value, [])[-MENTIONS:]):
            view = self._ruling.view
            meant = pointed_at(view, same.start, same.end, start)
            reading = meant or read_head(view, same.start, same.end, start, end)
            asked = self._ruling.section_at(same.amount.start_char)
            told = asked is not None and asked.kind != "motifs"
            if (
                reading is None
                or reading.head in _NOT_SHARED
                or (told and reading.head == "article_700")
            ):
                continue
            if reading.head:
                head = specified(reading.head, reading.rule, mostly(self._ruling))
                return HeadFound(head, "orders.reasons", False)
        return None

    def _mostly(self, last: Head | None = None) -> HeadFound:
        """What the sum before is for, else what the ruling is mostly about."""
        head = last or mostly(self._ruling)
        damages = head == "principal" and self._ruling.decision.jurisdiction in ADMINISTRATIVE
        return HeadFound(self._asked() if damages else head, "orders.mostly", False)

    def _asked(self) -> Head:
        """What is asked of an administrative judge, read once."""
        if self._sought is None:
            self._sought = self._read_asked()
        return self._sought

    def _read_asked(self) -> Head:
        """What is asked of an administrative judge: damages, where no sum is asked as a debt.

        Those of several kinds are asked as one.
        """
        heads: set[Head | None] = set()
        for _, start, end in self._ruling.stretches("moyens"):
            for asked in self._sums.between(start, end):
                reading = read_head(self._ruling.view, asked.start, asked.end, start, end)
                heads.add(reading.head if reading else None)
        harms = [head for head in (*HARMS, _DAMAGES) if head in heads]
        if not harms or "principal" in heads:
            return "principal"
        return harms[0] if len(harms) == 1 else _DAMAGES
