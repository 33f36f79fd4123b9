"""Names of persons beside a title, in any of the layouts of a composition block."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.naming import CUT_SHORT
from arret_extract.text import View, fold

CIVILITY = (
    r"(?:M\.?M?\.(?![A-Z]\.)|MM\b|M(?:ine|rne|me|lle|elle|r|mes|lles)\b\.?|M(?:adame|onsieur|ademoiselle|esdames|essieurs)\b"
    r"|M(?:ADAME|ONSIEUR|ADEMOISELLE|ESDAMES|ESSIEURS|ME|LLE|R)\b\.?|madame\b|monsieur\b|messieurs\b"
    r"|mesdames\b|mademoiselle\b|Ma[iî]tre\b|Me\b)"
)
# "ROUXMadame BLANCGreffière", "ROUX.Les débats": a name ends where a glued title or civility begins
_GLUED = r"(?!M(?:adame|onsieur)|G(?:reff|REFF)|Pr[eé]sid|PR[EÉ]SID|(?<=\w{3})\.[A-Z][a-zà-ÿ])"
_WORD = rf"(?:[A-ZÀ-ÖØ-Þ](?:\.{{3}}|…|(?:{_GLUED}[\w'.-]){{0,30}}))"
_LITTLE = r"(?:de|du|des|la|le|d'|di|da|el|van|von|der|ben|DE|DU|LA|LE|DI|EL)"
_NAME = compiled(
    rf"(?:(?P<civility>{CIVILITY})\s?)?(?P<name>(?!{CIVILITY}\s)"
    rf"(?:{_LITTLE} ?(?!{CIVILITY}\s)){{0,2}}{_WORD}"
    rf"(?:(?: |- |(?<=[\w.])(?=[A-Z]\.))(?:{_LITTLE} ){{0,2}}(?:d')?{_WORD}){{0,5}})"
)
_TITLES = ("greffier", "presid", "conseiller")
# Words in capitals that end a name, or are none
_STOP_WORDS = """
    appel l'affaire personne transport
    ainsi adjoint adjointe administratif affaire agent appelant appelante appelants apres arret
    article assermente assermentee assesseur assesseurs assiste assistee assistes attendu au
    audience aux avocat avocats ayant ce ces cet cette chambre code commis composition
    conseiller conseillere conseillers contradictoire copie cour date de debat debats decision
    defenderesse defenderesses defendeur defendeurs delibere demanderesse demanderesses
    demandeur demandeurs des dossier du en entre et expedition
    expose faits formation general greffe greffier greffiere grosse intime intimee intimes juge
    jugement juges la ladite le ledit les leur leurs lors m madame magistrat magistrats maitre
    me mesdames messieurs ministere minute mlle mm mme mr monsieur motifs nature no nous numero
    ordonnance par par-devant partie parties plaidoirie plaidoiries premier premiere presence
    present presente presents president presidente procureur prononce prononcee public
    publiquement rapporteur rendu rendue rendus representant republique rg sa secretaire section
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre copies
    rappel procedure discussion objet litige pretentions moyens
    service saisies pole surendettement etaient etait
    publique art scp selarl selas footnotes avis fait vestiaire toque fin pages page cabinet
    f.f ff ses siege signe signee son statuant substitut sur tribunal vice vu
    qui origine
    sous elle elles il ils on celle celui ceux celles aucun aucune chaque si lorsque seul seule
