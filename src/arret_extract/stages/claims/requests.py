"""The requests of a plea: where each begins, its kind and its rank.

A request begins at an infinitive ("de confirmer le jugement") or at the noun that stands for it ("à
la confirmation du jugement") that follows a break or the verb of asking, and runs to the next.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from arret_extract.rules import Rule, load_rules, rule
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.claims.speech import Plea
from arret_extract.text import View
from arret_extract.vocabulary import ClaimRank, OrderKind

_WORD = re.compile(
    r"\b(?:(?P<noun>(?:in|con)firmations?|reformation|annulation|rejet|deboute(?:ment|s)?"
    r"|irrecevabilite|condamnations?|pa[iy]ement|remboursement|allocation|octroi|attribution"
    r"|versement|expulsion|designation|organisation|resiliation|resolution|nullite|restitution"
    r"|capitalisation|fixation|constatation|expertise|indemnisation|reparation|contre-expertise"
    r"|instauration|prise(?= en charge)|execution(?= provisoire)|mise hors de cause|mise a neant"
    r"|homologation|reduction|evaluation|liquidation|poursuite|maintien|prolongation|main-?levee"
    r"|acquisition|remise en liberte|evocation)"
    r"(?=\s(?:de|du|des|d'|in|solidaire|conjointe|integrale?|pure|totale|partielle|a|en|medicale"
    r"|sous|la|leur|au|comptable|judiciaire|complementaire|et|ou|tant|avec|pour|entiere?|totale"
    r"|immediate|subsidiaire|aux|sur|ainsi|que|provisoire|outre"
    r"|annuelle (?:de|des)|mensuelle (?:de|des))\b|[,.;:]|$)"
    r"|(?P<infinitive>[a-z]{1,14}(?:(?<!i)er|ir|oir|[dt]re|(?<![ao])ire)|condamnet|publier|notifier"
    r"|modifier|verifier|dit(?= que)"
    r"|justifier|rectifier|requalifier|qualifier|rejetant))\b"
)
_NOT_VERBS = frozenset(
    [
        "contre",
        "autre",
        "outre",
        "entre",
        "titre",
        "notre",
        "votre",
        "ordre",
        "centre",
        "lettre",
        "maitre",
        "cadre",
        "quatre",
        "etre",
        "moindre",
        "loyer",
        "encontre",
        "rencontre",
        "fer",
        "hiver",
        "cher",
        "mer",
        "avoir",
        "pouvoir",
        "devoir",
        "savoir",
        "voir",
        "faire",
        "soir",
        "hoir",
        "entendre",
        "obtenir",
        "demander",
        "venir",
        "comparaitre",
        "conseiller",
        "boucher",
    ]
)
_TOKEN = re.compile(r"\.{2,9}|[a-z]{1,20}'?|\d{1,3}|[^\sa-z\d]|[\n\f]")
_FILLER = frozenset(
    [
        "de",
        "d'",
        "a",
        "l'",
        "la",
        "le",
        "les",
        "en",
        "consequence",
        "voir",
        "entendre",
        "demander",
        "s'",
        "se",
        "faire",
        "y",
        "ajoutant",
        "statuant",
        "nouveau",
        "titre",
        "principal",
        "principalement",
        "subsidiaire",
        "subsidiairement",
        "infiniment",
        "tres",
        "plus",
        "enfin",
        "egalement",
        "outre",
        "aussi",
        "donc",
        "ce",
        "faisant",
        "tout",
        "tous",
        "toute",
        "etat",
        "cause",
        "ensuite",
        "par",
        "consequent",
        "contraire",
        "au",
        "du",
        "toujours",
        "surplus",
        "pour",
        "son",
        "sa",
        "leur",
        "ses",
        "un",
        "une",
        "des",
        "ainsi",
        "besoin",
        "est",
        "tant",
        "que",
        "ci",
        "ces",
        "seul",
        "cas",
        "chef",
        "incident",
        "preliminaire",
        "liminaire",
        "aux",
        "fins",
        "reconventionnel",
        "reconventionnellement",
        "hypothese",
        "hypotheses",
        "alors",
        "purement",
        "simplement",
        "solidairement",
        "in",
        "limine",
        "litis",
        "obtenir",
        "notamment",
        "moins",
        "encore",
        "partiel",
        "ordre",
        "nouvelle",
        "mesure",
        "apres",
        "avant",
        "dire",
        "droit",
        "sauf",
        "recevant",
        "deboutant",
        "jugeant",
        "integralement",
        "sous",
        "benefice",
        "assortie",
        "assorties",
        "assorti",
        "assortis",
        "lui",
        "supplementairement",
        "complementairement",
        "parallelement",
        "entiere",
        "integrale",
        "pure",
        "simple",
    ]
)
_CONJUNCTION = frozenset({"et", "ou", "puis", "mais", "avec", "ainsi"})
_RESUMED = frozenset({"ajoutant", "nouveau", "subsidiairement"})
_BULLET = frozenset("°–>()[]\"'")
_STRONG = frozenset({";", ":", "-", "*", "•", "—"})
_LINE_BREAKS = frozenset("\n\f")
# Marks that a font or a scanner makes of the bullets of a list.
_MARKS = frozenset({"Co", "So"})
_INFINITIVE_KNOWN = re.compile(
    r"(?:confirm|infirm|reform|annul|emend|condamn|debout|reje|jug|dire|constat|declar|fix|ordonn"
    r"|allou|accord|prononc|donner acte|statuer|evalu|reserv|dispens|surseoir|design|commettre"
    r"|enjoin"
    r"|limit|recev|ecart|homolog|rappel|maint|laiss|renvoy|autoris|interdi|octroy|assort|valid"
    r"|ramen|reduire|considerer|liquid|chiffr|substituer|accueillir|invit|precis|supprim|deduire"
    r"|dedommag)"
)
_RANKS = {
    "last": "infiniment_subsidiaire",
    "second": "subsidiaire",
    "always": "en_tout_etat_de_cause",
    "first": "principal",
}


_VISA = re.compile(
    r"[\s,]{0,3}(?:au visa|vu|sur le fondement|(?:en|par) application)\b[^;:\n\f]{0,240}?\s"
    r"(?=(?:de |d')(?:(?:lui|leur|les?|la|se|bien|voir) |l'|s')?"
    r"[a-z]{2,14}(?:er|ir|oir|dire|[dt]re)\b)"
)
_TO_DO = re.compile(
    r"\b(?:au |a la |a l'|en )(?:pa[iy]ement|remboursement|versement|restitution|indemnisation"
    r"|reparation|prise|execution)\Z"
)
# "condamner X à : - lui payer…" goes on with its condemnation.
_FOR = re.compile(r"\b(?:lui|leur)\s\Z")
# "conclut à son droit à indemnisation", "du fait du non-paiement": no requests.
_RIGHT_TO = re.compile(r"\b(?:droit a (?:l'|une )?|non[- ]\s?)\Z")
_WITH = r"(?:sous le benefice de|assortie?s? de|avec) (?:l')?"
ASIDE = re.compile(
    rf"\b{_WITH}(?P<what>execution provisoire)(?: (?:du|de la) [^;:,]{{2,30}})?,"
    r"(?: [^;:,]{2,60},)? a (?:lui |leur )?(?:payer|verser|regler)\b"
    rf"|\b(?:payer|verser|regler|paiement),? {_WITH}(?P<this>execution provisoire)"
    r"[^;:]{0,40}?,? (?:de )?(?:la|une|les) sommes?\b"
)
_WISH = re.compile(
    r"\s?(?:a ce )?(?:que |qu'il |qu')[^;]{0,220}?\b(?:soit|soient)\s(?:\w{4,16}ment "
    r"|donc )?(?P<word>(?P<verb>[a-z]{3,16})(?:\s[a-z]{3,12})?)"
)
# "pour voir X et Y condamnés à": a passive infinitive.
_SEEN = re.compile(r"[^;:]{3,160}?\bcondamnee?s? (?:a|au|aux|in solidum|solidairement)\b")
_WISHES: tuple[tuple[str, OrderKind], ...] = (
    ("confirm", "confirmation"),
    ("infirm", "infirmation"),
    ("reform", "infirmation"),
    ("rejet", "rejet"),
    ("debout", "rejet"),
    ("ecart", "rejet"),
    ("condamn", "condamnation"),
    ("allou", "condamnation"),
    ("accord", "condamnation"),
    ("fix", "fixation"),
    ("evalu", "fixation"),
    ("arret", "fixation"),
    ("ramen", "fixation"),
    ("limit", "fixation"),
    ("annul", "annulation"),
    ("dedui", "autre"),
    ("ordonn", "injonction"),
    ("jug", "constat"),
    ("dit", "constat"),
    ("declare irr", "irrecevabilite"),
    ("declares irr", "irrecevabilite"),
    ("declaree irr", "irrecevabilite"),
    ("declarees irr", "irrecevabilite"),
    ("declar", "constat"),
    ("constat", "constat"),
    ("tenu", "constat"),
)


@dataclass(frozen=True, slots=True)
class Request:
    """A stretch of the view with one request; `kind` is null for words before the first one."""

    start: int
    end: int
    kind: OrderKind | None
    rank: ClaimRank
    rule: Rule
    ranks: tuple[tuple[int, ClaimRank], ...] = ()

    def rank_at(self, position: int) -> ClaimRank:
        """The rank of a sum: "la somme de 900 € ou subsidiairement celle de 700 €"."""
        return next((rank for at, rank in reversed(self.ranks) if at < position), self.rank)


@cache
def _kind_rules() -> tuple[Rule, ...]:
    return tuple(r for r in load_rules("claims") if "kind" in r.values)


def _begins(view: View, floor: int, position: int) -> str:
    """How a word begins a request: `strong` after a break, `weak` after a comma, else nothing."""
    low = max(floor, position - 90)
    bare = True
    for hit in reversed(list(_TOKEN.finditer(view.folded, low, position))):
        token = hit[0]
        if token in _STRONG or _is_mark(token):
            return "strong"
        if token in _LINE_BREAKS:
            if _line_ends(view.plain, low, hit.start()):
                return "strong"
            continue
        if token.startswith(".."):
            return ""
        if token in (",", "."):
            return "weak" if bare else "strong"
        if token in _RESUMED:
            return "strong"
        if token in _CONJUNCTION:
            return "weak" if bare else "strong"
        if token in ("de", "d'"):
            bare = False
        elif token not in _FILLER and token not in _BULLET and not token.isdigit():
            return ""
    return "strong" if low == floor else ""


def _is_mark(token: str) -> bool:
    """Whether a character is the bullet of a list, as fonts and scanners write it."""
    return token not in _BULLET and unicodedata.category(token[0]) in _MARKS


def _line_ends(plain: str, low: int, position: int) -> bool:
    """Whether a line break ends what stands before it: a text may be broken within a sentence."""
    before, after = plain[low:position].rstrip()[-1:], plain[position + 1 : position + 2]
    return plain[position] == "\f" or not before.isalnum() or not after.islower()


def _heads(view: View, plea: Plea) -> Iterator[tuple[int, int]]:
    """Where the words that begin requests stand."""
    folded = view.folded
    last, condemns = -20, False
    visa = _VISA.match(folded, plea.start, plea.end)
    floor = visa.end() if visa else plea.start
    for hit in _WORD.finditer(folded, plea.start, plea.end):
        start = hit.start()
        how = "" if hit[0] in _NOT_VERBS else _begins(view, floor, start)
        if not how and view.plain[start].isupper() and _INFINITIVE_KNOWN.match(folded, start):
            how = "strong" if hit["noun"] is None else ""
        if not how:
            continue
        known = hit["noun"] is not None or _INFINITIVE_KNOWN.match(folded, start)
        if not known and (how == "weak" or _FOR.search(folded, max(plea.start, start - 6), start)):
            continue
        if _RIGHT_TO.search(folded, max(plea.start, start - 16), start):
            continue
        if ASIDE.search(folded, max(plea.start, start - 60), hit.end() + 90):
            continue  # "condamner X, sous le bénéfice de l'exécution provisoire, à payer"
        if condemns and _TO_DO.search(folded, max(plea.start, start - 8), hit.end()):
            continue  # "condamner X, à raison du prêt, au paiement": one request
        if start - last < 6 and re.fullmatch(r"\s?(?:,|et|ou)\s?(?:et\s)?", folded[last:start]):
            last = hit.end()
            continue
        last = hit.end()
        condemns = hit[0].startswith("condamn")
        yield start, hit.end()


def kind_at(view: View, start: int, end: int) -> Rule:
    """The rule that gives the kind of the request between two positions of the view."""
    for found in _kind_rules():
        if found.pattern.match(view.folded, start, end):
            return found
    return rule("claims", "constat")


def requests(view: View, plea: Plea, carried: ClaimRank = "principal") -> list[Request]:
    """The requests of a plea in text order, each to the start of the next.

    `carried` is the rank of what its party asked just before, that those without one keep.
    """
    heads = [
        start
        for start, _ in _heads(view, plea)
        if not rule("claims", "passed_over").pattern.match(view.folded, start, plea.end)
    ]
    opening = sentence_start(view, max(0, plea.start - 1), max(0, plea.start - 160))
    ranks = [
        (hit.start(), cast(ClaimRank, _RANKS[hit.lastgroup or "first"]))
        for hit in rule("claims", "rank").scan(view, opening, plea.end)
    ]
    ranks.insert(0, (-1, carried))
    found: list[Request] = []
    bounds = [*heads, plea.end]
    if plea.start < bounds[0]:
        kind, ruled = _wished(view, plea, bounds[0])
        found.append(_request(ranks, plea.start, bounds[0], kind, ruled))
    for start, end in zip(heads, bounds[1:], strict=True):
        ruled = kind_at(view, start, end)
        found.append(_request(ranks, start, end, cast(OrderKind, ruled.values["kind"]), ruled))
    return found


def _request(
    ranks: list[tuple[int, ClaimRank]], start: int, end: int, kind: OrderKind | None, ruled: Rule
) -> Request:
    within = tuple(ranks[bisect_right(ranks, start, key=_at) : bisect_right(ranks, end, key=_at)])
    return Request(start, end, kind, _rank(ranks, start), ruled, within)


def _at(rank: tuple[int, ClaimRank]) -> int:
    return rank[0]


def _wished(view: View, plea: Plea, end: int) -> tuple[OrderKind | None, Rule]:
    """The kind of a request in the subjunctive: "demande que le jugement soit confirmé"."""
    hit = _WISH.match(view.folded, plea.start, end)
    if hit is None:
        seen = _SEEN.match(view.folded, plea.start, end) if plea.verb == "aims" else None
        return ("condamnation" if seen else None), plea.rule
    if hit["word"].startswith("ordonn"):
        # What is to be ordered tells the kind: "que soit ordonnée une expertise".
        thing = kind_at(view, hit.end("verb") + 1, end)
        if thing.id != "claims.constat":
            return cast(OrderKind, thing.values["kind"]), plea.rule
    word = hit["word"]
    for stem, kind in _WISHES:
        if word.startswith(stem):
            return kind, plea.rule
    return None, plea.rule


def _rank(ranks: list[tuple[int, ClaimRank]], position: int) -> ClaimRank:
    place = bisect_right(ranks, position, key=_at) - 1
    return ranks[place][1] if place >= 0 else "principal"
