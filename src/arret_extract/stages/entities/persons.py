"""Names of persons: behind a civility or a title, and wherever they come back."""

import re
from collections.abc import Iterable, Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.matching.search import phrase_starts
from arret_extract.mentions.naming import CUT_SHORT, surnames
from arret_extract.printing.written import viewed
from arret_extract.ruling import Ruling
from arret_extract.stages.entities.mentions import Found
from arret_extract.text import View, fold
from arret_extract.vocabulary import EntityLabel

_PARTICLE = (
    r"(?:de la |de l'|de |du |des |d'|van |von |der |den |el |ben |di |da |dos "
    r"|DE LA |DE L'|DE |DU |DES |D'|VAN |VON |DI |DA |El |Ben |Le |La |Van )"
)
_CAP = r"[A-ZÀ-ÖØ-Þ]"
_WORD = (
    rf"(?:\[{_CAP}[^\[\]\n]{{0,19}}\]|{_CAP}(?:\.\.\.|…)"
    rf"|{_CAP}\.(?=[ -]?{_CAP}|[ ,]|\Z)|{_CAP}\w{{0,30}}(?:['.-]{{1,2}}\w{{1,30}}){{0,4}})"
)
_NEXT = rf"(?:{_PARTICLE}){{0,2}}{_WORD}"
_MARRIED = r"(?:épouse|veuve|née|épse|ép\.|EPOUSE|ÉPOUSE|VEUVE|NEE|divorcée|alias)"
_NAME = re.compile(
    rf"{_NEXT}(?:(?:[ \t-]|(?<![.…\]])\n(?=\[|{_CAP}(?:\.\.\.|…))){_NEXT}){{0,6}}"
    rf"(?:,? {_MARRIED} {_NEXT}(?:[ -]{_NEXT}){{0,3}}){{0,2}}"
)
_MORE = re.compile(rf"\s?(?:,|et|ET|ou)\s(?:(?:de |Me |M\. |Monsieur |Madame |Mme )?(?={_CAP}|\[))")
_TAIL = compiled(
    r"(?:[\s,(-]|\b(?:de l'|de la|de|du|des|le|la|l'|et|d'|épouse|née|veuve)(?!\w)){1,6}\Z"
)
_INITIAL = re.compile(r"\b[A-Z]\.\Z")
# "C/", "N'ayant", "N°": no initial
_AFTER_LETTER = ("/", "'", "°")
# "BRUN D'ARC", "Awa N'DIAYE", not "N'ayant" and "BRUN D'UNE PART"
_ELIDED = re.compile(rf"[DNMO]'(?!UNE?\b|AUTRE|OFFICE\b|APPEL\b|AVOIR\b|INSTANCE\b|AYANT\b){_CAP}")
# "Le Goff", "de La Tour"
_ARTICLES = frozenset(("la", "le", "les", "du", "des"))
# "M O T I F S" is no Monsieur
_LETTER_ALONE = re.compile(r"[A-Z](?![\w.…])")
_LETTERS = re.compile(r"[^\W\d_]{1,30}")
# words in capitals that a name does not hold: what follows it, or a title in its place
END = frozenset(
    """ne nee demeurant domicilie domiciliee represente representee assiste assistee comparant
    comparante defaillant appelant appelante intime intimee demandeur demanderesse defendeur
    defenderesse ayant dont rue avenue chez profession nationalite agissant contre avocat avoue es
    et president presidente premier premiere conseiller conseillere conseillers juge greffier
    greffiere vice procureur avocats substitut huissier huissiers notaire expert le la les un une
    monsieur madame mademoiselle messieurs mesdames mme mlle m maitre me mr dr docteur professeur
    composition debats arret jugement cour tribunal societe sa sarl sas scp selarl compagnie
    selafa selarlu seleurl aarpi sci snc eurl sasu gie avec
    copie grosse republique par sur vu attendu que qui a au aux en du des dans avec sans il elle
    ils elles decision appel ordonnance date lors prononce signe audience motifs faits ministere
    procureure liquidateur mandataire administrateur ouvrage article cpam entre sise sis
    directeur directrice bis residence mutuelle assurances caisse magistrat mutualite est sont
    intervenant intervenante plaidant postulant toque vestiaire barreau selas rg no nom partie
    civile qualite oeuvre conseil conseils celle celui selon pour mais donc car si
    euro euros francs attendu considerant greffe tresor gendarmerie centre conditions chemin
    responsabilite
    mmes mm condamne constate dit deboute ordonne confirme infirme rejette fixe declare dispense
    laisse rappelle decide met donne compte prefet prefete tresorier bureau central etat agent
    ministre maire commissaire inspecteur payeur chu hopital clinique sous toutes tous
    conclusions absent absente present presente statuant rendu chambre section""".split()  # noqa: SIM905
)


def read_name(view: View, start: int) -> tuple[int, int] | None:
    """The person's name at a position; it ends before words that say something of the person."""
    plain = view.plain
    match = _NAME.match(plain, start)
    if match is None:
        return None
    end = match.end()
    words = list(_LETTERS.finditer(match[0]))
    for index, word in enumerate(words):
        if _is_end(view, start, words, index):
            if word.start() == 0:
                return None
            end = start + word.start()
            break
    text = _TAIL.sub("", plain[start:end])
    if text.endswith(".") and not text.endswith("...") and not _INITIAL.search(text):
        text = text[:-1]
    return (start, start + len(text)) if text else None


