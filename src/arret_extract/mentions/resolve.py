"""How a later mention finds its party.

The index of a ruling knows every name and alias of its parties, their roles ("l'appelante", "les
intimés") and the words that mean several of them ("les époux X...", "chacune des parties"). It
reads the text once; `find` and `mentions` then look up a stretch of it.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from operator import is_
from typing import ClassVar

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import phrase_starts
from arret_extract.mentions.called import Called, How, Ids, Mention, ids_of, is_female, with_spouses
from arret_extract.mentions.kin import by_kinship
from arret_extract.mentions.naming import (
    MARRIED,
    brand,
    folded_words,
    forms,
    is_unmarried,
    linked,
    linked_end,
    opens_sentence,
    surnames,
)
from arret_extract.mentions.placing import placed
from arret_extract.mentions.standing import by_part
from arret_extract.mentions.standins import stood_for
from arret_extract.printing.written import viewed
from arret_extract.records import Party
from arret_extract.ruling import Ruling
from arret_extract.text import View, fold, one_blank

_CIVILITY = compiled(
    r"(?:(?:\b|(?<=à))(?:monsieur|madame|mademoiselle|messieurs|mesdames|mm|mme|mmes|mlle|melle"
    r"|mr)\.?|\bM\.?)\s?$",
    re.I,
)
# The title of a liquidator who is a party; that of another is his counsel's.
_MAITRE = ("maitre", "me")
_COUPLE = compiled(
    r"(?:(?:monsieur|m\.?|mr\.?) et (?:madame|mme)|"
    r"(?:madame|mme) et (?:monsieur|m\.?|mr\.?|mademoiselle|mlle|melle)|"
    r"(?:les|des|aux) epoux|(?:les|des|aux) consorts|(?:messieurs|mesdames|mm\.|mmes)) ?$"
)
# One of these, or "et", is among the words before a name that several bear.
_SEVERAL = ("epoux", "consorts", "messieurs", "mesdames", "mm.", "mmes")
_OF_ONE_SEX = ("messieurs", "mm.", "mesdames", "mmes")
# "M. et " before "Mmes X": both sexes.
_OTHER_TITLE = re.compile(
    r"\b(?:m|mm|mr|monsieur|messieurs|mmes?|madame|mesdames|mlles?|melles?|mademoiselle)\.?"
    r"(?:,| et) ?\Z"
)
# One civility before two names: "Messieurs Y et X".
_SHARED = re.compile(r"\b(?:messieurs|mesdames|mm\.?|mmes) [^,;:]{1,20} et $")
_COMMON = re.compile(r"(?:l[ae]s? |l')[a-z]")
_NEXT_NAME = re.compile(r"(?: |-| et )([A-Z][\w'.…-]{0,30}|\[[^\[\]]{1,20}\])")
_BEFORE_BRAND = re.compile(
    r"(?:\b(?:[Ll]a|LA|[Ll]e|à|et|par|contre|Cie|société|compagnie) |, |l')$"
)
_AFTER_BRAND = re.compile(r"\w|[ -][A-Z]{2}")
_GIVEN = r"([A-Z][\w'-]{0,30}(?: [A-Z][\w'-]{1,30})?|\[[^\[\]]{1,20}\])"
_PAIR = compiled(rf"\b(?!Mes(?:sieur|dam|demoisell)e?s\b){_GIVEN} et {_GIVEN} $")
_FIRST_NAME = re.compile(r"([^\W\d_][\w'-]{1,30}|\[[^\[\]]{1,20}\])\s$")
# What kind of body a name belongs to: "la société MARTIN" is not M. MARTIN.
_BODY_BEFORE = compiled(
    r"\b(?:societe|ste|compagnie|cie|sarl|sas|sasu|eurl|sci|snc|sa|selarl|scp|"
    r"s\. ?a\. ?r\. ?l\.?|s\. ?a\. ?s\.?|s\. ?a\.?|s\. ?c\. ?i\.?) \"?$"
)
# What stands between a civility and a letter for a surname: "M. A B", "Mme veuve B", "M. Luc B".
_INITIAL = re.compile(
    r"\b(?:M\.|Mr|Mme|Mlle|Monsieur|MONSIEUR|Madame|MADAME|Mademoiselle)"
    r" (?:[A-Z]|[Vv]euve|[ÉEée]pouse|[A-ZÀ-Þ][a-zß-öø-ÿ-]{1,20}) \Z"
)
_BODIES = re.compile(r"\bsocietes [^,;.:\n\f]{1,40} et \Z")
_BODIES_NEAR = 54
# What stands before a surname alone: "condamne VIAL", "à VIAL".
_BARE_BEFORE = re.compile(
    r"(?:\b(?:a|au|de|par|et|que|ou|sieur|condamne|deboute)|[;,]) \Z|\b(?:qu|d)'\Z"
)
# A person's business may be a party of its own, or the person.
_TRADE_BEFORE = re.compile(r"\b(?:entreprise|ets|etablissements?|etude|cabinet|maison|garage) \"?$")
# A shorter name may lose its last letter and be another.
_PLURAL = 6
_GIVEN_BEFORE = re.compile(r"[\w,] [A-ZÀ-Þ][a-zà-ÿ-]{1,16} $")
_RANK: dict[str, int] = {"joint": 0, "name": 1, "alias": 1, "role": 2}


class PartyIndex:
    """Every mention of a party in a ruling, in text order, none overlapping another."""

    __slots__ = ("_mentions", "_parties", "_starts", "_view")
    _latest: ClassVar["PartyIndex | None"] = None

    def __init__(self, view: View, parties: tuple[Party, ...]) -> None:
        self._view, self._parties = view, parties
        self._mentions = Reader(view, parties).read()
        self._starts = [m.start for m in self._mentions]

    @classmethod
    def of(cls, ruling: Ruling) -> "PartyIndex":
        """The index of a ruling's parties as they now stand; the latest one is kept."""
        latest = cls._latest
        if latest is None or not latest._is_of(ruling):
            cls._latest = latest = cls(ruling.view, tuple(ruling.parties))
        return latest

    def _is_of(self, ruling: Ruling) -> bool:
        """Whether it is that of a ruling's very rows: comparing what they hold costs more."""
        same = self._view is ruling.view and len(self._parties) == len(ruling.parties)
        return same and all(map(is_, self._parties, ruling.parties))

    def mentions(self, start: int, end: int) -> Iterator[Mention]:
        """Mentions that begin in a stretch of the view, in text order."""
        first = bisect_left(self._starts, start)
        return iter(self._mentions[first : bisect_left(self._starts, end, first)])

    def within(self, at: int) -> bool:
        """Whether a position is inside a mention: a line may break in the middle of a name."""
        last = bisect_left(self._starts, at) - 1
        return last >= 0 and self._mentions[last].end > at

    def find(self, start: int, end: int) -> Ids:
        """Parties named in a stretch of the view, each once, in text order; () where none is."""
        return ids_of(self.mentions(start, end))

    def others(self, mention: Mention, own: Ids) -> Ids:
        """Those of a mention but for some; of namesakes on both sides, those on the other one."""
        ids = tuple(i for i in mention.party_ids if i not in own)
        if mention.how != "joint" or "partie" in self._view.folded[mention.start : mention.end]:
            return ids
        roles = {p.party_id: p.role for p in self._parties}
        side = {roles.get(i) for i in own}
        return tuple(i for i in ids if roles[i] not in side) or ids


