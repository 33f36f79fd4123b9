"""Names in prose: those before a verb ("A et son assureur, la B, concluent"), those behind a word.

Whom a title shows to be a lawyer, a doctor or a judge is no party there.
"""

import re

from arret_extract.stages.parties.captions import bare_name
from arret_extract.stages.parties.cassation import names_in
from arret_extract.stages.parties.names import CIVILITY, Name, read_person
from arret_extract.stages.parties.spelt import Spelt
from arret_extract.text import View, fold

_SENTENCE = re.compile(r"(?:[.;:!?]\s(?=\W{0,2}[A-ZÀ-ÞL])|[\n\f]|\s[-–]\s)")
_NO_END = re.compile(r"\.\.\.$|(?<!\w)M\.$")
_FIRST_REACH = 220
# How far a verb may stand from its subject.
_NEAR, _APART, _LONG = 60, 120, 110
_TAIL = re.compile(
    r"(?:(?:[A-ZÀ-Þ][\w'-]{1,20}\s){0,3}[A-Z](?:\.\.\.|…)|"
    r"[A-ZÀ-Þ]{3,30}(?:\s[A-ZÀ-Þ]{2,30}){0,4})$"
)
# Where a name before a verb may begin.
_BEGINS = re.compile(
    rf"(?<![\w'.-])(?={CIVILITY}\s[A-ZÀ-Þ\[]|(?:[Ll][ae]s?\s|[Ll]')(?:[Ss]oci|[Cc]ompagn|[Cc]ommune|"
    r"[Cc]aisse|[Mm]utu|[Bb]anque|[Ff]onds|[Aa]ssociation|[Ss]yndicat|[Pp]r[ée]f|[Aa]gent [Jj]|"
    r"[A-ZÀ-Þ]\w)|[A-ZÀ-Þ][\w'.-]{1,30}\s[A-ZÀ-Þ]|[A-ZÀ-Þ]{3})|(?<=[\s'][Ll]')(?=[A-ZÀ-Þ]{3})"
)
# Kin under one name: "les époux X", "les consorts X".
KIN = re.compile(
    r"(?:[Ll]es|[Dd]es|[Aa]ux)\s(?P<kin>[ée]poux|consorts|h[ée]ritiers)\s(?=[A-ZÀ-Þ\[])"
)
_ASSURED = (
    r"(?:(?:de\s)?(?:son|sa|leur)\s(?:assureur|compagnie d'assurances?|épouse|époux|mari|mère|père|"
    r"fils|fille|employeur),?\s)?"
)
_ARTICLE = r"(?:[Ll][ae]s?\s|[Ll]')?"
# What joins a name to the one before it.
_JOINT = Spelt(
    rf"(?:,|\set|,\set|,?\sainsi\sque)\s{_ASSURED}(?:(?:de|du|à|au|contre|par)\s|d')?{_ARTICLE}$"
)
JOINED_ON = Spelt(
    rf"(?:\s?,\s(?:et\s)?|\set\s|\sainsi\sque\s|\s?;\s)(?:à l'encontre\s)?"
    rf"(?:(?:de|du|des|à|au|aux|contre|par|pour)\s|d')?{_ASSURED}"
)
# What may stand between a name and its verb, said of who bears it or of how he says it.
_ASIDE = Spelt(
    r",\s(?:(?:bien\s)?que\s|quoique\s)?(?:régulièrement|dûment|assigné|réassigné|cité|appelé|représenté|son\s|"
    r"sa\s|leur\s|ès\s|es\s|en\s(?:sa|son|leur|ses|qualité)|venant|aux\sdroits|agissant|prise?s?\s|intimée?s?\b|"
    r"appelante?s?\b|l[ae]\spremi|l[ae]\ssecond|de\s(?:son|leur)|pour\s|quant\sà|par\s|dans\s|selon\s|"
    r"suivant\s|aux\stermes|tous|toutes|également|partie|assureur)"
    r"(?:[^,;.\n\f]|(?<=\bM)\.|\.(?=\.|\s[A-Z]\.)){0,140},?$|"
    r"\s(?:venant\saux\sdroits|assureur\sd|représentée?s?\s(?:par|légalement)|prise?s?\sen|"
    r"agissant|(?:ès|en\s(?:sa|leur))\squalit)(?:[^,;.\n\f]|(?<=\bM)\.|\.(?=\.|\s[A-Z]\.)){0,140}$|"
    r",?\s(?:qui|lequel|laquelle|lesquel(?:le)?s)$|,?\s(?:quant\sà\s(?:lui|elle|eux|elles)|pour\s(?:sa|leur)\spart|de\s(?:son|leur)\scôté|"
    r"également|aussi|toutefois|ensuite|régulièrement|principalement|incidemment)[\s,]{0,2}$|,$"
)
# A name that holds a verb is none.
_CLAUSE = re.compile(r"\s(?:qui|que|dont|a|ont|est|sont|refusant)\s")
_OTHER = re.compile(r"\b(?:docteur|professeur|experte?|maitre|me|notaire|gendarme|temoin)\s$")
_OTHERS = ("docteur", "dr", "me", "maitre")


