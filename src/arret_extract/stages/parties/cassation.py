"""Parties before the Cour de cassation: who formed the pourvoi, and against whom.

"La société A a formé le pourvoi n° … dans le litige l'opposant à M. B, défendeur à la cassation"
(articles 974 and 979 CPC). Orders of the première présidence name them between "ENTRE" and "ET",
and say in two lines which is which.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from arret_extract.quashing import opens_on_pourvoi
from arret_extract.stages.parties.cues import CONNECTED
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.forms import described_form, form_pattern
from arret_extract.stages.parties.names import (
    CIVILITY,
    Name,
    is_body_head,
    read_body,
    read_person,
    skip_junk,
)
from arret_extract.stages.parties.spelt import Spelt
from arret_extract.text import Span, View, fold
from arret_extract.vocabulary import PartyRole

_COURT = re.compile(r"cour de cassation")
_FORMED = Spelt(
    r"(?:,\s(?!épouse|veuve|née)[^,.;\n\f]{3,80},)?\s(?:a|ont)\s(?:chacune?\s)?formé,?\s(?:[^.;\n\f]{0,80}?,\s)?"
    r"(?:un|le|les|des|deux|trois|leurs?)\s(?:\w{1,12}\s)?pourvois?|"
    r"\s(?:a|ont)\s(?:formulé|présenté|posé|soulevé|déposé)\s(?:[^.;,\n\f]{0,60}\s)?"
    r"(?:une|la|des|deux|trois|les)\squestions?\sprioritaires?"
)
_OPPOSED = Spelt(
    r"(?:(?:litige|instance|procédure|affaire)s?\s(?:l'|les?\s|"
    r"l[ae]\s)?opposant(?:\srespectivement)?|"
    r"l'opposant|les opposant)\s?:?"
)
_END = Spelt(
    r"défende(?:ur|resse)s?\s(?:à|au|aux)|partie?s? intervenante|\f(?:L[ae]s?\s(?:demande|"
    r"dossier)|Sur le|M\.\s|Vu|Des|Un)"
)
# The last line of the court's own heading, be it that no line breaks behind it.
_HEADED = re.compile(
    r"\b(?:CASSATION|CHAMBRE|PL[ÉE]NI[ÈE]RE)\b[A-ZÉÈ ,]{0,40} DU (?:\d{1,2}|1ER) [A-ZÉÛ]{3,9} "
    r"(?:19|20)\d\d\s"
)
_SPOT = Spelt(
    rf"(?:^|(?<=[\n\f\t])|(?<=,\s)|(?<=/\s)|(?<=/)|(?<=\set\s)|(?<=:\s)|(?<=\sà\s)|"
    rf"(?<=\saux\s)|(?<=\sau\s)|(?<=opposant\s))"
    rf"(?:à\s|au\s|aux\s)?(?P<name>{CIVILITY}\s(?=[A-ZÀ-Þ\[]|l[ae]\s)|(?:[Ll][ae]s?\s|"
    rf"[Ll]')?[\w.]{{2,40}})"
)
_SIDES = Spelt(r"(?<=[\n\f])(Demandeur|Défendeur)\s?:\s?([^\n\f]{2,160})")
_BLOCKS = re.compile(r"(?<=[\n\f])(?:ENTRE|ET|Dans l'instance concernant en outre)\s?:")
_NOT_PARTY = re.compile(
    r"(?:cour|arr[eê]t|chambre|tribunal|pourvoi|date|audience|demande|rapport|dossier|avocat|"
    r"conseiller|"
    r"procedure|pretention|faits?\b|motif|expose|moyen|attendu|greff|president|republique|peuple|"
    r"premi|deuxi|troisi|assembl|formation|litige|condamn|debout|ordonn|confirm|infirm|reform|"
    r"declar|constat|statu|dispositif|sur |par |entre\b|qu(?:'|e |i )|lequel|laquelle|dont |alors )"
)


def read_pourvoi(view: View, start: int, end: int) -> list[Entry]:
    """The parties to a pourvoi; empty where the text is no ruling of the Cour de cassation."""
    named = _COURT.search(view.folded, start, min(end, start + 1_500))
    if named is None and opens_on_pourvoi(view, start) is None:
        return []
    found = (
        list(_orders(view, start, end))
        or list(_profits(view, start, end))
        or list(_openings(view, start, end))
    )
    for entry, after in pairwise(found):
        if entry.name.start < after.name.start:
            entry.end = min(entry.end, after.name.start)
    return found


def _openings(view: View, start: int, end: int) -> Iterator[Entry]:
    """Parties of "X a formé le pourvoi … dans le litige l'opposant à Y"."""
    plain = view.plain
    end = min(end, start + 12_000)
    seen: set[str] = set()
    headings = [m.end() for m in _HEADED.finditer(plain, start, end)]
    for formed in _FORMED.finditer(plain, start, end):
        headed = max((at for at in headings if at <= formed.start()), default=None)
        opening = max(plain.rfind("\f", start, formed.start()), headed or start)
        opening = _back_over_list(plain, start, opening, formed.start())
        for name in _formed_by(view, opening, headed, formed.start()):
            if fold(name_text(view, name)) not in seen:
                seen.add(fold(name_text(view, name)))
                yield _entry(name, "demandeur_au_pourvoi", "parties.pourvoi_formed")
        for name in _opposed(view, formed.end(), end):
            if fold(name_text(view, name)) not in seen:
                seen.add(fold(name_text(view, name)))
                yield _entry(name, "defendeur_au_pourvoi", "parties.pourvoi_opposed")


def _formed_by(view: View, opening: int, headed: int | None, end: int) -> list[Name]:
    """Those named before "a formé le pourvoi": in its paragraph, or from the heading on.

    A paragraph may hold but the end of an address.
    """
    found = names_in(view, opening, end + 1) or _subject(view, opening, end)
    if found and view.plain[found[0].start].isdigit() and headed and end - headed < _REACH:
        return names_in(view, headed, end + 1)
    return found


def _opposed(view: View, start: int, end: int) -> list[Name]:
    """Those named behind "dans le litige l'opposant à", which stands soon after a position."""
    opposed = _OPPOSED.search(view.plain, start, min(end, start + 900))
    if opposed is None:
        return []
    stop = _END.search(view.plain, opposed.end(), end)
    last = stop.start() if stop else _listed_to(view, opposed.end(), end)
    return names_in(view, opposed.end(), last) or _subject(view, opposed.end(), last)


_NUMBERED = re.compile(r"(?<=[\n\f])(\d{1,2})\s?°\s?/\s(?:à|aux?)\s")
_REACH = 600


def _listed_to(view: View, start: int, end: int) -> int:
    """Where those named end that nothing closes: some lines on, or behind a numbered list."""
    last = start
    for number, item in enumerate(_NUMBERED.finditer(view.plain, start, end), 1):
        if int(item[1]) != number or item.start() > last + _REACH:
            break
        last = item.end()
    stop = -1 if last == start else view.plain.find("\n", last, end)
    return stop if stop >= 0 else min(end, last + _REACH)


# "Sur le pourvoi formé par A, en cassation d'un arrêt rendu le … par …, au profit de B, défendeur à
# la cassation": how the court opened until 2003,
# and then "dans le litige l'opposant à B".
_BY = Spelt(
    r"(?:[Ss]ur|[Vv]u) (?:le|les|chacun des) pourvois?(?:\sn°\s?[^\n\f;:]{5,80}?)?,?\s"
    r"(?:formés?|interjetés?)(?:\sle\s[^,;\n\f]{5,30})?,?\s(?:respectivement\s)?par\s?:?"
    r"|\b(?:[Dd]u|[Dd]es|DU|DES|SUR\sLES?)\s(?:[Pp]ourvois?\sformés?\spar|POURVOIS?\s(?:FORMES?\sPAR|DES?))\s?:?"
)
_ATTACKS = Spelt(
    r"(?:en\scassation\sd(?:'|es\s|e\s)|contre\s(?:l'|les?\s|un\s)(?:arrêt|jugement|ordonnance)|"
    r"CONTRE\s(?:L'|LES\s|UNE?\s)(?:ARRET|JUGEMENT|ORDONNANCE))"
)
_PROFIT = re.compile(r"au\sprofit\s?:?(?=\s)")
_PROFITS_END = Spelt(
    r"défende(?:ur|resse)s?\s(?:à|au|aux)\b|;\s?[\n\f]|\f(?:LA COUR|Sur|Vu|Attendu)"
)
# An item of its lists: "1 / de la société A", "- Mme B", "2°) M. C".
_OF = r"(?:de\s|d'|du\s|des\s)?(?P<name>(?=[A-ZÀ-Þ\[l])\S)"
_FIRST_ITEM = re.compile(_OF)
_ITEM = re.compile(
    r"(?:(?<=[\n\f])|(?<=;\s)|(?<=,\s)(?=d(?:e\s|u\s|es\s|'))|(?:\d{1,2}\s?°?\s?[/)]))[\s-]{0,4}"
    + _OF
)


def _profits(view: View, start: int, end: int) -> Iterator[Entry]:
    """Parties of "Sur le pourvoi formé par X, en cassation d'un arrêt …, au profit de Y"."""
    end = min(end, start + 12_000)
    seen: set[str] = set()
    for by in _BY.finditer(view.plain, start, end):
        attacks = _ATTACKS.search(view.plain, by.end(), end)
        if attacks is None:
            continue
        formed = list(_listed(view, by.end(), attacks.start()))
        against: list[Name] = []
        if profit := _PROFIT.search(view.plain, attacks.end(), min(end, attacks.end() + 600)):
            stop = _PROFITS_END.search(view.plain, profit.end(), end)
            last = stop.start() if stop else min(end, profit.end() + 600)
            against = list(_listed(view, profit.end(), last))
        elif formed:
            against = _opposed(view, attacks.end(), end)
        sides: tuple[tuple[PartyRole, str, list[Name]], ...] = (
            ("demandeur_au_pourvoi", "parties.pourvoi_formed", formed),
            ("defendeur_au_pourvoi", "parties.pourvoi_opposed", against),
        )
        for role, rule, names in sides:
            for name in names:
                if fold(name_text(view, name)) not in seen:
                    seen.add(fold(name_text(view, name)))
                    yield _entry(name, role, rule)


def _listed(view: View, start: int, end: int) -> Iterator[Name]:
    """Who begins an item of a list of the parties to a pourvoi."""
    at = start
    first = _FIRST_ITEM.match(view.plain, skip_junk(view.plain, start, end), end)
    items = [first] if first else []
    for item in (*items, *_ITEM.finditer(view.plain, start, end)):
        position = item.start("name")
        if position < at or _NOT_PARTY.match(view.folded, position):
            continue
        name = _name(view, position, end, bare=True)
        if name is not None:
            at = name.end
            yield name


_ARTICLES = Spelt(r"(?i:[\s:]{0,3}(?:(?:à|au|aux)\s)?(?:l[ae]s?\s|l')?)")
_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w'-]{1,20}(?:\s[A-ZÀ-Þ][\w'-]{1,25}){1,3}(?=,|$)")


def _subject(view: View, start: int, end: int) -> list[Name]:
    """The one name of a stretch without civility, form or known head: "Le CHSCT de Z"."""
    article = _ARTICLES.of(view.plain).match(view.plain, start, end)
    at = article.end() if article else start
    comma = view.plain.find(",", at, end)
    stop = comma if comma > 0 else end
    if not view.plain[at:stop].strip() or stop - at > 120 or "\f" in view.plain[at:stop].strip():
        return []
    if article and not article[0].strip() and _FULL_NAME.match(view.plain, at, stop):
        return [Name(at, stop, Span(at, stop), None, None, "personne_physique")]
    return [Name(at, stop, Span(at, stop), None, None, "personne_morale")]


def _back_over_list(plain: str, start: int, opening: int, formed: int) -> int:
    """The beginning of a list "1°/ …, 2°/ …" whose items stand in paragraphs of their own."""
    for _ in range(60):
        head = plain[opening : opening + 8]
        number = re.match(r"\s?(\d{1,2})\s?°", head)
        lower = head.strip()[:3].islower()
        if opening <= start or not (lower or (number and int(number[1]) > 1)):
            return opening
        opening = max(plain.rfind("\f", start, opening), plain.rfind("\n", start, opening), start)
    return opening


def _orders(view: View, start: int, end: int) -> Iterator[Entry]:
    """Parties of an order: blocks "ENTRE" and "ET", sides from "Demandeur : … Défendeur : …"."""
    plain, folded = view.plain, view.folded
    end = min(end, start + 6_000)
    sides = [(m[1], fold(m[2])) for m in _SIDES.finditer(plain, start, end)]
    if not sides:
        return
    blocks = list(_BLOCKS.finditer(plain, start, end))
    if not blocks:
        for match in _SIDES.finditer(plain, start, end):
            for name in names_in(view, match.start(2), match.end(2)):
                yield _entry(name, _side(match[1]), "parties.pourvoi_line")
        return
    for number, block in enumerate(blocks):
        last = blocks[number + 1].start() if number + 1 < len(blocks) else end
        stop = re.compile(r"\f[A-ZÀ-Þ]\w{1,20}\s[A-ZÀ-Þ]\w{1,30},\s|\fVu\s|\fNous").search(
            plain, block.end(), last
        )
        for name in names_in(view, block.end(), stop.start() if stop else last):
            words = folded[slice(*name.name)]
            side = next((s for s, text in sides if _shares(words, text)), None)
            role: PartyRole = _side(side) if side else "defendeur_au_pourvoi"
            entry = _entry(name, role, "parties.pourvoi_order")
            having = folded.find("ayant", name.end, _line_end(plain, name.end, last))
            if having > 0:
                entry.represented(having, _line_end(plain, having, last))
            yield entry


def _line_end(plain: str, start: int, end: int) -> int:
    at = min(x for x in (plain.find("\f", start, end), plain.find("\n", start, end), end) if x > 0)
    return at


def _shares(name: str, line: str) -> bool:
    """Whether a side's line says a name, in full or by its last word."""
    return name in line or name.split()[-1] in line