def _feminine(civility: str) -> bool:
    return fold(civility).startswith(("mad", "mme", "ml", "mel", "mes"))


class Reader:
    """Reads a view once for all mentions of some parties."""

    def __init__(self, view: View, parties: tuple[Party, ...]) -> None:
        self.view = view
        self.text = placed(view)
        self.plain, self.folded = self.text.plain, self.text.folded
        self.parties = {p.party_id: p for p in parties}
        self.persons = {p.party_id for p in parties if p.kind == "personne_physique"}
        self.names = {p.party_id: one_blank(viewed(p.name)) for p in parties}
        self.fullest = {self.names[i] for i in self.persons}
        self.whole = {i: (self.names[i], MARRIED.split(self.names[i])[0]) for i in self.persons}
        self.owned: dict[str, list[int]] = {}
        self.bearers: dict[str, Ids] | None = None

    def read(self) -> list[Mention]:
        """Mentions in text order; of overlapping ones the longest stands."""
        if not self.parties:
            return []
        found = [*self._names(), *self._letters(), *self._brands(), *self._loose()]
        parties = list(self.parties.values())
        found += Called(self.view, self.plain, self.folded, parties).read()
        found += stood_for(self.plain, self.folded, parties, self.text.places)
        found.sort(key=lambda m: (m.start, -m.end, _RANK[m.how]))
        kept: list[Mention] = []
        for mention in found:
            if not kept or mention.start >= kept[-1].end:
                kept.append(mention)
            elif mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
        kept = with_spouses(self.view, kept, self._spouse)
        kept = sorted((*kept, *by_part(self.view, self.folded, kept, self.parties)))
        return sorted((*kept, *by_kinship(self.view, self.folded, kept, self.parties)))

    def _spouse(self, ids: Ids) -> Ids:
        """The one person of the other sex who bears a surname of the only one in `ids`."""
        if len(ids) != 1 or ids[0] not in self.persons:
            return ()
        sex = is_female(self.parties[ids[0]])
        others = {
            i
            for surname in surnames(self.names[ids[0]])
            for i in self._namesakes(surname)
            if is_female(self.parties[i]) is (not sex)
        }
        return tuple(others) if len(others) == 1 and sex is not None else ()

    def _names(self) -> Iterator[Mention]:
        owners: dict[str, list[int]] = defaultdict(list)
        announced: dict[str, list[int]] = defaultdict(list)
        names = set(self.names.values())
        for party in self.parties.values():
            aliases = dict.fromkeys(map(viewed, party.aliases))
            for form in aliases:
                announced[form].append(party.party_id)
            for form in dict.fromkeys((*forms(party), *aliases, *self._respelt(party))):
                owners[form].append(party.party_id)
        for form, bearers in owners.items():
            # "la SAS MAISON A, ci-après A", beside "la SA A HOLDING"
            told = announced.get(form, ())
            alone = len(told) == 1 and form not in names and not self.persons & {*bearers}
            ids = told if alone else bearers
            how: How = "name" if form in names else "alias"
            if _COMMON.match(form):
                for start in self._common(form) if len(ids) == 1 else ():
                    yield Mention(start, start + len(form), tuple(ids), "alias")
                continue
            for start in self.text.places(form):
                mention = self._mention(form, start, tuple(ids), how)
                if mention is not None:
                    yield mention

    def _respelt(self, party: Party) -> Iterator[str]:
        """A name with its first names joined or parted ("Marie-Claude"), or its last s moved."""
        name = self.names[party.party_id]
        words = name.split(" ")
        if party.party_id in self.persons:
            if "-" in name:
                yield from (form.replace("-", " ") for form in forms(party) if " " in form)
            if len(words) == 2 and (turned := f"{words[1]} {words[0]}") not in self.fullest:
                yield turned
            if len(words) > 2:
                yield f"{words[0]}-{' '.join(words[1:])}"
        elif len(words) == 1 and len(name) >= _PLURAL and name.isalpha():
            yield name[:-1] if name[-1] in "sS" else name + ("S" if name.isupper() else "s")

    def _brands(self) -> Iterator[Mention]:
        """Bodies called by the name that they go by, alone: "la MATMUT" of "MUTUELLE … MATMUT"."""
        names = [(brand(party), party.party_id) for party in self.parties.values()]
        for name, party_id in names:
            if name is None or sum(other == name for other, _ in names) > 1:
                continue
            for at in phrase_starts(self.view, self.plain, name):
                end = at + len(name)
                alone = _BEFORE_BRAND.search(self.plain[max(0, at - 10) : at])
                if alone and not _AFTER_BRAND.match(self.plain, end):
                    yield Mention(at, end, (party_id,), "alias")

    def _letters(self) -> Iterator[Mention]:
        """Bodies that a letter stands for, named behind others: "les sociétés ALPHA et B"."""
        for party_id, name in self.names.items():
            if party_id in self.persons or len(name) > 1:
                continue
            for at in self.text.places(name):
                if _BODIES.search(self.folded, max(0, at - _BODIES_NEAR), at):
                    yield Mention(at, at + 1, (party_id,), "name")

    def _loose(self) -> Iterator[Mention]:
        """Bodies whose words are linked otherwise: "CAISSE DU CREDIT" of "CAISSE DE CREDIT"."""
        found = {i: linked(name) for i, name in self.names.items() if i not in self.persons}
        times = Counter(found.values())
        for party_id, words in found.items():
            if not words or times[words] > 1:
                continue
            name = fold(self.names[party_id])
            for at in phrase_starts(self.view, self.folded, words[0]):
                end = linked_end(words, self.folded, at)
                if end is not None and self.folded[at:end] != name and self._capitals(at, end):
                    yield Mention(at, end, (party_id,), "alias")

    def _capitals(self, start: int, end: int) -> bool:
        """Whether the first and the last word of a stretch have a capital, as a name has."""
        last = max(self.plain.rfind(mark, start, end) for mark in " '-") + 1
        return not (self.plain[start].islower() or self.plain[last].islower())

    def first(self, form: str, party_id: int, longer: Sequence[str] = ()) -> int | None:
        """Where a form first stands for a party outside longer names of it; None if nowhere."""
        names = [fold(name) for name in (self.names[party_id], *longer)]
        within = [(name, name.find(fold(form))) for name in names]
        for start in self.text.places(form):
            if any(at >= 0 and self.folded.startswith(name, start - at) for name, at in within):
                continue
            if self._mention(form, start, self._owners(form), "alias") is not None:
                return start
        return None

    def _owners(self, form: str) -> Ids:
        """Parties that a form may name, by what their names give."""
        if form not in self.owned:
            self.owned = defaultdict(list)
            for party in self.parties.values():
                for own in forms(party):
                    self.owned[own].append(party.party_id)
        return tuple(self.owned[form])

    def _common(self, form: str) -> Iterator[int]:
        """Where "la banque", announced as an alias, stands alone: "la banque X" is another."""
        article, _, noun = fold(form).partition("'" if "'" in form[:2] else " ")
        before = {"le": "(?:le |du |au )", "la": "la ", "l": "l'", "les": "(?:les |des |aux )"}
        pattern = before.get(article, "") + re.escape(noun) + r"\b(?! ?[\"\[]| d'| de )"
        for hit in re.finditer(pattern, self.folded):
            after = self.plain[hit.end() : hit.end() + 2]
            if not (after[:1] == " " and after[1:].isupper()):
                yield hit.start()

    def _mention(self, form: str, start: int, ids: Ids, how: How) -> Mention | None:
        """The mention of a form, with the parties it can only mean, or None."""
        end = start + len(form)
        persons = [i for i in ids if i in self.persons]
        if not persons:
            # "La société MMA IARD" is not "MMA IARD ASSURANCES MUTUELLES".
            whole = tuple(i for i in ids if self.names[i] == form)
            ids = whole if len(ids) > 1 and len(whole) == 1 else ids
            return Mention(start, end, ids, how) if len(ids) == 1 else None
        before = self.folded[max(0, start - 30) : start]
        of_body = _BODY_BEFORE.search(before) is not None
        if (of_body and form not in self.fullest) or len(persons) < len(ids):
            bodies = [i for i in ids if i not in self.persons]
            if len(bodies) == 1 and (of_body or self._of_the_body(form, start, bodies[0])):
                return Mention(start, end, tuple(bodies), how)
            if of_body:
                return None
            ids = tuple(persons)
            if len(bodies) > 0 and not _CIVILITY.search(self.plain[max(0, start - 14) : start]):
                return None
        joined = " et " in before or before.rstrip().endswith(_SEVERAL)
        if joined and (couple := _COUPLE.search(before)):
            several = self._namesakes(form) or (*ids, *self._spouse(ids))
            one_sex = couple[0].startswith(_OF_ONE_SEX)
            if one_sex and not _OTHER_TITLE.search(before, 0, couple.start()):
                # "Messieurs X et Y" means no Madame X
                wanted = (couple[0].startswith(_OF_ONE_SEX[2:]), None)
                own = tuple(i for i in several if is_female(self.parties[i]) in wanted)
                several = own or several
            if "consorts" in couple[0]:
                end, several = self._consorts(end, several)
            elif len(several) > 2 and not couple[0].startswith(("messieurs", "mesdames", "mm")):
                several = self._spouses(several)
            return Mention(start - len(before) + couple.start(), end, several, "joint")
        paired = " et " in before and self.plain[start - 1] == " "
        if (
            paired
            and (pair := _PAIR.search(self.plain[max(0, start - 60) : start]))
            and (both := self._pair(form, pair))
        ):
            return Mention(start - len(pair[0]), end, both, "joint")
        civility = _CIVILITY.search(self.plain[max(0, start - 14) : start])
        shared = civility or (" et " in before and _SHARED.search(before))
        if len(form) == 1:
            given = _INITIAL.search(self.plain, max(0, start - 36), start)
            if not (shared or given):
                # A letter alone may be a word ("CONDAMNE X A PAYER"), but not in "Mme A B".
                return None
            if given and len(persons) == 1 and not self._may_be(persons[0], given[0]):
                return None
        full = any(form in self.whole[i] for i in persons)
        if full or len(ids) == 1 == len(persons):
            alone = not full and self._other_first_name(form, start, self.parties[persons[0]])
            return None if alone else Mention(start, end, ids, how)
        if civility is None:
            return self._own_name(form, start, persons, how)
        female = _feminine(civility[0])
        fitting = [i for i in persons if is_female(self.parties[i]) in (female, None)]
        if len(fitting) > 1 and female:
            # "Mademoiselle X" beside "Madame X": each keeps her own.
            unmarried = is_unmarried(civility[0])
            titled = [(i, self.parties[i].civility) for i in fitting]
            fitting = [i for i, title in titled if title and is_unmarried(title) is unmarried]
        return Mention(start, end, (fitting[0],), how) if len(fitting) == 1 else None

    def _may_be(self, person: int, given: str) -> bool:
        """Whether what is given before a letter for a surname may be said of who bears it."""
        if is_female(self.parties[person]) not in (_feminine(given), None):
            return False
        bound = fold(given).rstrip().endswith(("veuve", "epouse"))
        return not bound or MARRIED.search(self.names[person]) is not None

    def _own_name(self, form: str, start: int, persons: list[int], how: How) -> Mention | None:
        """The one whose own surname stands alone, where others bear it by marriage."""
        own = [i for i in persons if form in surnames(self.whole[i][1])]
        before = self.folded[max(0, start - 10) : start]
        if len(own) != 1 or not _BARE_BEFORE.search(before):
            return None
        return Mention(start, start + len(form), (own[0],), how)

    def _of_the_body(self, form: str, start: int, body: int) -> bool:
        """Whether a name that a person bears too is the body's: all of its name, or its trade."""
        before = self.plain[max(0, start - 24) : start]
        named = form == self.names[body] and not _CIVILITY.search(before)
        trade = _TRADE_BEFORE.search(fold(before)) is not None
        return trade or (named and not _GIVEN_BEFORE.search(before))

    def _namesakes(self, surname: str) -> Ids:
        """The persons who bear a surname."""
        if self.bearers is None:
            self.bearers = {}
            for party_id in sorted(self.persons):
                for own in dict.fromkeys(map(fold, surnames(self.names[party_id]))):
                    self.bearers[own] = (*self.bearers.get(own, ()), party_id)
        return self.bearers.get(fold(surname), ())

    def _spouses(self, ids: Ids) -> Ids:
        """The wife among namesakes and the man that stands next to her; all where none is told."""
        wives = [i for i in ids if MARRIED.search(self.names[i])]
        men = [i for i in ids if is_female(self.parties[i]) is False]
        if len(wives) != 1 or not men:
            return ids
        return tuple(sorted((wives[0], min(men, key=lambda i: abs(i - wives[0])))))

    def _pair(self, form: str, pair: re.Match[str]) -> Ids:
        """The two namesakes whose first names stand before their name: "Luc et Lea Vial"."""
        names = [(i, folded_words(self.names[i])) for i in self._namesakes(form)]
        one, other = ([i for i, words in names if folded_words(n) <= words] for n in pair.groups())
        return (one[0], other[0]) if len(one) == len(other) == 1 and one != other else ()

    def _consorts(self, end: int, ids: Ids) -> tuple[int, Ids]:
        """The end and parties of "les consorts A B", "consorts A et B" with every surname."""
        while after := _NEXT_NAME.match(self.plain, end):
            also = self._namesakes(after[1])
            if not also:
                break
            end, ids = after.end(), tuple(dict.fromkeys((*ids, *also)))
        return end, ids

    def _other_first_name(self, form: str, start: int, party: Party) -> bool:
        """Whether the surname follows a first name that is not the party's: another person."""
        if self.plain[start - 1 : start] != " ":
            return False
        low = max(0, start - 34)
        if self.plain[start - 2] != "]":
            low = max(low, self.plain.rfind(" ", low, start - 1) + 1)
        before = _FIRST_NAME.search(self.plain, low, start)
        if before is None or not (before[1][0].isupper() or before[1][0] == "["):
            return False
        first, name = (fold(text).replace("-", " ") for text in (before[1], party.name))
        titled = first in _MAITRE and fold(party.civility or "").startswith(_MAITRE)
        other = first not in name and not titled and not opens_sentence(first)
        return other and not _CIVILITY.search(before[0])
