"""A stretch of the view that may name parties: its cues, and the names that begin in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, cached_property
from itertools import pairwise

from arret_extract.matching.rules import Rule, load_rules
from arret_extract.stages.parties import prose
from arret_extract.stages.parties.bars import bar_ends
from arret_extract.stages.parties.cells import Table, table_of
from arret_extract.stages.parties.cues import (
    AT_APPEAL,
    BENCH,
    BORN_BELOW,
    BORN_LINE,
    BY_CLERK,
    CIVIL,
    COLON,
    COLUMN,
    COUNSEL_COLUMN,
    COURT_WITHIN,
    DONE,
    FIRM_ALONE,
    FIRM_IS,
    FIRM_NEAR,
    FIRM_REACH,
    FIRST_REACH,
    FORM_LINE,
    GLUED_CIVIL,
    HEADLINE,
    IS_LAWYER,
    JOINS,
    JUDGMENT,
    LETTERS,
    LETTERS_ON,
    LINE_ENDS,
    LINE_START,
    LOST_BREAK,
    MAX_NAME,
    NAMED,
    PERSON_LINE,
    POSTCODE,
    PSEUDONYM_IN,
    PSEUDONYMS,
    QUALIFIER,
    QUALITY_NEAR,
    STANDS,
    Cue,
    parts_sides,
    whole,
)
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.forms import (
    described_form,
    form_pattern,
    form_scanner,
    is_address_named,
    is_named_so,
    is_noun_named,
    leading_form,
    lists,
    trailing_form,
)
from arret_extract.stages.parties.names import (
    GIVEN_NAMES,
    Name,
    body_heads,
    is_body_head,
    read_body,
    read_person,
    skip_junk,
    with_address,
)
from arret_extract.stages.parties.roles import APPEAL_SIDES, CLAIM_SIDES, OPPOSITE, role_of
from arret_extract.text import View, fold
from arret_extract.vocabulary import PartyRole

_ARTICLE = re.compile(r"(?:l[ae]s?\s|l')", re.I)
_STANCE = "parties.heading_stance"
_DASHED = "parties.heading_dashed"
# without its article: "société ROC"
_SMALL_COMPANY = re.compile(r"soci[ée]t[ée]\s[A-ZÀ-Þ\[]")
_LINE = re.compile(r"[^\n\f\t,;:(]{2,120}")


@cache
def attribute_rules() -> tuple[Rule, ...]:
    """The rules on what may follow a name; they are met where a name begins, not everywhere."""
    return tuple(r for r in load_rules("parties") if r.values["kind"] == "attribute")


def is_public(cue: Cue) -> bool:
    """Whether a heading prints the ministère public."""
    return "ministere" in fold(cue.match[0])


def _is_side(heading: Cue) -> bool:
    """Whether a heading prints one of the two sides, and not who joined them."""
    return role_of(heading.match) not in ("intervenant", "partie_jointe", "autre")


def _sided(cues: list[Cue]) -> list[Cue]:
    """Cues without "EN DEMANDE" and "EN DÉFENSE" but where both head the sides and nothing else."""
    stances = {role_of(c.match) for c in cues if c.rule == _STANCE}
    others = any(
        c.kind == "between"
        or (c.kind == "heading" and c.rule != _STANCE and not is_public(c) and _is_side(c))
        for c in cues
    )
    if len(stances) != 2 or others:
        cues = [c for c in cues if c.rule != _STANCE]
    return cues if _dashed_tell(cues) else [c for c in cues if c.rule != _DASHED]


def _dashed_tell(cues: list[Cue]) -> bool:
    """Whether "- demandeur -" and "- défendeur -" alone head the sides, behind what opens them."""
    dashed = [c for c in cues if c.rule == _DASHED]
    others = any(
        c.kind == "heading" and c.rule != _DASHED and not is_public(c) and _is_side(c) for c in cues
    )
    opened = (
        any(c.kind == "between" and c.start < dashed[0].start for c in cues) if dashed else False
    )
    return opened and not others and len({role_of(c.match) for c in dashed}) == 2


class Stretch:
    """The cues of a stretch, on which side of the names its headings stand, and the names."""

    def __init__(self, view: View, start: int, end: int, told: bool = True) -> None:
        self.view, self.plain, self.folded = view, view.plain, view.folded
        self.start, self.end = start, end
        # Whether sentences may open the blocks here: those of the facts tell of other cases.
        self.told = told
        self.cues = _sided(whole(sorted(self._read_cues(), key=lambda c: (c.start, -c.end))))
        self.cues = prose.only(self.cues)
        self.prose = prose.opens(self.plain, self.cues)
        self.table: Table | None = None
        self.columns = self._columns()
        self.cue_starts = [c.start for c in self.cues]
        self.headings = [c for c in self.cues if c.kind == "heading" and not is_public(c)]
        if any(c.kind == "between" for c in self.cues) and not any(map(_is_side, self.headings)):
            self.headings = []  # "ENTRE … ET …", and who intervened below
        self.trailing = self._is_trailing()
        self.bars: set[int] = set()
        if not self.trailing:
            self.cues = [c for c in self.cues if not self._is_party_line(c)]
            self.cue_starts = [c.start for c in self.cues]

    def _read_cues(self) -> Iterator[Cue]:
        for rule in load_rules("parties"):
            if rule.values["kind"] == "attribute":
                continue
            for m in rule.scan(self.view, self.start, self.end):
                if m[0] == "FONDS DE GARANTIE" and not self._is_commission():
                    continue
                if rule.id == "parties.stop" and is_named_so(self.plain, m):
                    continue  # "SARL LA COUR DES LIONS"
                if rule.id in prose.RULES and not self.told:
                    continue
                yield Cue(m.start(), m.end(), str(rule.values["kind"]), m, rule.id)

    def _is_commission(self) -> bool:
        """Whether a commission for victims sits, before which the fund answers (706-4 CPP)."""
        return self.folded.find("commission d'indemnisation", 0, COURT_WITHIN) >= 0

    def _columns(self) -> tuple[Cue, Cue] | None:
        """Two headings of a table, "DEMANDEURS AVOCATS  DEFENDEURS AVOCATS", made one cue.

        Their cells follow one another: the first side's parties, then the other's.
        """
        headings = [c for c in self.cues if c.kind == "heading"]
        for first, second in pairwise(headings):
            gap = self.plain[first.end : second.start]
            if OPPOSITE.get(role_of(first.match)) == role_of(second.match) and COLUMN.match(gap):
                last = COUNSEL_COLUMN.match(self.plain, second.end, self.end)
                whole = replace(first, end=last.end() if last else second.end)
                if LINE_ENDS.match(self.plain, whole.end, self.end):
                    self.table = table_of(self.view, first, second)
                self.cues[self.cues.index(first)] = whole
                self.cues.remove(second)
                return first, second
        return None

    def _is_trailing(self) -> bool:
        """Whether sides are printed after their parties."""
        if not self.headings:
            return False
        first = self.headings[0].start
        opening = [c.end for c in self.cues if c.kind == "between" and c.end < first]
        if opening:
            return self.after_heading(opening[-1]) < first - 2
        if self.leads(self.headings[-1]):
            return False
        told = ("represented", "absent", "present")
        lawyer = any(c.kind in told and c.end < first for c in self.cues)
        last = self._closes(self.headings[-1])
        return lawyer or not self.leads(self.headings[0]) or self._is_named_above(first, last)

    def _is_party_line(self, cue: Cue) -> bool:
        """Whether the lawyer of a line is himself a party: "DEFENDEUR : / Me X / … / comparant"."""
        if cue.rule != "parties.lawyer_line":
            return False
        last = next((c for c in reversed(self.headings) if c.end <= cue.start), None)
        if last is None or self.after_heading(self.qualifiers(last.end)) != cue.start:
            return False
        return STANDS.match(self.folded, cue.start, self._own_end(cue.start + 3)) is not None

    def _own_end(self, at: int) -> int:
        """Where what is said of a party ends: at the next heading, or the next name on a line."""
        end = self._heading_behind(at)
        place = bisect_right(self._names_on_lines, at)
        return min([end, *self._names_on_lines[place : place + 1]])

    def _heading_behind(self, at: int) -> int:
        """Where the next heading begins; the end of the stretch where none does."""
        return next((c.start for c in self.headings if c.start >= at), self.end)

    @cached_property
    def _names_on_lines(self) -> list[int]:
        """Where lines begin with the name of who is no lawyer, in text order."""
        lines = (at for at in self.candidates() if at and self.plain[at - 1] in "\n\f")
        named = ((at, self.name_at(at, bare=False)) for at in lines)
        return sorted(at for at, name in named if name and not self.is_lawyer(name))

    def _closes(self, heading: Cue) -> bool:
        """Whether a heading stands behind its parties at the end of the blocks."""
        at = self.after_heading(self.qualifiers(heading.end))
        return any(c.kind == "stop" and c.start <= at for c in self.cues if c.start >= heading.end)

    def _is_named_above(self, heading: int, surely: bool) -> bool:
        """Whether a party stands over the first heading, with an address: "… DEMANDEUR".

        `surely`: the last heading stands behind its parties, so that a name alone tells.
        """
        top = max((c.end for c in self.cues if c.end < heading), default=self.start)
        for at in self.candidates():
            if top < at < heading and self.plain[at - 1] in "\n\f":
                name = self.name_at(at, bare=False)
                if name and not self.is_lawyer(name):
                    placed = POSTCODE.search(self.folded, name.end, heading)
                    return surely or placed is not None
        return False

    def caption_blocks(self) -> int | None:
        """Where blocks begin that only "C/" or "Contre" parts, with lawyers on either side."""
        if any(c.kind in ("heading", "between") for c in self.cues):
            return None
        versus = next(
            (c.start for c in self.cues if c.kind in ("and", "part") and parts_sides(c)), None
        )
        lawyer = next(
            (
                c.start
                for c in self.cues
                if c.kind == "represented" and not BY_CLERK.match(self.folded, c.end)
            ),
            None,
        )
        if versus is None or lawyer is None or lawyer > versus:
            return None
        return max(
            (c.end for c in self.cues if c.kind == "stop" and c.end < lawyer), default=self.start
        )

    def leads(self, heading: Cue) -> bool:
        """Whether a heading stands over its parties: a name, or what hides it, follows."""
        end = self.qualifiers(heading.end)
        at = self.after_heading(end)
        nearby = next((c for c in self.cues if c.start >= at - 1), None)
        said = nearby is not None and nearby.start <= at + 2
        if heading.match[0].endswith(":") or COLON.match(self.plain, end, self.end):
            return not said
        form = form_pattern().match(self.plain, at, self.end)
        if self.plain.startswith("[…]", form.end() + 1 if form else at):
            return True
        if said:
            return False
        name = self.name_at(at, bare=True)
        if name is None or self.is_lawyer(name):
            return False
        return BENCH.match(self.folded, name.end) is None

    def after_heading(self, at: int) -> int:
        """Past what follows a heading: qualifiers, numbering, "d'un jugement rendu le …"."""
        for _ in range(3):
            at = skip_junk(self.plain, at, self.end)
            if hit := JUDGMENT.match(self.plain, at, self.end) or NAMED.match(self.plain, at):
                at = hit.end()
        return at

    def qualifiers(self, at: int) -> int:
        """Past what qualifies a heading: "APPELANTE PRINCIPALE - INTIMÉE SUR INCIDENT"."""
        return self._qualities(at)[1]

    def side(self, heading: Cue) -> PartyRole:
        """The side a heading prints; that on appeal where it says both."""
        first = role_of(heading.match)
        joined, end = self._qualities(heading.end)
        if first in APPEAL_SIDES:
            return first
        if first in CLAIM_SIDES and AT_APPEAL.search(self.folded, heading.start, end):
            return "appelant" if first == "demandeur" else "intime"
        return next((role for role in map(role_of, joined) if role in APPEAL_SIDES), first)

    def _qualities(self, at: int) -> tuple[list[re.Match[str]], int]:
        """The headings joined to one that ends at a position, and where its qualifiers end."""
        joined: list[re.Match[str]] = []
        for cue in self.cues[bisect_left(self.cue_starts, at) :]:
            if hit := QUALIFIER.match(self.plain, at, self.end):
                at = hit.end()
            if cue.start > at + 8 or len(joined) == 4:
                break
            between = self.plain[at : cue.start]
            if cue.kind == "heading" and JOINS.fullmatch(between) and "\f" not in between:
                at = cue.end
                joined.append(cue.match)
        hit = QUALIFIER.match(self.plain, at, self.end)
        return joined, hit.end() if hit else at

    def candidates(self) -> list[int]:
        """Positions where an entry may begin."""
        spots = {m.start() for m in CIVIL.scan(self.view, self.start, self.end)}
        spots |= {m.start() for m in GLUED_CIVIL.finditer(self.plain, self.start, self.end)}
        spots |= {m.start() for m in form_scanner().scan(self.view, self.start, self.end)}
        spots |= {m.start() for m in LETTERS_ON.finditer(self.plain, self.start, self.end)}
        spots |= {m.end() for m in DONE.finditer(self.plain, self.start, self.end)}
        self.bars = set(bar_ends(self.folded, self.start, self.end))
        for end in self.bars:
            if self.plain.startswith("-", end):
                continue  # a bar of two towns
            after = skip_junk(self.plain, end, min(self.end, end + 4))
            if self.plain[after : after + 1].isupper():
                spots.add(after)
        for head in body_heads(self.view, self.start, self.end):
            # in small letters with the article before it: "et la compagnie ROC"
            article = 2 if self.plain[head.start() - 1] == "'" else 3
            spots.add(head.start() - article * self.plain[head.start()].islower())
        before = max(0, self.start - 1)
        spots |= {m.end() for m in LINE_START.finditer(self.plain, before, self.end)}
        spots |= {m.start() for m in LOST_BREAK.finditer(self.plain, self.start, self.end)}
        if self.table and self.columns:
            below = {self.table.second(at) for at in spots if at > self.columns[1].end}
            self.table = self.table if len(below) == 2 else None
        return sorted(spots)

    def opening(self, at: int) -> int | None:
        """Where the block begins that a lawyer ends at a position, below the last line of the head.

        None where no line of the head is near.
        """
        first = max(self.start, at - FIRST_REACH)
        heads = [m.end() for m in HEADLINE.finditer(self.folded, first, at)]
        ends = (
            [e for e in (self.plain.find(c, heads[-1], at) for c in "\n\f") if e > 0]
            if heads
            else []
        )
        return min(ends) + 1 if ends else None

    def lettered(self, at: int, line: bool, pending: list[Entry]) -> bool:
        """Whether a name without civility or form before it stands here, told by its shape.

        `pending` are the parties before it of whom nothing is said yet.
        """
        if not line:
            return LETTERS_ON.match(self.plain, at, self.end) is not None
        if LETTERS.match(self.plain, at, self.end) or BORN_LINE.match(self.plain, at, self.end):
            return True
        if FORM_LINE.match(self.plain, at, self.end):
            return True
        last = pending[-1].name if pending else None
        alone = last and last.kind == "personne_physique" and last.civility is None
        return bool(alone) and PERSON_LINE.match(self.plain, at, self.end) is not None

    def cued(self, start: int, end: int) -> bool:
        """Whether a cue stands between two positions."""
        index = bisect_left(self.cue_starts, start)
        return index < len(self.cues) and self.cue_starts[index] < end

    def _cut(self, at: int, after: int) -> int:
        """Where the first cue at or after a position stands: no name goes beyond it.

        `after`: behind the legal form in words that begins the name.
        """
        index = bisect_left(self.cue_starts, at)
        cut = self.cue_starts[index] if index < len(self.cues) else self.end
        cut = min(cut, at + MAX_NAME)
        if self.table and (cell := self.plain.find("\t", at, cut)) > 0:
            cut = cell
        for rule in attribute_rules():
            text = getattr(self.view, rule.on)
            first = after + rule.id.endswith("address")
            hit = rule.pattern.search(text, first, min(self.end, cut + 60))
            if hit and is_noun_named(self.plain, at, hit):
                hit = rule.pattern.search(text, hit.end(), min(self.end, cut + 60))
            if hit and rule.id.endswith("address") and is_address_named(self.plain, at, hit):
                hit = rule.pattern.search(text, hit.end(), min(self.end, cut + 60))
            if hit is not None and hit.start() < cut:
                cut = hit.start()
        return cut

    def name_at(self, at: int, bare: bool) -> Name | None:
        """The name that begins at a position, cut at the first cue after it."""
        if at >= self.end:
            return None
        article = _ARTICLE.match(self.plain, at, self.end)
        head = article.end() if article else at
        form = leading_form(self.plain, self.folded, head, self.end)
        abbreviation = form_pattern().match(self.plain, head, self.end)
        told = form is not None and (abbreviation is None or abbreviation.end() < form[0])
        cut = self._cut(head, form[0] if form and told else at)
        if cut <= at:
            return None
        person = read_person(self.plain, at, cut)
        if person is not None:
            return person
        # "Résidence Les Lilas" under a name is where its bearer lives, "la Résidence X" a body.
        capital = self.plain[head : head + 1].isupper() or _SMALL_COMPANY.match(self.plain, head)
        begins = article or (capital and not self.folded.startswith("residence", head))
        formed = form_pattern().match(self.plain, head, cut) or (
            begins and is_body_head(self.folded, head)
        )
        if formed:
            body = read_body(self.plain, self.folded, at, cut)
            if body and body.legal_form is None:
                said = described_form(self.plain, self.folded, body.end, self.end)
                body = replace(body, legal_form=said)
            return body and with_address(self.plain, self.folded, body, self.end)
        if not bare or not (self.plain[at].isupper() or self.plain[at] == "["):
            return None
        return self._bare_name(at, cut)

    def _bare_name(self, at: int, cut: int) -> Name | None:
        """A name without civility or form: a person where it has first name or pseudonym."""
        if GIVEN_NAMES.match(self.plain, at, cut):
            return read_person(self.plain, at, cut, bare=True)
        line = _LINE.match(self.plain, at, cut)
        if line is None or not any(c.isalpha() for c in line[0]):
            return None
        words = line[0].split()
        comma = self.plain.startswith(", ", line.end())
        formed = trailing_form(self.plain, *line.span()) is not None or (
            comma and form_pattern().match(self.plain, line.end() + 2, self.end)
        )
        person = (
            bool(
                PSEUDONYMS.match(line[0]) or PSEUDONYM_IN.search(line[0]) or LETTERS.match(line[0])
            )
            or BORN_BELOW.match(self.plain, line.end()) is not None
            or (
                not formed
                and 1 < len(words) < 5
                and all(part[1:].islower() for part in words[0].split("-"))
                and all(w[0].isupper() or w in ("de", "du", "la", "le") for w in words)
            )
        )
        if person:
            return read_person(self.plain, at, cut, bare=True)
        return read_body(self.plain, self.folded, at, cut)

    def is_lawyer(self, name: Name, *, due: bool = False) -> bool:
        """Whether a name in a block is a lawyer's or a law firm's, not a party's.

        `due`: a party's name is due here, so that what is said of it need not show that it is one.
        """
        titled = fold(name.civility or "") in ("me", "maitre")
        if not titled and name.legal_form not in lists()["firm"]:
            return False
        if due and STANDS.match(self.folded, name.end, self._own_end(name.end)):
            return False
        if titled:
            named = IS_LAWYER.match(self.folded, name.end, self.end)
            return bool(named) or not QUALITY_NEAR.match(self.folded, name.end, self.end)
        practice = name.legal_form in lists()["practice"]
        if due and practice and FIRM_ALONE.match(self.plain, name.end, self.end):
            return False
        reach = name.end + (FIRM_REACH if practice and not due else FIRM_NEAR)
        said = FIRM_IS.search(self.folded, name.end, min(self._heading_behind(name.end), reach))
        if said is None:
            return practice and not due
        return said["counsel"] is not None