def _side(word: str) -> PartyRole:
    return "demandeur_au_pourvoi" if word.startswith("Dem") else "defendeur_au_pourvoi"


def _entry(name: Name, role: PartyRole, rule: str) -> Entry:
    return Entry(name, 0, role, rule, name.end + 400)


def name_text(view: View, name: Name) -> str:
    """A name's words, blanks made one, and pseudonyms apart that are glued: "A...B..."."""
    return " ".join(view.plain[slice(*name.name)].replace("...", "... ").split())


_TO = Spelt(r"(?:opposant|respectivement)?\s?(?:à|au|aux)\s$")


# Who sits or speaks for the State: "Mme A, président", where no blank line parts a header.
_SITS = re.compile(
    r",\s(?:(?:premier |faisant fonction de )?president|conseillere?|avocate? general|greffi)"
)


def names_in(view: View, start: int, end: int, bare: bool = False) -> list[Name]:
    """The persons and bodies named in a list, each at the beginning of an item.

    `bare` takes names in capitals and first names with a pseudonym too.
    """
    plain, folded = view.plain, view.folded
    out: list[Name] = []
    at = start
    inside_word = start > 0 and plain[start - 1].isalnum()
    spots = [] if inside_word else [skip_junk(plain, start, end)]
    spots += [spot.start("name") for spot in _SPOT.finditer(plain, start, end)]
    for position in spots:
        if position < at or _NOT_PARTY.match(folded, position):
            continue
        before = plain[max(start, position - 30) : position]
        to = _TO.of(plain).sub(" ", before)
        if CONNECTED.search(fold(to)):
            continue
        name = _name(view, position, end, bare)
        if name is None or _describes(view, name, start) or _SITS.match(folded, name.end):
            continue
        out.append(name)
        at = name.end
    return out


