"""Other ways the text names a party: forms of its name that it uses, and those it announces.

"La société A, ci-après dénommée « A »", "la caisse primaire d'assurance maladie (la CPAM)".
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from arret_extract.mentions.naming import forms
from arret_extract.mentions.resolve import Reader
from arret_extract.printing.written import viewed
from arret_extract.records import Party
from arret_extract.stages.parties.forms import canonical, lists
from arret_extract.text import View, fold, one_blank

# Two patterns, each with a literal that the engine finds fast.
_ANNOUNCED = (
    re.compile(
        r"\(\s?(?:ou\s?,?\s?)?(?:ci-après\s?,?\s?)?(?:(?:aussi\s)?(?:dénommée?s?|désignée?s?|"
        r"appelée?s?|dite?s?|devenue)\s)?:?\s?\"?\s?"
        r"(?P<alias>(?:la\s|le\s|les\s|l')?[^()\"\d\n\f]{2,45}?)\s?\"?\s?\)"
    ),
    re.compile(
        r"ci-après\s?,?\s?(?:uniquement\s|également\s)?(?:dénommée?s?|désignée?s?|appelée?s?|"
        r"dite?s?)?\s?:?\s?\"?\s?"
        r"(?P<alias>(?:la\s|le\s|les\s|l')?[^()\"\d\n\f,;.]{2,45}?)\s?\"?(?=[,;.)\n\f])"
    ),
)
_NO_ALIAS = re.compile(
    r"(?:article|pi[èe]ce|page|p\.|cf|voir|soit|dont|sic|euro|n°|ancien|au |aux |du |de |d'|"
    r"en |et |ou |par |pour |à |"
    r"ci-|avocat|avou|toque|article|rcs|selon|art|plaidant|postulant|bénéficie|appelant|intim|"
    r"représent|assist|me |ma[îi]tre |scp |selarl |monsieur |madame |m\. |mme )",
    re.I,
)
_FAR = 220
_SORT = re.compile(r"\bsoci[ée]t[ée]\s\Z", re.I)
_MORE = re.compile(
    r"(?: (?!S\.?[AC]|SARL|EURL|RCS|ET\b|C/)[A-ZÀ-Þ][A-ZÀ-Þ&'-]{2,25}){1,3}(?![\w.])"
)
# A name that comes more often tells nothing new.
MOST_LONGER = 200
_ARTICLES = frozenset({"le", "la", "les", "de", "du", "des"})
_COMMON = re.compile(r"(?:l[ae]s?\s|l')[a-z]", re.I)


def learn(view: View, parties: Sequence[Party]) -> list[tuple[str, ...]]:
    """Of every party its aliases, in the order the text first uses them."""
    reader = Reader(view, tuple(parties))
    used = [_used(reader, party) for party in parties]
    announced = _announced(reader, parties, [tuple(own.values()) for own in used])
    for party, own in zip(parties, used, strict=True):
        # "la SAS MAISON A, ci-après A, filiale de la SA A HOLDING": A is the former
        others = {fold(a) for i, told in announced.items() if i != party.party_id for a in told}
        for form in [form for form, said in own.items() if fold(said) in others]:
            del own[form]
    return [
        tuple(
            dict.fromkeys(
                (
                    *_alone(view, reader, party, own),
                    *announced.get(party.party_id, ()),
                    *_longer(view, party),
                )
            )
        )
        for party, own in zip(parties, used, strict=True)
    ]


def _longer(view: View, party: Party) -> list[str]:
    """What the text calls a company by more words than the header: `société [X] BOIS`, twice."""
    if party.kind != "personne_morale":
        return []
    found: Counter[str] = Counter()
    name = viewed(party.name)
    at = view.plain.find(name)
    while at >= 0 and found.total() < MOST_LONGER:
        end = at + len(name)
        before = _SORT.search(view.plain, max(0, at - 12), at)
        after = _MORE.match(view.plain, end)
        start, end = (before.start() if before else at), (after.end() if after else end)
        if end - start > len(name):
            found[_printed(view, start, end)] += 1
        at = view.plain.find(name, end)
    return [form for form, times in found.items() if times > 1]


def _printed(view: View, start: int, end: int) -> str:
    """The characters of the text between two positions of its view, blanks made one."""
    return " ".join(view.said(view.span(start, end)).split())


def _used(reader: Reader, party: Party) -> dict[str, str]:
    """Forms of a party's name that the text uses for it, each with its words in the view."""
    own = fold(" ".join(viewed(party.name).split()))
    found: dict[str, str] = {}
    for form in forms(party):
        bare = one_blank(form).strip()
        if fold(bare) == own or fold(bare) in _ARTICLES:
            continue
        at = reader.first(form, party.party_id)
        if at is not None:
            found[form] = " ".join(reader.plain[at : at + len(bare)].split())
    return found


