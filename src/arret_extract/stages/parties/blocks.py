"""The blocks that name the parties, read into entries: a name, its side, and who represents it.

A side is printed before its parties ("APPELANTE : …") or after them ("… APPELANTE D'une part");
where no side is printed, "ENTRE" and "ET" tell claimant from defendant.
"""

from arret_extract.stages.parties import prose, sides
from arret_extract.stages.parties.begins import (
    after_public,
    houses,
    in_lawyer,
    inline,
    is_bound,
    joined_to,
    line_end,
    opens_line,
    parts_lawyer,
    public_role,
    public_words,
)
from arret_extract.stages.parties.columns import without_summary
from arret_extract.stages.parties.cues import (
    AND,
    AND_NEXT,
    ARTICLE,
    ASSISTED,
    BARE,
    BENCH,
    BORN,
    BOTH,
    BY_CLERK,
    CEDEX,
    COLON,
    DELIVERED,
    DELIVERED_NEAR,
    FORM_LINE,
    HIDDEN,
    KIN,
    KIN_LIST,
    LABEL,
    LAWYER_FIRST,
    OTHER_SIDE,
    SCRAP,
    Cue,
)
from arret_extract.stages.parties.entry import Entry, prosecutor
from arret_extract.stages.parties.forms import canonical, form_pattern
from arret_extract.stages.parties.names import Name, is_common, skip_junk
from arret_extract.stages.parties.roles import OPPOSITE, role_of
from arret_extract.stages.parties.stretch import Stretch, is_public
from arret_extract.stages.parties.zones import Bounds, zones
from arret_extract.text import Span, View, fold
from arret_extract.vocabulary import Appearance, PartyRole

# How near a cue on representation stands behind one that it goes on with.
NEXT = 5


def read_blocks(view: View, bounds: Bounds) -> list[Entry]:
    """The entries of a ruling's party blocks, in text order; `bounds` are its sections."""
    for number, (start, end) in enumerate(zones(view, bounds)):
        if found := Walk(view, start, end, told=not number).entries():
            return found
    return []


