"""Reading a party's name where an entry begins: civility or legal form, the name, and no more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import Scanner
from arret_extract.mentions.naming import CUT_SHORT, is_generic
from arret_extract.stages.parties.forms import (
    described_form,
    form_pattern,
    inner_form,
    is_sited,
    leading_form,
    lists,
    trailing_form,
)
from arret_extract.text import Span, View, fold
from arret_extract.vocabulary import PartyKind

JUNK = re.compile(
    r"(?:[\s:;,.*_=\"'|•·■~)(#®©°§<>}{+$-]|Æ(?=\s)|\[\*\*\]|(?:\d{1,2}|[lI])\s?[°ºo]\s?[-)/.]{0,3}|"
    r"\d{1,2}\.(?=\s)|(?:\d{1,2}|(?<![\w.])(?:I{1,3}|IV|VI{0,3}))\s?[-)}/](?=\s?(?:[A-ZÉ\[]|l[ae]\s|soci[ée]t[ée]\s[A-Z\[]))|"
    r"\d{1,2}(?:er|[eè]re|e|[eè]me|nde?)\s?[-)/](?=\s)|[Nn]°\s?\d{1,2}\s?[:-](?=\s)|(?:Page|PAGE|page)\s?:?\s?\d{1,3}(?:\s?(?:sur|SUR|/|-)\s?\d{1,3})?(?=\s)|(?<=[\n\f])\d{1,2}\s?/\s?\d{1,2}(?=[\n\f])|(?<![\w.])[ABD-H]\s?[/)](?=\s)|(?<=[\n\f])\d{1,2}(?=[\n\f])|(?<![\w.])[a-h]\)){0,60}"
)
# "Monsieur le Docteur X", as doctors are sued
_TITLED = (
    r"(?:(?:Monsieur|MONSIEUR|Madame|MADAME|M\.|M[Rr]\.?|M[Mm][Ee])\s(?:le|la|LE|LA)\s"
    r"(?:[Dd]octeur|DOCTEUR|D[Rr]\.?|[Pp]rofesseur|PROFESSEUR)|"
    r"(?:L[eE]\s)?(?:Docteur|DOCTEUR|Professeur|PROFESSEUR))"
)
CIVILITY = (
    rf"(?:{_TITLED}|"
    r"Monsieur et Madame|Madame et Monsieur|M\. et Mme|Mme et M\.|(?:Les é|[ÉE])poux|"
    r"LES [ÉE]POUX|Consorts|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|MONSIEUR|MADAME|"
    r"MADEMOISELLE|MM\.|M\.|Mmes?\.?|MME\.?|Mlles?\.?|MLLE\.?|Mle\.?|M[Ee][Ll][Ll][Ee]\.?|M[Rr]\.?(?=\s)|M(?=\s[A-ZÉ])|"
    r"(?:[Ll]e |LE )?(?:[Ss]ieur|SIEUR)|(?:[Ll]a |LA )(?:[Dd]ame|DAME|[Dd]emoiselle)|"
    r"(?<!NOTRE[ -])DAME(?: VEUVE)?|"
    r"D[rR]\.?|Ma[îi]tre|MA[ÎI]TRE|Me|ME)"
)
PSEUDONYM = (
    r"(?:\[(?!…|\.\.\.|A(?:dresse|DRESSE)|L(?:ocalit|OCALIT))[^\[\]\n]{1,20}\]|[A-Z](?:\.\.\.|…))"
)
# "LARCHERDemeurant", "MartinDEMEURANT": where a line break was lost a word ends with its case.
_GLUED = (
    r"(?:[A-ZÀ-ÖØ-Þ]{3,30}(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3}|[Nn]ée?\s|demeurant|représent|assist)|"
    r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,30}(?=[A-ZÀ-ÖØ-Þ]{4}))"
)
_WORD = (
    rf"(?:{PSEUDONYM}|{_GLUED}|"
    rf"[A-ZÀ-ÖØ-Þ][^\W_]{{0,30}}(?:['.’-]{{1,2}}[^\W_]{{1,30}}){{0,5}}\.?)"
)
_PARTICLE = r"(?:de la|de l'|de|du|des|d'|la|le|van|von|der|den|el|al|ben|bin|di|da|dos|dit)"
_MARRIED = (
    r"(?:,?\s{1,3}\(?(?:[ÉEée]pouse|[ÉE]POUSE|[ÉEée]pse|EPSE|[Éé]p\.|[Ee]p\.?|EP\.?|[Vv]euve|VEUVE|"
    r"[Vv]ve|VVE|[Nn][ée]e|N[ÉE]E|[Dd]ivorc[ée]e|DIVORC[ÉE]E|[Aa]lias|nom d'usage|"
    r"nom d'épouse|se disant|dite?)\s)"
)
_NAME = re.compile(
    rf"{_WORD}(?:(?:[ \t-]|(?<!\s[A-Z])[ \t]-\s?|[\n\f](?={PSEUDONYM})|(?<=\.\.\.)|(?<=…)|\])"
    rf"(?:{_PARTICLE}\s?)?{_WORD}){{0,8}}"
    rf"(?:{_MARRIED}(?:{_PARTICLE}\s?)?{_WORD}"
    rf"(?:[ \t-](?:{_PARTICLE}\s?)?{_WORD}){{0,4}}\)?){{0,2}}"
)
_PERSON = re.compile(rf"({CIVILITY})\s(?:(?:[Vv]euve|VEUVE|[Vv]ve|VVE)\s)?(?=\W{{0,2}}\w|\[)")
_ARTICLE = re.compile(r"(?:l[ae]s?\s|l')", re.I)
_OFFICE = re.compile(r"l[ae]\s|l'|(?=pr[ée]f[eè]te? |procureure? )", re.I)
_END_WORDS = frozenset(
    """ne nee nes demeurant domicilie domiciliee domicilies represente representee representes
    representees assiste assistee assistes comparant comparante comparants defaillant defaillante
    defaillants appelant appelante appelants intime intimee intimes demandeur demanderesse
    demandeurs defendeur defenderesse defendeurs de ayant dont rue avenue boulevard chez
    profession nationalite
    agissant pris prise assigne assignee non sans contre plaidant concluant par et absent absente
    present presente avocat avoue es sis actuellement exercant retraite sur debats composition
    greffier president lieudit vestiaire cedex intervenant intervenante residence quartier
    place route chemin allee impasse immeuble greffiere
    cpam cmsa caisse compagnie societe mutuelle sarl
    monsieur madame mademoiselle messieurs mesdames mme mlle melle maitre""".split()  # noqa: SIM905
)
# "Maria DE SOUSA", not "MOREL DE NATIONALITÉ FRANÇAISE"
_NOBLE = re.compile(rf"\s(?!NATIONAL|PROFESSION|SEXE|DROIT)(?:{PSEUDONYM}|[A-ZÀ-Þ])")
_CONNECTORS = frozenset(
    "de du des d la le les l et a au aux en pour par sur sous dans contre ou".split()  # noqa: SIM905
)
# What is said of a body behind its name: no address, so that a number or a dash before it is part
# of the name ("Y 3, prise en …", "BANQUE DU GUÉ - PAU, dont le siège …").
_SAID = r"(?:prise? en|dont le|représent|soci[ée]t[ée]|agissant|venant|ancienn|immatric|au capital)"
_BODY_STOP = compiled(
    r"[;:\"\f]|\set\s(?=(?:MONSIEUR|MADAME)\s)|\s(?:et|ET)\s(?=(?:Monsieur|Madame|Mademoiselle|M\.|MM\.|Mmes?|Ml?le|Melle|Ma[îi]tre|"
    r"Me)\s|(?:de\s)?(?:la|le|l')\s?(?:[Ss]oci|[Cc]ompagn|[Cc]aisse|[Mm]utuel|[Aa]ssociation|[Cc]ommune|[Ss]yndicat|Fonds|SA\b|S\.A|(?:[A-Z]\.\s){2}|SARL|SAS|SCI|CPAM))|"
    r"(?<!\.\.\.)(?<!…)\set\s(?=[A-ZÀ-Þ][a-zß-öø-ÿ'-]{2,20}\s[A-Z](?:\.\.\.|…))|"
    r"(?<!\b[A-Z])(?<!\.\.)\.\s|,|\s\.{3}|\s(?=(?:Monsieur|Madame|Mademoiselle)\s[A-ZÀ-Þ\[])|"
    r"\s(?=in solidum\b|solidairement\b|conjointement\b)|"
    r"\s-{1,3}\s(?![A-Z][A-Z.]{1,9}\s-[\s,]|MUTUELLE|MUTUALIT|COMPAGNIE D|ASSURANCES?\b|CAISSE|"
    rf"C\.?G\.?E\.?A\b|(?:[A-ZÀ-Þ'-]{{1,25}}\s){{0,4}}[A-ZÀ-Þ'-]{{2,25}},(?:\s{_SAID}|\s?$))|-{{3,}}|\*|\[\*|"
    r"(?<=\(SA\))\s|(?<=\(SAS\))\s|(?<=\(SARL\))\s|"
    r"(?<!\b[Dd][UuEe])(?<!\b[Ll][Aa])\s\[(?:Adresse|…|\.\.\.)|"
    rf"\s(?:19|20)\d\d[A-Z]\d{{2,6}}\b|\s(?!(?:19|20)\d\d\s?,)\d{{1,5}}\s?,(?!\s{_SAID}|\s?$)|"
    r"\s(?!(?:19|20)\d\d\s)\d{1,5} ?(?:\[(?:…|\.\.\.)\])|\((?![^()\d\n\f]{2,70}\))|"
    r"\s\((?=[a-zß-ÿ]|(?:M[eE]|Ma[îi]tre|SCP|SELARL)\s)"
)
_LINE = re.compile(r"[\n\t]")
_CONTINUES = re.compile(r"(?:\b(?:de|du|des|la|le|les|et|en|pour)|\b[dl]'|&|-)\s?$", re.I)
# the adjective; "MUTUELLE GÉNÉRALE …" is another body
_MUTUAL = r"MUTUEL(?!LES? (?:G[ÉE]N|NAT|D[EU]S?\b|D'|ASSUR|[A-ZÀ-Þ]{2,12}\s?$))"
_CONTINUED = re.compile(
    rf"\s{{0,2}}(?:\((?![^()\n]{{1,30}}:)|DE |DU |DES |D'|ET |&|LA |LES |OBLIGATOIRES|MALADIE|"
    rf"AGRICOLES?\b|{_MUTUAL}|"
    r"REGIONALE|DE$)"
)
# A paragraph that begins so goes on with the name before it.
_RESUMED = re.compile(rf"(?:{_MUTUAL}|DE\s|DU\s|DES\s|D'|OBLIGATOIRES|MALADIE\b)")
_COMPANY = re.compile(
    r"(?:(?:soci[ée]t[ée]|ste|sté)\s(?:de droit \w{3,15}\s|dite\s|dénommée\s)?|"
    r"(?:compagnie|cie)\s(?!g[ée]n[ée]|nat|europ|fran[çc]|inter)(?:d'assurances?\s(?=[A-Z]))?)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Name:
    """A party's name: its span with civility or legal form, the name alone, and what it is."""

    start: int
    end: int
    name: Span
    civility: str | None
    legal_form: str | None
    kind: PartyKind


