"""Names where a sentence can only name parties, public bodies and offices of the State among them.

"le ministre de la transition écologique, de l'énergie et du climat", "l'administrateur général des
finances publiques", "la ligue des droits": no list has them all, so that the whole subject counts.
"""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.stages.parties.names import Name, is_body_head, read_person
from arret_extract.stages.parties.subjects import JOINED_ON, first_name
from arret_extract.text import Span, View

_OFFICE = compiled(
    r"(?:ministre|premier ministre|garde des sceaux|(?:sous-)?prefete?|rect(?:eur|rice)|"
    r"administrat(?:eur|rice) gener|haut-commissaire|direct(?:eur|rice) (?:departement|region|"
    r"gener|academi|de controle|charge|specialis|interregion|national|des services|inter)|etat\b)"
)
_ARTICLE = re.compile(r"(?:[Ll][ae]s?\s|[Ll]')")
_ON = r"(?:de\s|des?\s|du\s|d'|charg|ministre|et\s(?:de\s|des\s|du\s|d'))"
# Where an office's name ends; that of a body, whose commas are followed by another name.
_OFFICE_END = re.compile(
    rf"[;:(\n\f]|,\s(?!{_ON})|\set\s(?!de\s|des\s|du\s|d'|porte)|(?<!\bM)\.(?:\s|$)|\s(?:en|qui)\s"
)
_BODY_END = re.compile(
    r"[;:(,\n\f]|\set\s(?=(?:à\s)?(?:l[ae]s?\s|l'|M\.|Mmes?|autres?\b))|\.(?:\s|$)|\s(?:qui|pour)\s"
)
_CIVIL = r"(?:M\.|Mme|Monsieur|MONSIEUR|Madame|MADAME)"
_COUPLE = re.compile(rf"{_CIVIL} et {_CIVIL}\s")
_MORE_WORDS = re.compile(
    r"(?:,\s(?:des|de la|du|de l')[\s\w'-]{3,60}){1,4}\set\s(?:des|de la|du|de l')[\s\w'-]{3,60}"
)
_SIGLE = re.compile(r"\s?\([^()\n\f]{1,40}\)")
_NO_BODY = re.compile(
    r"(?:cour|arret|chambre|tribunal|pourvoi|date|audience|demande|rapport|dossier|avocat|autres?|"
    r"memoire|requete|greff|juge|requerant|partie|meme|telerecours|secretariat|conseil d'etat|"
    r"suite|regularis|complet|ensemble|enregistr|present|produi|lesquel|laquel|sous|sur|dans|une?|des?|"
    r"deux|trois|ce|cette|cet|il|elle|ils|par|pour|son|sa|appel|voie)\b"
)


def is_office(view: View, name: Name) -> bool:
    """Whether a name is that of who acts for the State."""
    return _OFFICE.match(view.folded, name.name.start) is not None


def names_at(view: View, at: int, end: int) -> list[Name]:
    """The names that begin at a position, those joined to them too."""
    found: list[Name] = []
    for _ in range(30):
        name = _name_at(view, at, end)
        if name is None:
            break
        found.append(name)
        stop = name.end
        if sigle := _SIGLE.match(view.plain, stop, end):
            stop = sigle.end()
        on = JOINED_ON.of(view.plain).match(view.plain, stop, end)
        if on is None:
            break
        at = on.end()
    return found


def _name_at(view: View, at: int, end: int) -> Name | None:
    article = _ARTICLE.match(view.plain, at, end)
    head = article.end() if article else at
    if _OFFICE.match(view.folded, head):
        return _body(view, head, end, _OFFICE_END)
    if _COUPLE.match(view.plain, at, end):
        return read_person(view.plain, at, end)
    name = first_name(view, at, end)
    if name is None or name.end > end:
        capital = view.plain[head : head + 1].isupper()
        body = article is not None or capital
        return _body(view, head, end, _BODY_END) if body else None
    more = _MORE_WORDS.match(view.plain, name.end, end)
    if more and name.kind != "personne_physique" and name.legal_form is None:
        return Name(
            name.start, more.end(), Span(name.name.start, more.end()), None, None, name.kind
        )
    return name


def _body(view: View, head: int, end: int, ends: re.Pattern[str]) -> Name | None:
    """The body whose name begins at a position, whatever its words."""
    if _NO_BODY.match(view.folded, head) or not view.plain[head : head + 1].isalpha():
        return None
    cut = ends.search(view.plain, head, end)
    stop = head + len(view.plain[head : cut.start() if cut else end].rstrip(" ,-"))
    if stop - head < len("Etat"):
        return None
    kind = is_body_head(view.folded, head)
    office = _OFFICE.match(view.folded, head) is not None
    span = Span(head, stop)
    authority = office or kind == "autorite_publique"
    return Name(
        head, stop, span, None, None, "autorite_publique" if authority else "personne_morale"
    )
