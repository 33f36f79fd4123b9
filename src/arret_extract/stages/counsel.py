"""Stage: counsel, one row a lawyer and party, read in what the blocks say of each party.

A firm stands for itself where no person is named. Lists of copies ("Copie exécutoire délivrée à …")
name lawyers without saying for whom; they are not read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.matching.search import positions
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Counsel, Party
from arret_extract.ruling import Ruling
from arret_extract.stages.parties.bars import bar_end
from arret_extract.stages.parties.forms import form_pattern, lists
from arret_extract.stages.parties.stage import counsel_stretches
from arret_extract.text import Span, View, fold
from arret_extract.vocabulary import Capacity

_FIRM_NAME = re.compile(
    r"\s?(?:d'[Aa]vocats?\s)?(?P<name>(?!avocat|avou[ée])"
    # a name in capitals may go on behind two blanks
    r"(?:[^;:\n\f\t()]|&[\n\f]|\t(?=(?!MONSI|MADAM)[A-ZÀ-Þ]{3,30}[ ,-])){1,120}?)"
    r"(?=;|:|\)|(?<!&)[\n\f]|\t(?!(?!MONSI|MADAM)[A-ZÀ-Þ]{3,30}[ ,-])|\(|"
    r"(?<!\b[A-ZÀ-Þ])\.\s|\s\[(?:…|\.\.\.|Adr|Loc)|\s\d|"
    r"$|\s[-–]\s(?:toque|N°|ME\s|Me\s|[Bb]arreau|BARREAU)|\s(?:[Mm]andataire|[Ll]iquidat|[Aa]dministrat)|"
    r"\s(?:[Nn]on[\s-])?(?:[Cc]omparant|[Dd]éfaillant)|/[A-ZÀ-Þ][\w-]{2,30}(?=\n|\f|$)|"
    r",\s(?:[Aa]vocat|AVOCAT)|\s(?:Avocats?|AVOCATS?)\s(?:\(|au|à|AU|du|associé)|"
    r",?\s(?:avocat|avou[ée]|substitu|représent|assist|au\sbarreau|du\sbarreau|plaid|[Pp]our\s|"
    r"comme\s|Me\s|Ma[îi]tre|toque|vestiaire|et\s(?:ayant|assist|pour|plaid|par|Me|Ma)|ayant\s|"
    r"qui\s|en\sla\spersonne|inscrit|demeurant|domicili|ès|prise?\s))"
)
_PARTNERS = re.compile(
    r"[A-ZÀ-Þ][\w'. -]{1,50}(?:,\s[A-ZÀ-Þ][\w'. -]{1,50}){0,5},?\s(?:et|&|ET)\s[^,]{2,50}"
)
# "SCP ROC, VIAL,BRUN,PIC du barreau de": no word joins the last
_PARTNERS_ALONE = re.compile(
    r"(?=.{0,90}(?:,\S|,.{1,40},))[A-ZÀ-Þ][A-ZÀ-Þ'. -]{1,30}(?:,\s?[A-ZÀ-Þ][A-ZÀ-Þ'. -]{1,30}){1,6}"
)
_CABINET = compiled(
    r"\b(?:CABINET|[Cc]abinet)\s[A-ZÀ-Þ][\w'&-]{1,30}(?:\s[A-ZÀ-Þ&][\w'&-]{0,30}){0,4}(?![\w'&-])"
    r"(?! [A-ZÀ-Þ&]|,? (?:(?:son|(?:en|[eè]s) (?:sa )?qualités? de) )?"
    r"(?:[Ss]yndic|[Ee]xpert|[Aa]dministrat))"
)
_BY_CABINET = re.compile(r"\b(?:assiste|represente)e?s? (?:du|par le) $")
_JOINED = re.compile(
    r"\s{0,2},?\s{0,2}(?:(?:avocat\s)?(?:membre|associée?|collaborat\w{3,5}|exerçant|"
    r"inscrite?)\s(?:de|au sein de|à)|(?:avocat[^;\n\f]{0,80}?)?plaidant pour|de|pour|\(|,|du)\s?"
    r"(?:(?:la|l'|le)\s?)?$"
)
# "la SELARL ALPHA, (Me Luc ROC)", "la SCP ALPHA représentée par Me ROC": one lawyer and his firm
_OF_FIRM = re.compile(
    r"\s[-–]\s|\s{0,2},?\s?\(?(?:(?:,\s)?(?:représentée\spar|(?:prise\s)?en\sla\spersonne\sd[eu]|agissant\spar)\s)?"
)
_LISTED = re.compile(r"\s?(?:,|&|et|ET)\s(?!(?i:avocat|avou|barreau|toque|vestiaire))")
_AVOUE = re.compile(r"\bavouee?s?\b")
_CAPACITIES: tuple[tuple[str, Capacity], ...] = (
    (
        r"plaidant\s?(?:/|et|-|&)\s?postulant|postulant\s?(?:/|et|-|&)\s?plaidant",
        "plaidant_postulant",
    ),
    (r"postulant", "postulant"),
    (r"plaidant|plaidante", "plaidant"),
)
_OF_NEXT = re.compile(
    r"(?:[\n\f;]\s?|,? et )(?:avocat )?(?:postulant|plaidant)s?(?: par|\s?:)\s?(?:(?:la|le) )?$"
)
_OF_HIM = re.compile(
    r"(?:postulant|plaidant)e?s?(?:\s?(?:/|et|-|&)\s?(?:postulant|plaidant)s?)?(?: par)?"
    r"[\s:,-]{0,3}(?:(?:la|le) )?$"
)
_SUBSTITUTE = re.compile(
    r"substituee?s?\s{0,2}(?:a l'audience )?(?:a l'audience par|par|de)\s?(?:(?:la|le)\s)?$"
)
_SUBSTITUTES = re.compile(
    r"[\s,)]{0,3}(?:avocate?[^,;]{0,60}?,?\s)?(?:substituant|loco|en (?:substitution|"
    r"remplacement) de|substitue|representant)\b"
)
# "Me Anne LE GOFF - D0289" at the end of a line: the box, said by its place alone
_DASHED_TOQUE = re.compile(r"\s?-\s(?P<toque>[A-Z]{0,2}\.?\d{1,4})(?=[ \xa0]?(?:[\n\f,;]|$))")
_COURT_ROLE = re.compile(
    r"[\s,]{0,3}(?:huissier|notaire|commissaire|greffier|es[ -]qualit|mandataire|administrateur|"
    r"(?:precedemment|initialement) (?:designee?|nommee?))"
)


# "constituée aux lieu et place de la SCP A": who acted before
_REPLACED = re.compile(
    r"\b(?:lieux? et places? d[eu]|succedant a|(?:en|a la) suite de)\s?"
    r"(?:(?:la|l'|me|maitre)\s?)?\Z"
)


@dataclass(frozen=True, slots=True)
class Lawyer:
    """A lawyer named in a stretch of the view."""

    start: int
    end: int
    name: Span | None
    firm: Span | None
    bar: Span | None = None
    toque: Span | None = None
    capacity: Capacity | None = None


def add_rows(ruling: Ruling) -> None:
    """Add one row a lawyer and party, in text order."""
    seen: set[tuple[str, int | None]] = set()
    rows: list[tuple[Lawyer, int | None, str]] = []
    for party_id, stretches in counsel_stretches(ruling):
        read = (read_lawyers(ruling.view, start, end) for start, end, _ in stretches)
        found = _with_firms(ruling.view, [lawyer for some in read for lawyer in some])
        avoue = any(lawyer.capacity == "avoue" for lawyer in found)
        for lawyer in found:
            capacity = lawyer.capacity or ("plaidant" if avoue else None)
            rows.append((replace(lawyer, capacity=capacity), party_id, "counsel.block"))
    rows += _same_lawyers(ruling, rows)
    named = {party for _, party, _ in rows}
    rows += [
        (lawyer, party, "counsel.observations")
        for lawyer, party in _observations(ruling)
        if party is None or party not in named
    ]
    for lawyer, party, rule_id in sorted(rows, key=lambda r: (r[0].start, r[1] or 0)):
        key = (fold(ruling.view.plain[slice(*(lawyer.name or lawyer.firm or (0, 0)))]), party)
        if key not in seen:
            seen.add(key)
            _add(ruling, lawyer, party, rule_id)


# "ayant le même conseil", "représentée par le même avocat": as the party above.
_SAME_LAWYER = re.compile(
    r"(?<!n')(?:\bayant|\bpar|\bassistee?s? d[e']|\bpour (?:avocat|conseil)) ?"
    r"(?:(?:les?|la) )?memes? (?:conseils?|avocate?s?|avoues?|defenseurs?)\b"
)
_BLOCK = 400
_BRACKET = re.compile(r"\s?\(")
_DASH = re.compile(r"\s?[-–]\s?")


def _same_lawyers(
    ruling: Ruling, rows: list[tuple[Lawyer, int | None, str]]
) -> Iterator[tuple[Lawyer, int | None, str]]:
    """The lawyers of the party above, for one whose block names none but "le même conseil"."""
    view = ruling.view
    above: list[Lawyer] = []
    placed = sorted(
        (view.at(p.start_char), view.at(p.end_char), p.party_id)
        for p in ruling.parties
        if p.start_char is not None and p.end_char is not None
    )
    ends = [start for start, _, _ in placed[1:]] + [len(view.folded)]
    for (_, start, party_id), end in zip(placed, ends, strict=False):
        own = [lawyer for lawyer, party, _ in rows if party == party_id]
        stop = min(start + _BLOCK, end)
        if above and not own and _SAME_LAWYER.search(view.folded, start, stop):
            yield from ((lawyer, party_id, "counsel.same") for lawyer in above)
        above = own or above


def _is_own_firm(view: View, lawyer: Lawyer, firm: Lawyer) -> bool:
    """Whether a firm behind a lawyer's name is his: "Me Luc ROC - SCP ROC-VAL", "(SCP VAL)"."""
    if lawyer.name is None or lawyer.firm or firm.name or firm.firm is None:
        return False
    if _BRACKET.fullmatch(view.plain, lawyer.name[1], firm.start):
        return True
    if not _DASH.fullmatch(view.plain, lawyer.name[1], firm.start):
        return False
    own = re.escape(fold(view.plain[slice(*lawyer.name)]).split()[-1])
    return re.search(rf"\b{own}\b", fold(view.plain[slice(*firm.firm)])) is not None


