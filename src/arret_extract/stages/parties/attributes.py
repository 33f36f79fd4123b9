"""What a block says of a party beside its name: number of registration, quality."""

import re

from stdnum.fr import siren as siren_number

from arret_extract.matching.compiling import compiled
from arret_extract.text import Span, View, fold
from arret_extract.vocabulary import Appearance

_SIREN = re.compile(
    r"(?:r\.?\s?c\.?\s?s|registre du commerce|siren|siret|immatricul|inscrite? (?:au|a))"
    r"[^;]{0,140}?(?<!\d)(\d{3}[\s.]?\d{3}[\s.]?\d{3})(?:[\s.]?\d{5})?(?!\d)"
)
_PROXY = re.compile(r"(?:munie?s? d'un|en vertu d'un|par) pouvoir\b|dumente? mandate")
_QUALITY = compiled(
    r"(?:agissant |pris(?:e|es)? |ici |intervenant )?(?:tant en (?:son|"
    r"leur)s? noms? (?:personnels?|propres?) )?"
    r"(?:et |qu'?\s?)?(?:e[st][\s-]{1,2}(?:qualites?|noms?)|en (?:sa |son |leur |"
    r"leurs )?(?:double )?qualites?"
    r"|agissant (?:en|au) nom|(?<=qu.)au noms? (?=d)|en tant (?=qu.)"
    r"|pris(?:e|es)? en (?:sa|leur)s? qualites?)"
    # a line that a name of somebody else wraps, but no bare "ès qualités"
    r"\b(?! ?,)(?:\s(?:d[eu]s?|d'|et)\b)?"
    r"(?:[^\n\f\t;]|(?:(?<= d[eu])|(?<= la)|(?<= des))[\n\t]){1,240}"
)
# "Mandataire liquidateur de la SARL ALPHA" below a name, or behind it.
_OFFICE = compiled(
    r"(?:(?<=[\n\f])|(?<=, ))(?:(?:mandataire|administrateur) (?:judiciaire|liquidateur|ad hoc"
    r"|provisoire)(?: et liquidateur)?|liquidateur(?: judiciaire| amiable)?"
    r"|commissaire a l'execution du plan)"
    r" (?:de la (?!region)|de l'|du |a la liquidation )[^\n\f;]{3,120}"
)
_END = re.compile(
    r",\s(?:ne|nee|demeurant|domicilie|dont|ayant|represente|assiste|prise?|poursuites|sise?"
    r"|rcs|pour etre|nommee?|designee?)\b"
    r"|,?\s(?:demeurant|domicilie|dont le|ayant (?:son|pour)|represente|assiste|nee? le|"
    r"agissant (?:poursuites|par|aux)|prise? en la personne|societe d.assurances? mutuelle|"
    r"\d{1,4},? (?:rue|avenue|bd|boulevard|chemin|place|cours))"
    r"|,? ?\[(?:…|\.{3}|adresse)"
)
# a firm of liquidators stands in the quality of the one of them who is named
_NAMES_ANOTHER = re.compile(
    r"\b(?:represente|assiste)e?s?\s(?:par|de)\b(?!\s(?:me|maitre)\s[^,;\n\f]{3,50}?,?\s?\Z)"
)


def siren_of(view: View, start: int, end: int) -> tuple[str | None, Span | None]:
    """The SIREN printed for a party, nine digits whose Luhn key holds, and where."""
    hit = _SIREN.search(view.folded, start, min(end, start + 700))
    if hit is None:
        return None, None
    number = re.sub(r"\D", "", hit[1])
    if not siren_number.is_valid(number):
        return None, None
    return number, view.span(hit.start(1), hit.end(1))


def by_proxy(view: View, start: int, end: int) -> tuple[Appearance | None, Span | None]:
    """`representee` where someone holds a power for the party (article 762 CPC), and where."""
    last = min(end, start + 500)
    if view.folded.find("pouvoir", start, last) < 0 > view.folded.find("mandate", start, last):
        return None, None
    hit = _PROXY.search(view.folded, start, last)
    return ("representee", view.span(*hit.span())) if hit else (None, None)


def quality_of(view: View, start: int, end: int) -> tuple[str | None, Span | None]:
    """In what quality a party stands in the case, in the text's words, and where."""
    last = min(end, start + 500)
    if not any(
        view.folded.find(word, start, last + 9) >= 0
        for word in ("qualite", " nom", "en tant", "mandataire", "liquidateur", "administrateur")
    ):
        return None, None
    hit = _QUALITY.search(view.folded, start, last) or _OFFICE.search(view.folded, start, last)
    if hit is None or "domicilie" in view.folded[hit.start() - 20 : hit.start()]:
        return None, None
    if _NAMES_ANOTHER.search(view.folded, start, hit.start()):
        return None, None
    stop = _END.search(view.folded, hit.start() + 10, hit.end())
    span = view.span(hit.start(), stop.start() if stop else hit.end())
    quality = view.said(span).rstrip(" ,")
    quality = quality if quality.endswith("..") else quality.rstrip(".")
    return (None, None) if "siege" in fold(quality) else (quality, span)