def sentence_start(plain: str, start: int, at: int) -> int:
    """The beginning of the sentence that a position stands in, not far back."""
    first = max(start, at - _FIRST_REACH)
    last = first
    for hit in _SENTENCE.finditer(plain, first, at):
        if not _NO_END.search(plain, max(0, hit.start() - 2), hit.start() + 1):
            last = hit.end()
    return last


def subjects(view: View, start: int, at: int) -> list[Name]:
    """The names that a sentence has for its subject before a verb."""
    first = sentence_start(view.plain, start, at)
    if names := chain(view, first, at):
        return names
    names = _parties(view, names_in(view, first, at, bare=True))
    if names and at - names[-1].end > _NEAR and not _apposition(view.plain, names[-1].end, at):
        return []
    return names


def chain(view: View, first: int, at: int) -> list[Name]:
    """The names right before a verb, what is said of them left aside, those joined to them too."""
    for _ in range(3):
        aside = _ASIDE.search(view.plain, max(first, at - 160), at)
        if aside is None:
            break
        at = aside.start()
    names: list[Name] = []
    while name := _last_name(view, first, at):
        names.insert(0, name)
        joint = _JOINT.search(view.plain, max(first, name.start - 40), name.start)
        if joint is None:
            break
        at = joint.start()
    return _parties(view, names)


def joined(view: View, at: int) -> list[Name]:
    """The names that begin at a position, those joined by commas and "et" among them."""
    out: list[Name] = []
    end = at
    for _ in range(10):
        name = first_name(view, end, min(len(view.plain), end + 200))
        if name is None:
            break
        out.append(name)
        on = JOINED_ON.of(view.plain).match(view.plain, name.end)
        if on is None:
            break
        end = on.end()
    return _parties(view, out)


# Whose name stands behind an office: the prosecutor's, an expert's.
_OFFICER = re.compile(
    r"\b(?:procureur\w{0,2}(?: general\w?)?|substitut\w{0,2}(?: general\w?)?|avocate? generale?"
    r"|l'expert\w?(?: judiciaire)?),?\s(?:(?:m|mm?e|mlle)\.?\s|monsieur\s|madame\s)?"
    r"(?:[a-z-]{2,14}\s)?\Z"
)
_TITLE = 40


def _parties(view: View, names: list[Name]) -> list[Name]:
    """Names without those whose title shows that they are no parties."""
    return [
        n
        for n in names
        if fold(n.civility or "").rstrip(".") not in _OTHERS
        and not view.plain[slice(*n.name)].islower()
        and not _CLAUSE.search(view.plain, n.name.start, n.name.end)
        and not _OFFICER.search(view.folded, max(0, n.start - _TITLE), n.start)
        and not _OFFICER.search(view.folded, n.start, n.name.start)
    ]


def _apposition(plain: str, start: int, at: int) -> bool:
    """Whether only what a name is stands before its verb: "A, représenté par B, conclut"."""
    return plain.startswith(", ", start) and plain.endswith(",", start, at) and at - start < _APART


def kin_at(view: View, at: int, end: int) -> Name | None:
    """Kin under one name: "les consorts X"."""
    kin = KIN.match(view.plain, at, end)
    name = read_person(view.plain, kin.end(), end, bare=True) if kin else None
    if kin is None or name is None:
        return None
    return Name(kin.start("kin"), name.end, name.name, kin["kin"], None, "personne_physique")


def first_name(view: View, at: int, end: int) -> Name | None:
    """The name that begins at a position."""
    if kin := kin_at(
        view, at - 4 if view.plain[at - 4 : at].lower() in ("des ", "les ", "aux ") else at, end
    ):
        return kin
    names = names_in(view, at, end, bare=True)
    return names[0] if names and names[0].start <= at + 4 else None


def _last_name(view: View, first: int, at: int) -> Name | None:
    """The name that ends at a verb, whatever stands before it: "suivant acte du 3 mai la SCI A"."""
    low = max(first, at - _LONG)
    for hit in KIN.finditer(view.plain, low, at):
        if (kin := kin_at(view, hit.start(), at)) and at - kin.end <= 1:
            return kin
    for hit in _BEGINS.finditer(view.plain, low, at):
        names = names_in(view, hit.start(), at, bare=True)
        if len(names) == 1 and at - names[0].end <= 1:
            return names[0]
    tail = _TAIL.search(view.plain, max(first, at - 90), at)
    if tail is None or _OTHER.search(view.folded, max(first, tail.start() - 14), tail.start()):
        return None
    return bare_name(view, tail.start(), at)


def orders_at(view: View, start: int) -> int:
    """Where the last dispositif behind a position begins, the position where none is headed."""
    return max(view.folded.rfind("par ces motifs", start), start)
