"""Requests told as wishes: "que le jugement soit confirmé", "à ce que la cour déboute M. X"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

from arret_extract.matching.compiling import compiled
from arret_extract.matching.openings import LONG
from arret_extract.matching.rules import Choice, Rule, load_rules, rule
from arret_extract.stages.claims.reach import OF_WISHES
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.starts import begins
from arret_extract.text import View, one_blank
from arret_extract.vocabulary import OrderKind

_BE = r"\s(?:\w{4,16}ment |donc )?(?P<word>(?P<verb>[a-z]{3,16})(?:\s[a-z]{3,12})?)"
_WISH = re.compile(
    r"\s?(?:(?:a )?ce )?(?:que |qu'il |qu')(?P<who>[^;]{0,220}?)"
    rf"\b(?:soit|soient|doi(?:t|vent) etre){_BE}"
)
# "à ce que : - le jugement soit infirmé, - la société A soit condamnée": one wish an item.
_WISH_ITEM = re.compile(
    r"(?P<who>(?:l[ae] |les |l'|m|cette |ce |ils? |elles? )(?:(?!\bque\b)[^;:\n\f]){2,160}?)"
    rf"\bsoi(?:en)?t{_BE}"
)
_NEXT_ITEM = re.compile(r"[:;\n\f]\s?(?:[-*•—>]{1,2}\s?|\d{1,2}\s?[°).-]{1,2}\s?|[a-z]\)\s?)")
_ACTIVE = (
    "(?:declare|condamne|ordonne|constate|rejette|deboute|fixe|confirme|infirme|prononce|reforme"
    "|annule|dise|juge|alloue|accorde|designe|sur?seoie|evalue|reduise|mette|donne|enjoigne|ecarte"
    "|commette|maintienne|autorise|valide|homologue|octroie|ramene|liquide|dispense|fasse|recoive"
    "|retienne|renvoie|laisse|limite|chiffre)"
)
_IT = "(?:l'|la |les? |lui |leur )?"
_COURT = (
    r"(?:ils?|elles?|(?:la|le|ce|cette|votre) (?:cour|tribunal|juge|juridiction))\b[\s:*•-]{1,6}"
    r"(?:a titre \w{4,16}[\s,:*•-]{1,6})?"
)
# The next of several wishes: "que X soit condamné…, et que soit ordonnée…".
_NEXT_WISH = compiled(
    rf"\b(?:a ce )?qu(?:e |'){_COURT}{_IT}(?={_ACTIVE}\b)"
    r"|\bqu'il n'y a (?=(?:pas |plus |donc ){0,2}lieu (?:a |de |d'))"
    r"|\b(?:a ce )?(?:que |qu'(?=(?:ils?|elles?|une?) ))"
    r"(?:(?=[^;:\n\f]{0,160}?\b(?:soi(?:en)?t|doi(?:ven)?t etre|garantiss(?:e|ent))\b)"
    r"|(?=chacune?\b|chaque partie\b))"
)
# What one wish goes on with: "que la cour réforme le jugement et déboute M. X", "que M. X soit
# débouté et condamné à payer".
_GOES_ON = compiled(
    rf"\b(?!l[ea] juge\b)(?<!\bl[ea] ){_IT}(?:soi(?:en)?t (?:\w{{4,14}}ment )?)?"
    rf"(?P<verb>{_ACTIVE}|rejete)e?s?\b(?! pas\b)"
)
# "que le jugement soit confirmé et M. X condamné à payer 900 €": one auxiliary for both.
_AND_OTHERS = re.compile(
    r"(?:\bet|,)\s(?=(?:l[ae] |les |l'|m)(?:(?!\b(?:que|qui|a|ont|est|sont|etait|ayant|par)\b)"
    r"[^;:,\n\f]){3,80}? (?:(?P<verb>condamne|deboute)e?s? (?:a|au|aux|in|solidairement|de)\b"
    r"|(?P<no>rejete)e?s?(?:,| et\b|\s?[.;]|\s?$)))"
)
# "à ce que la cour : - dise que…, - condamne": verbs of a list, with or without the court.
TOLD_TO_THE_COURT = "la cour"
_COURT_LISTED = re.compile(
    r"\s?(?:(?:(?:a ce )?que )?(?:la|le|ce|cette|votre) "
    r"(?:cour|tribunal|juge|juridiction|conseil)\b[^;:,\n\f]{0,40}:|qu'(?:il|elle)\s?:)"
)
# "demande à être garantie par X", "sollicite d'être mis hors de cause".
_TO_BE = re.compile(
    r"\s?(?:a |de |d')?(?:en )?(?:voir )?etre (?:\w{4,16}ment )?(?P<word>(?P<verb>[a-z]{3,16})"
    r"(?:\s[a-z]{3,12}){0,2})"
)
_BORNE = re.compile(r"(?:a ce )?que (?:chacune?|chaque partie)\b[^;]{0,60}? depens\b")
_KEEPS_SAFE = re.compile(
    r"\s?(?:a ce )?qu(?:e |')[^;:\n\f]{2,160}? l(?:a|e|es) garantiss(?:e|ent)\b"
)
_NO_ROOM = re.compile(r"\s?qu'il n'y a (?:pas |plus |donc ){0,2}lieu (?:a |de |d')")
_THAT = re.compile(r"qu(?:e |'(?:il|elle|une? ))")
WISHING = compiled(r"qu(?:e[ :]|'(?:il|elle|une? ))| etre |\bvoir (?![a-z]{2,14}(?:er|ir|re)\b)")
_SAID = re.compile(r"\b(?:dire|juger|constater|dit) \Z")
_ARTICLE = re.compile(r"\s?(?:l'|la |le |les |une? |sa |son |leurs? |ses |des )?")
# Verbs that order whatever is named with them.
_ORDERS = ("ordonn", "prononc", "accord", "octroy", "allou", "constat", "fait")
# Nouns that a wish is about are no requests of their own: "que le paiement soit échelonné".
NOUN_WISHED = re.compile(
    r"que (?:(?:[a-z']{1,14} ){0,3}soi(?:en)?t [a-z]{4,14} )?"
    r"(?:l'|la |le |les |une? |des |sa |son |leurs? )?"
    rf"|(?:a ce )?qu(?:e |'){_COURT}{_IT}"
)
# How near to the verb of asking its first wish stands, and how near a noun that it is about.
_AT_VERB, _WISH_NOUN = 8, 60
# "à ce que la somme de 900 € soit mise à la charge de l'État"
_CHARGED = re.compile(r"mise?s? a (?:la |sa |leur )?charge\b(?![^;:.\n\f]{0,60}\bdepens\b)")
# "que la société A soit tenue de lui payer 900 €"
_HELD = re.compile(
    r"tenue?s? (?:(?:solidairement|in solidum|conjointement) )?(?:de |d'|a |au )"
    r"(?:lui |leur |l[ae]s? |l')?(?:payer|verser|regler|rembourser|restituer|garantir|relever"
    r"|indemniser|paiement|versement)\b"
)
# "Qu'elle soit tenue de garantir B dans la limite de 900 €" is said by who may have to.
_NOT = re.compile(r"\b(?:(?:ne |n')(?:\w+ ){1,3}|qu'(?:ils?|elles?) (?:\w+ ){1,2})\Z")
_PROVISIONAL = re.compile(r" (?:de |d')(?:l')?execution provisoire\b")
_ACTIVE_WISH = re.compile(rf"\s?(?:(?:a )?ce )?(?:que |qu'){_COURT}{_IT}(?P<verb>{_ACTIVE})\b")
_INFINITIVES = {
    "rejette": "rejeter",
    "dise": "dire",
    "surseoie": "surseoir",
    "susseoie": "surseoir",
    "reduise": "reduire",
    "mette": "mettre",
    "enjoigne": "enjoindre",
    "commette": "commettre",
    "maintienne": "maintenir",
    "octroie": "octroyer",
    "fasse": "faire",
    "recoive": "recevoir",
    "retienne": "retenir",
    "renvoie": "renvoyer",
}
# "qu'il soit dit que…", "que M. X soit déclaré responsable": as in the infinitive.
_SAYING = {
    "dit": "dire",
    "juge": "juger",
    "declare": "declarer",
    "declaree": "declarer",
    "declares": "declarer",
    "declarees": "declarer",
    "statue": "statuer",
}
# "pour voir X et Y condamnés à": a passive infinitive.
_SEEN = re.compile(r"[^;:]{3,160}?\bcondamnee?s? (?:a|au|aux|in solidum|solidairement)\b")
# "demande de voir X débouté de ses demandes et condamné à payer".
_TO_SEE = re.compile(
    r"\s?(?:de |a )?voir (?:(?!\b(?:que|qu'|dire|juger|etre)\b)[^;:\n\f]){3,100}? "
    r"(?P<verb>(?:deboute|condamne|confirme|infirme|reforme|rejete)e?s?)\b"
)
_BEING: tuple[tuple[str, OrderKind], ...] = (
    ("garanti", "condamnation"),
    ("releve", "condamnation"),
    ("indemnis", "condamnation"),
    ("recu", "recevabilite"),
    ("mis", "autre"),
    ("decharge", "autre"),
    ("autoris", "autre"),
)
# "que la résidence soit fixée chez lui", "que soit accordé au père un droit de visite"
_AT_HOME = compiled(
    r"\b(?:residence|droits? de visite|autorite parentale|jouissance d[eu]|usage du nom)\b"
)
_WISHES: tuple[tuple[str, OrderKind], ...] = (
    ("ecarte des", "procedure"),
    ("ecartee des", "procedure"),
    ("ecartes des", "procedure"),
    ("ecartees des", "procedure"),
    ("confirm", "confirmation"),
    ("infirm", "infirmation"),
    ("reform", "infirmation"),
    ("rejet", "rejet"),
    ("debout", "rejet"),
    ("ecart", "rejet"),
    ("condamn", "condamnation"),
    ("allou", "condamnation"),
    ("accord", "condamnation"),
    ("vers", "condamnation"),
    ("paye", "condamnation"),
    ("rembours", "condamnation"),
    ("fix", "fixation"),
    ("porte", "fixation"),
    ("liquid", "fixation"),
    ("indemnis", "fixation"),
    ("echelonn", "autre"),
    ("reechelonn", "autre"),
    ("etale", "autre"),
    ("reporte", "autre"),
    ("compens", "autre"),
    ("design", "expertise"),
    ("expuls", "expulsion"),
    ("resili", "resiliation"),
    ("resol", "resiliation"),
    ("evalu", "fixation"),
    ("chiffr", "fixation"),
    ("arret", "fixation"),
    ("ramen", "fixation"),
    ("limit", "fixation"),
    ("annul", "annulation"),
    ("dedui", "autre"),
    ("ordonn", "injonction"),
    ("enjoint", "injonction"),
    ("constat", "constat"),
    ("prononc", "constat"),
    ("octroy", "condamnation"),
    ("apprec", "fixation"),
    ("redui", "fixation"),
    ("sursis", "procedure"),
    ("renvoy", "procedure"),
    ("tenu", "constat"),
    ("acquis", "constat"),
    ("dechu", "autre"),
    ("suspend", "autre"),
    ("reserv", "procedure"),
    ("attribu", "autre"),
    ("supprim", "autre"),
    ("mis hors", "autre"),
    ("mise hors", "autre"),
    ("mises hors", "autre"),
    ("restitu", "condamnation"),
    ("reten", "constat"),
    ("donn", "constat"),
    ("pris", "constat"),
)


@cache
def _kind_rules() -> Choice:
    return Choice.of([r for r in load_rules("claims") if "kind" in r.values])


def kind_at(view: View, start: int, end: int) -> Rule:
    """The rule that gives the kind of the request between two positions of the view."""
    for found in _kind_rules().tried(view.spaced, start):
        if found.pattern.match(view.folded, start, end):
            return found
    return rule("claims", "constat")


def wishes(view: View, plea: Plea, heads: list[int]) -> dict[int, tuple[OrderKind, Rule]]:
    """Where requests in the subjunctive begin, with their kind."""
    found: dict[int, tuple[OrderKind, Rule]] = {}
    told = _THAT.search(view.folded, plea.start, plea.end)
    for hit in _NEXT_WISH.finditer(view.folded, plea.start, plea.end) if told else ():
        start = hit.start()
        if start > plea.start + _AT_VERB and not begins(view, plea.start, start):
            continue
        if _SAID.search(view.folded, max(plea.start, start - 12), start):
            continue
        end = next((h for h in heads if h > start + _WISH_NOUN), plea.end)
        kind, ruled = wished(view, plea, start, end)
        if kind is not None:
            found[start] = kind, ruled
    if OF_WISHES.match(view.folded, plea.start):
        for item in _NEXT_ITEM.finditer(view.folded, plea.start, plea.end):
            kind, ruled = wished(view, plea, item.end(), plea.end)
            if kind is not None:
                found.setdefault(item.end(), (kind, ruled))
    ends = [*sorted(found), plea.end]
    if listed(view, plea):
        ends = [plea.end]
    for wish in (plea.start, *sorted(found)):
        ceiling = next(e for e in ends if e > wish)
        for start, kind in _going_on(view, wish, ceiling, listed(view, plea)):
            if start not in heads:
                found.setdefault(start, (kind, plea.rule))
    return found


def listed(view: View, plea: Plea) -> bool:
    """Whether a plea lists what the court is to do, each verb in the subjunctive."""
    court = _COURT_LISTED.match(view.folded, plea.start, plea.end)
    return plea.verb == TOLD_TO_THE_COURT or court is not None


def _going_on(view: View, wish: int, end: int, court: bool) -> Iterator[tuple[int, OrderKind]]:
    """Where the verbs begin that a wish goes on with, with the kind of what they ask.

    `court` tells that a list of what the court is to do begins there.
    """
    folded = view.folded
    first = _ACTIVE_WISH.match(folded, wish, end) or _WISH.match(folded, wish, end)
    if first is None and folded.startswith(("etre ", "en etre "), wish):
        first = _TO_BE.match(folded, wish, end)
    first = first or _TO_SEE.match(folded, wish, end)
    if first is None and not court:
        return
    floor = wish if first is None else first.end()
    last = -1
    for hit in _GOES_ON.finditer(folded, floor, end):
        said = folded[last : hit.start()] == " et "  # "dise et juge"
        last = hit.end()
        if begins(view, floor, hit.start()) and not said:
            kind = _in_infinitive(hit["verb"], folded[hit.end() : end])
            if kind is not None:
                yield hit.start(), kind
    for hit in _AND_OTHERS.finditer(folded, floor, end):
        yield hit.end(), "condamnation" if hit["verb"] == "condamne" else "rejet"


def wished(view: View, plea: Plea, start: int, end: int) -> tuple[OrderKind | None, Rule]:
    """The kind of a request in the subjunctive: "demande que le jugement soit confirmé"."""
    if _BORNE.match(view.folded, start, end):
        return "depens", plea.rule
    if _NO_ROOM.match(view.folded, start, end):
        return "rejet", plea.rule
    if _KEEPS_SAFE.match(view.folded, start, end):
        return "condamnation", plea.rule
    hit = _WISH.match(view.folded, start, end)
    if hit is None and OF_WISHES.match(view.folded, plea.start):
        hit = _WISH_ITEM.match(view.folded, start, end)
    if hit is None and (be := _TO_BE.match(view.folded, start, end)):
        kinds = (kind for stem, kind in (*_BEING, *_WISHES) if be["word"].startswith(stem))
        return next(kinds, None), plea.rule
    if hit is None and (active := _ACTIVE_WISH.match(view.folded, start, end)):
        return _in_infinitive(active["verb"], view.folded[active.end() : end]), plea.rule
    if hit is None and (seen := _TO_SEE.match(view.folded, start, end)):
        return next(k for stem, k in _WISHES if seen["verb"].startswith(stem)), plea.rule
    if hit is None:
        seen = _SEEN.match(view.folded, start, end) if plea.verb == "aims" else None
        return ("condamnation" if seen else None), plea.rule
    near = min(end, hit.end() + _WISH_NOUN)
    if _AT_HOME.search(view.folded, hit.start("who"), near):
        return "autre", plea.rule
    if hit["word"].startswith(_ORDERS):
        # What is to be ordered tells the kind: "que soit ordonnée une expertise".
        for place in (hit.end("verb"), hit.start("who")):
            article = _ARTICLE.match(view.folded, place, end)
            thing = kind_at(view, article.end() if article else place, end)
            if thing.id != "claims.constat":
                return cast(OrderKind, thing.values["kind"]), plea.rule
    if hit["verb"] in _SAYING:
        said = _SAYING[hit["verb"]] + view.folded[hit.end("verb") : end]
        return _kind_of(said), plea.rule
    word = hit["word"]
    verb = hit.start("verb")
    held = _HELD.match(view.folded, verb, end) and not _NOT.search(view.folded, start, verb)
    if held or _CHARGED.match(view.folded, verb, end):
        return "condamnation", plea.rule
    if word.startswith(("revetu", "assorti")):
        provisional = _PROVISIONAL.match(view.folded, hit.end("verb"), end)
        return ("execution_provisoire" if provisional else None), plea.rule
    for stem, kind in _WISHES:
        if word.startswith(stem):
            deed = stem == "condamn" and rule("claims", "deed").pattern.match(
                "condamner" + view.folded[hit.end("verb") : end]
            )
            return ("injonction" if deed else kind), plea.rule
    return None, plea.rule


def _in_infinitive(verb: str, rest: str) -> OrderKind | None:
    """The kind that "qu'il déclare irrecevable…" has as "déclarer irrecevable…"."""
    return _kind_of(_INFINITIVES.get(verb, verb.removesuffix("e") + "er") + rest)


def _kind_of(words: str) -> OrderKind | None:
    """The kind of the request that words tell, an infinitive first."""
    for found in _kind_rules().tried(one_blank(words[:LONG])):
        if found.pattern.match(words):
            return cast(OrderKind, found.values["kind"])
    return None