def _with_firms(view: View, lawyers: list[Lawyer]) -> list[Lawyer]:
    """The lawyers of a party, one with the firm that is named right before him."""
    out: list[Lawyer] = []
    for lawyer in lawyers:
        last = out[-1] if out else None
        if last is not None and _is_own_firm(view, last, lawyer):
            out[-1] = replace(last, firm=lawyer.firm, bar=last.bar or lawyer.bar)
            continue
        if (
            last is not None
            and last.firm is not None
            and last.name is None
            and lawyer.firm is None
            and _OF_FIRM.fullmatch(view.plain, last.end, lawyer.start)
        ):
            out.pop()
            lawyer = replace(
                lawyer,
                start=last.start,
                firm=last.firm,
                bar=lawyer.bar or last.bar,
                toque=lawyer.toque or last.toque,
                capacity=lawyer.capacity or last.capacity,
            )
        out.append(lawyer)
    return out


def _add(ruling: Ruling, lawyer: Lawyer, party_id: int | None, rule_id: str) -> None:
    view = ruling.view

    def words(part: Span | None) -> str | None:
        return None if part is None else view.said(view.span(*part))

    span = view.span(lawyer.start, lawyer.end)
    ruling.add(
        Counsel(
            counsel_id=len(ruling.counsel),
            party_id=party_id,
            name=words(lawyer.name),
            firm=words(lawyer.firm),
            bar=words(lawyer.bar),
            toque=words(lawyer.toque),
            capacity=lawyer.capacity,
            start_char=span.start,
            end_char=span.end,
        ),
        rule_id,
        firm=view.span(*lawyer.firm) if lawyer.firm else None,
        bar=view.span(*lawyer.bar) if lawyer.bar else None,
        toque=view.span(*lawyer.toque) if lawyer.toque else None,
    )


