"""Which sentence governs a sum: its own, or the one that a list without verbs goes on from.

A ruling opens a list with a verb ("Condamner la société A à payer :", "le préjudice sera évalué
comme suit") and gives items that have none ("- au titre du pretium doloris : 500 €"). Who speaks of
such a sum is said where the list was opened.
"""

import re
from functools import lru_cache

from arret_extract.matching.compiling import compiled
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.text import View

# How far back a list may have been opened, and how many items back.
LIST, ITEMS = 3000, 60

# A verb that makes a sentence of an item, met in lower case; an auxiliary is told from "à" by its
# accent, and from the letters of "C.P.A.M." by their points.
_FINITE = compiled(
    r"\b(?:est|sont|sera|seront|était|étaient|fut|ont|avait|avaient|aura|auront|ayant"
    r"|(?<!\.)a(?!\.)"
    r"(?! (?:titre|hauteur|compter|concurrence|la|l'|l’|payer|savoir|valoir|d[eé]duire)\b)"
    r"|n'a|l'a|doit|doivent|devra|devront|peut|peuvent|convient|fait|font|reste|restent|revient"
    r"|résulte|ressort|correspond|correspondent|comprend|comprennent|représente|représentent"
    r"|justifie|justifient|apparaît|porte|s'élève|s'élèvent|s'établit|s'établissent"
    r"|soutient|soutiennent|expose|exposent|prétend|estime|estiment|évalue|évaluent|chiffre"
    r"|demande|demandent|sollicite|sollicitent|réclame|réclament|conclut|concluent|offre"
    r"|offrent|propose|proposent|invoque|produit|oppose|verse|perçoit|retient|accorde"
    r"|alloue|fixe|condamne|dit|juge|déboute|rejette|confirme|infirme|ordonne|constate"
    r"|donne|indemnise|répare|(?:précis|indiqu|rappell|soulign|ajout|relèv|affirm|déclar|contest"
    r"|expliqu|considèr|oppos|constitu|présent|dispos|possèd|rembours|excèd)(?:e|ent)"
    r"|reconnaît|réplique|répond|rétorque|entend|vient|permet|ne|il|elle|ils|elles|on|qui)\b"
)
# The endings of other verbs that make one.
_FINITE_END = compiled(r"(?<=\w\w)(?:ait|aient|era|eront|erait|eraient)\b")
_IN_CAPITALS = compiled(r"\bDEBOUTE\b")
# An infinitive that opens an item of claims governs the items below it.
_INFINITIVE = re.compile(
    r"[-*•—>\s\d.)°]{0,8}(?:(?:et|puis|enfin|voir|s'entendre|y ajoutant|en conséquence"
    r"|à titre \w{3,14})[,\s]{1,3}){0,3}(?:l[ae']s? ?)?"
    r"[A-Za-zÀ-ÿ]{3,14}(?:er|ir|oir|dre|ettre|aire)\b"
)


# "Par le jugement déféré, le tribunal:" says who speaks of all that follows.
_SPEAKER = re.compile(
    r"[-*•—\s]{0,6}(?:(?:par|suivant|selon) (?:un |le |ce )?(?:jugement|ordonnance)\b"
    r"|le (?:tribunal|premier juge|conseil)\b|les premiers juges\b)"
)
# "a alloué", "et l'a condamné", "- condamné": the subject stands in the sentence before.
_GOES_ON = re.compile(
    r"[-*•—\s]{0,6}(?:et )?(?:(?:l'|les |lui )?(?:a|avait)|ont) [a-zà-ÿ]{2,14}(?:[ée]|it|is|ut)\b"
    r"|[-*•—\s]{0,6}[A-Za-zà-ÿ]{3,14}é(?! par\b)\b|\s?[-*•—]\s?dit que\b"
)


@lru_cache(maxsize=256)
def governs(view: View, start: int, end: int) -> bool:
    """Whether a stretch of a sentence has a verb of its own."""
    if _GOES_ON.match(view.plain, start, end):
        return False
    if _INFINITIVE.match(view.plain, start, end) or _SPEAKER.match(view.folded, start, end):
        return True
    words = view.plain[start:end]
    lower = words.lower()
    return bool(_FINITE.search(lower) or _FINITE_END.search(lower) or _IN_CAPITALS.search(words))


def governing_start(view: View, position: int, floor: int) -> int:
    """Where the sentence begins that governs what stands at a position."""
    floor = max(floor, position - LIST)
    low = sentence_start(view, position, floor)
    end = position
    for _ in range(ITEMS):
        if low <= floor or governs(view, low, end):
            break
        end, low = low, sentence_start(view, low - 1, floor)
    return low
