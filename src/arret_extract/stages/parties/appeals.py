"""Who appealed and against whom, of rulings that print no blocks of parties: told in their prose.

"Monsieur A et son assureur ont relevé appel à l'encontre de B", "déboute A de son appel", "Vu les
conclusions de B", "la caisse C, assignée à personne, n'a pas constitué avoué".
"""

import re
from collections.abc import Iterator
from itertools import islice

from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.names import Name
from arret_extract.stages.parties.spelt import Spelt
from arret_extract.stages.parties.subjects import (
    chain,
    joined,
    orders_at,
    sentence_start,
    subjects,
)
from arret_extract.text import View

APPEALED = Spelt(
    r"(?:\s|(?<=\.\.\.))(?:a|ont|avait|avaient)(?:,?\s(?:dans\sdes\sconditions|par\sdéclaration|"
    r"par\sacte|suivant|selon|le\s\d)[^.;\n\f]{4,120}?,?)?"
    r"\s(?:\w{3,20}ment\s|tous\s|toutes\s|deux\s|également\s|ensuite\s){0,3}"
    r"(?:interjeté|relevé|formé|fait|formalisé|régularisé|déclaré)"
    r"(?:,?\s(?:le|en\sdate|suivant|selon|par)\s[^.;\n\f]{4,60}?,?)?\s(?:un\s|son\s)?appel\b(?!\sincid)|"
    r"\s(?:a|ont)\s(?:\w{3,14}ment\s)?frappé\s[^.;\n\f]{0,40}?d'appel\b|"
    r"\s(?:interjet|rel[eè]v|form|formalis)(?:e|a|ait|ent|aient|èrent)\sappel\b(?!\sincid)|"
    r"\s(?:s'est|se\ssont)\s(?:\w{3,14}ment\s)?(?:porté|rendu|constitué)e?s?\sappelante?s?\b|"
    r"\s(?:est|sont)\s(?:\w{3,14}ment\s)appelante?s?\b(?!\sincid)|"
    r"(?:,\s|(?<=[.…\w])(?<!\bles)(?<!\bdes)(?<!\baux)(?<!\bcet)(?<!\bcette)\s|\sest\s|\ssont\s)"
    r"(?:co-?)?appelante?s?(?:\sprincipa\w{1,4})?\b(?!\sincid)"
)
# "Appelante de ce jugement, la société A", "à l'appui de leur appel, A et B"
_APPELLANT_OF = Spelt(
    r"(?:\b[Aa]ppelante?s?(?:\s(?:régulière|princip)\w{1,5})?\s(?:de\s|du\s|d')[^,.;\n\f]{4,90},\s|"
    r"(?<=[.\n\f\t]\s)Appelante?s?,\s|(?<=[\n\f\t])Appelante?s?,\s|"
    r"(?:[ÀA]\sl'appui|[Aa]u\ssoutien|[Dd]ans\sle\scadre)\sde\s(?:son|leur|ses|leurs)\s(?:appel|recours)s?,\s)"
)
_APPEAL_BY = Spelt(
    r"(?:[Aa]ppels?|[Rr]ecours)\s(?:[^.;]{0,60}?\s)?(?:interjetée?s?|relevée?s?|formalisée?s?|"
    r"régularisée?s?|formée?s?)\s(?:[^.;]{0,60}?\s)??par\s"
)
_APPEAL_OF = Spelt(
    r"\b(?:l'appel|les appels|(?:saisie?|appel) par déclaration)\s(?:principal\s)?"
    r"(?:de\s(?!ce|cet|son|sa|leur|la décision)|du\s(?!jugement|chef)|des\s)"
)
# "Ceux-ci ont relevé appel": those whom the sentence before names last.
_THESE = re.compile(
    r"(?:C(?:elui|elle|eux|elles)-ci|Ces derni[eè]re?s|Ce dernier|Cette derni[eè]re)$"
)
# "déboute A de son appel", "déclare A recevable en son appel"
_IN_HIS_APPEAL = Spelt(
    r"\b(?:[Dd]éboute|[Rr]eçoit|[Dd]éclare|[Dd]it|DÉBOUTE|REÇOIT|DÉCLARE|DIT)\s(?:\w{3,14}ment\s)?"
)
_HIS_APPEAL = Spelt(
    r"[^.;\n\f]{0,60}?\s(?:de|en|dans)\s(?:son|leur|ses|leurs)\s(?:appels?|recours)\b(?!\sincident)"
)
# Who asks for another answer than the first judge's, where no one is said to have appealed.
_REVERSAL = Spelt(
    r"\s(?:(?:(?:a|ont)\sconclu|conclu\w{1,5}|poursui\w{1,5})\s(?:à\s)?|"
    r"(?:demande|sollicite)(?:nt)?\s(?:à\sla\s[Cc]our\s)?"
    r"(?:de\s|d')?)(?:la\s|l')?(?:réform|infirm)|"
    r"\sf(?:ait|ont)\sgrief\saux?\s|\s(?:reproche|font?\sreproche)(?:nt)?\saux?\s(?:premier|tribunal|jugement|juge)|"
    r"\s(?:critique|conteste)(?:nt)?\s(?:le\sjugement|cette\sdécision|la\sdécision|ce\sjugement)"
)
_AGAINST = Spelt(
    r"(?:à l'encontre\s(?:d[eu]s?\s|d')|(?:dirigée?\s)?contre\s|(?:en\s)?intimant\s)"
    r"(?!l[ae]s?\s(?:jugement|d[ée]cision|ordonn))"
)
_RESPONDENT = Spelt(
    r"(?:,\s|\sest\s|\sest\sl')(?:également\s|aussi\s|autre\s)?intimée?s?\b(?!\set\sappel)"
)
PLEADS = Spelt(
    r"\b(?:conclusions|écritures)\s(?:\w{3,14}\s){0,3}(?:[^.;\n\f]{0,60}?\s)?"
    r"(?:prises (?:par|pour)|par|pour|de|du|des|d')\s?(?=(?:la |le |l'|les )?[A-ZÀ-Þ])"
)
# "leurs conclusions signifiées le 3 mai 2004 pour A, le 5 mai 2004 pour B"
_DATED = Spelt(
    r"\b(?:le|du)\s\d{1,2}(?:er)?\s\w{3,10}\s\d{4}\s?,?\s(?:par|pour)\s"
    r"(?=(?:la |le |l'|les )?[A-ZÀ-Þ])"
)
_WRITINGS = re.compile(r"\b(?:conclusions|[ée]critures)\b")
_REACH = 400
ANSWERS = Spelt(
    r"\s(?:(?:(?:a|ont)\sconclu|conclu\w{1,6}|demand\w{1,6}|sollicit\w{1,6}|réclam\w{1,6}|"
    r"poursui\w{1,5})\s(?:\w{3,15}\s)?(?:à\sla|la|à\sce que)\s"
    r"(?:confirmation|cour (?:de\s)?confirm)|"
    r"(?:bien\s)?(?:que\s)?(?:\w{3,15}ment\s)?(?:assignée?s?|citée?s?|appelée?s?|"
    r"mise?s? en cause)[^.;\n]{0,60}n'(?:a|ont) "
    r"(?:pas|point) (?:constitué|comparu|conclu)|n'(?:a|ont)\s(?:pas|point)\s"
    r"(?:constitué\s(?:avou|avocat)|comparu|conclu)|(?:a|"
    r"ont)\s(?:formé|relevé|interjeté) appel incident)"
)
# Who speaks before the court, in the tense in which a ruling reports it.
_SPEAKS = Spelt(
    r"\s(?:(?:conclu(?:t|ent)|(?:a|ont)\sconclu)\s(?:à\s|au\s|aux\s|en\s|comme\s)|"
    r"(?:a|ont)\s(?:demandé|sollicité)\sà\sla\s[Cc]our|"
    r"(?:demande|sollicite)(?:nt)?\s(?:à\sla\s[Cc]our|la\sconf|que\s|de\s|d'|la\scondamn|le\sdébout)|"
    r"(?:réplique|oppose)(?:nt)?\sque|s'en\s(?:rapporte|remet)(?:tent|nt)?\b|forme(?:nt)?\sappel\sincident|"
    r"n'(?:a|ont)\s(?:pas|point)\sconstitué|(?:\w{3,14}ment\s)?assignée?s?\s(?:à\s(?:personne|domicile|"
    r"sa\s|son\s)|en\s(?:cause\sd'appel|appel|intervention)|selon\s|par\sacte)|(?:est|sont)\sintervenue?s?\sen\scause\sd'appel)"
)