def read_lawyers(view: View, start: int, end: int) -> list[Lawyer]:
    """The lawyers named in a stretch, each with what is said of it up to the next."""
    named = _named(view, start, end)
    out: list[Lawyer] = []
    for index, lawyer in enumerate(named):
        last = named[index + 1].start if index + 1 < len(named) else end
        after = view.folded[lawyer.end : last]
        if _COURT_ROLE.match(after) or _REPLACED.search(view.folded, start, lawyer.start):
            continue
        out.append(_described(view, lawyer, last, start))
    for index in range(len(out) - 2, -1, -1):
        gap = view.folded[out[index].end : out[index + 1].start]
        if out[index].bar is None and len(gap) < 8:
            out[index] = replace(
                out[index],
                bar=out[index + 1].bar,
                capacity=out[index].capacity or out[index + 1].capacity,
            )
    return [*_cut_list(view, start, end), *out]


# "A, B &amp; C, avocats": of the list only "; C" is left, the copies name it in full
_CUT = re.compile(r";\s(?P<last>[A-ZÀ-Þ][A-ZÀ-Þ-]{2,30}),\savocats?\s")
_COPIES = 3_000


def _cut_list(view: View, start: int, end: int) -> list[Lawyer]:
    """The lawyers of a list whose beginning is hidden, as the list of copies names them."""
    cut = _CUT.match(view.plain, start, end)
    if cut is None:
        return []
    last = re.escape(cut["last"])
    whole = re.compile(
        rf"(?:Ma[îi]tres|Mes)\s(?P<names>(?:[A-ZÀ-Þ'-]{{3,30}}[\s,&]{{1,3}}){{1,4}}{last})"
    )
    named = whole.search(view.plain, 0, min(len(view.plain), _COPIES))
    bar = next(rule("counsel", "bar").scan(view, cut.start(), min(end, cut.end() + 40)), None)
    at = named.start("names") if named else cut.start("last")
    stop = named.end("names") if named else cut.end("last")
    return [
        Lawyer(*m.span(), Span(*m.span()), None, bar=_bar(view, bar) if bar else None)
        for m in re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'-]{2,30}").finditer(view.plain, at, stop)
    ]


