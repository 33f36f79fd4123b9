"""How far the words of a plea reach: to another verb of saying, to reasons, to a list's end."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Rule, rule
from arret_extract.stages.claims.quoted import quoted_end
from arret_extract.stages.claims.sentences import breaks, opens_at_break
from arret_extract.stages.claims.starts import INFINITIVE_KNOWN
from arret_extract.stages.claims.subjects import CIVIL
from arret_extract.text import View

SUBJECT_AT_VERB = re.compile(
    r"(?:,|;|\b(?:et|qui|puis|mais|ils?|elles?|celui-ci|celle-ci|ceux-ci|l[ae]quel(?:le)?|lesquel(?:le)?s"
    r"|outre|en|y|dont))"
    r"(?:\s(?:en|donc|aussi|y|lui|leur|enfin|par ailleurs|elle|il|de plus|a titre \w{4,16}"
    r"|[a-z]{5,18}ment),?){0,2}\s?$"
)
_PRONOUN_AT_VERB = re.compile(r"\b(?:ils?|elles?)\s(?:[a-z]{1,12}\s){0,2}$")
# "Face à A, qui réclame 900 €, la société B conclut au rejet"
_ANEW = re.compile(
    rf", (?:l[ae] |l')?(?:{CIVIL}\s)(?:(?!\b(?:qu[ei']|dont|et)\b)[^,;:\d\n\f]){{2,60}} \Z"
)
# What is asked takes so many characters at least; words between a subject and its verb, at most.
_ASKED, _AT_VERB = 12, 44
# "A conclut au rejet, tandis que B réclame 900 €"
_WHILE = re.compile(r",? (?:tandis|alors) qu(?:e |')[^,;:\d\n\f]{2,90} \Z")
_FINITE_START = re.compile(
    r"[\s\"(]{0,3}(?:ils?|elles?|l'|le|la|les|m\.|mm?e?s?|monsieur|madame|messieurs|attendu|cette"
    r"|cet?"
    r"|ces|au(?! titre)|aux(?! (?:entiers|frais|depens|fins))|en (?!tout|tous|outre|consequence"
    r"|cons|cas|reparation|indemnisation|remboursement|paiement|principal|deniers)"
    r"|par (?!consequent)|sur|selon|dans|ainsi|or|mais|que|qu'|suivant|aucun|concernant"
    r"|s'agissant|maitre|chacun|vu (?=l'absence d|l'ordonnance de cloture|la cloture))\b"
)
# "payer 900 €. L'ensemble de ces sommes avec intérêts…": said of what was asked.
_OF_THE_SUMS = re.compile(
    r"[\s\"(]{0,3}(?:l'ensemble (?:de ces|des|desdites) (?:sommes|condamnations|indemnites)"
    r"|le tout|(?:toutes )?(?:ces|lesdites) (?:sommes|condamnations)),?"
    r" (?:avec|outre|assorti\w{0,3}|augmente\w{0,2}|majore\w{0,2}|portant|sous|et ce|etant)\b"
)
_WISHED = re.compile(r"\bqu(?:e\b|')(?:[^;:.]|\bmm?\.){3,160}\Z")
# "à ce que :\n- le jugement soit confirmé": each item is a wish.
OF_WISHES = re.compile(r"\s?(?:(?:a )?ce )?que\s?:")
_SUMMONS = re.compile(r"\b(?:assign|cite|citer|attrai|saisi|requete|conclusions)")
# Behind reasons, what is asked goes on: "motif pris de l'absence de désordre, et à leur
# condamnation à payer".
_RESUMES = re.compile(
    r",\s?(?:et|puis|enfin|ainsi qu')\s?(?:\w{5,14}ment,? )?(?:(?:a|qu'a) (?:la |leur |sa |l')|au )"
    r"(?:condamnation|confirmation|infirmation|reformation|paiement|rejet|deboute|versement"
    r"|allocation|remboursement|restitution)\b"
)
_SUM = re.compile(r"\d ?(?:euros?|€|francs?|f\b)")
# The full stop of a numbered item: "payer :\n1. En réparation de…".
_LABEL = compiled(r"(?:^|[:\n\f.]\s?)\d{1,2}\.\s?\Z")
_BULLET = re.compile(r"\s?(?:[-*•°—>]|\d{1,2}[.)°/-]\)?|[a-z][.)/])\s?")
# First names that end as infinitives do.
_FIRST_NAME = (
    r"(?:didier|roger|olivier|xavier|alexandre|andre|gaut?h?ier|walter|peter|javier|alexander"
    r"|werner|esther|jennifer|casimir|leandre|oliver)\b"
)
_ITEM = re.compile(
    r"[\s\"(]{0,4}(?:(?:[-*•°—>]|\d{1,2}[.)°/-]\)?|[a-z][.)/])\s?){0,3}"
    r"(?:(?:en consequence|y ajoutant|statuant a nouveau|subsidiairement|et|puis|enfin"
    r"|a titre \w{4,16}\b|in limine litis|si par (?:extraordinaire|impossible)[^;:\n\f]{3,200}?,"
    r"|en tout etat de cause|voir|s'entendre|faire|le|la|les|lui|leur|se|par consequent"
    r"|outre)\s?,?\s?){0,4}"
    rf"(?:de |d')?(?:(?!{_FIRST_NAME})(?!\w{{1,14}}(?<!f)(?<!tr)(?<!pl)aire\b)"
    r"(?:dire|[a-z]{3,14}(?:er|ir|oir|dre|ettre|ire))\b"
    r"|(?:(?:con|in)firm|reform|debout|condamn|accueill|statu|ajout)ant\b"
    r"|vu (?!les (?:[a-z]{5,12} )?(?:conclusions|ecritures)|l'appel (?:interjete|forme|de)"
    r"|l'absence d|l'ordonnance de cloture|la cloture|la defense|le defaut"
    r"|l'assignation (?:delivree|en date|du|en refere))|paiement"
    r"|condamnation|voir\b|que (?=[^;:\n\f]{0,160}?\bsoi(?:en)?t\b))"
)


@dataclass(frozen=True, slots=True)
class Event:
    """A verb of asking or arguing, with its sentence and what it says of the court."""

    start: int
    end: int
    sentence: int
    verb: str
    listed: bool
    court: str
    rule: Rule
    asks: bool


def reach(
    view: View,
    event: Event,
    later: Iterable[Event],
    end: int,
    turn_at: Callable[[Event], int | None],
) -> int:
    """Where the words of a plea end.

    `turn_at` tells where the words before a verb turn to a subject of its own, if they do.
    """
    folded = view.folded
    wishes = OF_WISHES.match(folded, event.end)
    for other in later:
        if other.verb == "urges" and (
            wishes or _WISHED.search(folded, other.sentence, other.start)
        ):
            continue  # "et que X soit condamné": one more of its wishes
        if other.sentence > event.end and opens_at_break(view, other.sentence):
            if not _is_item(view, other.sentence, other.start):
                end = _turn(view, other)
                break
        elif other.asks and (at := turn_at(other)) is not None:
            end = at
            break
        elif (
            other.asks
            and not other.verb.endswith("ant")
            and (
                turn := (
                    _WHILE.search(folded, event.end, other.start)
                    or _ANEW.search(folded, event.end, other.start)
                )
            )
        ):
            end = turn.start()
            break
        elif (
            other.asks
            and not _aimless(view, event, other)
            and (
                event.verb.endswith("ant")  # "sollicitant 900 €, X conclut à la condamnation de"
                or SUBJECT_AT_VERB.search(
                    folded, max(event.end, other.start - _AT_VERB), other.start
                )
            )
        ):
            end = other.start
            break
    return _unargued(view, event, _own(view, event, end))


def _aimless(view: View, event: Event, other: Event) -> bool:
    """Whether a purpose told within a request is not that of a summons: "aux fins de revendre"."""
    sued = _SUMMONS.search(view.folded, event.end, other.end)
    return other.verb == "aims" and event.verb not in ("aims", "asked_of") and sued is None


def _turn(view: View, other: Event) -> int:
    """Where the words turn to another verb: its sentence, or its pronoun within an item."""
    pronoun = _PRONOUN_AT_VERB.search(view.folded, other.sentence, other.start)
    item = _BULLET.match(view.folded, other.sentence, other.start)
    if pronoun and _SUM.search(view.folded, other.sentence, pronoun.start()):
        return pronoun.start()  # the last items of a list, then "à laquelle il demande d'ajouter"
    return pronoun.start() if pronoun and item and item[0].strip() else other.sentence


def quoted(view: View, event: Event, end: int) -> int:
    """Where the submissions that a plea quotes end; 0 where it quotes none."""
    inside = quoted_end(view, event.end, end)
    return inside[1] if inside is not None and _ITEM.match(view.folded, *inside) else 0


def _unargued(view: View, event: Event, end: int) -> int:
    """The end of a plea without the reasons given in its sentence."""
    if event.listed:
        return end
    argued = next(rule("claims", "argues").scan(view, event.end, end), None)
    if argued is None or argued.start() <= event.end + _ASKED:
        return end
    on = _RESUMES.search(view.folded, argued.end(), end)
    if on and not _SUM.search(view.folded, argued.end(), on.start()):
        return end
    return argued.start()


def _is_item(view: View, start: int, verb: int) -> bool:
    """Whether a sentence is one more request of a list ("- dire que M. X soutient à tort…")."""
    return _ITEM.match(view.folded, start, verb) is not None


def _own(view: View, event: Event, end: int) -> int:
    """The end of a plea within its reach: sentences that ask nothing more are left out."""
    folded, plain = view.folded, view.plain
    first = next(breaks(view, event.end, end), None)
    listed = event.listed or plain.find(":", event.end, first.end if first else end) >= 0
    for hit in breaks(view, event.end, end):
        mark, after = hit.start, hit.end
        if plain[mark] in ";" or _ITEM.match(folded, after, end):
            continue
        before = plain[max(event.end, mark - 1) : mark + 1].strip()
        if before.endswith(":"):
            listed = True
            continue
        full_stop = before.endswith(".") and not _LABEL.search(plain, event.end, mark + 1)
        if listed and full_stop and _heads_list(view, after, end):
            continue
        if before.endswith(",") and plain[after : after + 1].islower():
            continue
        if not listed and (full_stop or plain[mark] in "\n\f"):
            return mark + 1
        if full_stop and _FINITE_START.match(folded, after, end):
            if _OF_THE_SUMS.match(folded, after, end):
                continue
            return mark + 1
    return end


def _heads_list(view: View, start: int, end: int) -> bool:
    """Whether a short line is the heading of more requests ("Sur le bail commercial")."""
    following = next(breaks(view, start, min(end, start + 200)), None)
    if following is None or view.plain[following.start] not in "\n\f:":
        return False
    folded, after = view.folded, following.end
    if view.plain[after : after + 1].isupper() and INFINITIVE_KNOWN.match(folded, after):
        return True
    return bool(_BULLET.match(folded, after) and _ITEM.match(folded, after, end))