def _describes(view: View, name: Name, start: int) -> bool:
    """Whether a body without article after a comma only describes the one before it."""
    text = view.plain
    return text[name.start].islower() and text[max(start, name.start - 2) : name.start] == ", "


_CUT = Spelt(
    r",(?!\s(?:épouse|veuve|née)\s)|;|\sdont\s|\sayant\s|\sreprésentée?s?\s|\set\s(?=(?:l[ae]\s|"
    r"l'|M\.|Mr\s|Mmes?\s|Mlle|Monsieur|Madame|Mademoiselle|(?:sa|son)\s|autres?\b))|"
    r"\sau\stitre\s|\saux?\s(?:entiers\s|seuls\s)?dépens|\s-(?=\w)|\sà la\ssociété|"
    r"\sà\s(?:lui\s|leur\s)?(?:payer|verser|régler|rembourser|garantir|relever|supporter)\b|"
    r"\s(?:de|en)\s(?:son|sa|ses|leurs?|toutes?|tous)\s|"
    r"\sà\s(?:M\.|Mme|la\s)|\sau\ssyndicat|\sà l'enseigne|\sprise?\s(?:en)|\svenant|"
    r"\sen qualité|\sen date|\s(?:la|une)\s(?:somme|indemnité)|\sl[ea]s?\s\d|"
    r"(?<!Localité)(?<!Adresse)\s\d|\f|"
    r"\s(?:(?:LA|UNE)\s(?:SOMME|INDEMNITE)|A\s(?:LUI\s|LEUR\s)?(?:PAYER|VERSER)|AUX\sDEPENS|ENVERS|"
    r"DE\s(?:SON|SA|SES|LEURS?)|EN\s(?:QUALITE|PAIEMENT|REPARATION|GARANTIE)|QU[EI])\b|"
    r"\s(?:a|ont)\s|\s(?:demande|conclut|conclue|sollicite|soutient|expose|invoque|reproche|critique|"
    r"poursuit|réplique|prétend|estime)(?:nt)?\s"
)