@cache
def _heads(kind: str) -> re.Pattern[str]:
    words = "|".join(sorted(lists()["bodies"][kind], key=len, reverse=True)).replace(" ", r"\s")
    sigles = "|".join(r"\.\s?".join(s) + r"\.?" for s in lists()["sigles"])
    return re.compile(rf"(?:(?:{words})\b|{sigles})" if kind == "company" else rf"(?:{words})\b")


@cache
def _any_head() -> Scanner:
    words = {w for kind in lists()["bodies"].values() for w in kind if len(w) > 2 and "'" not in w}
    words -= {"residence", "maison"}  # within a line, part of an address
    either = "|".join(sorted(words, key=len, reverse=True)).replace(" ", r"\s")
    sigles = "|".join(r"\.\s?".join(s) + r"\.?" for s in lists()["sigles"])
    return Scanner(re.compile(rf"(?:(?<![\w.'-])|(?<=\bl'))(?:(?:{either})\b|{sigles})"))


_CAPITAL_NEXT = re.compile(r" (?:d'assurances? (?:mutuelles? )?)?[A-ZÀ-Þ]\w")


def body_heads(view: View, start: int, end: int) -> Iterator[re.Match[str]]:
    """First words of bodies printed with a capital, or between an article and a name with one."""
    for hit in _any_head().scan(view, start, end):
        at = hit.start()
        if view.plain[at].isupper() or (
            view.plain[at - 3 : at].lower().endswith(("la ", "l'"))
            and _CAPITAL_NEXT.match(view.plain, hit.end())
        ):
            yield hit