class Walk:
    """One way through a stretch of the view, cue by cue."""

    def __init__(self, view: View, start: int, end: int, *, told: bool = True) -> None:
        self.stretch = stretch = Stretch(view, start, end, told)
        self.plain, self.folded = view.plain, view.folded
        self.start, self.end = start, end
        self.cues, self.headings = stretch.cues, stretch.headings
        self.trailing = stretch.trailing
        self.found: list[Entry] = []
        self.pending: list[Entry] = []
        self.group: list[Entry] = []
        # The last cue on representation, and the parties before it of whom nothing was said.
        self.beside: list[Entry] = []
        self.told: Cue | None = None
        # The side that stands first, and the one that is read.
        self.first = self.side = 0
        self.side_at: Span | None = None
        self.lawyer_at: int | None = None
        self.plural_at: int | None = None
        self.role: PartyRole | None = None
        self.rule = "parties.between"
        self.open = self.expect = self.answered = False
        # Nothing opens the blocks of sides printed behind their parties: what a head names above.
        self.headless = self.trailing and not any(c.kind == "between" for c in self.cues)
        self.above: list[Entry] = []
        # "opposant A et B à C": what parts the sides is "à".
        self.opposed = any("opposant" in fold(c.match[0]) for c in self.cues) and any(
            c.kind == "and" and c.match[0][0] in "ÀàA" for c in self.cues
        )

    def entries(self) -> list[Entry]:
        """The entries, each with its side."""
        at = self.start
        self.open = self.headless
        stream: list[tuple[int, int, Cue | None]] = [(c.start, 0, c) for c in self.cues]
        stream += [(p, 1, None) for p in self.stretch.candidates()]
        stream.sort(key=lambda item: item[:2])
        resume = self.stretch.caption_blocks()
        for position, _, cue in stream:
            if resume is not None and position >= resume:
                self.open, self.first, resume = True, self.side, None
            if position < at:
                continue
            at = self._candidate(position, at) if cue is None else self._cue(cue)
        self._finish()
        if self.headless:
            self.found = sides.without_caption(self.plain, self.found)
        if self.stretch.columns:
            sides.divide(self.stretch.view, self.found, *self.stretch.columns, self.stretch.table)
        found = without_summary(self.stretch.view, self.found, self.headings)
        return sides.one_prosecutor(self.folded, sides.with_role(self.folded, found))

    def _cue(self, cue: Cue) -> int:
        if cue.kind == "heading":
            return self._heading(cue)
        if cue.kind == "between":
            if cue.rule == "parties.between_part" and self.found:
                return cue.end  # behind the party that it is said of
            if not self.headings or self.trailing:
                if not self.headings and self.first < self.side:
                    self._unsaid()
                self.found = [e for e in self.found if e.role]
                self._open_side(cue)
            return self._enter(cue.end)
        if self.role and cue.kind == "and" and cue.match[0][0] in "Cc" and self._one_sided():
            self.role, self.side, self.pending = OPPOSITE[self.role], self.side + 1, []
            self.side_at = None
            return self._enter(cue.end)
        if cue.kind == "part":
            if self.open and not self.headings and self._named():
                self.side, self.pending = self.side + 1, []
                joint = AND_NEXT.match(self.plain, cue.end, self.end)
                return self._enter(joint.end() if joint else cue.end)
            return cue.end
        if cue.kind == "and":
            mark = cue.match[0][0]
            if mark not in "ÀàA" if self.opposed else mark == "A":
                return cue.end
            if cue.rule == "parties.and_part" and self.first < self.side:
                return cue.end
            if mark in "Àà" and not self._named() and self._delivered(cue.start):
                return self._enter(cue.end) if self.open else cue.end
            if self.open and not (self.headings and not self.trailing):
                if self._adds(cue):
                    return self._enter(cue.end)
                self.side += 1
                self.pending = []
                return self._enter(cue.end)
            return cue.end
        if cue.kind == "stop":
            self._stop(cue)
            return (
                line_end(self.plain, cue.start) if self.headless and not self.found else cue.start
            )
        if self.open and not self.found and cue.kind == "represented":
            self._first_before(cue.start)
        if self.open and self.found:
            self._attend(cue)
        return cue.end

    def _named(self) -> bool:
        """Whether a party of the side that is read was named."""
        return bool(self.found) and self.found[-1].side == self.side

    def _adds(self, cue: Cue) -> bool:
        """Whether "et" on its line joins a party to those whose heading is to come behind them."""
        unsaid = bool(self.found) and self.found[-1].role is None
        return self.trailing and unsaid and self._named() and cue.match[0] == "et"

    def _delivered(self, at: int) -> bool:
        """Whether the words up to a position tell of copies delivered."""
        return DELIVERED.search(self.folded, max(0, at - DELIVERED_NEAR), at) is not None

    def _first_before(self, at: int) -> None:
        """Add the party that stands before its lawyer where no heading opens its block."""
        first = self.stretch.opening(at)
        if first is None or (self.headings and not self.trailing):
            return
        if HIDDEN.match(self.plain, first) or (self.trailing and BARE.match(self.plain, first)):
            self._read(first, bare=True)

    def _one_sided(self) -> bool:
        """Whether all headings over parties print the side of those before "C/" or "CONTRE"."""
        return (
            self.open
            and not self.trailing
            and self.role in OPPOSITE
            and {role_of(c.match) for c in self.headings} - {"intervenant"} == {self.role}
        )

    def _open_side(self, cue: Cue) -> None:
        self.open, self.side, self.role, self.side_at = True, self.side + 1, None, None
        self.first = self.side
        self.rule, self.pending, self.group = cue.rule, [], []

    def _stop(self, cue: Cue) -> None:
        if self.found and self.found[-1].end > cue.start:
            self.found[-1].end = cue.start
        self._pass_over()
        if not self.trailing or (self.found and self.found[-1].role):
            self.open = False
        self.expect = False

    def _pass_over(self) -> bool:
        """Set aside whom the head above the blocks names, where nothing opens them."""
        if not self.headless or any(e.role for e in self.found):
            return False
        self.above += self.found
        self.found, self.pending, self.group = [], [], []
        return True

    def _heading(self, cue: Cue) -> int:
        role = self.stretch.side(cue)
        if is_public(cue):
            return self._prosecutor(cue)
        if self._in_apposition(cue):
            self.found[-1].role, self.found[-1].side_at = role, Span(cue.start, cue.end)
            return cue.end
        end = self.stretch.qualifiers(cue.end)
        if self.trailing:
            self.found = self.found or self.above
            if not self.found:
                self._first_before(cue.start)
            # "INTERVENANT VOLONTAIRE :" over a name, where the other sides stand behind theirs
            leads = role == "intervenant" and bool(self.found) and all(e.role for e in self.found)
            for entry in self.found:
                if entry.role is None:
                    entry.role, entry.rule = role, cue.rule
                    entry.side_at = Span(cue.start, cue.end)
                    entry.end = min(entry.end, cue.start)
            self.side += 1
            self.answered = True
            self.plural_at = end if fold(cue.match[0]).rstrip(" :").endswith("s") else None
            at = self.stretch.after_heading(end)
            if joint := OTHER_SIDE.match(self.plain, at, self.end):
                at = joint.end()
            if "\n" not in (gap := self.plain[cue.end : at]) and "\f" not in gap:
                lawyer = self.stretch.name_at(at, bare=False)
                if lawyer and self.stretch.is_lawyer(lawyer):
                    for entry in self.found:
                        if entry.side_at == Span(cue.start, cue.end):
                            entry.represented(at, self.end)
                    return lawyer.end
            after = self._read(at, bare=leads)
            if after and (leads or role == "partie_jointe" or "présence" in cue.match[0].lower()):
                self.found[-1].role, self.found[-1].side_at = role, Span(cue.start, cue.end)
            return after or end
        if self.found and self.found[-1].end > cue.start:
            self.found[-1].end = cue.start
        self.open, self.role, self.rule = True, role, cue.rule
        self.side, self.pending, self.group = self.side + 1, [], []
        self.side_at = Span(cue.start, cue.end)
        return self._enter(self.stretch.after_heading(end))

    def _in_apposition(self, cue: Cue) -> bool:
        """Whether "intervenant volontaire" on its line is said of the party named right above."""
        if cue.rule != "parties.heading_intervention" or not (self.open and self.pending):
            return False
        one = not fold(cue.match[0]).endswith("s") and self.pending[-1] is self.found[-1]
        return one and not (COLON.match(self.plain, cue.end) or self.stretch.leads(cue))

    def _prosecutor(self, cue: Cue) -> int:
        """Add the ministère public, where it is a party."""
        role = public_role(self.folded, cue, self.end, self.role if self.open else None)
        if role is None or any(e.rule == "parties.prosecutor" for e in self.found):
            return after_public(self.plain, cue)
        self._stop(cue)
        self.found.append(prosecutor(public_words(self.plain, cue), self.side, role))
        self.open, self.pending = False, []
        return cue.end

    def _enter(self, at: int) -> int:
        """Begin a block: whatever stands here is a name."""
        start, at = at, self.stretch.after_heading(at)
        if heading := next((c for c in self.headings if start <= c.start <= at), None):
            return heading.start  # "- partie demanderesse -" over the name
        if scrap := SCRAP.match(self.plain, at, self.end):
            at = scrap.end()
        self.expect = True
        self.answered = False
        return self._read(at, bare=True) or at

    def _attend(self, cue: Cue) -> None:
        """What a cue on representation says of the parties before it."""
        many = any(v is not None for k, v in cue.match.groupdict().items() if k.startswith("many"))
        every = any(v is not None for k, v in cue.match.groupdict().items() if k.startswith("all"))
        many = many or BOTH.search(self.folded, max(0, cue.start - 30), cue.start) is not None
        shared = many or every or self._speaks_for_side(cue)
        pending = self._beside(cue)
        if not pending and many and self.told and cue.start - self.told.end < NEXT:
            self._share(self.told)  # "Comparant en personne, assistés de Me X"
        self.told = cue
        if pending:
            self.beside = pending
            self.group = pending if shared else pending[-1:]
            self.pending = [e for e in self.pending if e not in pending]
        self.answered = True
        for entry in self.group:
            if cue.kind == "represented":
                self.lawyer_at = cue.end
                entry.counsel.append((cue.start, self.end))
                if BY_CLERK.match(self.folded, cue.end):
                    continue
                if entry.appearance != "comparante" or not ASSISTED.match(cue.match[0]):
                    entry.appears("representee", cue.start, cue.end)
            elif entry.appearance is None:
                how: Appearance = "defaillante" if cue.kind == "absent" else "comparante"
                entry.appears(how, cue.start, cue.end)

    def _share(self, told: Cue) -> None:
        """What a cue said of the last party before it holds for those beside it."""
        how = self.group[-1].appearance if self.group else None
        for entry in self.beside:
            if how and entry.appearance is None:
                entry.appears(how, told.start, told.end)
        self.group = self.beside

    def _beside(self, cue: Cue) -> list[Entry]:
        """The parties of whom nothing is said yet, those of the cue's column in a table."""
        if not (table := self.stretch.table):
            return list(self.pending)
        column = table.second(cue.start)
        return [e for e in self.pending if table.second(e.name.start) == column]

    def _speaks_for_side(self, cue: Cue) -> bool:
        """Whether what is said of the last party holds for those before it on its side.

        "A, B, INTIMÉS concluant par …"; and no one appealed without avoué (article 899 CPC, until
        2012), so that an appellant of whom nothing is said shares the next one's.
        """
        if self.plural_at is not None and cue.start - self.plural_at < 3:
            return True
        appealed = self.role == "appelant" or (self.trailing and self.side <= self.first)
        said = self.folded[cue.start : cue.end + 140]
        return cue.kind == "represented" and appealed and "avoue" in said

    def _candidate(self, at: int, floor: int) -> int:
        if not self.open:
            return floor
        line = at > self.start and opens_line(self.plain, self.start, at)
        if line and self.plain[at - 2] == "-" and self.plain[at - 3].isalpha():
            return floor
        inside = in_lawyer(self.folded, self.lawyer_at, at)
        inside = inside and not parts_lawyer(self.plain, self.start, at)
        last = self.found[-1] if self.found else None
        if opening := self.stretch.prose:
            if opening.rule in prose.RULES and prose.ended(self.folded, last, at):
                self.open = False
                return floor
            if not line and prose.leads_over(self.folded, last, at):
                self.side, self.pending = self.side + 1, []
                return self._read(skip_junk(self.plain, at, self.end), bare=False) or floor
        if inside and not line:
            return floor
        position = skip_junk(self.plain, at, self.end)
        before = self.plain[max(self.start, at - 60) : at]
        if is_bound(self.plain, self.folded, fold(before), position):
            return floor
        if not line and not self._inline(at, before):
            return floor
        letters = self.stretch.lettered(position, line, self.pending)
        due = self.answered or CEDEX.search(before) is not None
        bare = letters or (due and BARE.match(self.plain, position, self.end) is not None)
        bare = bare or (line and BORN.match(self.plain, position, self.end) is not None)
        joined = AND.search(before) and not FORM_LINE.match(self.plain, position, self.end)
        bare = bare and not inside and not joined
        return self._read(position, bare) or floor

    def _read(self, at: int, bare: bool) -> int:
        """Add the entry whose name begins at a position; where the name ends, 0 without one."""
        article = ARTICLE.match(self.plain, at, self.end) if bare else None
        head = article.end() if article else at
        form = form_pattern().match(self.plain, head, self.end) if bare else None
        after = form.end() + 1 if form else at
        if bare and (hidden := HIDDEN.match(self.plain, after, self.end)):
            span = Span(*hidden.span())
            legal = canonical(form[0]) if form else None
            end = self._add(Name(*span, span, None, legal, "personne_morale"))
            self.found[-1].hidden = True
            return end
        lawyer = LAWYER_FIRST.match(self.plain, at, self.end)
        if lawyer and self.stretch.cued(at + 1, lawyer.end()):
            lawyer = None
        name = self.stretch.name_at(lawyer.end() if lawyer else at, bare)
        if name and not self.expect and name.kind != "personne_physique":
            # "Établissement d'accueil : …" is a label.
            label = LABEL.match(self.plain, name.end, self.end)
            name = None if label or is_common(self.folded, name) else name
        if name and (self._on_the_bench(name) or houses(self.folded, self.pending, name)):
            return 0
        if name is None:
            return 0
        if lawyer is None and self.stretch.is_lawyer(name, due=self.expect or self._begins(at)):
            return 0
        if KIN.match(self.folded, at) and (kin := KIN_LIST.match(self.plain, name.end, self.end)):
            return self._read(skip_junk(self.plain, kin.end(), self.end), bare=True)
        end = self._add(name)
        if lawyer:
            self.found[-1].represented(at, lawyer.end())
        return end

    def _begins(self, at: int) -> bool:
        """Whether a side begins that is printed behind: "à / Maître X / avocat / DÉFENDEUR"."""
        if not self.trailing or not all(e.role for e in self.found):
            return False
        last = next((c for c in reversed(self.cues) if c.end <= at), None)
        return last is not None and last.kind in ("part", "and", "between")

    def _on_the_bench(self, name: Name) -> bool:
        """Whether a judge's title follows a name that stands behind the parties."""
        if name.kind != "personne_physique" or not BENCH.match(self.folded, name.end, self.end):
            return False
        if self._pass_over():
            return True
        if self.found:
            self.open = False
            self.found[-1].end = min(self.found[-1].end, name.start)
        return bool(self.found)

    def _inline(self, at: int, before: str) -> bool:
        """Whether an entry may begin in the middle of a line, given what stands before it."""
        if AND.search(before):
            return joined_to(self.folded, self.found[-1].name if self.found else None, at, before)
        if not self.stretch.bars.isdisjoint(range(at - 4, at + 1)):
            return True
        return inline(self.plain, at, before, self.answered)

    def _add(self, name: Name) -> int:
        if self.found and self.found[-1].end > name.start:
            self.found[-1].end = name.start
        if self.pending and self.pending[-1].hidden and not self.pending[-1].name.legal_form:
            self.found.remove(self.pending.pop())
        end = name.end if self.stretch.table else self.end
        entry = Entry(name, self.side, None if self.trailing else self.role, self.rule, end)
        entry.side_at = None if self.trailing else self.side_at
        self.found.append(entry)
        self.pending.append(entry)
        self.expect = self.answered = False
        self.lawyer_at = None
        return name.end

    def _finish(self) -> None:
        """Close the lawyers' stretches and give sides to entries without a printed role."""
        edges = sorted(
            {
                c.start
                for c in self.cues
                if c.kind in ("heading", "stop", "absent", "represented", "and")
            }
            | {e.name.start for e in self.found}
        )
        if self.stretch.table:
            edges = [at for at in range(self.start, self.end) if self.plain[at] in "\t\n\f"]
        for entry in self.found:
            entry.counsel = [
                (start, next((e for e in edges if e > start + 3), end))
                for start, end in entry.counsel
            ]
        if self.headings:
            (sides.answer_for if self.trailing else sides.said_behind)(self.found, self.headings)
            return
        self._unsaid()
        sides.take_said(self.folded, self.found)

    def _unsaid(self) -> None:
        """Give those of the last two sides theirs where no heading says it."""
        first, other = sides.unsaid_sides(self.folded, self.end)
        for entry in self.found:
            entry.role = entry.role or (first if entry.side <= self.first else other)
