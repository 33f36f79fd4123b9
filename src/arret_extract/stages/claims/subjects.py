"""Which of the parties named before a verb are its subject."""

import re
from itertools import pairwise

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, Mention, ids_of

_TIED = re.compile(r"(?:de|du|des|aux?|a la|a l'|de l')\b")
CIVIL = (
    r"(?:societes?|sa|s\. ?a\.|sarl|s\.a\.r\.l\.|sas|sasu|sci|snc|scp|selarl|selas|eurl"
    r"|earl|sccv|scea|gaec|compagnie|cie|monsieur"
    r"|madame|mademoiselle|m|messieurs|mesdames|m\.|mm\.|mme|mmes|mr|mlle|melle|maitre|me|epoux"
    r"|caisse"
    r"|mutuelle|banque|association|docteur|consorts|dame|sieur|ste|syndicat)"
)
# An article and civilities that may stand before a name.
TITLED = rf"(?:l[ae] |les |l')?(?:{CIVIL}\s){{0,2}}"
# A name may begin with "de" itself: "la SCI DE LA TOUR".
_FORMED = re.compile(rf"\b{CIVIL}\s\Z")
GOVERNED = compiled(
    r"\b(?:de|du|des|d'|par|contre|a|au|aux|avec|chez|sur|pour|entre|envers|selon|assureur|dont"
    r"|conseil|avocat|sauf)(?:\s?(?:la|le|l'|les|sa|son|ses|leurs?|ladite|ledit|lesdits|dite))?"
    rf"(?:\s{CIVIL}){{0,2}}\s?$"
)
_JOINED = re.compile(
    r"^[\s,]{0,3}(?:(?![^,;]{0,60}\b(?:est|sont|etai(?:t|ent)|ser(?:a|ont)|ont|avai(?:t|ent)"
    r"|ai(?:t|ent))\b)"
    r"[^,;]{0,60},\s)?(?:(?:et|ou|ainsi que|,|que|et a|et de)\s?)?"
    r"(?:(?:son|sa|leur|ses|leurs) (?:propre )?(?:assureurs?|compagnie d'assurances?"
    r"|mutuelle d'assurances?)(?: de responsabilite(?: civile)?)?,?\s)?"
    rf"(?:(?:la|le|l'|les|son|sa)\s?)?(?:{CIVIL}\s?){{0,2}}\s?$"
)
# Between the names of two that are told together: "des sociétés A et B".
AND = re.compile(rf",?\s?(?:et|,)?\s?(?:a |au |de |du |des )?{TITLED}")
_FILED_FOR = compiled(
    r"\bpresentee?s? (?:le [^,;]{4,20} )?(?:pour|par) (?=[^;\n\f]{3,300} qui\s?\Z)"
)
_WISHED = compiled(r"\ba ce qu(?:e |')[^;:\n\f]{1,120}\Z")
_AT_REQUEST = compiled(
    r"\b(?:assign|delivre|signifie|exploit|acte|cite)\w{0,6}\b[^.;:\n\f]{0,80}"
    r"\ba la (?:requete|demande|diligence) d(?:e |es |u |')"
)
# Whose view is told: "Selon la société A", "Pour A", "De l'avis de A", "La position de A est que".
_ACCORDING = re.compile(
    r"[\s\"(-]{0,4}(?:selon|pour|d'apres|a en croire|(?:de l'avis|aux yeux|la (?:position|these)"
    rf"|l'argumentation|le raisonnement) (?:de|du|des|d')) ?{TITLED}"
)
# Between who must do what is asked and the words for it.
OBLIGED = re.compile(
    r"(?:, [^;:.\n\f]{2,120},|,)? (?:doit|doivent|devra|devront) "
    r"(?:donc |en consequence |des lors |egalement )?"
)
_JOINED_BY = re.compile(
    rf", (?:a laquelle|auquel|auxquel(?:le)?s|a qui) s(?:'associ|e joi)\w{{1,5}} {TITLED}"
)
_AND = re.compile(r"\bet\b")
_AND_OF = re.compile(rf"(?:,?\s?et (?:de |du |des |d')?)?{TITLED}")
# Whom submissions were served on did not make them.
SERVED_ON = compiled(
    r"\b(?:notifi|signifi|adress)\w{1,4} (?:le [^,;]{4,20} )?(?:aux? |a (?!la req))"
)
# Who sues another, or calls it in, goes on speaking.
SUES = compiled(
    r"\b(?:(?:a|ont) (?:\w{3,12} )?(?:fait )?(?:assigne|citer|cite|assigner|attrait|attraire)"
    r"|assigne(?:nt)?|fait (?:assigner|citer)|font (?:assigner|citer)"
    r"|(?:a|ont) (?:\w{3,12} )?(?:appele|mis|attrait) en (?:cause|garantie|intervention)"
    r"|appelle(?:nt)?(?! que\b)|met(?:tent)? en cause|se retourne(?:nt)? contre"
    r")\b(?! par\b)"
)
# "il est demandé par X"
AGENT = re.compile(r"\w{4,14} par\b")
# "il est demandé à la cour par X"
_AGENT_BEHIND = re.compile(r"\w{4,14} (?:a|au|aux) [^,;:.\n\f]{2,60}? par\b")
_PASSIVE = compiled(r"\b(?:est|etait) (?:[a-z']{3,14} ){0,2}(?:demande|reclame|sollicite)\b")
# How far behind such words the name may begin: "pour la société A".
_NEXT = 12
# What parts two subjects: a clause of its own between them.
_PARTED = re.compile(r":|,\s(?:et |mais )?(?:que\b|qu')")


