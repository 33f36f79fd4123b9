"""Parties called by their part in a contract or in an accident: "le bailleur", "la caution".

Who plays a part is what the ruling tells of a name: "M. X a donné à bail à la société Y". A part
counts with its article, where one party alone was told to play it (or several, in the plural).
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from arret_extract.called import Ids, Mention
from arret_extract.records import Party
from arret_extract.search import matches_at, word_starts
from arret_extract.text import View

_WORDS = {
    "lessor": "bailleur bailleurs bailleresse bailleresses",
    "lessee": "locataire locataires preneur preneurs preneuse",
    "surety": "caution cautions",
    "lender": "preteur preteuse",
    "borrower": "emprunteur emprunteurs emprunteuse",
    "seller": "vendeur vendeurs venderesse",
    "buyer": "acquereur acquereurs acheteur acheteurs acheteuse",
    "victim": "victime",
    "insurer": "assureur compagnie",
}
_PART_OF = {word: part for part, words in _WORDS.items() for word in words.split()}
_WORD = re.compile(r"[a-z]+(?! (?:de|du|des|d'|et)\b)")
_ARTICLE = re.compile(r"\b(?:l'|la |le |du |au |(?P<all>les |des |aux ))$")
# The end of a sentence between two names, but no "M." before the second.
_PARTED = re.compile(r"[;\f]|(?<!\bm)(?<!\bmm)(?<!\bmme)(?<!\bn)(?<!\bs)(?<!\ba)\.\s")
_NEXT = re.compile(r",?\s?(?:et|,)\s(?:[a-z.']{1,12}\s?){0,3}")
# What the words from one name to the next tell of the two.
_BETWEEN: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "lessor",
        "lessee",
        re.compile(
            r"(?=.*\b(?:bail|location|loue)\b).*\b(?:a|ont|avai(?:t|ent)) (?:\w+ )?"
            r"(?:donne|consenti|concede|loue)\b.*\b(?:a|au|aux)\b"
        ),
    ),
    (
        "lessee",
        "lessor",
        re.compile(
            r".*\b(?:a|ont|avai(?:t|ent)) pris (?:a bail|en location).*"
            r"\b(?:de|du|d'|aupres|par|a|au)\b"
        ),
    ),
    (
        "lender",
        "borrower",
        re.compile(
            r"(?=.*\b(?:prets?|credits?|ouverture|decouvert)\b|\W{0,3}(?:a|ont) \w+ (?:a|au)\b)"
            r".*\b(?:a|ont|avait) (?:\w+ )?(?:consenti|accorde|octroye)\b.*\b(?:a|au|aux)\b"
        ),
    ),
    (
        "borrower",
        "lender",
        re.compile(
            r".*\b(?:a|ont|avai(?:t|ent)) (?:\w+ )?(?:contracte|souscrit|obtenu)\b"
            r".*\b(?:pret|credit)s?\b.*\b(?:aupres|de)\b"
        ),
    ),
    (
        "seller",
        "buyer",
        re.compile(r".*\b(?:a|ont|avai(?:t|ent)) (?:\w+ )?vendu\b.*\b(?:a|au|aux)\b"),
    ),
    (
        "buyer",
        "seller",
        re.compile(
            r".*\b(?:a|ont|avai(?:t|ent)) (?:\w+ )?(?:acquis|achete|fait l'acquisition)\b"
            r".*\b(?:de|du|d'|aupres|a|au)\b"
        ),
    ),
)
# What the words behind a name tell of it, and those before it.
_BEHIND: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "surety",
        "caution",
        re.compile(
            r"[^.;]{0,60}?\bs(?:'est|e sont|'etai(?:t|ent)) (?:\w+ )?(?:porte|constitue|rendu)e?s? "
            r"(?:\w+ )?cautions?\b"
            r"|,? (?:prise? )?(?:es|en) (?:sa |leur )?qualites? de cautions?\b|, cautions?\b"
        ),
    ),
    (
        "victim",
        " ete ",
        re.compile(
            r"[^.;]{0,60}?\b(?:a|avait|ayant) ete (?:\w{3,14}ment )?"
            r"(?:victime d'un accident|blesse|renverse|heurte|percute|fauche)e?\b"
        ),
    ),
)
# Without one of these no verb stands between two names.
_DID = (" a ", " ont ", " avai")
# Who is to be evicted is the tenant.
_EVICTED = re.compile(
    r"\bexpulsion (?:immediate )?(?:de |du |des |d')(?:la |l'|le |les )?(?:\w{1,12}\.? ){0,2}$"
)
_TENANCY = {"lessor", "lessee"}
_SIDES = {
    "demandeur": "defendeur",
    "defendeur": "demandeur",
    "appelant": "intime",
    "intime": "appelant",
}
_INSURER = re.compile(
    r"\b(?:compagnie(?: d'assurances?)?|cie|assureur,?"
    r"|assuree?s? (?:\w+ ){0,2}(?:aupres|par|chez)(?: de)?)\s"
    r"(?:(?:la|l'|le|les|compagnie|societe|sa|s\.a\.|mutuelle)\s?){0,3}$"
)
# "L'épouse et les enfants de la victime" are not the victim.
_KIN = re.compile(
    r"\b(?:epou\w{1,3}|enfants?|parents?|mere|pere|freres?|soeurs?|fil(?:s|les?)|ayants?[- ]droits?"
    r"|proches|famille|veuve|heritiers?|assureur|conjointe?|compagnon|compagne)\s(?:de\s)?\Z"
)
# How far apart two names of one sentence may stand, and how far before a name "assureur" may.
_APART, _BEFORE = 260, 60


def by_part(
    view: View, folded: str, kept: list[Mention], parties: dict[int, Party]
) -> list[Mention]:
    """Mentions of parties by their part that none of those kept, in text order, covers."""
    words = list(matches_at(_WORD, folded, word_starts(view, _PART_OF.keys())))
    wanted = {_PART_OF[w[0]] for w in words if w[0] in _PART_OF}
    if not wanted:
        return []
    players: dict[str, dict[int, None]] = defaultdict(dict)
    named = [m for m in kept if m.how != "role"]
    for part, ids in _told(folded, named, parties, wanted):
        players[part].update(dict.fromkeys(ids))
    if players.get("lessee") and not players.get("lessor"):
        players["lessor"].update(_facing(parties, set(players["lessee"])))
    starts = [m.start for m in kept]
    found = []
    for word in words:
        ids = tuple(players.get(_PART_OF.get(word[0], ""), ()))
        article = _ARTICLE.search(folded[max(0, word.start() - 5) : word.start()])
        if not ids or article is None or (len(ids) > 1) is not bool(article["all"]):
            continue
        start = word.start() - len(article[0])
        near = bisect_left(starts, start)
        covered = near and kept[near - 1].end > start
        followed = near < len(kept) and starts[near] <= word.end() + 1
        if not covered and not followed and not _KIN.search(folded, max(0, start - 40), start):
            found.append(Mention(start, word.end(), ids, "role"))
    return found


def _told(
    folded: str, named: list[Mention], parties: dict[int, Party], wanted: set[str]
) -> Iterator[tuple[str, Ids]]:
    """Who the text says to play a part, name by name."""
    behinds = [told for told in _BEHIND if told[0] in wanted]
    betweens = [told for told in _BETWEEN if {*told[:2]} & wanted]
    bodies = {i for i, p in parties.items() if p.kind != "personne_physique"}
    for place, mention in enumerate(named):
        ids, end = mention.party_ids, mention.end
        for part, cue, behind in behinds:
            if folded.find(cue, end, end + _APART) > 0 and behind.match(folded, end):
                yield part, _together(folded, named, place)
        if wanted & _TENANCY and _EVICTED.search(
            folded[max(0, mention.start - _BEFORE) : mention.start]
        ):
            yield "lessee", ids
        if "insurer" in wanted and bodies.issuperset(ids):
            before = folded[max(0, mention.start - _BEFORE) : mention.start]
            if _insures(before):
                yield "insurer", ids
        following = named[place + 1] if betweens and place + 1 < len(named) else None
        if following is None or following.start - end > _APART or following.party_ids == ids:
            continue
        between = folded[end : following.start]
        if not any(did in between for did in _DID) or _PARTED.search(between):
            continue
        for one, other, told in betweens:
            if told.match(between):
                yield one, _together(folded, named, place)
                yield other, following.party_ids


def insurers(folded: str, mentions: list[Mention], parties: dict[int, Party]) -> Ids:
    """The parties that the text tells to be insurers, by the words before their names."""
    named = [m for m in mentions if m.how != "role"]
    told = (ids for _, ids in _told(folded, named, parties, {"insurer"}))
    return tuple(dict.fromkeys(i for ids in told for i in ids))


def _facing(parties: dict[int, Party], ids: set[int]) -> dict[int, None]:
    """The only party on the other side of some, by their standing; none where several are."""
    roles = {_SIDES[p.role] for i, p in parties.items() if i in ids and p.role in _SIDES}
    others = [i for i, p in parties.items() if p.role in roles]
    return dict.fromkeys(others) if len(roles) == 1 and len(others) == 1 else {}


def _insures(before: str) -> bool:
    """Whether the words before a name are those before an insurer's."""
    cue = any(word in before for word in ("assur", "compagnie", "cie "))
    return cue and _INSURER.search(before) is not None


def _together(folded: str, named: list[Mention], place: int) -> Ids:
    """The parties of a mention, with those it is joined to: "M. X et Mme Y se sont portés"."""
    ids = named[place].party_ids
    while place and _NEXT.fullmatch(folded, named[place - 1].end, named[place].start):
        place -= 1
        ids = (*named[place].party_ids, *ids)
    return ids
