"""The requests of a plea: where each begins, its kind and its rank.

A request begins at an infinitive ("de confirmer le jugement") or at the noun that stands for it ("à
la confirmation du jugement") that follows a break or the verb of asking, and runs to the next.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, cast, get_args

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Rule, rule
from arret_extract.stages.claims.denied import DENIES, UNORDERED, denied
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.starts import INFINITIVE_KNOWN, NOT_VERBS, begins, finds, words
from arret_extract.stages.claims.wish_kinds import kind_at, wished
from arret_extract.stages.claims.wishes import NOUN_WISHED, WISHING, listed, wishes
from arret_extract.text import View
from arret_extract.vocabulary import ClaimRank, OrderKind

# What stands between words of rank behind a comma and the request that they lead.
_THEN = re.compile(
    r"[\s,:]{0,3}(?:(?:et )?(?:si|au cas)\b[^;:\n\f]{5,160},)?[\s,:*•>-]{0,5}"
    r"(?:(?:de|d'|a|au|du|la|le|les|l'|voir|sa|leur|se|y|en|lui)\s?){0,3}"
    r"(?:[a-z]{2,14}(?:er|ir|oir|[dt]re|ation|ment)\b|(?:re)?dire\b|[a-z]{2,9}uire\b|debout|rejet)"
)
# Within how many characters words of rank say one thing: "à titre subsidiaire, si par impossible".
_BESIDE = 60
_RANKS = {
    "unless": "subsidiaire",
    "last": "infiniment_subsidiaire",
    "second": "subsidiaire",
    "always": "en_tout_etat_de_cause",
    "first": "principal",
}


# What is asked on a ground told first: "sollicite, au visa de l'article 1382, la condamnation de".
_VISA = re.compile(
    r"[\s,]{0,3}(?:au visa|vu|sur (?:le fondement|la base)|en (?:vertu|raison|consideration)"
    r"|compte tenu|a l'encontre|contre|(?:en|par) application|par)\b"
    r"(?:(?!\d ?(?:euros?\b|€|francs?\b))[^;:\n\f]){0,240}?\s"
    r"(?=(?:de |d')(?:(?:lui|leur|les?|la|se|bien|voir) |l'|s')?"
    r"[a-z]{2,14}(?:er|ir|oir|dire|[dt]re)\b"
    r"|(?:l'|la |le |sa |son |leur )(?:(?:con|in)firmation|reformation|condamnation|pa[iy]ement"
    r"|octroi|allocation|versement|remboursement|capitalisation|rejet|deboute|expulsion"
    r"|restitution|designation|fixation|resiliation|annulation)\b)"
    r"|voir,\s(?:au visa|vu|sur le fondement|(?:en|par) application)\b[^;:\n\f]{0,240}?,\s"
    r"(?=[a-z]{2,14}(?:er|ir|re)\b)"
)
_TO_DO = re.compile(
    r"\b(?:au |a la |a l'|en )(?:pa[iy]ement|remboursement|versement|restitution|indemnisation"
    r"|reparation|prise|execution)\Z"
)
_PROVISIONAL = re.compile(r"execution provisoire\b")
_LEASE_ENDS = re.compile(
    r"\bclause resolutoire[^;:,.\n\f]{0,40}?,? (?:et|avec)(?: (?:par consequent|en consequence|donc"
    r"|ainsi|par suite))?,? (?:la |celle de la )?\Z"
)
# "dire M. X mal fondé en son appel, l'en débouter": a finding, then what follows of it.
_NOTHING = "claims.nothing_to_order"
_SO_DISMISSED = re.compile(r"\b(?:l'|les? |la )en debouter\b")
# "dire les demandes mal fondées et les écarter": one request.
_SO_REFUSED = re.compile(
    r"\b(?:(?:mal|non) fondee?s?|infondee?s?|injustifiee?s?|irrecevables?)\b"
    r"[^;:\n\f]{0,80}? et (?:de )?"
    r"(?:(?:en|par) consequen\w{1,2} )?(?:les? |la |l')\Z"
)
_IN_PAYMENT = re.compile(r"\d ?(?:euros?|€|francs?|f\b)[^;:\n\f]{0,40}?,? en \Z")
# "condamner X à : - lui payer…" goes on with its condemnation.
_FOR = re.compile(r"\b(?:lui|leur)\s\Z")
_ON_JUDGMENT = re.compile(r"(?:(?:con|in)firm|reform)")
_MISSION = re.compile(
    r"[^;\n\f]{0,300}?\b(?:mission|charge[er]?|a fin|aux fins|afin)\b[^;\n\f]{0,300}"
)
# What another has in view: "ne peut agir aux fins de se prévaloir".
_PURPOSE = re.compile(r"[a-z],?\s(?:aux fins|afin) d[e'] ?(?:se |s'|l'|la |le |les |lui )?\Z")
# "débouter X de ses demandes d'expertise et de provision": the nouns are what is refused.
_REFUSES = re.compile(r"debout|rejet|reje")
_REFUSED = re.compile(
    r"[^;:\n\f]{0,80}?\b(?:demandes?|pretentions?|reclamations?) (?:de|d'|en|aux fins d[e'])"
    r"[^;:\n\f]{0,120}?(?:,| et| ou|,? ainsi que) (?:de |d'|en )\Z"
)
# "dire que la condamnation…": the noun is what something is said of.
_SAID_OF = re.compile(r"\b(?:dire|juger|constater|considerer|rappeler) que (?:le |la |l'|les )?\Z")
# "confirmer le jugement, sauf à porter à 900 € l'indemnité": asked besides.
_SAVE = re.compile(
    r"\bsauf a (?:[^;:.\n\f]{3,120}? et (?:a )?(?:en consequence )?)?(?:(?:la |le |les )?voir )?"
    r"(?:(?:la|le|les) |l')?\Z"
)
_QUANTUM = re.compile(
    r"(?:actualis|port|elev|ramen|fix|augment|limit|evalu|moder|major|diminu|chiffr|rehauss|cantonn)er\b"
    r"|reduire\b"
)
# "recevoir X en ses écritures et l'y dire bien fondé": one request.
_RECEIVED = re.compile(r"\brecev(?:oir|ables?)\b[^;:\n\f]{0,200}? et (?:l[ae]s? |l')?(?:y |en )?\Z")
_WELL_FOUNDED = re.compile(r"(?:dire|declarer|juger) (?:\w{2,14} ){0,3}?bien[- ]fondee?s?\b")
# "constater qu'aucun accord n'a été donné pour le bail ou le paiement": within what is found.
_OR_TO_PAY = compiled(
    r"\b(?:dire|juger|constater|considerer) (?:et juger )?(?:que |qu')"
    r"(?:(?!\b[a-z]{2,14}(?:er|ir)\b)[^;:\n\f]){0,300} ou (?:l'|la |le |les |une |un )?\Z"
)
# Verbs that open a request wherever no word governs them: "… à la caisse condamner M. X à payer".
_UNLED = re.compile(
    r"(?:condamner (?:in solidum|solidairement|conjointement|l[ae] |les |m\.|mm?e?\b|mons|mad)"
    r"|debouter (?:l[ae] |les |m\.|mm?e?\b|mons|mad)|ordonner (?:l'execution|la capitalisation)"
    r"|dire et juger)"
)
_UNGOVERNED = re.compile(
    r"(?<!\ba)(?<!\bde)(?<!\bpour)(?<!\bsans)(?<!\bvoir)(?<!\bfaire)(?<!\bentendre)(?<!\bet)"
    r"(?<!\bou)(?<!\bque)(?<!\bpas)(?<!\bpeut)(?<!\bdoit)(?<!\bva)(?<!\bfaut)(?<!\bpourra)"
    r"(?<!\bdevra)(?<!\bsaurait)(?<!\bpeuvent)(?<!\bdoivent)(?<!\bfins)(?<!\bdire)(?<!\bpar)"
    r"(?<!\bplaise)(?<=[a-z\d\])]) (?:(?:l[ae]|les|en|y|lui|se) )?\Z"
)
# "l'organisation d'une expertise": one request.
_SET_UP = re.compile(
    r"\b(?:organisation|instauration|institution|realisation|mise en (?:place|oeuvre)) d'une "
    r"(?:nouvelle )?(?:mesure d')?\Z"
)
# "les dépens, comprenant les frais de référé et d'expertise": what costs are of.
_COSTS_OF = re.compile(
    r"\b(?:frais|honoraires|depens|cout) (?:(?:de|du|des) |d')[^;:,\n\f]{2,40}? et (?:de l'|d')\Z"
)
# "au titre de la dépose et de la remise en état": what a sum is for.
_FOR_BOTH = re.compile(
    r"\b(?:au titre|en reparation|du chef|en raison|a raison|a cause|du fait) (?:de|du|des)\b"
    r"[^;:,\n\f]{2,60}?"
    r" et (?:de la |de l'|de |du |des |d')\Z"
)
# "l'ouverture des opérations de compte, liquidation et partage": one request.
_ACCOUNTS = re.compile(r"\bcomptes?,? (?:de |et (?:de )?)?\Z")
_JOINED = re.compile(r"\s?(?:,|et|ou)\s?(?:et\s)?")
_RIGHT_TO = re.compile(
    r"\b(?:droit a (?:l'|une )?|a titre (?:de |d')|non[- ]\s?|apres (?:une |la )?"
    r"|(?:en cas|faute|dans l'attente)"
    r" (?:de |d')(?:la |l'|une )?)\Z"
)
_WITH = r"(?:sous le benefice de|assortie?s? de|avec) (?:l')?"
_ASIDE = compiled(
    rf"\b{_WITH}(?P<what>execution provisoire)(?: (?:du|de la) [^;:,]{{2,30}})?,"
    r"(?: [^;:,]{2,60},)? a (?:lui |leur )?(?:payer|verser|regler)\b"
    r"|\b(?:decision|jugement|ordonnance|arret)(?: a intervenir)? etant (?:assortie?|revetue?)"
    r" de (?:l')?(?P<so>execution provisoire)"
    rf"|\b(?:payer|verser|regler|paiement(?: \w{{4,10}})?),? {_WITH}(?P<this>execution provisoire)"
    r"(?: et (?:la )?(?P<also>capitalisation des interets))?"
    r"(?:[^;:]{0,40}?,? (?:de )?(?:la|une|l?des|les) sommes?\b|,? de ?:|\s?:)"
)
# Requests that no sum measures: one in the next item of their list is asked besides.
_OF_NO_SUM: frozenset[OrderKind | None] = frozenset(get_args(OrderKind)) - {
    "condamnation",
    "fixation",
}
_ITEM = compiled(
    r"(?<=;)\s?[\n\f]\s?(?=(?:(?:au|la|une?|l[e']|les|ses|son|sa|des)\s?)?"
    r"(?:somme|indemnite|provision|dommages|application d|titre d|frais|\d))"
    r"|[\n\f]\s?(?:[-*•–—>]{1,2}|\d{1,2}\s?[°).-]{1,2}|[a-z]\))\s?"
)
_SUM_IN_ITEM = re.compile(
    r"(?!que\b|qu'|dont\b|qui\b|et\b|a (?:la |son |sa )?[a-z]{3,14}(?:ation|ment)\b)"
    r"[^\n\f;]{0,120}?\d ?(?:euros?\b|€|francs?\b|f\b)"
)
# What is ordered stands behind an aside: "ordonner, en vertu de l'article 515, l'exécution".
_APART = re.compile(
    r"(?:ordonner|prononcer|accorder|octroyer)(?: et (?:ordonner|prononcer))?,?\s"
    r"(?!a l'(?:encontre|egard)\b)"
    r"(?:en|par|pour|vu|au|aux|a|si|sur|conformement|sous|nonobstant)\b[^;:]{3,140}?,?\s?"
    r"(?:l'|la\s|le\s|les\s|une?\s)"
)

# "prononcer à l'encontre de X une condamnation à payer": one to pay, or to do.
_DECREED = re.compile(
    r"entrer en (?:voie de )?(?=condamnation\b)"
    r"|(?:prononcer|ordonner) (?:(?:a l'encontre|a l'egard|contre) [^;:,\n\f\d]{2,90}? )?"
    r"(?:la|une|sa|leur) (?=condamnation\b)"
)


class _Ranked(NamedTuple):
    """Words of rank, and whether the requests after them have it."""

    at: int
    rank: ClaimRank
    leads: bool


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


def _heads(view: View, plea: Plea) -> Iterator[tuple[int, int]]:
    """Where the words that begin requests stand."""
    folded = view.folded
    last, condemns, expertise, refusing = -20, False, -1, -1
    visa = _VISA.match(folded, plea.start, plea.end)
    floor = visa.end() if visa else plea.start
    for hit in words(view, plea.start, plea.end):
        start = hit.start()
        none = (hit[0] in NOT_VERBS and hit["noun"] is None) or (
            hit["finding"] and not finds(view, plea.start, start)
        )
        how = "" if none else begins(view, floor, start)
        quantum = _QUANTUM.match(hit[0]) is not None
        if quantum or hit[0] in ("deduire", "condamner"):
            saved = _SAVE.search(folded, max(plea.start, start - 140), start)
            if saved and hit[0] == "deduire":
                continue
            how = "strong" if saved else how
        no = None if how else denied(folded, plea.start, start)
        denies = no is not None and DENIES.match(folded, no.start()) is not None
        if no:
            provisional = rule("claims", "execution_provisoire").pattern.match(folded, start)
            refused = denies or UNORDERED.match(folded, no.start())
            how = begins(view, floor, no.start()) if provisional or refused else ""
            start = no.start() if denies and how else start
        if not how and INFINITIVE_KNOWN.match(folded, start) and hit["noun"] is None:
            unled = _UNLED.match(folded, start) and _free(folded, plea.start, start)
            how = "strong" if unled or view.plain[start].isupper() else ""
        if not how or (hit["gerund"] and how == "weak" and not _ON_JUDGMENT.match(hit[0])):
            continue
        known = denies or (hit["noun"] or hit["finding"]) is not None
        known = known or INFINITIVE_KNOWN.match(folded, start) is not None
        if not known and (how == "weak" or _FOR.search(folded, max(plea.start, start - 6), start)):
            continue
        if not known and expertise >= 0 and _MISSION.fullmatch(folded, expertise, start):
            continue  # "ordonner une expertise à fin de décrire…": what the expert is to do
        if not known and _PURPOSE.search(folded, max(plea.start, start - 24), start):
            continue
        if _within(folded, plea.start, floor, hit):
            continue
        if hit["noun"] and refusing >= 0 and _REFUSED.fullmatch(folded, refusing, start):
            continue
        to_do = condemns and _TO_DO.search(folded, max(plea.start, start - 8), hit.end())
        if to_do and not _PROVISIONAL.match(folded, start):
            continue  # "condamner X, à raison du prêt, au paiement": one request
        if start - last < 6 and _JOINED.fullmatch(folded, last, start):
            last = hit.end()
            continue
        last = hit.end()
        condemns = hit[0].startswith("condamn")
        refusing = hit.end() if _REFUSES.match(hit[0]) else -1
        expert = rule("claims", "expertise").pattern.match(folded, start, plea.end)
        expertise = start if expert else -1
        yield start, hit.end()


def aside(folded: str, start: int, end: int) -> re.Match[str] | None:
    """What is told in passing of provisional execution between two positions."""
    named = folded.find("execution provisoire", start, end) >= 0
    return _ASIDE.search(folded, start, end) if named else None


def _free(folded: str, floor: int, start: int) -> bool:
    """Whether no word before an infinitive governs it: the mark that parted it was lost."""
    return _UNGOVERNED.search(folded, max(floor, start - 12), start) is not None


def _within(folded: str, plea: int, floor: int, hit: re.Match[str]) -> bool:
    """Whether a word belongs to the words of another request: to its title, to an aside."""
    start = hit.start()
    if hit["noun"] and _SAID_OF.search(folded, max(plea, start - 40), start):
        return True
    if hit["noun"] and _OR_TO_PAY.search(folded, floor, start):
        return True
    if hit[0] == "expertise" and _SET_UP.search(folded, max(plea, start - 50), start):
        return True
    if hit["noun"] and _FOR_BOTH.search(folded, max(plea, start - 90), start):
        return True
    if hit[0] == "expertise" and _COSTS_OF.search(folded, max(plea, start - 60), start):
        return True
    if hit[0] == "liquidation" and _ACCOUNTS.search(folded, max(plea, start - 24), start):
        return True
    if _WELL_FOUNDED.match(folded, start) and _RECEIVED.search(folded, floor, start):
        return True
    if hit[0] in ("ecarter", "rejeter", "repousser") and _SO_REFUSED.search(
        folded, max(floor, start - 120), start
    ):
        return True
    if _RIGHT_TO.search(folded, max(plea, start - 24), start):
        return True
    if aside(folded, max(plea, start - 60), hit.end() + 90):
        return True  # "condamner X, sous le bénéfice de l'exécution provisoire, à payer"
    if _IN_PAYMENT.search(folded, max(floor, start - 60), start):
        return True  # "la somme de 900 €, en remboursement du prêt": what a sum is for
    # "constater le jeu de la clause résolutoire et la résiliation du bail": one request
    ends = hit[0] == "resiliation" and _LEASE_ENDS.search(folded, max(floor, start - 90), start)
    return bool(ends)


@lru_cache(maxsize=4)
def requests(view: View, plea: Plea, carried: ClaimRank) -> list[Request]:
    """The requests of a plea in text order, each to the start of the next.

    `carried` is the rank of what its party asked just before, that those without one keep.
    """
    heads = [
        start
        for start, _ in _heads(view, plea)
        if not rule("claims", "passed_over").pattern.match(view.folded, start, plea.end)
    ]
    wishing = listed(view, plea) or WISHING.search(view.folded, plea.start, plea.end)
    wished_at = wishes(view, plea, heads) if wishing else {}
    if wished_at:
        within = [
            h for h in heads if not any(NOUN_WISHED.fullmatch(view.folded, w, h) for w in wished_at)
        ]
        heads = sorted({*within, *wished_at})
    ranks = _ranks(view, plea, carried)
    found: list[Request] = []
    things = {a: b for a, b in pairwise(heads) if _APART.fullmatch(view.folded, a, b)}
    heads = [h for h in heads if h not in things.values()]
    bounds = [*heads, plea.end]
    if plea.start < bounds[0]:
        kind, ruled = wished(view, plea, plea.start, bounds[0])
        found.append(_request(ranks, plea.start, bounds[0], kind, ruled))
    for start, end in zip(heads, bounds[1:], strict=True):
        if start in wished_at:
            found.append(_request(ranks, start, end, *wished_at[start]))
            continue
        decreed = _DECREED.match(view.folded, start, end)
        ruled = kind_at(view, decreed.end() if decreed else things.get(start, start), end)
        if UNORDERED.search(view.folded, max(plea.start, start - 8), start + 12):
            ruled = rule("claims", _NOTHING.removeprefix("claims."))
        if ruled.id == _NOTHING and _SO_DISMISSED.search(
            view.folded, max(start, end - 8), end + 10
        ):
            barred = view.folded.find("irreceva", start, end) >= 0
            ruled = rule("claims", "irrecevabilite" if barred else "constat")
        found.append(_request(ranks, start, end, cast(OrderKind, ruled.values["kind"]), ruled))
    return [part for request in found for part in _apart(view, plea, ranks, request)]


def _apart(view: View, plea: Plea, ranks: list[_Ranked], request: Request) -> Iterator[Request]:
    """A request, and what the items of its list ask that a sum alone tells: "- 900 € de frais"."""
    if request.kind not in _OF_NO_SUM or view.folded.find("\n", request.start, request.end) < 0:
        yield request
        return
    for item in _ITEM.finditer(view.folded, request.start, request.end):
        if view.folded.find(":", request.start, item.start()) >= 0:
            break
        if _SUM_IN_ITEM.match(view.folded, item.end(), request.end):
            yield replace(request, end=item.start())
            yield _request(ranks, item.end(), request.end, None, plea.rule)
            return
    yield request


def _ranks(view: View, plea: Plea, carried: ClaimRank) -> list[_Ranked]:
    """Where words of rank stand; "si par extraordinaire" beside another is no rank of its own."""
    opening = sentence_start(view, max(0, plea.start - 1), max(0, plea.start - 160))
    found = [_Ranked(-1, carried, leads=True)]
    last = opening - _BESIDE
    for hit in rule("claims", "rank").scan(view, opening, plea.end):
        start, told = hit.start(), hit.lastgroup or "first"
        if told != "unless" or start - last >= _BESIDE:
            leads = start < plea.start or _leads(view, plea, start, hit.end())
            found.append(_Ranked(start, cast(ClaimRank, _RANKS[told]), leads))
        last = hit.end()
    return found


def _leads(view: View, plea: Plea, start: int, end: int) -> bool:
    """Whether words of rank lead requests: those in "nul, et en tout état de cause vain" do not."""
    how = begins(view, plea.start, start)
    leads = how == "strong" or view.plain[start].isupper()
    return leads or (how == "weak" and _THEN.match(view.folded, end) is not None)


def _request(
    ranks: list[_Ranked], start: int, end: int, kind: OrderKind | None, ruled: Rule
) -> Request:
    within = tuple((r.at, r.rank) for r in ranks if start < r.at <= end)
    rank = next(r.rank for r in reversed(ranks) if r.leads and r.at <= start)
    return Request(start, end, kind, rank, ruled, within)
