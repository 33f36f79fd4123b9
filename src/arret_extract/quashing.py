"""Rulings of the Cour de cassation without a head that names it, as its Bulletin printed them.

They open with the moyen, the text applied, the ruling attacked, or with the answer and the pourvoi
("REJET du pourvoi formé par …"), and quash or reject (articles 604 to 639 CPC, 567 to 621 CPP).
"""

from arret_extract.matching.compiling import compiled
from arret_extract.text import View

_ANSWER = (
    r"(?:rejet|cassation|irrecevabilite|non[- ]admission|decheance|annulation|non[- ]lieu)"
    r"(?: partielle?)?(?:,? sans renvoi)?"
)
_OPENS = compiled(
    r"[\s*.-]{0,6}(?:"
    r"(?:mais )?sur l[ea]s? (?:(?:premiers?|second|deux|trois|quatre) )?(?:moyens?|branches?)\b"
    r"|vu l(?:es?|')\s?articles? |la cour[,;:]\s(?:vu|sur|attendu)\b"
    r"|attendu,? (?:selon|qu'il resulte (?:de |du |des )|que,? selon) ?"
    r"(?:l'arret|le jugement|l'ordonnance|la decision|les enonciations)"
    rf"|{_ANSWER}(?:,? et {_ANSWER})?,?\s(?:du|des|sur l[ea]s?)\spourvois?\b"
    r"|(?:statuant )?sur l[ea]s? pourvois? (?:form|de |du |n))"
)
_QUASHES = compiled(
    r"\b(?:casse(?:nt)?,? (?:et annule(?:nt)?\b|sans renvoi)"
    r"|(?:annule|casse),? l(?:'arret|e jugement) rendu"
    r"|(?:rejette|declare)(?:nt)? l[ea]s? (?:deux |trois )?pourvois?\b)"
)
_FOR_THESE_REASONS, _DISPOSITIF = "par ces motifs", 600


def opens_on_pourvoi(view: View, start: int) -> tuple[int, int] | None:
    """The first words of such a ruling, in the view; None where the text is another."""
    opens = _OPENS.match(view.folded, start)
    return opens.span() if opens and answers_pourvoi(view, start) else None


def answers_pourvoi(view: View, start: int) -> bool:
    """Whether the dispositif of a ruling quashes another, or rejects the pourvoi."""
    orders = view.folded.rfind(_FOR_THESE_REASONS, start)
    first, last = (orders, orders + _DISPOSITIF) if orders >= 0 else (start, len(view.folded))
    return _QUASHES.search(view.folded, first, last) is not None