def _described(view: View, lawyer: Lawyer, last: int, start: int) -> Lawyer:
    """A lawyer with bar, toque and capacity."""
    after = view.folded[lawyer.end : last]
    before = view.folded[max(0, lawyer.start - 40) : lawyer.start]
    named = lawyer.name.end if lawyer.name else lawyer.end
    bar = next(rule("counsel", "bar").scan(view, named, last), None)
    toque = next(rule("counsel", "toque").scan(view, named, last), None)
    capacity: Capacity | None = None
    if _SUBSTITUTE.search(before) or _SUBSTITUTES.match(after):
        capacity = "substituant"
    elif _AVOUE.search(after[:90]) or re.search(r"avoues?\s?:?\s?$|avoues?, (?:la )?$", before):
        capacity = "avoue"
    else:
        # what is said of the next, before his name: "plaidant : Me A"
        own = _OF_NEXT.sub("", view.folded[named:last])
        told = _OF_HIM.search(before)
        said = (own, told[0] if told else "")  # behind him first: before him it may be another's
        capacity = next((c for s in said for p, c in _CAPACITIES if re.search(p, s)), None)
    if toque is None:
        toque = _DASHED_TOQUE.match(view.plain, lawyer.end, last)
    group = 2 if toque and not toque["toque"] else 1
    return replace(
        lawyer,
        bar=_bar(view, bar) if bar else None,
        toque=Span(*toque.span(group)) if toque else None,
        capacity=capacity,
    )


def _bar(view: View, hit: re.Match[str]) -> Span:
    """A bar's name, without the words that run on behind it."""
    start, end = hit.span("bar")
    known = bar_end(view.folded, start)
    return Span(start, min(known, end) if known > start else end)


@cache
def _firm_forms() -> frozenset[str]:
    return frozenset(lists()["firm"])