def is_body_head(folded: str, at: int) -> PartyKind | None:
    """The kind of body whose first word stands at a position, if one does."""
    if _heads("authority").match(folded, at):
        return "autorite_publique"
    return "personne_morale" if _heads("company").match(folded, at) else None


# An officer heard in an expropriation (article R. 212-1 of its code), who may be a party.
COMMISSAIRE = "commissaire du gouvernement"
_NO_NAME = re.compile(
    r"(?:r\.?\s?g\b|n°|page \d|\d{5} |ordonnance\b|minute|dossier|arret\b|jugement|"
    r"(?:la [a-z]{4,9}e )?chambre\b|"
    r"cour d'appel|procedure|republique|au nom d|decision\b|composition|audience|"
    r"tribunal (?:de |d'|judiciaire|des )|conseil de prud|"
    r"(?:departement|division|direction) d(?:es?|u) (?:contentieux|recours)|"
    r"(?:avis a ete|assignation|(?:copies?|expeditions?) (?:exec|delivr)|"
    r"commise? d'office|substitu(?:ant|e[es]?)\b|observations (?:ecrites|orales|du))|"
    r"d'(?:une|autre)\b.{0,24}\bpart$|(?:deux|trois|quatr|cinqu)iemement|premierement|"
    r"(?:qualites?|parties?|noms?|adresses?|avocats?|conseils?|representants?)$|"
    r"(?:societe )?(?:anonyme|par actions|civile|cooperative)(?: a .{0,60})?$|ars$)"
)