def _is_end(view: View, start: int, words: list[re.Match[str]], index: int) -> bool:
    """Whether a word of what looks like a name is none: an office, a verb, a company's form."""
    first, end = words[index].span()
    if not view.plain[start + first].isupper():
        return False
    if end - first == 1:
        if _ELIDED.match(view.plain, start + first):
            return False
        after = view.plain[start + end : start + end + 2]
        return after.lstrip().startswith(_AFTER_LETTER) or (
            after == ". " and view.plain[start + first] == "M" and _whole(words[:index])
        )
    key = view.folded[start + first : start + end]
    if key not in END:
        return False
    if key not in _ARTICLES or index + 1 == len(words):
        return True
    first, end = words[index + 1].span()
    return view.folded[start + first : start + end] in END


def _whole(words: list[re.Match[str]]) -> bool:
    """Whether a first name and a surname stand: "M." behind them begins another's name."""
    return len(words) > 1 and all(len(word[0]) > 1 for word in words)


def find_anchored(view: View) -> Iterator[Found]:
    """Names behind a civility, a title or a word of kinship."""
    by = rule("entities", "civility")
    for match in by.scan(view):
        span = read_name(view, match.end())
        for _ in range(8):
            if span is None:
                break
            if match["title"] == "M" and _LETTER_ALONE.match(view.plain, span[0]):
                break
            kin = match["title"][0].islower() or match["title"] == "M"
            yield Found(*span, "personne", by.id, 3 if kin else 4)
            if not match["many"] or (more := _MORE.match(view.plain, span[1])) is None:
                break
            span = read_name(view, more.end())


def find_read(ruling: Ruling) -> Iterator[str]:
    """Names of persons that earlier stages read."""
    for party in ruling.parties:
        if party.kind == "personne_physique":
            yield party.name
    for lawyer in ruling.counsel:
        if lawyer.name:
            yield lawyer.name
    for member in ruling.court_members:
        yield member.name


# "condamner Y Z à payer": names that a court left letters of; no heading in spaced capitals
_LETTERS_FOR_NAME = re.compile(
    r"(?<![\w.'-])(?<!\b[A-ZÀ-Þ][ \t])[A-Z](?: [A-Z]){1,3}(?![\w.'°-])(?![ \t]?(?:[A-ZÀ-Þ]\b|:))"
)
_LETTERS_NAME = re.compile(r"[A-Z](?: [A-Z]){1,3}")
_BEFORE_BODY = re.compile(r"(?:[Ss]oci[ée]t[ée]|SOCIETE|SOCIÉTÉ) ?\Z")


def find_letters(ruling: Ruling, shorts: list[tuple[int, int, str]]) -> Iterator[Found]:
    """Persons named by letters alone, where a party is."""
    if not any(
        party.kind == "personne_physique" and _LETTERS_NAME.fullmatch(party.name)
        for party in ruling.parties
    ):
        return
    view = ruling.view
    forms = {end for _, end, _ in shorts}
    for match in _LETTERS_FOR_NAME.finditer(view.plain, 1):
        start = match.start()
        before = view.plain[max(0, start - 12) : start]
        several = len(set(match[0])) > 2  # letters and the blank; "E E E" is no name
        if several and start - 1 not in forms and not _BEFORE_BODY.search(before):
            yield Found(*match.span(), "personne", "entities.letters", 1)


def find_again(view: View, names: Iterable[str]) -> Iterator[Found]:
    """Every mention of names already met, in full or by surname alone."""
    wanted: dict[str, int] = {}
    for name in dict.fromkeys(map(viewed, names)):
        wanted.setdefault(name, 2)
        for surname in surnames(name):
            if is_telling(surname):
                wanted.setdefault(surname, 1)
    for name, rank in wanted.items():
        if len(name) > 2 and "\n" not in name:
            yield from occurrences(view, name, "personne", "entities.again", rank)


def is_telling(surname: str) -> bool:
    """Whether a surname alone may be looked for: a pseudonym, or no common word."""
    if surname.endswith(CUT_SHORT) or surname.startswith("["):
        return True
    return len(surname) > 3 and fold(surname) not in END and surname[0].isupper()


def occurrences(view: View, name: str, label: EntityLabel, by: str, rank: int) -> Iterator[Found]:
    """Where a name stands as whole words, in its own letters."""
    plain = view.plain
    # in full, a name may also be printed in capitals
    text, name = (view.folded, fold(name)) if " " in name else (plain, name)
    for at in phrase_starts(view, text, name):
        end = at + len(name)
        before = plain[at - 1] if at else " "
        after = plain[end] if end < len(plain) else " "
        inside = name[-1].isalnum() and (after.isalnum() or after in "_'")
        if not (before.isalnum() or before in "_-" or inside or plain[at].islower()):
            yield Found(at, end, label, by, rank)