def _firms(view: View, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Law firms with their form, as stretches."""
    plain, at = view.plain, start
    while form := form_pattern().search(plain, at, end):
        at = form.end()
        letters = "".join(c for c in form[0] if c.isalnum()).upper()
        name = _FIRM_NAME.match(plain, form.end(), end)
        if letters in _firm_forms() and name and any(c.isalpha() for c in name["name"]):
            # "ROC, VIAL & […]": the end of the list is hidden
            listed = name["name"].rstrip(" &")
            partners = _PARTNERS.match(name["name"]) or _PARTNERS_ALONE.fullmatch(listed)
            partners = partners or _two_partners(view, name, listed)
            text = partners[0] if partners else listed.split(",")[0]
            at = name.start("name") + len(text.rstrip(" -."))
            yield form.start(), at


_TWO = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'. -]{1,30},\s(?P<other>[A-ZÀ-Þ][A-ZÀ-Þ'. -]{1,30})")
_CALLED_COUNSEL = re.compile(r",?\s(?:avoue|avocat)")


def _two_partners(view: View, name: re.Match[str], listed: str) -> re.Match[str] | None:
    """The names of a firm of two, "SCP ROC, VIAL, avoués", of which the second is no town."""
    two = _TWO.fullmatch(listed)
    if two is None or not _CALLED_COUNSEL.match(view.folded, name.end("name")):
        return None
    town = name.start("name") + two.start("other")
    return two if bar_end(view.folded, town) <= town else None


def _named(view: View, start: int, end: int) -> list[Lawyer]:
    """Persons and firms in text order; a person's firm joined to the person."""
    plain = view.plain
    firms = list(_firms(view, start, end))
    persons: list[tuple[int, int, int]] = []
    for hit in rule("counsel", "lawyer").scan(view, start, end):
        if any(a <= hit.start("name") < b for a, b in firms):
            continue
        limit = next((a for a, _ in firms if hit.start("name") < a < hit.end("name")), None)
        persons.append((hit.start(), hit.start("name"), _person_end(plain, hit, limit)))
        if fold(hit[0])[:8].startswith(("mes", "maitres")):
            persons += _listed(view, persons[-1][2], end)
    out, used = [], set()
    for first, name, last in persons:
        firm = next((f for f in firms if f[0] >= last and _JOINED.match(plain[last : f[0]])), None)
        if firm is not None and firm not in used:
            used.add(firm)
            out.append(Lawyer(first, firm[1], Span(name, last), Span(*firm)))
        else:
            out.append(Lawyer(first, last, Span(name, last), None))
    out += [Lawyer(a, b, None, Span(a, b)) for a, b in firms if (a, b) not in used]
    cabinet = _CABINET.search(plain, start, end)
    # A cabinet is no legal form: it counts where no other lawyer is named, or it is said to assist.
    if cabinet and (not out or _BY_CABINET.search(view.folded, start, cabinet.start())):
        out.append(Lawyer(*cabinet.span(), None, Span(*cabinet.span())))
    return sorted(out, key=lambda x: x.start)


_AFTER_NAME = re.compile(
    r"\f(?=L(?:[AE]S?\b|'))|[\s-]{1,3}(?:(?:(?:NON|Non|Par|Pour|Du|Et|ET|En|Au)\b|"
    r"(?:du )?(?:Cabinet|CABINET)|"
    r"[A-Z]{1,2}\.?\d{2,4}\b|D[Ee] [Ll][Aa] (?:S[CEA]|AARPI|[Ss]oci)|Monsieur\b|Madame\b|N°)|"
    r"(?:Avocat|AVOCAT|Avou|Plaidant|Postulant|Toque|Repr[ée]sent|Assist[ée]|SCP|SELA|"
    r"INTIM[ÉE]|APPELANT|D[ÉE]FEND|DEMAND|Compar|COMPAR|Vestiaire|Barreau|BARREAU)\w{0,20})"
)


def _person_end(plain: str, hit: re.Match[str], limit: int | None) -> int:
    """The end of a lawyer's name, before a firm or a word that is none ("Avocat", "Plaidant")."""
    start, end = hit.start("name"), limit or hit.end("name")
    word = _AFTER_NAME.search(plain, start, end)
    text = plain[start : word.start() if word else end].rstrip(" -\t\n")
    text = text if text.endswith("...") else text.rstrip(" -.\t\n")
    text = re.sub(r"(?:\s(?:de|la|du|des|d'|l'|le|et)){1,3}$", "", text)
    return start + len(text)


def _listed(view: View, at: int, end: int) -> list[tuple[int, int, int]]:
    """Further lawyers of a list: "Maîtres A, B & C"."""
    found = []
    name = re.compile(r"(?:[A-ZÀ-Þ][\w'-]{1,30})(?:[ -][A-ZÀ-Þ][\w'-]{1,30}){0,3}")
    for _ in range(6):
        joint = _LISTED.match(view.plain, at, end)
        person = name.match(view.plain, joint.end(), end) if joint else None
        if person is None:
            break
        found.append((person.start(), person.start(), person.end()))
        at = person.end()
    return found


_OBSERVED = re.compile(
    r"(?:(?:la|le|l'|de|du|d'|et|,)\s{0,2}){0,4}(?P<firm>(?:SCP|SARL|SELARL|SAS|SELAS|AARPI|Me|"
    r"Maître|SARL Cabinet|Cabinet|(?:[Ss]ociété|SOCI[ÉE]T[ÉE]) (?i:civile professionnelle))\s"
    r"[^;\n]{2,80}?),\s(?:avocate?s?)\s(?:(?P<alone>en la [Cc]our)|d(?:e|es|u)\s|d')"
)


_HEARD, _SPOKE = "les observations", "la parole ayant ete donnee"
_LINE_END = re.compile(r"[\n\f]")
_OBSERVED_END = re.compile(r"apres debats|apres en avoir delibere|les conclusions de |l'avis de ")
# "avocat de M. A et des dix autres demandeurs", "de la société B et autres"
_OTHERS = re.compile(r"\bet (?:(?:de |d')?(?:ses|leurs|les|des)? ?(?:\w{3,14} )?)autres?\b")


def _others(ruling: Ruling, found: list[int]) -> list[Party]:
    """The parties on the side of those named, who are not named themselves."""
    roles = {p.role for p in ruling.parties if p.party_id in found}
    return [p for p in ruling.parties if p.role in roles and p.party_id not in found]


def _observations(ruling: Ruling) -> Iterator[tuple[Lawyer, int | None]]:
    """Lawyers at the highest courts: "les observations de la SCP A, avocat de M. X".

    At the Conseil d'État "la parole ayant été donnée, après les conclusions, à la SCP A".
    """
    view, end = ruling.view, 0
    for at in positions(view.folded, (_HEARD, _SPOKE)):
        if at < end:
            continue
        end = min(len(view.plain), at + 1_500)
        if view.folded.startswith(_SPOKE, at):
            line = _LINE_END.search(view.plain, at, end)
            end = line.start() if line else end
        stop = _OBSERVED_END.search(view.folded, at, end)
        end = stop.start() if stop else end
        hits = list(_OBSERVED.finditer(view.plain, at, end))
        index = PartyIndex.of(ruling)
        for number, hit in enumerate(hits):
            last = hits[number + 1].start() if number + 1 < len(hits) else end
            if hit["alone"]:
                # "avocat en la Cour": that of whom the court hears, who formed the pourvoi
                lodged = [p.party_id for p in ruling.parties if p.role == "demandeur_au_pourvoi"]
                found = lodged if len(hits) == len(lodged) == 1 else []
            else:
                found = list(index.find(hit.end(), last))
            if found and _OTHERS.search(view.folded, hit.end(), last):
                found += [p.party_id for p in _others(ruling, found)]
            for firm in _parted(view, *hit.span("firm")):
                for party_id in found or (None,):
                    yield Lawyer(firm.start, firm.end, None, firm), party_id


# "des observations de la SCP A, de la SCP B, avocats en la Cour"
_NEXT_FIRM = re.compile(
    r",?\s(?:et\s)?(?:de\s)?la\s(?=SCP|SELARL|SARL|SAS|(?i:société civile professionnelle))"
)


def _parted(view: View, start: int, end: int) -> list[Span]:
    """The firms of a stretch that names several."""
    joints = [m.span() for m in _NEXT_FIRM.finditer(view.plain, start, end)]
    firsts, lasts = [start, *(stop for _, stop in joints)], [*(at for at, _ in joints), end]
    return [Span(*pair) for pair in zip(firsts, lasts, strict=True)]