def is_common(folded: str, name: Name) -> bool:
    """Whether a name is none: "la Compagnie", "R.G. 00/123", "Société anonyme"."""
    if name.kind == "personne_physique":
        return False
    words = folded[slice(*name.name)].strip()
    return (
        (is_generic(words) and words != "etat")
        or (len(words) > 1 and words in _CONNECTORS)
        or bool(_NO_NAME.match(words))
    )


def skip_junk(plain: str, start: int, end: int) -> int:
    """The position after blanks, numbering, stars and punctuation."""
    hit = JUNK.match(plain, start, end)
    return hit.end() if hit else start


def read_person(plain: str, start: int, end: int, bare: bool = False) -> Name | None:
    """The person named at a position, with a civility unless `bare`."""
    civility = _PERSON.match(plain, start, end)
    if civility is None and not bare:
        return None
    at = civility.end() if civility else start
    if civility and (again := _PERSON.match(plain, at, end)):
        at = again.end()
    if civility and (office := _OFFICE.match(plain, at, end)):
        called = fold(plain[office.end() : end])
        if is_body_head(called, 0) or called.startswith(COMMISSAIRE):
            body = _body_end(plain, office.end(), end)
            name = Span(office.end(), body)
            return Name(start, body, name, civility[1], None, "autorite_publique")
    stop = _name_end(plain, at, end)
    if form := _FORM_NEXT.search(plain, at + 1, stop + 3):
        stop = min(stop, form.start())
    if stop <= at:
        return None
    if _GIVEN.fullmatch(plain, at, stop) and (on := _GIVEN_ON.match(plain, stop, end)):
        stop = on.end()
    title = civility[1] if civility else None
    return Name(start, stop, Span(at, stop), title, None, "personne_physique")


