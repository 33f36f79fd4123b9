"""How the heads of one sum fared: the sums granted in the reasons that add up to an order."""

from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cached_property
from itertools import accumulate

from arret_extract.records import Claim, Order
from arret_extract.stages.checks.additions import Addition, additions
from arret_extract.stages.checks.totals import CENT, heads_totals
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.outcomes.cuts import Cuts
from arret_extract.stages.outcomes.labels import Labels
from arret_extract.stages.outcomes.matching import euros, worth
from arret_extract.stages.outcomes.reasons import ANY_POST, Award, Reasons, stems_of

Scored = list[tuple[int, Award]]
# How many ways of adding up are tried.
MOST_TRIED = 4000
MOST_CHOICES = 5
# Sums are added up as whole numbers of so small a part of a euro.
DECIMALS = 30
ONE = 10**DECIMALS
# How far before a sum the words that say what it is for may begin.
LABEL = 160
EQUAL, SAME_POST, BEHIND, NEXT = 6, 3, 2, 2


def value_of(award: Award) -> Decimal:
    """The sum of an award in euros."""
    return euros(award.value, award.currency)


def _units(value: Decimal) -> int:
    """A sum as a whole number, which adds up faster; francs in euros have so many decimals."""
    return int(value.scaleb(DECIMALS))