def _name(view: View, at: int, end: int, bare: bool) -> Name | None:
    cut = _CUT.search(view.plain, at + 2, end)
    stop = cut.start() if cut else end
    person = read_person(view.plain, at, stop)
    if person is not None:
        return person
    article = re.compile(r"(?:l[ae]s?\s|l')", re.I).match(view.plain, at, stop)
    head = article.end() if article else at
    if partners := _PARTNERS.match(view.plain, head, end):
        span = Span(*partners.span("name"))
        form = described_form(view.plain, view.folded, span.end, end)
        return Name(head, span.end, span, None, form, "personne_morale")
    if form_pattern().match(view.plain, head, stop) or is_body_head(view.folded, head):
        body = read_body(view.plain, view.folded, at, stop)
        if body is None or body.legal_form:
            return body
        return replace(body, legal_form=described_form(view.plain, view.folded, body.end, end))
    return _bare_name(view, at, head, stop) if bare else None


# a firm by its partners' names: "la société Luc Roc, Anne Val et Paul Pic, notaires associés"
_PARTNER = r"(?!M\.|Mme|[Ll]a\s|[Ll]'|[Ss]oci)[A-ZÀ-Þ\[][^,;:\n\f]{1,40}?"
_PARTNERS = re.compile(
    rf"société\s(?P<name>{_PARTNER}(?:,\s{_PARTNER}){{1,6}}\s(?:et|&)\s{_PARTNER}"
    r"(?:,\s(?:notaire|avocat|huissier|commissaire|architecte|géomètre|expert)[^,;\n\f]{0,30}\sassociés?)?)"
    r"(?=,\s(?:société|dont|ès|venant|prise|en\squalité))"
)
_BARE_PERSON = re.compile(
    r"(?:[A-ZÀ-Þ][\w'-]{1,20}\s){1,3}(?:[A-Z](?:\.\.\.|…)|\[[^\[\]…]{1,20}\])|"
    r"(?:[A-Z](?:\.\.\.|…)|\[[^\[\]…]{1,20}\])\s(?:[A-ZÀ-Þ][\w'-]{1,20}\s?){1,3}(?=,|;|$)"
)
_PSEUDONYM = re.compile(r"[A-Z]\.\.\.")
_BARE_BODY = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ&.'-]{2,30}(?:\s[A-ZÀ-Þ&'-]{2,30}){0,7}(?![\w])")


def _bare_name(view: View, at: int, head: int, stop: int) -> Name | None:
    """A first name with a pseudonym, which the Bulletin may print alone, or a body in capitals."""
    alone = _PSEUDONYM.match(view.plain, at, stop) and view.plain[max(0, at - 20) : at].isupper()
    if alone or _BARE_PERSON.match(view.plain, at, stop):
        return read_person(view.plain, at, stop, bare=True)
    body = _BARE_BODY.match(view.plain, head, stop)
    if body is None or _NOT_PARTY.match(view.folded, head):
        return None
    name = Span(head, body.end())
    return Name(head, body.end(), name, None, None, "personne_morale")