# A body begins right behind a person's name: "Luc X... S.A.R.L. ORGE".
_FORM_NEXT = re.compile(
    r"(?<=[A-ZÀ-Þ.…\]])\s(?:S\.\s?A\.(?:\s?R\.\s?L\.|\s?S\.)?|SARL|SAS|SA|SCI|EURL|SNC|GAEC)(?=\s[A-ZÀ-Þ]{2})"
)
# First names parted by commas before a surname: "Jean, Paul ROUX", "A, B, C X".
_FIRST = r"[A-ZÀ-Þ](?:[a-zß-öø-ÿ]{1,20})?(?:-[A-ZÀ-Þ](?:[a-zß-öø-ÿ]{1,20})?)?"
_LAST = r"[A-ZÀ-Þ](?:[A-ZÀ-Þ'-]{1,30})?(?![\w.'])"
_GIVEN = re.compile(_FIRST)
_GIVEN_ON = re.compile(
    rf"(?: ?, ?{_FIRST}(?![\w.'])){{1,5}}(?: {_LAST}){{1,3}}"
    rf"(?: (?:[ée]pouse|n[ée]e|veuve) {_LAST})?"
)
GIVEN_NAMES = re.compile(rf"{_FIRST}{_GIVEN_ON.pattern}(?=\s?(?:[\n\f,]|$))")


def _name_end(plain: str, start: int, end: int) -> int:
    """Where a person's name ends: before a word that says something of the person."""
    hit = _NAME.match(plain, start, end)
    if hit is None:
        return start
    stop = hit.end()
    for word in re.finditer(r"[^\W\d_]{1,30}", hit[0]):
        capital = word[0][0].isupper()
        if capital and len(word[0]) > 1 and fold(word[0]) in _END_WORDS:
            if word[0] == "DE" and _NOBLE.match(hit[0], word.end()):
                continue
            stop = start + word.start()
            break
    text = plain[start:stop].rstrip(" \t\n\f,-(")
    if not text.endswith(CUT_SHORT):
        initial = re.search(r"(?:^|[\s.-])[A-ZÀ-Þ]\.$", text)
        text = text if initial else text.rstrip(".")
    return start + len(text)


def read_body(plain: str, folded: str, start: int, end: int) -> Name | None:
    """The company, fund or authority named at a position."""
    at = start
    article = _ARTICLE.match(plain, at, end)
    if article and (
        form_pattern().match(plain, article.end(), end) or is_body_head(folded, article.end())
    ):
        at = article.end()
    kind = None if form_pattern().match(plain, at, end) else is_body_head(folded, at)
    after, legal = leading_form(plain, folded, at, end) or (at, None)
    if quoted := _QUOTED.match(plain, after, end):
        inside = Span(*quoted.span("name"))
        return Name(at, quoted.end(), inside, None, legal, kind or "personne_morale")
    hidden = legal is not None and is_sited(legal) and plain.startswith(" [Adresse", after)
    stop = _body_end(plain, after + hidden, end)
    if legal is None and stop <= at:
        return None
    name_start = after
    while name_start < stop and plain[name_start] in " \t\n,":
        name_start += 1
    if company := _COMPANY.match(plain, name_start, stop):
        rest = folded[company.end() : stop]
        if not re.match(r"(?:d'|de |des |du |generale|nationale|anonyme|civile|a |par )", rest):
            name_start = company.end()
    name_stop = stop
    if trailing := trailing_form(plain, name_start, stop):
        name_stop, legal = trailing[0], legal or trailing[1]
        if folded.startswith("compagnie", after) and after == at:
            name_start = at  # "COMPAGNIE DU LAC SAS": no kind of company but its name
    elif legal is None and (inner := inner_form(plain, folded, name_start, stop)):
        name_stop, stop, legal = inner
    elif legal in lists()["practice"] and (partners := _PARTNERS.match(plain, stop, end)):
        stop = name_stop = partners.end()
    if name_stop <= name_start and legal == "SDC":
        # its address, which is hidden, is all its name
        name_start, name_stop, stop = at, after, after
    if name_stop <= name_start:
        return None
    legal = legal or described_form(plain, folded, stop, end)
    return Name(at, stop, Span(name_start, name_stop), None, legal, kind or "personne_morale")


# A firm goes by its partners' names, which dashes may join.
_PARTNERS = re.compile(
    r"(?:\s-\s[A-ZÀ-Þ][\w'-]{1,30}(?:\s[A-ZÀ-Þ][\w'-]{1,30}){0,3}){1,4}(?=\s?[\n\f,]|$)"
)
# A name in quotation marks behind a legal form or the kind of body: `Association "LE FIL"`.
_QUOTED = re.compile(
    r"(?:\s?(?:l[ae]\s|l')?(?:soci[ée]t[ée]|association|compagnie|ste|sté))?\s?"
    r"\"\s?(?P<name>[^\W\d_][^\"\n\f;]{1,60}?)\s?\"",
    re.I,
)


