"""Who insures whom, as a ruling tells it, and whom "son assureur" means."""

import re
from collections.abc import Iterator
from functools import lru_cache

from arret_extract.harms import is_social
from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, Mention
from arret_extract.mentions.naming import names_kind
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import insurers
from arret_extract.ruling import Ruling
from arret_extract.text import View

# Between a party and its insurer: "M. X et son assureur, la", "M. X, assuré auprès de la".
_INSURED = re.compile(
    r",?\s?(?:(?:et |ainsi que )?(?:de |d'|a |contre )?(?:son|leur|sa|ses|l')\s?"
    r"(?:assureurs?|assurances?|compagnie d'assurances?|mutuelle)"
    r"(?:(?!\b(?:a|au|aux|et|ont|sont|avec|contre)\b)[^.;:]){0,30}"
    r"|(?:qui )?(?:etai(?:t|ent) |est |sont )?assuree?s? (?:pour [^.;,:]{3,30} )?"
    r"(?:aupres d[eu]|par|chez|a|au) [^.;:]{0,30}"
    r"|(?P<insurer>(?:en (?:sa )?qualite d'|es[- ]qualites? d'|pris\w{0,2} en qualite d')?"
    r"assureur (?:de responsabilite \w{0,10} ?)?d[eu'][^.;:]{0,30}))"
)
# "X et son assureur", "garanti par son assureur": a party that its name does not tell.
_HIS_INSURER = compiled(
    r"(?:\b(?:de|d'|a|par|et|contre|que|qu'|avec|garantir|relever) ?|,\s)"
    r"(?:(?:son|sa|(?P<all>leurs?)) (?:propre )?"
    r"(?:assureurs?|compagnie d'assurances?|(?P<insured>assuree?s?))\b"
    r"|l'assureur de (?:ce dernier|cette derniere|celui-ci|celle-ci)\b)"
)
# "L'assureur de la société A": whom it insures is named.
_INSURER_OF = compiled(
    r"\b(?:l'|d')(?:assureurs?|compagnie d'assurances?)(?: \w{4,14})? (?:de (?:la |l')?|d'|du )"
    r"(?:societe |sa |sarl |sas |sci |m\. |mme |monsieur |madame |entreprise |syndicat )?\Z"
)
_EACH = re.compile(r"\bchacune?,? (?:avec|et)? ?\Z")
# Between those words and the insurer's name where it is told.
_NAMED = re.compile(r"[\s,(]{0,3}(?:(?!(?:a|aux?|et)\b)[\w.']{1,12} ?){0,3}")
_NAMED_NEAR = 30
# How far before a name "l'assureur de la société" begins.
_BEFORE = 60
_GIVEN = ("a l'", "a la ", "au ", "aux ")


@lru_cache(maxsize=1)
def insured(view: View, index: PartyIndex) -> frozenset[tuple[int, int]]:
    """Each party with its insurer, as the text tells: "M. X, assuré auprès de la société Y"."""
    found: set[tuple[int, int]] = set()
    last: Mention | None = None
    for mention in index.mentions(0, len(view.plain)):
        if last is not None and len(last.party_ids) == len(mention.party_ids) == 1:
            one, other = last.party_ids[0], mention.party_ids[0]
            told = _INSURED.fullmatch(view.spaced, last.end, mention.start)
            if told and one != other:
                found.add((other, one) if told["insurer"] else (one, other))
        last = mention
    return frozenset(found)


class Insured:
    """The insurers of a ruling's parties; more may be told to it than the words before names do."""

    def __init__(self, ruling: Ruling, index: PartyIndex) -> None:
        self.ruling, self.index = ruling, index
        self.folded = ruling.view.spaced
        self.told: set[tuple[int, int]] = set()

    def tell(self, ids: Ids, insurer_ids: Ids) -> None:
        """Learn who insures some parties."""
        self.told |= {(one, other) for one in ids for other in insurer_ids}

    def called(self, start: int, end: int, named: Ids, own: Ids = ()) -> Ids:
        """The insurers called so in a stretch, of those named before them there, else of `own`.

        Those of `named` and `own` are left out; an insurer whose name follows is no other.
        """
        found = dict[int, None]()
        for hit, whose in self._whose(start, end, own):
            found.update(dict.fromkeys(self._by(whose) if hit["insured"] else self.of(whose)))
        return tuple(i for i in found if i not in (*named, *own))

    def of_named(self, start: int, end: int) -> Ids:
        """The insurers called by whom they insure in a stretch: "l'assureur de la société A"."""
        found = dict[int, None]()
        for mention in self.index.mentions(start, end):
            if _INSURER_OF.search(self.folded, max(start, mention.start - _BEFORE), mention.start):
                found.update(dict.fromkeys(self.of(mention.party_ids)))
        return tuple(found)

    def beside(self, start: int, end: int, named: Ids) -> Ids:
        """The insurers that a stretch names with parties: "M. A et son assureur demandent"."""
        found = dict[int, None]()
        for hit, whose in self._whose(start, end, ()):
            beside = hit[0].startswith(("et", "avec", ",")) and not hit["insured"]
            if beside and whose and {*whose} <= {*named}:
                found.update(dict.fromkeys(self.of(whose)))
        return tuple(i for i in found if i not in named)

    def _whose(self, start: int, end: int, own: Ids) -> Iterator[tuple[re.Match[str], Ids]]:
        """Where a stretch speaks of insurers that it does not name, with those whom they insure."""
        if self.folded.find("assur", start, end) < 0:
            return
        for hit in _HIS_INSURER.finditer(self.folded, start, end):
            if self._is_named(hit.end()):
                continue
            before = [m.party_ids for m in self.index.mentions(start, hit.start())]
            each = hit["all"] or _EACH.search(self.folded, start, hit.start())
            before = before or [own]
            whose = tuple(i for ids in before for i in ids) if each else before[-1]
            if hit[0][0] != "," or not self._insures(whose):
                yield hit, whose

    def _is_named(self, at: int) -> bool:
        """Whether the name of an insurer follows."""
        named = next(self.index.mentions(at, at + _NAMED_NEAR), None)
        if named is None or self.folded.startswith(_GIVEN, named.start):
            return False
        return _NAMED.fullmatch(self.folded, at, named.start) is not None

    def of(self, ids: Ids) -> Ids:
        """The insurers that the text tells of parties, else the only one by its name."""
        told = self._told()
        if theirs := tuple(sorted({b for a, b in told if a in ids and b not in ids})):
            return theirs
        parties = {p.party_id: p for p in self.ruling.parties}
        mentions = list(self.index.mentions(0, len(self.folded)))
        called = insurers(self.ruling.view.folded, mentions, parties)
        only = [
            i
            for i, p in parties.items()
            if i not in ids and (i in called or names_kind(p, "assureur")) and not is_social(p.name)
        ]
        if len(only) > 1:  # those who are told to insure others
            known = {b for _, b in told}
            only = [i for i in only if i not in known]
        return tuple(only) if len(only) == 1 else ()

    def _by(self, ids: Ids) -> Ids:
        """Those whom the text tells that parties insure."""
        return tuple(sorted({a for a, b in self._told() if b in ids and a not in ids}))

    def _insures(self, ids: Ids) -> bool:
        """Whether parties are insurers themselves: ", son assureur" tells what they are."""
        parties = [p for p in self.ruling.parties if p.party_id in ids]
        insuring = {other for _, other in self._told()}
        return all(p.party_id in insuring or names_kind(p, "assureur") for p in parties)

    def _told(self) -> set[tuple[int, int]]:
        return self.told | insured(self.ruling.view, self.index)
