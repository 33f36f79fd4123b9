"""Parties called by their part in a contract or in an accident: "le bailleur", "la caution".

Who plays a part is what the ruling tells of a name: "M. X a donné à bail à la société Y". A part
counts with its article, where one party alone was told to play it (or several, in the plural).
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import matches_at, word_starts
from arret_extract.mentions.called import Ids, Mention
from arret_extract.records import Party
from arret_extract.text import View

_WORDS = {
    "lessor": "bailleur bailleurs bailleresse bailleresses proprietaire proprietaires",
    "lessee": "locataire locataires preneur preneurs preneuse",
    "surety": "caution cautions",
    "lender": "preteur preteuse",
    "borrower": "emprunteur emprunteurs emprunteuse",
    "seller": "vendeur vendeurs venderesse",
    "buyer": "acquereur acquereurs acheteur acheteurs acheteuse",
    "victim": "victime",
    "insurer": "assureur compagnie",
}
# Trades, each a part of its own: who is told to have it, "M. X, architecte", is "l'architecte".
_TRADE_WORDS = (
    "architecte transporteur entrepreneur constructeur promoteur garagiste courtier fournisseur "
    "fabricant franchiseur concessionnaire"
)
_TRADES = _TRADE_WORDS.split()
_WORDS |= {trade: f"{trade} {trade}s" for trade in _TRADES}
_PART_OF = {word: part for part, words in _WORDS.items() for word in words.split()}
_WORD = re.compile(r"[a-z]+(?! (?:de|du|des|d')\b)")
# "La société locataire" is the tenant as "la locataire" is.
_ARTICLE = compiled(
    r"\b(?:(?:l'|la |le |du |au |(?P<own>son |sa ))"
    r"(?:(?:societe|partie) )?"
    r"|(?P<all>les |des |aux )(?:(?:societes|parties) )?)$"
)
# The end of a sentence between two names, but no "M." before the second.
_PARTED = compiled(r"[;\f]|(?<!\bm)(?<!\bmm)(?<!\bmme)(?<!\bn)(?<!\bs)(?<!\ba)\.\s")
# Between the names of two that are told together.
NEXT_NAME = re.compile(r",?\s?(?:et|,)\s(?:[a-z.']{1,12}\s?){0,3}")
_ALSO = re.compile(r",?\s?et\s(?:[a-z.']{1,12}\s?){0,3}")
_HAS = r"\b(?:a|ont|avai(?:t|ent))(?:,[^,.;]{1,60},)? (?:\w+ )?"
# What the words from one name to the next tell of the two.
_BETWEEN: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "lessor",
        "lessee",
        re.compile(
            rf"(?=.*\b(?:bail|location|loyer|loue)\b).*{_HAS}"
            r"(?:donne|consenti|concede|loue)\b.*\b(?:a|au|aux)\b"
            r"|.*\bproprietaires?\b.*\b(?:loue|(?:donne|consenti)e?s? (?:a bail|en location"
            r"|a loyer))e?s?\b.*\b(?:a|au|aux)\b"
        ),
    ),
    (
        "lessee",
        "lessor",
        re.compile(
            rf".*{_HAS}pris (?:a bail|en location).*\b(?:de|du|d'|aupres|par|a|au)\b"
            r"|.*\b(?:est|sont|etai(?:t|ent)) locataires? (?:de|du|d')\s?(?:[\w.']+ ?){0,3}\Z"
        ),
    ),
    (
        "lender",
        "borrower",
        re.compile(
            r"(?=.*\b(?:prets?|credits?|ouverture|decouvert)\b|\W{0,3}(?:a|ont) \w+ (?:a|au)\b)"
            rf".*{_HAS}(?:consenti|accorde|octroye)\b.*\b(?:a|au|aux)\b"
        ),
    ),
    (
        "borrower",
        "lender",
        re.compile(
            rf".*{_HAS}(?:contracte|souscrit|obtenu)\b"
            r".*\b(?:pret|credit)s?\b.*\b(?:aupres|de)\b"
        ),
    ),
    (
        "seller",
        "buyer",
        re.compile(rf".*{_HAS}vendu\b.*\b(?:a|au|aux)\b"),
    ),
    (
        "buyer",
        "seller",
        re.compile(
            rf".*{_HAS}(?:acquis|achete|fait l'acquisition)\b.*\b(?:de|du|d'|aupres|a|au)\b"
        ),
    ),
)
# "A a consenti à B un bail": what is granted is told behind the second name.
_GRANTED = re.compile(rf"\W{{0,3}}{_HAS}(?:consenti|donne|accorde) (?:a|au|aux)\b")
_LEASE = re.compile(r"[^.;]{0,60}?\bbail\b")
# What the words behind a name tell of it, and the word that they hold.
_BEHIND: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "surety",
        "caution",
        re.compile(
            r"[^.;]{0,60}?\bs(?:'est|e sont|'etai(?:t|ent)|e) (?:a nouveau |egalement )?"
            r"(?:\w+ )?(?:port|constitu|rendu)\w{0,4} (?:\w+ ){0,2}?cautions?\b"
            r"|,? (?:prise?s? )?(?:es|en) (?:sa |leur )?qualites? de cautions?\b|, cautions?\b"
        ),
    ),
    (
        "victim",
        "victime",
        re.compile(r"[^.;]{0,60}?\b(?:a|avait|ayant) ete (?:\w{3,14}ment )?victime\b|, victime\b"),
    ),
    (
        "victim",
        " ete ",
        re.compile(
            r"[^.;]{0,60}?\b(?:a|avait|ayant) ete (?:\w{3,14}ment )?"
            r"(?:blesse|renverse|heurte|percute|fauche)e?\b"
        ),
    ),
    ("lessor", "bailleur", re.compile(r"[ ,(\"«]{1,3}bailleurs?\b")),
    ("lessor", "bailleresse", re.compile(r"[ ,(\"«]{1,3}bailleresses?\b")),
    (
        "lessee",
        "locataire",
        re.compile(
            r"[^.;,]{0,20}?\b(?:est|etait|sont|etaient) (?:le |la |les )?locataires?\b"
            r"|, locataires?\b"
        ),
    ),
    ("lessee", "preneu", re.compile(r"[ ,(\"«]{1,3}preneu(?:r|rs|se|ses)\b")),
    (
        "lessee",
        " bail",
        re.compile(
            r"[^.;,]{0,20}?\b(?:est|etait|sont) (?:titulaire|cessionnaire)s? d(?:u|'un) bail\b"
        ),
    ),
)
_BEHIND += tuple(
    (
        trade,
        trade,
        re.compile(
            rf", {trade}s?(?=\s?[,;)]|\.\s)"
            rf"|,? (?:es |en (?:sa |leur )?)qualites? (?:de |d'){trade}s?\b"
        ),
    )
    for trade in _TRADES
)
_TITLES = r"(?:(?:la|l'|le|les|monsieur|madame|m\.|mme|societe|sci|sarl|sa|sas)\s?){0,3}$"
# What the words before a name tell of it, and the word that they hold.
_AHEAD: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("lessee", "locataire", re.compile(rf"\b(?:sa|son|la|le) locataire,? {_TITLES}")),
    # Who is to be evicted is the tenant.
    (
        "lessee",
        "expulsion",
        re.compile(
            r"\bexpulsion (?:immediate )?(?:de |du |des |d')(?:la |l'|le |les )?"
            r"(?:\w{1,12}\.? ){0,2}$"
        ),
    ),
    ("lessor", "baill", re.compile(rf"\b(?:sa|son|la|le) baill(?:eur|eresse),? {_TITLES}")),
    (
        "surety",
        "caution",
        re.compile(
            r"\b(?:(?:cautionnement|acte de caution|engagement de caution)s?"
            r"(?: personnel| solidaire| et){0,3}(?: de | d'| du )"
            r"|(?:cautionnement|acte de caution|engagement de caution)s? [^.;,]{0,30}?"
            rf"(?:souscrit|signe|donne|consenti)s? par ){_TITLES}"
        ),
    ),
    ("victim", "victime", re.compile(rf"\b(?:dont (?:a|avait) ete |la )victime,? {_TITLES}")),
    (
        "victim",
        "corporel",
        compiled(
            r"\bprejudices? corporels? (?:\w+ )?(?:subis? par |eprouve par |de |d'|du )"
            rf"{_TITLES}"
        ),
    ),
)
# Without one of these no verb stands between two names.
_DID = (" a ", " ont ", " avai", ", a,", " est ", " sont ", " etai")
# Nobody plays both parts of one contract.
_FACING_PARTS = (("lessor", "lessee"), ("lender", "borrower"), ("seller", "buyer"))
# "Son locataire", behind the lessor's name, is the tenant; "son assureur" may be another's than the
# one told of.
_OWNER = {"lessor": "lessee", "lessee": "lessor"}
_TENANCY = {"lessor", "lessee"}
_SIDES = {
    "demandeur": "defendeur",
    "defendeur": "demandeur",
    "appelant": "intime",
    "intime": "appelant",
}
_INSURER = compiled(
    r"\b(?:compagnie(?: d'assurances?)?|cie|assureur,?"
    r"|assuree?s? (?:\w+ ){0,2}(?:aupres|par|chez)(?: de)?)\s"
    r"(?:(?:la|l'|le|les|compagnie|societe|sa|s\.a\.|mutuelle)\s?){0,3}$"
)
# "L'épouse et les enfants de la victime" are not the victim.
_KIN = re.compile(
    r"\b(?:epou\w{1,3}|enfants?|parents?|mere|pere|freres?|soeurs?|fil(?:s|les?)|ayants?[- ]droits?"
    r"|proches|famille|veuve|heritiers?|assureur|conjointe?|compagnon|compagne)\s(?:de\s)?\Z"
)
# How far apart two names of one sentence may stand, and how far before a name what tells its part
# and "assureur" may.
_APART, _BEFORE, _NAMED = 260, 110, 60
# How far before a part its article may stand: "des sociétés bailleresses".
_ARTICLE_REACH = 14


def by_part(
    view: View, folded: str, kept: list[Mention], parties: dict[int, Party]
) -> list[Mention]:
    """Mentions of parties by their part that none of those kept, in text order, covers."""
    words = list(matches_at(_WORD, folded, word_starts(view, _PART_OF.keys())))
    wanted = {_PART_OF[w[0]] for w in words if w[0] in _PART_OF}
    if not wanted:
        return []
    named = [m for m in kept if m.how != "role"]
    players = _players(folded, named, parties, wanted | _TENANCY if wanted & _TENANCY else wanted)
    starts = [m.start for m in kept]
    found = []
    for word in words:
        ids = tuple(players.get(_PART_OF.get(word[0], ""), ()))
        article = _ARTICLE.search(folded[max(0, word.start() - _ARTICLE_REACH) : word.start()])
        if not ids or article is None or (len(ids) > 1) is not bool(article["all"]):
            continue
        start = word.start() - len(article[0])
        near = bisect_left(starts, start)
        if article["own"]:
            owners = players.get(_OWNER.get(_PART_OF[word[0]], ""), {})
            if not near or not owners.keys() >= {*kept[near - 1].party_ids}:
                continue
        covered = near and kept[near - 1].end > start
        followed = near < len(kept) and starts[near] <= word.end() + 1
        if not covered and not followed and not _KIN.search(folded, max(0, start - 40), start):
            found.append(Mention(start, word.end(), ids, "role"))
    return found


def _players(
    folded: str, named: list[Mention], parties: dict[int, Party], wanted: set[str]
) -> dict[str, dict[int, None]]:
    """Who plays each part; who faces the only one of a lease plays the other part of it."""
    players: dict[str, dict[int, None]] = defaultdict(dict)
    for part, ids in _told(folded, named, parties, wanted):
        players[part].update(dict.fromkeys(ids))
    for parts in _FACING_PARTS:
        both = players[parts[0]].keys() & players[parts[1]].keys()
        for part, other in (parts, parts[::-1]):
            players[part] = {i: None for i in players[part] if i not in both}
            if part in _TENANCY and players[part] and not (players[other] or both):
                players[other].update(_facing(parties, set(players[part])))
    return players


def _told(
    folded: str, named: list[Mention], parties: dict[int, Party], wanted: set[str]
) -> Iterator[tuple[str, Ids]]:
    """Who the text says to play a part, name by name."""
    behinds = [told for told in _BEHIND if told[0] in wanted]
    aheads = [told for told in _AHEAD if told[0] in wanted]
    betweens = [told for told in _BETWEEN if {*told[:2]} & wanted]
    bodies = {i for i, p in parties.items() if p.kind != "personne_physique"}
    for place, mention in enumerate(named):
        ids, end = mention.party_ids, mention.end
        for part, cue, behind in behinds:
            if folded.find(cue, end, end + _APART) > 0 and behind.match(folded, end):
                yield part, _together(folded, named, place)
        before = folded[max(0, mention.start - _BEFORE) : mention.start]
        for part, cue, ahead in aheads:
            if cue in before and ahead.search(before):
                yield part, _from_here(folded, named, place)
        if "insurer" in wanted and bodies.issuperset(ids) and _insures(before[-_NAMED:]):
            yield "insurer", ids
        following = named[place + 1] if betweens and place + 1 < len(named) else None
        if following is None or following.start - end > _APART or following.party_ids == ids:
            continue
        between = folded[end : following.start]
        if not any(did in between for did in _DID) or _PARTED.search(between):
            continue
        if _GRANTED.match(between) and _LEASE.match(folded, following.end):
            between += " un bail "  # "A a consenti à B un bail"
        for one, other, told in betweens:
            if told.match(between):
                yield one, _together(folded, named, place)
                yield other, _from_here(folded, named, place + 1)


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
    while place and NEXT_NAME.fullmatch(folded, named[place - 1].end, named[place].start):
        place -= 1
        ids = (*named[place].party_ids, *ids)
    return ids


def _from_here(folded: str, named: list[Mention], place: int) -> Ids:
    """The parties of a mention, with those joined to it: "loué à M. X et à Mme Y"."""
    ids = named[place].party_ids
    while place + 1 < len(named) and _ALSO.fullmatch(
        folded, named[place].end, named[place + 1].start
    ):
        place += 1
        ids = (*ids, *named[place].party_ids)
    return ids


def runs(folded: str, mentions: list[Mention]) -> list[list[Mention]]:
    """Mentions in text order, those that are told together in one list: "A, B et C"."""
    found: list[list[Mention]] = []
    for mention in mentions:
        if found and NEXT_NAME.fullmatch(folded, found[-1][-1].end, mention.start):
            found[-1].append(mention)
        else:
            found.append([mention])
    return found