def appellants(view: View, start: int) -> Iterator[Entry]:
    """Those of whom the text says that they appealed."""
    plain = view.plain
    if "appel" not in view.folded:
        return
    count = 0
    for hit in APPEALED.finditer(plain, start):
        names = subjects(view, start, hit.start()) or _before(view, start, hit.start())
        for name in names:
            yield in_prose(name, "appelant", "appealed")
        count += bool(names)
        if count > 1:
            break
    for pattern in () if count else (_APPEAL_BY, _APPEAL_OF):
        for hit in islice(pattern.finditer(plain, start), 8):
            names = joined(view, hit.end())
            yield from (in_prose(name, "appelant", "appeal_by") for name in names)
            if names:
                return
    if not count:
        for hit in islice(_APPELLANT_OF.finditer(plain, start), 4):
            names = joined(view, hit.end())
            yield from (in_prose(name, "appelant", "appellant_of") for name in names)
            if names:
                return
        yield from _in_their_appeal(view, start)


def _before(view: View, start: int, at: int) -> list[Name]:
    """Those whom "ceux-ci" means before a verb."""
    these = _THESE.search(view.plain, max(start, at - 30), at)
    if these is None:
        return []
    end = len(view.plain[: these.start()].rstrip(" .;\n\f\t"))
    end += view.plain.startswith("...", end) * 3
    return chain(view, sentence_start(view.plain, start, end - 1), end)