def subjects(
    folded: str, floor: int, mentions: list[Mention], governed: bool = False, first: bool = False
) -> Ids:
    """The parties of the last run of mentions that no preposition governs (or of the first)."""
    runs: list[dict[int, None]] = []
    last_end, last_free = floor, False
    last_ids: Ids = ()
    for mention in mentions:
        between = folded[last_end : mention.start]
        near = bool(runs) and len(between) < 160 and not _PARTED.search(between)
        again = mention.party_ids == last_ids  # "pour M. X, M. X demande": two clauses
        if last_end > floor and not again and len(between) < 90 and _JOINED.match(between):
            free = last_free
        else:
            free = governed or not (
                GOVERNED.search(folded, max(floor, mention.start - 60), mention.start)
                or (
                    _TIED.match(folded, mention.start)
                    and not _FORMED.search(folded, max(floor, mention.start - 14), mention.start)
                )
            )
        if free:
            if not near:
                runs.append({})
            for party_id in mention.party_ids:
                runs[-1].pop(party_id, None)
                runs[-1][party_id] = None
        last_end, last_free, last_ids = mention.end, free, mention.party_ids
    return tuple(runs[0 if first else -1]) if runs else ()


def joined(folded: str, mentions: list[Mention]) -> Ids:
    """Who speaks, and who joins it: "la société A, à laquelle s'associe B, ne conteste pas"."""
    for first, second in pairwise(mentions):
        if _JOINED_BY.fullmatch(folded, first.end, second.start):
            return tuple(dict.fromkeys((*first.party_ids, *second.party_ids)))
    return ()


def according(folded: str, start: int, mentions: list[Mention]) -> Ids:
    """Whose view a sentence begins to tell: "Selon A, rien n'est dû ; elle conclut au rejet"."""
    if not mentions or not _ACCORDING.fullmatch(folded, start, mentions[0].start):
        return ()
    run = first_run(folded, mentions)
    told = any(_AND.search(folded, a.end, b.start) for a, b in pairwise(run))
    return ids_of(run if told else run[:1])  # "Selon A, B est en faute": A


def first_run(folded: str, mentions: list[Mention]) -> list[Mention]:
    """The first of some mentions, and those joined to it: "A, B et C"."""
    found = mentions[:1]
    for mention in mentions[1:]:
        if not AND.fullmatch(folded, found[-1].end, mention.start):
            break
        found.append(mention)
    return found


def filed_for(folded: str, start: int, stop: int, mentions: list[Mention]) -> Ids:
    """Whom a mémoire is filed for: "présenté pour la commune A, qui conclut"."""
    filed = _FILED_FOR.search(folded, start, stop)
    if filed is None:
        return ()
    after = (m for m in mentions if 0 <= m.start - filed.end() < _NEXT)
    return next((m.party_ids for m in after), ())


def summoner(folded: str, start: int, stop: int, mentions: list[Mention]) -> Ids:
    """At whose request a writ was served: "à la requête de A et B à l'encontre de C, tendant à"."""
    served = _AT_REQUEST.search(folded, start, stop)
    last = served.end() if served else stop
    found: Ids = ()
    for mention in (m for m in mentions if m.start >= last):
        if not _AND_OF.fullmatch(folded, last, mention.start):
            break
        last, found = mention.end, (*found, *mention.party_ids)
    return found


def is_wish(folded: str, floor: int, start: int) -> bool:
    """Whether "soit condamné" is a wish of who speaks already: "3°) à ce que A soit condamné"."""
    low = max(floor, start - 140)
    return folded.startswith("soi", start) and _WISHED.search(folded, low, start) is not None


def is_participle(verb: str, last: str) -> bool:
    """Whether a form of the present is a participle: "les sommes demandées", "l'avoir demandé"."""
    return last in "éÉ" and not verb.startswith(("a ", "ont "))


def is_passive(folded: str, floor: int, start: int) -> bool:
    """Whether a form stands in "il est demandé": who asks is then said after it, or before."""
    return _PASSIVE.search(folded, max(floor, start - 40), start + 10) is not None


def agents(folded: str, floor: int, start: int, mentions: list[Mention]) -> list[Mention]:
    """Who asks what "il est demandé", of those named behind it: "à la cour par X et Y"."""
    if not is_passive(folded, floor, start):
        return []
    agent = AGENT.match(folded, start) or _AGENT_BEHIND.match(folded, start)
    after = [m for m in mentions if agent and m.start >= agent.end()]
    return (
        first_run(folded, after) if agent and after and after[0].start < agent.end() + _NEXT else []
    )
