"""The kind of what a wish asks: "que le jugement soit confirmé", "à être garanti par X".

A wish is put in the infinitive ("confirmer le jugement"), which the rules for requests read.
"""

import re
from functools import cache
from typing import cast

from arret_extract.matching.compiling import compiled
from arret_extract.matching.openings import LONG
from arret_extract.matching.rules import Choice, Rule, load_rules, rule
from arret_extract.stages.claims.moods import of_participle, of_subjunctive
from arret_extract.stages.claims.reach import OF_WISHES
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import is_participle
from arret_extract.text import View, one_blank
from arret_extract.vocabulary import OrderKind

_BE = (
    r"(?P<no>\s(?:pas|plus|point))?\s(?:\w{4,16}ment |donc )?"
    r"(?P<word>(?P<verb>[a-z]{3,16})(?:\s[a-z]{3,12})?)"
)
WISH = re.compile(
    r"\s?(?:(?:a )?ce )?(?:que |qu'il |qu')(?P<who>[^;]{0,220}?)"
    rf"\b(?:soit|soient|doi(?:t|vent) etre){_BE}"
)
# "à ce que : - le jugement soit infirmé, - la société A soit condamnée": one wish an item.
_WISH_ITEM = re.compile(
    r"(?P<who>(?:l[ae] |les |l'|m|cette |ce |ils? |elles? )(?:(?!\bque\b)[^;:\n\f]){2,160}?)"
    rf"\bsoi(?:en)?t{_BE}"
)
ACTIVE = (
    "(?:declare|condamne|ordonne|constate|rejette|deboute|fixe|confirme|infirme|prononce|reforme"
    "|annule|dise|juge|alloue|accorde|designe|sur?seoie|sursoie|evalue|reduise|mette|donne"
    "|enjoigne|ecarte|commette|maintienne|autorise|valide|homologue|octroie|ramene|liquide"
    "|dispense|fasse|recoive|retienne|renvoie|laisse|limite|chiffre|releve|prenne"
    "|reconnaisse|resilie|supprime|suspende|rouvre|leve|expulse|enterine|approuve|repousse|refuse)"
)
IT = "(?:l'|la |les? |lui |leur |se )?"
COURT = (
    r"(?:ils?|elles?|(?:la|le|ce|cette|votre) (?:cour|tribunal|juge|juridiction))\b[\s:*•-]{1,6}"
    r"(?:a titre \w{4,16}[\s,:*•-]{1,6})?"
)
# "demande à être garantie par X", "sollicite d'être mis hors de cause".
TO_BE = re.compile(
    r"\s?(?:a |de |d')?(?:en )?(?:voir )?etre (?:\w{4,16}ment )?(?P<word>(?P<verb>[a-z]{3,16})"
    r"(?:\s[a-z]{3,12}){0,2})"
)
_BORNE = re.compile(r"(?:a ce )?que (?:chacune?|chaque partie)\b[^;]{0,60}? depens\b")
_KEEPS_SAFE = re.compile(
    r"\s?(?:a ce )?qu(?:e |')[^;:\n\f]{2,160}? l(?:a|e|es) garantiss(?:e|ent)\b"
)
_NO_ROOM = re.compile(r"\s?qu'il n'y a (?:pas |plus |donc ){0,2}lieu (?:a |de |d')")
_ARTICLE = re.compile(r"\s?(?:l'|la |le |les |une? |sa |son |leurs? |ses |des )?")
# Verbs that order whatever is named with them.
_ORDERS = ("ordonn", "prononc", "accord", "octroy", "allou", "constat", "fait")
# How near to the verb what is asked for a home stands.
WISH_NOUN = 60
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
ACTIVE_WISH = re.compile(rf"\s?(?:(?:a )?ce )?(?:que |qu'){COURT}{IT}(?P<verb>{ACTIVE})\b")
# "pour voir X et Y condamnés à": a passive infinitive.
_SEEN = re.compile(r"[^;:]{3,160}?\bcondamnee?s? (?:a|au|aux|in solidum|solidairement)\b")
# "demande de voir X débouté de ses demandes et condamné à payer".
TO_SEE = re.compile(
    r"\s?(?:de |a )?voir (?:(?!\b(?:que|qu'|dire|juger|etre)\b)[^;:\n\f]){3,100}? "
    r"(?P<verb>(?:deboute|condamne|confirme|infirme|reforme|rejete)e?s?)\b"
)
# "que X lui verse 900 €", "que X démolisse le mur": what a party is to do or to pay.
OWN_DEED = (
    r"(?<!\ba )(?<!\bont )(?<!\best )(?<!\bsont )(?<!\bete )"
    r"(?:(?:ne|lui|leur|les?|la|l'|s'en|s'|se|en|y) ?){0,2}"
    r"(?P<does>(?<!\bla )(?<!\bsa )(?<!\bune )(?<!\ble )(?<!\bleur )(?<!\bcette )"
    r"(?:pai|regl|cess|gard)(?:e|ent)"
    r"|(?:vers|pay|rembours|restitu|indemnis|dedommag|acquitt|support|assum|repar"
    r"|garantiss|remett|demoliss|liber|retir|enlev|supprim|execut|proced|communiqu|produis"
    r"|delivr|remplac|quitt|evacu|retabliss|rend|conserv|detruis|reprenn|realis|fourniss"
    r"|relev)(?:e|ent)|doi(?:ve|vent)|pren(?:ne|nent)(?= (?:en|a sa|a leur) charge))\b"
)
_WHO = (
    r"\s?(?:(?:a )?ce )?qu(?:e |')"
    r"(?P<who>(?:, qui [^,;:\n\f]{2,100},|(?!\b(?:que|qu'|qui|dont)\b)[^;:\n\f]){1,160}? )"
)
_DEED = re.compile(_WHO + OWN_DEED)
# "que les dépens incombent à X", "que X supporte les dépens"
_COSTS_FALL = re.compile(
    r"\s?(?:(?:a )?ce )?qu(?:e |')(?:(?!\bqu[e'])[^;:\n\f\d]){0,80}?\bdepens\b"
    r"(?:(?!\bqu[e'])[^;:\n\f\d]){0,60}?\b"
    r"(?:incomb|rest|pes|demeur|suiv)(?:e|ent)\b"
    r"|\s?(?:(?:a )?ce )?qu(?:e |')(?:(?!\bqu[e'])[^;:\n\f\d]){2,120}?\b"
    r"(?:conserv|gard|assum|support|prenn|pai)"
    r"(?:e|ent) [^;:\n\f\d]{0,60}?\bdepens\b"
)
_ANYONE = r"\s?(?:(?:a )?ce )?qu(?:e |')(?P<who>(?:(?!\b(?:que|qui|dont)\b)[^;:\n\f]){1,160}? )"
# "que les dettes se compensent", "qu'il puisse s'acquitter", "que le bail prenne fin"
OTHER_DEED = (
    "se compens(?:e|ent)|se capitalis(?:e|ent)|puiss(?:e|ent)|incomb(?:e|ent)|restent|pesent"
    "|sort(?:e|ent) [^;:]{0,20}effet|recoiv(?:e|ent) [^;:]{0,20}confirmation|prenne fin"
)
_OTHER_DEEDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(_ANYONE + said), put)
    for said, put in (
        (r"se compens(?:e|ent)\b", "compenser"),
        (r"se capitalis(?:e|ent)\b", "capitalisation"),
        (r"puiss(?:e|ent) (?P<put>[^;\n\f]{4,200})", "{put}"),
        (
            r"(?:sort\w{1,4}|produis\w{1,3}|recoiv\w{1,3}) "
            r"[^;:\n\f]{0,40}?\b(?:effet|confirmation|execution)\b",
            "maintenir {who}",
        ),
        (r"(?:prenne|prennent) fin\b", "resilier {who}"),
    )
)
# What is denied: "qu'aucune somme ne soit mise à sa charge".
_LED = re.compile(r"\A[\s:*•>-]{0,6}(?:(?:aucune?|nulle?) )?|(?:ne |n')\Z")
_TO_DO = re.compile(r"\A (?:de |d')")
_INFINITIVE = re.compile(r" (?:lui |leur |les? |la |l')?[a-z]{2,20}(?:er|ir|re|oir)\b")
_OF_COSTS = re.compile(r" (?:des|aux|de tous les|en tous les) (?:entiers |frais et )?depens\b")
_NEXT = re.compile(r",? (?:et |ainsi )?qu(?:e |')")
_DENIED = re.compile(r"\b(?:ne |n')\Z")
_NONE = re.compile(r"\b(?:aucune?|nulle?|rien|jamais|pas|point)\b")
_NEITHER = re.compile(r" (?:[a-z']{1,14} ){0,4}?(?:ni|aucune?)\b")
_AT_MOST = re.compile(r"\b(?:superieure?s?|excedant|depassant|plus de|au-dela)\b")
_TAKEN_UP = ("suivi", "fait droit", "accueilli", "recu", "fait")
_UNDONE: dict[OrderKind, OrderKind] = {
    "confirmation": "infirmation",
    "infirmation": "confirmation",
    "execution_provisoire": "execution_provisoire",
    "rejet": "constat",
    "irrecevabilite": "recevabilite",
    "recevabilite": "irrecevabilite",
    "constat": "constat",
}
# What a thing is to be done with: put as what somebody is to do.
_DONE = re.compile(
    r"(?:restitue|demoli|enleve|retire|remis|detruit|rendu|delivre|communique|publie|execute"
    r"|retabli|libere|rembourse|verse|paye|regle)e?s?\Z"
)
# "que la résidence soit fixée chez lui", "que soit accordé au père un droit de visite"
_AT_HOME = compiled(
    r"\b(?:residence|droits? de visite|autorite parentale|jouissance d[eu]|usage du nom)\b"
)
# What the infinitive does not tell.
_WISHES: tuple[tuple[str, OrderKind], ...] = (
    ("accord", "condamnation"),
    ("ramen", "fixation"),
    ("limit", "fixation"),
    ("redui", "fixation"),
    ("apprec", "fixation"),
    ("attribu", "autre"),
    ("dedui", "autre"),
    ("indemnis", "fixation"),
    ("acquis", "constat"),
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


def wished(view: View, plea: Plea, start: int, end: int) -> tuple[OrderKind | None, Rule]:
    """The kind of a request in the subjunctive: "demande que le jugement soit confirmé"."""
    return _wished(view, plea, start, end), plea.rule


def _wished(view: View, plea: Plea, start: int, end: int) -> OrderKind | None:
    folded = view.folded
    if _BORNE.match(folded, start, end) or _COSTS_FALL.match(folded, start, end):
        return "depens"
    if _NO_ROOM.match(folded, start, end):
        return "rejet"
    if _KEEPS_SAFE.match(folded, start, end):
        return "condamnation"
    hit = WISH.match(folded, start, end)
    deed = _own_deed(view, start, hit.end("who") if hit else end)
    if deed is not None:
        return deed
    if hit is None and OF_WISHES.match(folded, plea.start):
        hit = _WISH_ITEM.match(folded, start, end)
    if hit is not None:
        return _passive(view, hit, end)
    if be := TO_BE.match(folded, start, end):
        return _being(be, folded[be.end("verb") : end])
    if active := ACTIVE_WISH.match(folded, start, end):
        return told_as(active["verb"], folded[active.end() : end])
    if seen := TO_SEE.match(folded, start, end):
        return kind_of_words(of_participle(seen["verb"]) + folded[seen.end() : end])
    seen = _SEEN.match(folded, start, end) if plea.verb == "aims" else None
    return "condamnation" if seen else None


def _own_deed(view: View, start: int, end: int) -> OrderKind | None:
    """The kind of what somebody is to do, in the subjunctive: "que X lui verse 900 €"."""
    folded = view.folded
    for pattern, put in _OTHER_DEEDS:
        if other := pattern.match(folded, start, end):
            return kind_of_words(put.format(**other.groupdict()))
    hit = _DEED.match(folded, start, end)
    if hit is None or is_participle(hit["does"], view.plain[hit.end("does") - 1]):
        return None
    if folded.startswith("ne ", hit.end("who")):
        return "rejet"
    verb, rest = hit["does"], _NEXT.split(folded[hit.end() : end])[0]
    if verb.startswith("doi"):
        done = _INFINITIVE.match(rest)
        return kind_of_words(f"condamner {hit['who']}a{rest if done else ' payer' + rest}")
    return kind_of_words(f"condamner {hit['who']}a {of_subjunctive(verb)}{rest}")


def _passive(view: View, hit: re.Match[str], end: int) -> OrderKind | None:
    """The kind of "que X soit condamné", that of "condamner X"; of what is denied the reverse."""
    who = hit["who"]
    kind = _said(view, hit, end)
    denied = _DENIED.search(who) and (
        hit["no"] or _NONE.search(who) or _NEITHER.match(view.folded, hit.end("verb"))
    )
    if not denied:
        return kind
    if _AT_MOST.search(view.folded, hit.start(), min(end, hit.end() + WISH_NOUN)):
        return "fixation"
    if hit["word"].startswith(_TAKEN_UP):
        return "rejet"
    if kind == "constat" and hit["word"].startswith(_ORDERS):
        return "rejet"
    return None if kind is None else _UNDONE.get(kind, "rejet")


def _said(view: View, hit: re.Match[str], end: int) -> OrderKind | None:
    folded, word, verb = view.folded, hit["word"], hit.start("verb")
    who, rest = _LED.sub("", hit["who"]), folded[hit.end("verb") : end]
    if _AT_HOME.search(folded, hit.start("who"), min(end, hit.end() + WISH_NOUN)):
        return "autre"
    if word.startswith(_ORDERS):
        # What is to be ordered tells the kind: "que soit ordonnée une expertise".
        for place in (hit.end("verb"), hit.start("who")):
            article = _ARTICLE.match(folded, place, end)
            thing = kind_at(view, article.end() if article else place, end)
            if thing.id != "claims.constat":
                return cast(OrderKind, thing.values["kind"])
    held = _HELD.match(folded, verb, end) and not _NOT.search(folded, hit.start(), verb)
    if held or _CHARGED.match(folded, verb, end):
        return "condamnation"
    if word.startswith(("revetu", "assorti")):
        provisional = _PROVISIONAL.match(folded, hit.end("verb"), end)
        return "execution_provisoire" if provisional else None
    costs = _OF_COSTS.match(rest)
    if word.startswith("tenu") and not costs and _NOT.search(folded, hit.start(), verb):
        return "constat"  # "qu'elle ne soit tenue qu'à 900 €"
    if word.startswith("tenu"):
        return kind_of_words(f"dire que {who}soit {hit['verb']}{rest}")
    for stem, kind in _WISHES:
        if word.startswith(stem):
            return kind
    infinitive = of_participle(hit["verb"])
    if infinitive in ("obliger", "contraindre", "astreindre"):
        rest = _TO_DO.sub(" a ", rest)
    own = kind_of_words(" ".join([infinitive, *who.split(), *rest.split()]))
    if own in (None, "constat") and _DONE.match(hit["verb"]):
        return kind_of_words(f"condamner a {infinitive} {who}{rest}")
    if own in (None, "constat") and word.startswith("ecart"):
        return "rejet"
    if own is None:
        own = kind_of_words(f"dire que {who}soit {hit['verb']}{rest}")
        return None if own == "constat" else own
    return own


def _being(hit: re.Match[str], rest: str) -> OrderKind | None:
    """The kind of what somebody asks for himself: "à être garanti par X"."""
    own = hit["word"].startswith("condamn")  # "être condamné" is what nobody asks
    return None if own else kind_of_words(f"{of_participle(hit['verb'])}{rest}")


def is_deed(view: View, start: int, end: int) -> bool:
    """Whether a wish tells what somebody is to do in words that may tell what he does."""
    hit = WISH.match(view.folded, start, end)
    return _own_deed(view, start, hit.end("who") if hit else end) is not None


def told_as(verb: str, rest: str) -> OrderKind | None:
    """The kind that "qu'il déclare irrecevable…" has as "déclarer irrecevable…"."""
    return kind_of_words(of_subjunctive(verb) + rest)


def kind_of_words(words: str) -> OrderKind | None:
    """The kind of the request that words tell, an infinitive first."""
    words = one_blank(words)
    for found in _kind_rules().tried(words[:LONG]):
        if found.pattern.match(words):
            return cast(OrderKind, found.values["kind"])
    return None