@dataclass(slots=True)
class Search:
    """Looks for one award a claim, none twice, that together make a sum; the best fit first.

    `reach` is the most that the claims from each place on may add, to the euro.
    """

    target: Decimal
    choices: list[Scored]
    best: dict[int, Award] | None = None
    score: int = -1
    tried: int = 1
    values: list[list[int]] = field(init=False)
    reach: list[int] = field(init=False)
    # Places from which a rest was not made.
    dead: set[tuple[int, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.values = [[_units(value_of(award)) for _, award in scored] for scored in self.choices]
        most = [max(values, default=0) for values in self.values]
        self.reach = [*accumulate(reversed(most), initial=ONE)][::-1]

    def run(self) -> dict[int, Award] | None:
        """The award of each claim by its place, where two or more make the sum."""
        rest = _units(self.target)
        if rest <= self.reach[0]:
            self._go(0, rest, 0, {})
        return self.best

    def _go(self, place: int, rest: int, score: int, chosen: dict[int, tuple[int, Award]]) -> bool:
        """Try what may still make a rest that is within reach; whether something did.

        `chosen` are the places and awards so far, by where the awards begin.
        """
        if place == len(self.choices):
            if abs(rest) >= ONE or len(chosen) < 2:
                return False
            if score > self.score:
                self.best, self.score = dict(chosen.values()), score
            return True
        if (place, rest) in self.dead:
            return False
        made, following = False, place + 1
        reach = self.reach[following]
        for (points, award), value in zip(self.choices[place], self.values[place], strict=True):
            if award.start in chosen:
                continue
            self.tried += 1
            if -ONE <= rest - value <= reach and self.tried <= MOST_TRIED:
                chosen[award.start] = place, award
                made |= self._go(following, rest - value, score + points, chosen)
                del chosen[award.start]
        self.tried += 1
        if rest <= reach and self.tried <= MOST_TRIED:
            made |= self._go(following, rest, score, chosen)
        if not made:
            self.dead.add((place, rest))
        return made


@dataclass(frozen=True, slots=True)
class Share:
    """What claims, by their numbers, were granted of a sum; `whole` where nothing else is in it."""

    awards: dict[int, Award]
    whole: bool


class Shares:
    """Reads, for an order that answers several claims, what the reasons grant on each."""

    def __init__(self, reasons: Reasons, labels: Labels) -> None:
        self.reasons, self.view, self.labels = reasons, reasons.view, labels
        self.own: dict[int, frozenset[str]] = {}
        self.cuts = Cuts(reasons)

    @cached_property
    def awards(self) -> list[tuple[Award, Decimal, frozenset[str]]]:
        """The sums that the reasons tell, in euros, each with the words before it."""
        told = (
            award
            for award in [*self.reasons.awards, *self.reasons.others]
            # The terms of an addition say again what the reasons have told.
            if not any(a.start <= award.start < a.end for a in self.additions)
        )
        return [(a, value_of(a), self._label(max(0, a.start - LABEL), a.start)) for a in told]

    @cached_property
    def additions(self) -> list[Addition]:
        """The additions that the ruling writes out."""
        return list(additions(self.reasons.ruling))

    @cached_property
    def listed(self) -> dict[Decimal, frozenset[Decimal]]:
        """The sums that the reasons write out as an addition, by their total."""
        ruling = self.reasons.ruling
        amounts = {a.amount_id: a for a in ruling.amounts}
        found: dict[Decimal, frozenset[Decimal]] = {}
        for finding in heads_totals(ruling):
            *parts, last = (amounts[i] for i in finding.amount_ids)
            if finding.holds and last.value is not None and self.reasons.holds(last):
                values = (euros(p.value, p.currency) for p in parts if p.value is not None)
                found[euros(last.value, last.currency)] = frozenset(values)
        for addition in self.additions:
            total = addition.total
            if total.value is not None and self.reasons.holds(total):
                terms = frozenset(euros(t, total.currency) for t in addition.terms)
                found[euros(total.value, total.currency)] = terms
        return found

    def of(self, order: Order, claims: list[Claim], *, guess: bool) -> Share | None:
        """What each claim was granted of an order; None where that is not told.

        `guess`: no word need tell what one of them was granted.
        """
        if (share := self._adding_up_to(worth(order), claims, guess=guess)) is not None:
            return share
        asked = sum(map(worth, claims), Decimal(1))
        for gross, part in self.cuts.grosses(order):
            if gross > asked:  # nobody is granted more than was asked
                continue
            share = self._adding_up_to(gross, claims, guess=False)
            told = share is not None and (
                len(share.awards) == len(claims) or self.cuts.tells(gross)
            )
            if share is not None and share.whole and told:
                return Share({i: _part_of(a, part) for i, a in share.awards.items()}, True)
        return None

    def _adding_up_to(self, target: Decimal, claims: list[Claim], *, guess: bool) -> Share | None:
        """What each claim was granted of a sum."""
        listed = self.listed.get(target)
        chosen = [(self._choices(c, target, listed), c.claim_id) for c in claims]
        # Those that are told best first: what cannot add up is seen sooner.
        chosen.sort(key=lambda pair: -_best(pair[0]))
        choices = [scored for scored, _ in chosen]
        if sum(map(bool, choices)) < 2:
            return None
        search = Search(target, choices)
        found, whole = search.run(), True
        if found is None and listed:
            found, whole = self._fitted(choices), False
        if not found or _left_out(choices, found) or _guessed(choices, found) > guess:
            return None
        return Share({chosen[place][1]: award for place, award in found.items()}, whole)

    def _fitted(self, choices: list[Scored]) -> dict[int, Award]:
        """The best award of each claim among those listed, none twice."""
        pairs = sorted(
            (
                (-points, place, award.start, award)
                for place, s in enumerate(choices)
                for points, award in s
                if points >= SAME_POST
            ),
            key=lambda pair: pair[:3],
        )
        found, taken = dict[int, Award](), set[int]()
        for _, place, start, award in pairs:
            if place not in found and start not in taken:
                found[place] = award
                taken.add(start)
        return found if len(found) > 1 else {}

    def _choices(self, claim: Claim, target: Decimal, listed: frozenset[Decimal] | None) -> Scored:
        """The awards that may answer a claim, the likeliest first."""
        asked, behind, post = worth(claim), self.reasons.granted(claim), self.reasons.post(claim)
        low, high = self.view.at(claim.start_char), self.view.at(claim.end_char)
        following = min((at for at in self.reasons.asked if at > high), default=high)
        label, retold = self._label(low, high), self.reasons.retells(claim)
        name = self.labels.of(claim) if post is None else frozenset()
        found: Scored = []
        for award, value, before in self.awards:
            if (retold and award.start < low) or (award.head == "provision" != claim.head):
                continue
            if not 0 < value <= asked + 1 or value >= target:
                continue
            if listed and not _near(value, listed):
                continue
            same = award.post == post is not None or (bool(name) and name <= self._own(award))
            other = None not in (award.post, post) and award.post != post
            points = EQUAL * (abs(value - asked) < 1 and not other) + SAME_POST * same
            points += BEHIND * (award == behind)
            points += NEXT * (retold and listed is not None and award.start < following)
            points += min(2, len(label & before))
            if points:
                found.append((points, award))
        if 0 < asked < target and (not listed or _near(asked, listed)) and claim.value is not None:
            # A court may grant what is asked and say no more of it.
            whole = Award(claim.value, claim.currency, claim.head, post, low, high)
            found.append((EQUAL if listed else 1, whole))
        found.sort(key=lambda f: (-f[0], f[1].start))
        once = {value_of(award): (points, award) for points, award in reversed(found)}
        return sorted(once.values(), key=lambda f: (-f[0], f[1].start))[:MOST_CHOICES]

    def _own(self, award: Award) -> frozenset[str]:
        """The words before a sum in its own sentence, where no post is named there."""
        if award.start not in self.own:
            low = sentence_start(self.view, award.start, max(0, award.start - LABEL))
            said = self._label(low, award.start) if award.post is None else frozenset()
            self.own[award.start] = said
        return self.own[award.start]

    def _label(self, low: int, high: int) -> frozenset[str]:
        return stems_of(self.view.folded[low:high]) - self.reasons.stems - ANY_POST


def _part_of(award: Award, part: Fraction) -> Award:
    """What is left of an award where a right to damages is cut."""
    if part == 1:
        return award
    value = award.value * part.numerator / part.denominator
    return replace(award, value=value.quantize(CENT, ROUND_HALF_UP))


def _near(value: Decimal, listed: frozenset[Decimal]) -> bool:
    """Whether a sum is among others, but for some cents."""
    return any(abs(value - other) < 1 for other in listed)


def _best(scored: Scored) -> int:
    return scored[0][0] if scored else 0


def _left_out(choices: list[Scored], found: dict[int, Award]) -> bool:
    """Whether a sum that the reasons grant for a claim is not among those that add up."""
    taken = {value_of(a) for a in found.values()}
    return any(
        points >= SAME_POST and value_of(award) not in taken
        for place, scored in enumerate(choices)
        if place not in found
        for points, award in scored
    )


def _guessed(choices: list[Scored], found: dict[int, Award]) -> int:
    """Of how many of the sums found no words tell what they are for."""
    points = [p for place, award in found.items() for p, a in choices[place] if a is award]
    return sum(p < SAME_POST for p in points)