"""
_STOP = frozenset(_STOP_WORDS.split())
# In "assistée de Jeanne Dupont" the `de` is no particle of the name
_LINK = re.compile(r"(?:de|du|des|la|le|DE|DU|DES|LA|LE) |[dD]'")
# A heading letter by letter: "E X P O S E"; letters for names are fewer.
_SPACED_OUT = re.compile(r"(?:[A-Z] ){4,20}[A-Z]\W{0,2}")
# "de la 3ème Chambre, Section B": a division of the court
_DIVISION = re.compile(r"(?<![a-z])(?:section|chambre|formation|cabinet|pole|groupe) $")
# "Tribunal Judiciaire de CRÉTEIL (Juge des libertés)": a court's seat
_OF_A_COURT = compiled(r"\b(?:tribunal|cour) (?:(?:judiciaire|d'appel) )?(?:de |d')?\Z")
_SPACED = re.compile(r"\S{1,60}")
_PARTICLES = frozenset({"de", "du", "des", "la", "le", "d'", "di", "da", "el", "van", "von", "der"})
_ARTICLES = frozenset({"Le", "La", "De", "Du"})
_LITTLE_WORDS = _PARTICLES | {"DE", "DU", "LA", "LE", "DI", "EL"}
_JOIN = re.compile(r"[\s,;.-]{0,4}(?:(?:et|&)\s|assistee?s?\sde\s)?")


class Name(NamedTuple):
    """A person's name in the view, without civility."""

    start: int
    end: int
    civility: str

    @property
    def legal(self) -> bool:
        """Whether it is announced as a lawyer's (a greffier of a commercial court may be one)."""
        return fold(self.civility) in ("me", "maitre")


def names_between(view: View, start: int, end: int) -> Iterator[Name]:
    """Names in a stretch; a run of capitalised words is cut at words that are no name."""
    position = start
    while position < end and (m := _NAME.search(view.plain, position, end)):
        piece = _cut(view, *m.span("name"), civil=m["civility"] is not None)
        if piece is None:
            first_word = _SPACED.match(view.plain, m.start("name"), end)
            position = first_word.end() if first_word else m.end()
            continue
        first, last = piece
        civility = m["civility"] or ""
        position = max(last, m.start("name") + 1)
        if not civility and _OF_A_COURT.search(view.folded, max(start, first - 40), first):
            continue
        link = None if civility else _LINK.match(view.plain, first, last)
        yield Name(link.end() if link else first, last, civility)


def _cut(view: View, start: int, end: int, *, civil: bool) -> tuple[int, int] | None:
    """The words of a run that may be a name; None where its first is none.

    `civil`: behind a civility. "M. Le Gall" has an article, "Le Greffier" none that is a name's.
    """
    first = last = None
    for m in _SPACED.finditer(view.plain, start, end):
        article = civil and first is None and m[0] in _ARTICLES
        if not article and _stops(view, m, end, first=first is None):
            break
        first = m.start() if first is None else first
        if m[0] not in _LITTLE_WORDS:
            last = m.end()
        if m[0].endswith((",", ";", ":")):
            break
    if end - start == 1 and _DIVISION.search(view.folded, max(0, start - 12), start):
        return None
    if first is None or last is None or _SPACED_OUT.fullmatch(view.plain, first, last):
        return None
    last = first + len(_bare(view.plain[first:last]))
    words = view.folded[first:last].split()
    real = (w for w in words if w.endswith(CUT_SHORT) or w not in _STOP)
    return (first, last) if any(real) else None


def _stops(view: View, m: re.Match[str], end: int, *, first: bool) -> bool:
    """Whether a word ends a name: a title, a heading, "A l'audience"."""
    printed, word = m[0], view.folded[m.start() : m.end()].strip(".,:;-'")
    if printed.endswith(CUT_SHORT) or (printed in _LITTLE_WORDS and (not first or m.end() < end)):
        return False
    if printed == "N" and view.plain.startswith(("°", "º"), m.end()):
        return True
    if printed in ("A", "À") and view.folded.startswith((" l'", " la "), m.end()):
        return True
    if first and printed in ("A.", "M."):
        return False
    return word.startswith(_TITLES) or (word in _STOP and printed not in _PARTICLES)


def _bare(name: str) -> str:
    """A name without the punctuation after it; the point of an initial or pseudonym stays."""
    name = name.rstrip(",;:-")
    words = name.split()
    # "M. B C.": letters for names, of which the first has no point
    letters = len(words) > 1 and len(words[-2]) == 1
    ends_sentence = (
        name.endswith(".") and words[-1].count(".") == 1 and (len(words[-1]) > 2 or letters)
    )
    return name[:-1] if ends_sentence else name


def joined(view: View, start: int, end: int) -> bool:
    """Whether only a comma, `et` or white space stands between two positions."""
    return _JOIN.fullmatch(view.plain, start, end) is not None