def _in_their_appeal(view: View, start: int) -> Iterator[Entry]:
    """Those whose appeal the dispositif answers."""
    for hit in islice(_IN_HIS_APPEAL.finditer(view.plain, orders_at(view, start)), 20):
        names = joined(view, hit.end())
        if names and _HIS_APPEAL.of(view.plain).match(view.plain, names[-1].end):
            yield from (in_prose(name, "appelant", "in_appeal") for name in names)
            return


def reversing(view: View, start: int) -> Iterator[Entry]:
    """Who first asks for another answer than the first judge's."""
    for hit in islice(_REVERSAL.finditer(view.plain, start), 6):
        first = sentence_start(view.plain, start, hit.start())
        names = chain(view, first, hit.start())
        yield from (in_prose(name, "appelant", "reversal") for name in names)
        if names:
            return


def against(view: View, start: int) -> Iterator[Entry]:
    """Those against whom the appeal is said to be lodged."""
    for hit in islice(APPEALED.finditer(view.plain, start), 4):
        for aim in _AGAINST.finditer(view.plain, hit.end(), hit.end() + 200):
            if ". " in view.plain[hit.end() : aim.start()].replace("M. ", "M "):
                break
            yield from (in_prose(n, "intime", "against") for n in joined(view, aim.end()))


def answering(view: View, start: int) -> Iterator[Entry]:
    """Those who ask for confirmation or do not come before the court."""
    for hit in ANSWERS.finditer(view.plain, start):
        for name in subjects(view, start, hit.start()):
            yield in_prose(name, "intime", "answers")


def pleading(view: View, start: int) -> Iterator[Entry]:
    """Those whose submissions are told."""
    for hit in islice(PLEADS.finditer(view.plain, start), 12):
        for name in joined(view, hit.end()):
            yield in_prose(name, "intime", "pleads")


def respondents(view: View, start: int) -> Iterator[Entry]:
    """Those who are called intimés."""
    for hit in _RESPONDENT.finditer(view.plain, start):
        for name in subjects(view, start, hit.start()):
            yield in_prose(name, "intime", "respondent")


def speaking(view: View, start: int, end: int) -> Iterator[Entry]:
    """Those who speak before the court, up to its reasons: whoever has not appealed is intimé."""
    for hit in islice(_WRITINGS.finditer(view.plain, start, end), 12):
        for dated in _DATED.finditer(view.plain, hit.end(), min(end, hit.end() + _REACH)):
            for name in joined(view, dated.end()):
                yield in_prose(name, "intime", "dated")
    # What is asked before the appeal is told was asked of the first judge.
    lodged = APPEALED.search(view.plain, start, end)
    for hit in _SPEAKS.finditer(view.plain, lodged.end() if lodged else start, end):
        first = sentence_start(view.plain, start, hit.start())
        for name in chain(view, first, hit.start()):
            yield in_prose(name, "intime", "speaks")