def with_address(plain: str, folded: str, name: Name, end: int) -> Name:
    """The name of a building's owners with its address, which is what tells it from others."""
    stop = name.name.end
    if not (_BUILDING.match(folded, name.name.start, stop) or name.legal_form == "SDC"):
        return name
    sited = re.compile(r"\s(?:situe\w?\s|sis\w?\s)?(?:au |du )?\d{1,4}\b").match(folded, stop, end)
    rest = _SYNDIC.search(folded, sited.end(), min(end, stop + 120)) if sited else None
    if rest is None:
        return name
    stop = len(plain[: rest.start()].rstrip(" ,\t\n\f-"))
    return replace(name, end=stop, name=Span(name.name.start, stop))


_BUILDING = re.compile(r"(?:syndicat des? copro|s\.?d\.?c\.?\b|coproprietaires)")
_SYNDIC = re.compile(
    r"\brep(?:resente|/)|pris\b|prise\b|ayant|agissant|\f|dont |comparant|defaillant|"
    r"\bn'a|\bassigne|demeurant|[\n\t](?!\d{5}\b)|$"
)


_STREET_NUMBER = compiled(r",?\s(?!(?:19|20)\d\d$)\d{1,4}(?:\s?bis)?$")
_HIDDEN_NEXT = re.compile(r"[ ,]{1,2}\[(?:…|\.\.\.|Adr)")


def _body_end(plain: str, start: int, end: int) -> int:
    """Where a body's name ends: comma, end of line, or lower case after a name in capitals."""
    at = start
    while at < end:
        stop = _BODY_STOP.search(plain, at, end)
        if stop and stop.start() == start and stop[0] == " ":  # "SARL Monsieur Pain"
            stop = _BODY_STOP.search(plain, start + 1, end)
        line = _LINE.search(plain, max(at, start + 1), end)
        cut = min(stop.start() if stop else end, line.start() if line else end)
        if stop and stop[0] == "\f" and cut == stop.start():
            head = plain[start:cut]
            if _hangs(head) or (head.isupper() and _RESUMED.match(plain, stop.end(), end)):
                at = stop.end()
                continue
        if line and cut == line.start() and _goes_on(plain, start, line.start(), end):
            at = line.end()
            continue
        end = cut
        break
    text = plain[start:end]
    text = text[: _capitals_end(text)].rstrip(" \t\n\f,-(&/'")
    # "SOCIETE GENERALE 29 […]": the number is that of the address hidden behind it.
    number = _STREET_NUMBER.search(text)
    if number and _HIDDEN_NEXT.match(plain, start + len(text)):
        text = text[: number.start()]
    return start + len(text)


def _hangs(head: str) -> bool:
    """Whether the last word of a name in capitals wants another: "CAISSE AUTONOME DE"."""
    return head.isupper() and _CONTINUES.search(head) is not None and len(head) > 8


def _goes_on(plain: str, start: int, line: int, end: int) -> bool:
    """Whether a body's name goes on over the end of a line."""
    head = plain[start:line].strip()
    if not head or _CONTINUES.search(head):
        return True
    return bool(_CONTINUED.match(plain, line, end)) and head.isupper()


def _capitals_end(text: str) -> int:
    """Where lower case begins after a name in capitals; connecting words stay inside."""
    if text.isupper():
        return len(text)
    words = list(re.finditer(r"[^\s()'-]{1,60}", text))
    capitals = 0
    for index, word in enumerate(words):
        letters = [c for c in word[0] if c.isalpha()]
        if not letters:
            continue
        if all(c.isupper() for c in letters):
            capitals += len(letters) > 1
        elif (
            (capitals >= 2 or (capitals and not is_generic(words[0][0])))
            and letters[0].islower()
            and fold(word[0]) not in _CONNECTORS
        ):
            inside = text.count("(", 0, word.start()) > text.count(")", 0, word.start())
            if not inside:
                while index and fold(words[index - 1][0]) in _CONNECTORS:
                    index -= 1
                return words[index].start()
    return len(text)
