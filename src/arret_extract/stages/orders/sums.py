"""The sums that a clause orders, apart from those it only mentions, and what each is for."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from arret_extract.grammar.provisions import Clause
from arret_extract.harms import HARMS, maintains, mostly, specified
from arret_extract.heads import Reading, head_words, pointed_at, read_head
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.cues import cue
from arret_extract.vocabulary import ADMINISTRATIVE, Head

# Nearest words tell a sum's role: how far back they are looked for.
REACH = 75
# How long a list of sums may be under one heading.
LIST = 2000
# How many mentions of a sum in the reasons are read, from the last.
MENTIONS = 8
# Heads that the same sum elsewhere does not share: another total, a part paid before, interest.
_NOT_SHARED: frozenset[Head] = frozenset({"total", "provision", "interets"})
_DAMAGES: Head = "dommages_interets"
# Between a sum and those that it is made of.
_MADE_OF = re.compile(
    r"\b(?:soit|dont|correspondant a|representant|comprenant|decompos\w{2,5}(?: comme suit)?)"
    r"[ :*•-]{1,6}\Z"
)
# A total of several things, or of what is left of one, is not for the last that is named.
_SUMMED_UP = re.compile(
    r"\b(?:soit|dedu\w{2,8}|apres|compensation|outre|hors|hormis|sauf|compris|moins"
    r"|et d(?:e|u|es|'\w{1,20}))\b"
)
# Verbs whose sum is what is fixed, however it is told: "admet la créance à hauteur de".
_FIXING = frozenset({"admettre", "arreter", "fixer", "inscrire"})
# How far apart the words of one label stand: "de dommages et intérêts pour préjudice moral".
_ONE_LABEL = 40
_JOINED = re.compile(r"\bet\b|,")
# "préjudice moral : 900 €" on a line of its own is not what the sums above it are for.
_LABEL_OF_NEXT = re.compile(r"[^,;\d\n]{0,60}:?\s?\d")
# A line that ends in the middle of a sentence, before no item of a list.
_SOFT_BREAK = re.compile(r"(?<![\n;:])(?:(?<!\.)|(?<=\bm\.))\n(?![\s*•-]|\d{1,2} ?[).°](?!\d))")
# Heads that only the sum beside them has, and how much more the costs of one may be than another's.
_OF_ONE, _ALIKE = ("astreinte", "depens", "interets"), 3
_ONCE = ("article_700", "clause_penale", "interets")


@dataclass(frozen=True, slots=True)
class PlacedSum:
    """A row of `amounts` with its place in the view."""

    amount: Amount
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeadFound:
    """What a sum is for, by which rule, and whether its own words say so."""

    head: Head | None
    rule: str
    own: bool


class Sums:
    """The sums of a ruling by place, and what its reasons say they are for."""

    __slots__ = ("_fixed", "_placed", "_reasoned", "_ruling", "_sought", "_starts", "told")

    def __init__(self, ruling: Ruling) -> None:
        self._ruling = ruling
        view = ruling.view
        self._placed = [
            PlacedSum(a, view.at(a.start_char), view.at(a.end_char - 1) + 1)
            for a in ruling.amounts
            if a.value is not None and a.end_char > a.start_char
        ]
        self._starts = [p.start for p in self._placed]
        self._fixed: dict[Decimal | None, Head] = {}
        self.told: Head | None = None  # what the order before is for
        self._sought: Head | None = None  # what is asked of an administrative judge
        self._reasoned: dict[Decimal | None, list[tuple[PlacedSum, int, int]]] | None = None

    def between(self, start: int, end: int) -> list[PlacedSum]:
        """Sums that begin between two positions of the view."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return self._placed[low:high]

    def ordered(self, clause: Clause) -> list[PlacedSum]:
        """The sums of a clause that it orders to be paid or fixes.

        The same sum in another currency, the base of interest, a share of a sum ("dont 13,52 € de
        TVA"), an instalment or a limit is none.
        """
        found: list[PlacedSum] = []
        sums = self.between(clause.start, clause.end)
        if not sums:
            return found
        # "Condamne A, au titre d'un prêt de 500 €, à payer à B…": what is paid comes after.
        pay = cue("pay").search(self._ruling.view.spaced, clause.verb_end, sums[-1].start)
        last_end = clause.verb_end
        if otherwise := cue("otherwise").search(self._ruling.view.spaced, sums[0].end, clause.end):
            sums = self.between(clause.start, otherwise.start())
        for placed in sums:
            if pay and placed.end <= pay.start() and cue("infinitive").match(pay[0]):
                last_end = placed.end
                continue
            again = bool(found) and self._again(found[-1], placed)
            first = not found and clause.verb in _FIXING and self._measures(placed)
            if not again and (first or not self._only_mentioned(placed, last_end, bool(found))):
                found.append(placed)
            last_end = placed.end
        found = self._without_parts(found, sums)
        if clause.verb == "condamner" and len(found) > 1:
            found = [placed for placed in found if not self._appraised(placed)] or found
        return [*found, *self._same(found, clause)] or self._limits(sums)

    def _appraised(self, placed: PlacedSum) -> bool:
        low = max(0, placed.start - REACH)
        return bool(cue("appraised").search(self._ruling.view.spaced, low, placed.start))

    def _without_parts(self, found: list[PlacedSum], sums: list[PlacedSum]) -> list[PlacedSum]:
        """Those ordered, without what one is made of: "10 €, soit 9 € et 1 € de frais"."""
        for index, whole in enumerate(sums[:-2]):
            parts = sums[index + 1 :]
            between = self._ruling.view.spaced[whole.end : parts[0].start]
            if not _MADE_OF.search(between):
                continue
            total = Decimal(0)
            for count, part in enumerate(parts, 1):
                total += part.amount.value or 0
                if total == whole.amount.value and count > 1:
                    return [placed for placed in found if placed not in parts[:count]]
        return found

    def _same(self, found: list[PlacedSum], clause: Clause) -> list[PlacedSum]:
        """The last sum of a clause once more where others are given "la même somme"."""
        if not found:
            return []
        told = cue("same_sum").finditer(self._ruling.view.spaced, found[-1].end, clause.end)
        return [PlacedSum(found[-1].amount, hit.start(), hit.end()) for hit in told]

    def _limits(self, sums: list[PlacedSum]) -> list[PlacedSum]:
        """The sum that a clause without any other gives as the measure: "à hauteur de 500 €"."""
        return [placed for placed in sums[:1] if len(sums) == 1 and self._measures(placed)]

    def _measures(self, placed: PlacedSum) -> bool:
        """Whether a sum is the measure of what is spoken of: "admet la créance à hauteur de"."""
        low = max(0, placed.start - REACH)
        return bool(cue("to_the_sum_of").search(self._ruling.view.spaced, low, placed.start))

    def _again(self, last: PlacedSum, placed: PlacedSum) -> bool:
        """Whether a sum is the one before it, in brackets: "500 € HT (cinq cents euros)"."""
        between = self._ruling.view.folded[last.end : placed.start]
        same = last.amount.value == placed.amount.value
        return same and len(between) < 40 and between.rstrip().endswith(("(", "soit"))

    def _only_mentioned(self, placed: PlacedSum, last_end: int, after_sum: bool) -> bool:
        folded = self._ruling.view.folded
        low = max(last_end, placed.start - REACH)
        for seam in cue("new_sum").finditer(folded, low, placed.start):
            low = seam.end()
        before = self._ruling.view.spaced[low : placed.start]
        if after_sum and cue("again").fullmatch(folded[last_end : placed.start]):
            return True
        if cue("mentioned").search(before) and not cue("price_back").search(before):
            return True
        if after_sum and cue("loan_of").search(before):
            return True
        far = folded[max(0, placed.start - 2 * REACH) : placed.start]
        if "difference" in far and cue("difference").search(far):
            return True
        further = _SOFT_BREAK.sub(
            " ", folded[max(last_end, placed.start - 2 * REACH) : placed.start]
        )
        if cue("reckoned").search(further) or self.damaged(placed):
            return True
        share = cue("share").match(self._ruling.view.spaced, placed.end)
        return share is not None or self._changed(placed)

    def _changed(self, placed: PlacedSum) -> bool:
        """Whether a sum is what the first judge gave, and what it is made is told behind."""
        return cue("changed_to").match(self._ruling.view.spaced, placed.end) is not None

    def damaged(self, placed: PlacedSum) -> bool:
        """Whether a scanner lost the first digits of a sum."""
        low = max(0, placed.start - REACH)
        return bool(cue("damaged").search(self._ruling.view.folded, low, placed.start))

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
        first = last is None and not self.between(clause.verb_end, placed.start)
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
        return len(self.ordered(clause)) == 1

    def _of_several(self, clause: Clause, placed: PlacedSum) -> bool:
        """Whether the parts that a whole is told to be made of are for different things."""
        view, parts = self._ruling.view, self.between(placed.end, clause.end)
        if not parts or not _MADE_OF.search(view.spaced, placed.end, parts[0].start):
            return False
        read = (read_head(view, p.start, p.end, placed.end, clause.end) for p in parts)
        return len({r.head for r in read if r is not None}) > 1

    def _own(self, clause: Clause, placed: PlacedSum, floor: int) -> Reading | None:
        """The head in the words of a sum, none of which is a party's name ("FONDS CREANCES 2")."""
        view = self._ruling.view
        before = self.between(clause.start, placed.start)
        if before and before[-1].end == floor:
            floor = before[-1].start  # words glued to the sum before are its own
        if before and self._changed(before[-1]):
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
        following = self.between(placed.end, clause.end)
        if not following:
            return None
        between = _SOFT_BREAK.sub(" ", view.folded[placed.end : following[0].start])
        told = cue("shares_head").fullmatch(between)
        if not told and not cue("in_a_row").fullmatch(between):
            return None
        reach = min(clause.end, placed.end + LIST)
        stops = cue("sentence").finditer(view.folded, placed.end, reach)
        hard = (s.start() + 1 for s in stops if not _SOFT_BREAK.match(view.folded, s.start()))
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
        if _SOFT_BREAK.search(view.folded, following[0].end, readings[0].start) and (
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
            if not cue("in_a_row").fullmatch(_SOFT_BREAK.sub(" ", folded[one.end : other.start])):
                return False
        index, before = PartyIndex.of(self._ruling), self.between(clause.start, placed.start)
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
        first = self.between(clause.start, clause.end)[0]
        for reading in reversed(readings):
            if self._of_costs(reading):
                continue
            between = view.spaced[reading.end : first.start]
            if cue("its_own").match(between) and first not in self.ordered(clause):
                continue  # what a sum is called that is only mentioned
            if reading.end <= first.start:
                return reading
            if cue("heading_end").match(view.folded, reading.end, placed.start):
                return reading
        return None

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
                for same in self.between(start, end):
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
            for asked in self.between(start, end):
                reading = read_head(self._ruling.view, asked.start, asked.end, start, end)
                heads.add(reading.head if reading else None)
        harms = [head for head in (*HARMS, _DAMAGES) if head in heads]
        if not harms or "principal" in heads:
            return "principal"
        return harms[0] if len(harms) == 1 else _DAMAGES
