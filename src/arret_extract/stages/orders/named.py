"""The parties that the words of a provision name, or mean by a pronoun."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from arret_extract.grammar.provisions import Clause
from arret_extract.mentions.called import Ids, Mention, is_female
from arret_extract.mentions.debtors import left_out
from arret_extract.mentions.described import is_initial, only_describes
from arret_extract.mentions.insured import Insured
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.mentions.unnamed import unnamed
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.antecedents import Antecedents
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.opponents import opponent
from arret_extract.stages.orders.spoken import Spoken

# How far behind a name "et son assureur" may end.
JOINED = 30


@dataclass(slots=True)
class Named:
    """Finds the parties in a stretch of a provision; keeps what pronouns of the next may mean."""

    ruling: Ruling
    index: PartyIndex = field(init=False)
    insured: Insured = field(init=False)
    before: Antecedents = field(default_factory=Antecedents)

    def __post_init__(self) -> None:
        self.index = PartyIndex.of(self.ruling)
        self.insured = Insured(self.ruling, self.index)

    def remember(self, clause: Clause, payers: Ids, payees: Ids, whole: bool = True) -> None:
        """Keep what a clause spoke of, for the pronouns of the next."""
        spoken = Spoken(self.ruling, self.index, self.insured, self.parties)
        self.before = spoken.after(clause, self.before, payers, payees, whole)

    def parties(self, start: int, end: int) -> Ids:
        """Parties named in a stretch, those named only to describe another left out."""
        view = self.ruling.view
        named = [m for m in self.mentions(start, end) if not only_describes(view, m.start, start)]
        gone = left_out(view.spaced, self.index, start, end)
        ids = (i for m in named for i in self._of_others(m) if i not in gone)
        return tuple(dict.fromkeys(ids))

    def _of_others(self, mention: Mention) -> Ids:
        """Those of a mention; of "les autres défendeurs" those who were not just named."""
        words = self.ruling.view.spaced[mention.start : mention.end]
        if mention.how not in ("role", "joint") or "autres " not in words:
            return mention.party_ids
        told = self.index.find(self.before.clause[0], mention.start)
        return tuple(i for i in mention.party_ids if i not in told) or mention.party_ids

    def mentions(self, start: int, end: int) -> Iterator[Mention]:
        """Mentions in a stretch, without other names of the party just named: « A », (B)."""
        view, last = self.ruling.view, -1
        for mention in self.index.mentions(start, end):
            also = last >= 0 and cue("also_called").fullmatch(view.plain, last, mention.start)
            if not also and not is_initial(view, mention.start, mention.end):
                yield mention
            last = mention.end

    def unknown(self, start: int, end: int) -> bool:
        """Whether a stretch names somebody who is none of the parties we know.

        Those named only to describe another ("venant aux droits de la société A") do not count.
        """
        return any(unnamed(self.ruling.view, self.index, start, end))

    def sentence_end(self, start: int, end: int) -> int:
        """Where the sentence or item behind a position ends, its point left out."""
        plain = self.ruling.view.plain
        for stop in cue("stop").finditer(plain, start + plain.startswith(".", start), end):
            if stop[0][0] == ".":
                return stop.start()
            if stop[0][0] != "\n" or not self.index.within(stop.start()):
                return stop.start() + 1
        return end

    def meant(self, start: int, end: int, payers: Ids = ()) -> Ids:
        """Whom "ce dernier", "celles-ci" in a stretch mean: spoken of last in the clause before."""
        told = cue("demonstrative").search(self.ruling.view.spaced, start, end)
        if told is None:
            return ()
        mentions = [
            *self.index.mentions(*self.before.clause),
            *self.index.mentions(start, told.start()),
        ]
        if told["several"]:
            return self._joint(mentions, payers)
        groups = [
            ids for m in mentions if (ids := tuple(i for i in m.party_ids if i not in payers))
        ]
        alone = [ids[0] for ids in reversed(groups) if len(ids) == 1]
        sexes = {p.party_id: is_female(p) for p in self.ruling.parties}
        female = told["female"] is not None
        fitting = [i for i in alone if sexes.get(i) is female] or alone
        return tuple(fitting[:1])

    def _joint(self, mentions: list[Mention], payers: Ids) -> Ids:
        """Of some mentions the last several told together, but for those who pay; else all."""
        found = dict[int, None]()
        for run in reversed(runs(self.ruling.view.spaced, mentions)):
            ids = tuple(dict.fromkeys(i for m in run for i in m.party_ids if i not in payers))
            ids += self.insured.beside(run[0].start, run[-1].end + JOINED, ids)
            if len(ids) > 1:
                return ids
            found.update(dict.fromkeys(ids))
        return tuple(reversed(found))

    def other(self, payers: Ids, several: bool = False, costs: bool = False) -> Ids:
        """Whom "lui payer" means: spoken of before, and not the payer; `several` for "leur".

        Of `costs` who was put out of the case may be paid.
        """
        paid = _besides(self.before.paid, payers)
        near = self.before.turned_to(payers)
        gone = _besides(self.before.gone, payers) if costs else ()
        for ids in (near, gone):
            if several and len(ids) > 1:
                return ids
        if several and len(paid) > 1 and not {*paid} & {*self.before.several}:
            last = _besides(self.before.payees, payers)
            return last if len(last) > 1 else paid
        if len(near) == 1:
            return near
        for ids in (gone, self.before.received, self.before.payees, self.before.spoken_of):
            if rest := _besides(ids, payers):
                return rest
        told = [i for m in self.index.mentions(*self.before.clause) for i in m.party_ids]
        others = _besides(dict.fromkeys(told), payers)
        return others if len(others) == 1 else opponent(self.ruling, payers, "")


def _besides(ids: Iterable[int], payers: Ids) -> Ids:
    """Some parties but for those who pay."""
    return tuple(i for i in ids if i not in payers)