def _alone(view: View, reader: Reader, party: Party, used: Iterable[str]) -> list[str]:
    """Of these forms those that are more than a part of others, as printed where first used."""
    found: list[tuple[int, str]] = []
    longer: list[str] = []
    for form in sorted(used, key=len, reverse=True):
        at = reader.first(form, party.party_id, longer)
        if at is not None:
            if not _COMMON.match(form):
                longer.append(form)
            found.append((at, _printed(view, at, at + len(one_blank(form).strip()))))
    return [text for _, text in sorted(found)]


def _announced(
    reader: Reader, parties: Sequence[Party], used: Sequence[Sequence[str]]
) -> dict[int, list[str]]:
    """Aliases the text announces right after naming a party."""
    learnt: dict[int, list[str]] = {}
    known = {
        party.party_id: {fold(form) for form in (party.name, *forms_used)}
        for party, forms_used in zip(parties, used, strict=True)
    }
    for hit in _announcements(reader.view):
        alias = " ".join(hit["alias"].split()).strip(" '\"")
        if not _is_alias(alias):
            continue
        near = 4 if hit[0][0] == "(" and "ci-après" not in hit[0] else _FAR
        party = _named_before(reader, hit.start(), near, parties, used)
        # What stands in parentheses behind a person says who it is: "(mère de Jean X...)".
        person = party is not None and party.kind == "personne_physique"
        if party is None or (person and (near < _FAR or bool(_COMMON.match(alias)))):
            continue
        within = re.search(rf"\b{re.escape(fold(alias))}\b", fold(party.name)) is not None
        if not within and any(
            fold(alias) in own for i, own in known.items() if i != party.party_id
        ):
            # "la société A a un compte à la Banque de B, ci-après B": B is named otherwise there.
            continue
        aliases = learnt.setdefault(party.party_id, [])
        if fold(alias) not in map(fold, aliases):
            aliases.append(alias)
    return learnt


def _announcements(view: View) -> Iterator[re.Match[str]]:
    """Where other names are announced, in text order, none over another."""
    hits = (hit for pattern in _ANNOUNCED for hit in pattern.finditer(view.plain))
    done = 0
    for hit in sorted(hits, key=lambda hit: hit.start()):
        if hit.start() >= done:
            done = hit.end()
            yield hit


def _is_alias(alias: str) -> bool:
    """Whether the words announced can name a party."""
    return (
        not _NO_ALIAS.match(alias)
        and len(alias.split()) < 6
        and (any(c.isupper() for c in alias) or bool(_COMMON.match(alias)))
        and canonical(alias) not in lists()["abbreviations"]
    )


def _named_before(
    reader: Reader, at: int, near: int, parties: Sequence[Party], used: Sequence[Sequence[str]]
) -> Party | None:
    """The party last named in the characters before a position; None where two end there alike."""
    best, found = -1, None
    first = max(0, at - near - 160)
    for party, forms_used in zip(parties, used, strict=True):
        for form in (viewed(party.name), *forms_used):
            places = reader.text.places(form)
            last = bisect_left(places, at) - 1
            if last < 0 or places[last] < first:
                continue
            end = places[last] + len(one_blank(form).strip())
            if end > best:
                best, found = end, party
    return found if best >= at - near else None
