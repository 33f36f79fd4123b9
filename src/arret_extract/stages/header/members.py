"""Members of the court: judges, clerks and prosecutors, from the composition and the signatures."""

import re
from itertools import pairwise

from arret_extract.grammar.verbs import verb_forms
from arret_extract.matching.rules import rule
from arret_extract.records import CourtMember
from arret_extract.ruling import Ruling
from arret_extract.stages.header.bench import (
    GREFFE,
    LINE_START,
    PARQUET,
    PRESIDED,
    PRESIDES,
    SIGNED_WITHIN,
    Person,
    roles,
    sitting,
    title_of,
)
from arret_extract.stages.header.court import Mention
from arret_extract.stages.header.names import CIVILITY, Name, joined, names_between
from arret_extract.stages.header.zones import Stretch, Zones
from arret_extract.text import View, fold

_REACH = 90
_FORWARD = 170
_BACK_LINK = re.compile(r"[\s,(-]{0,4}(?:de\s)?|[ ]?:[ ]?")
_CHAIN = re.compile(rf"\s?(?:,|et|&|,\s?et)\s(?:{CIVILITY}\s?|de\s|du\s|d')?")
# What may stand between the names that one title announces: "lors des débats et"
_NEXT = re.compile(
    r"(?:,?\s?(?:presente?s?\s|siegeant\s)?(?:(?:lors|aux?|pour|pendant|et)\s"
    r"(?:de\s|du\s|des\s|la\s|le\s|au\s|l')?[a-z' ]{4,40}?)?)?[\s,;:.-]{0,4}(?:et\s(?:de\s)?)?"
)
_NAME_WORD = re.compile(r"[a-z0-9.]{1,40}")
# "Le Commis Greffier": what the scan makes of "Commis" is no name behind an article.
_ARTICLE_BEFORE = re.compile(r"(?:\A|[\n\f])L[ae]\s\Z")
# "TRIBUNAL JUDICIAIRE DE LILLE", over "Juge de l'exécution": a place, no judge.
_PLACE_BEFORE = re.compile(r"(?:\b[Dd][Ee] |\b[Dd]')\Z")
# "juge au tribunal de grande instance de VALENCE, assesseur"
_COURT_BEFORE = re.compile(
    r"(?:instance|judiciaire|commerce|appel|proximite|hommes)\s(?:de\s|d'|du\s)\Z"
)
# "Désigne M. ROC, juge-commissaire": whom a judgment appoints does not give it.
_APPOINTED = re.compile(r"\b(?:design|nomm|maint|commet)\w{0,5} \Z")
_AT_COURT = re.compile(r"\s(?:a\sla|au|du|de\sla)\s(?:cour|tribunal|conseil)[^.;:\f]{4,60},\s")
# "conseiller employeur, président": of the two colleges of a labour court
_OF_COLLEGE = re.compile(r" (?:prud'hom\w{2,3} )?(?:employeur|salariee?), ")
_BETWEEN_TITLES = re.compile(r"[\s,]{0,3}(?:l[ae]\s|l')?")
_AFTER_NAMES = re.compile(r"[\s,.]{0,4}(?:l[ae]\s|l')?")
# "M. l'avocat général ROC", "Mme le conseiller VAL": the title stands within the name.
_WITHIN_NAME = re.compile(r"\b(?:M\.|Mme|Mlle|Monsieur|Madame) (?:l'|le |la )\Z")
_NAMED_NEXT = re.compile(
    rf" (?!{CIVILITY} )(?!(?:Près|Entendue?|Représentée?|Qui|Lors|Ayant|Absente?|Présente?)\b)"
    r"(?![^\n\f;,]{2,40}, (?:dirigeante?|gérante?|représentante?|directeur|directrice|P\.?D\.?G)\b)"
    r"[A-ZÀ-Þ][\w'-]"
)
# Between the names of those who are said to have deliberated: the title of the first.
_TITLED = re.compile(r",\s(?:vice-)?(?:presidente?|juge|conseillere?)(?: de chambre)?(?=,|\set\s)")
# Right behind a title that announces a name: "JUGES M. ROC M. VAL".
_CIVIL_NEXT = re.compile(rf" (?={CIVILITY} [A-ZÀ-Þ])")
_SEVERAL = ("juges", "assesseurs", "conseillers")
_SIGNS_BELOW = re.compile(
    r"(?<=[\n\f])L[aeAE] (?P<title>[Gg]reffi[eè]re?|GREFFI[EÈ]RE?|[Ss]ecrétaire|"
    r"magistrate? désignée?|juge des référés),?\s?:?[\n\f]\s?(?:[Ss]igné\s?:?\s)?(?:Mme |M\. )?"
    r"(?P<name>[A-ZÀ-Þ][a-zß-ÿ]{0,20}(?:\.(?:-[A-Z]\.)?|-[A-ZÀ-Þ][a-zß-ÿ]+)?"
    r"(?:[ -][A-ZÀ-Þ][\w'-]{1,25}){1,3})(?=\s?(?:[\n\f]|$))"
)
_FULL = re.compile(
    r"(?:[A-ZÀ-Þ][a-zß-öø-ÿ]{1,20}[ -]){1,3}[A-ZÀ-Þ][A-ZÀ-Þ'-]{1,30}"
    r"(?: [A-ZÀ-Þ][A-ZÀ-Þ'-]{1,30}){0,2}"
)


def words(view: View, name: Name) -> list[str]:
    """The folded words of a name."""
    return _NAME_WORD.findall(view.folded, name.start, name.end)


def add_members(ruling: Ruling, zones: Zones, own: Mention | None) -> None:
    """Add a row a person, at the fullest mention, with the role that the titles give."""
    view = ruling.view
    persons: list[Person] = []
    for number, (start, end) in enumerate(_stretches(zones)):
        _read(view, start, end, persons, below=number == 0)
        _deliberated(view, start, end, persons)
    if len(_stretches(zones)) > 1 or zones.tail[0] < zones.head[1]:
        _signatures(view, max(zones.start, zones.ending - SIGNED_WITHIN), zones.ending, persons)
        _signs_below(view, max(zones.start, zones.ending - SIGNED_WITHIN), persons)
    persons = sitting(persons)
    level = own.level if own else 1
    found = roles(view, persons, level, zones)
    rows = sorted(zip(persons, found, strict=True), key=lambda pair: _fullest(view, pair[0]).start)
    for number, (person, role) in enumerate(rows):
        name = _fullest(view, person)
        span = view.span(name.start, name.end)
        title = title_of(view, person, name)
        ruling.add(
            CourtMember(
                member_id=number,
                name=view.said(span),
                title=" ".join(view.plain[slice(*title)].split()) if title else None,
                role=role,
                start_char=span.start,
                end_char=span.end,
            ),
            "header.title",
            title=view.span(*title) if title else None,
        )


def _stretches(zones: Zones) -> list[Stretch]:
    start, end = zones.head
    tail = max(zones.tail[0], end)
    return [(start, end)] if tail >= zones.tail[1] else [(start, end), (tail, zones.tail[1])]


def _fullest(view: View, person: Person) -> Name:
    """The mention with most words that are not pseudonyms, the longest, the first.

    Of those with letters for names, the first: they change from one to the next.
    """
    lettered = len(person.key[-1]) == 1

    def fullness(name: Name) -> tuple[int, int, int]:
        real = [w for w in words(view, name) if not w.endswith("...")]
        return len(real), 0 if lettered else name.end - name.start, -name.start

    return max(person.names, key=fullness)


def _read(view: View, start: int, end: int, persons: list[Person], *, below: bool) -> None:
    """Every name that stands beside a title, before it or after; `below`: on the next lines too.

    Names below the titles of the signatures do not come in the order of the titles.
    """
    titles = [m for m in rule("header", "title").scan(view, start, end) if not _arbitral(view, m)]
    company = rule("header", "title_of_company").pattern
    reports = rule("header", "title_reports").pattern
    last: list[Name] = []
    forward_at: int | None = None
    for i, m in enumerate(titles):
        left = max(start, titles[i - 1].end() if i else start, m.start() - _REACH)
        right = titles[i + 1].start() if i + 1 < len(titles) else end
        near = (*titles[max(0, i - 1) : i], *titles[i + 1 : i + 2])
        if company.match(view.folded, m.end(), end) or any(
            _in_signatures(view, m, other, below=below) for other in near
        ):
            continue
        title = m[0] + (" rapporteur" if reports.match(view.folded, m.end(), end) else "")
        forward_at = _announces(view, m, right, more=forward_at is not None)
        presided = forward_at or PRESIDED.match(m[0])
        before = [] if presided else _before(view, left, m, signed=not below)
        if not before and last and _double(view, titles[i - 1], m):
            before = last
        last = before
        for name in before:
            _record(view, persons, name, m.span(), title, announced=False)
        forward = min(right, m.end() + _FORWARD)
        for name in _after(view, m, forward_at, forward, below=below and not before):
            _record(view, persons, name, m.span(), title, announced=True)


def _arbitral(view: View, m: re.Match[str]) -> bool:
    """Whether a line tells of a tribunal arbitral, whose award is under review."""
    return "tribunal arbitral" in view.folded[view.line_start(m.start()) : m.end()]


def _deliberated(view: View, start: int, end: int, persons: list[Person]) -> None:
    """Judges told by their part alone: "Délibéré par M. A, Mme B et M. C"."""
    for m in rule("header", "deliberated").scan(view, start, end):
        if _arbitral(view, m):
            continue
        at = m.end()
        for name in names_between(view, at, min(end, at + _FORWARD)):
            shown = _shown(view, name)
            unnamed = at == m.end() and not name.civility
            titled = _TITLED.match(view.folded, at, shown)
            if unnamed or not _NEXT.fullmatch(view.folded, titled.end() if titled else at, shown):
                break
            at = name.end
            key = words(view, name)
            if not any(_same(p.key, key) for p in persons):
                persons.append(Person(key, [name]))


def _signatures(view: View, start: int, end: int, persons: list[Person]) -> None:
    """Names under the titles of the signatures, or above them, in the same order.

    Only where there are as many names as titles.
    """
    row: list[re.Match[str]] = []
    for m in [*rule("header", "title").scan(view, start, end), None]:
        if m and row and _BETWEEN_TITLES.fullmatch(view.folded, row[-1].end(), m.start()):
            row.append(m)
            continue
        if len(row) > 1:
            _sign(view, row, start, end, persons)
        row = [m] if m else []


def _signs_below(view: View, start: int, persons: list[Person]) -> None:
    """Who signs below a title of a line of its own: "La greffière, / signé / A. ROC"."""
    for m in _SIGNS_BELOW.finditer(view.plain, start):
        for name in names_between(view, m.start("name"), m.end("name")):
            if name.end == m.end("name"):
                _record(view, persons, name, m.span("title"), fold(m["title"]), announced=False)


def _in_signatures(view: View, a: re.Match[str], b: re.Match[str], *, below: bool) -> bool:
    """Whether two titles stand in a row above or below the names of those who sign."""
    first, second = sorted((a, b), key=lambda m: m.start())
    if not _BETWEEN_TITLES.fullmatch(view.folded, first.end(), second.start()):
        return False
    return not below or view.plain[first.start() : second.end()].isupper()


def _sign(
    view: View, row: list[re.Match[str]], start: int, end: int, persons: list[Person]
) -> None:
    after = list(names_between(view, row[-1].end(), min(end, row[-1].end() + _REACH)))
    before = list(names_between(view, max(start, row[0].start() - _REACH), row[0].start()))
    for names in (after[: len(row)], before[-len(row) :]):
        if len(names) < len(row) or not _in_a_row(view, names):
            continue
        near = view.plain[row[-1].end() : _shown(view, names[0])]
        if names[0].start > row[0].start() and near.strip(" \t\n\f,.:"):
            continue
        above = names[0].start < row[0].start()
        if above and (
            _AFTER_NAMES.fullmatch(view.folded, names[-1].end, row[0].start()) is None
            or not verb_forms().keys().isdisjoint(words(view, names[0])[:1])
        ):
            continue  # the last words of the dispositif: "Déboute Mme ROC."
        for m, name in zip(row, names, strict=True):
            _record(view, persons, name, m.span(), m[0], announced=False)
        return


def _in_a_row(view: View, names: list[Name]) -> bool:
    """Whether only blanks stand between names."""
    pairs = pairwise(names)
    return all(not view.plain[a.end : _shown(view, b)].strip(" \t\n\f,.") for a, b in pairs)


def _double(view: View, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether two titles are one person's: `Vice-présidente, présidente de la formation`."""
    gap = view.folded[first.end() : second.start()]
    headed = view.plain[second.start() : second.end()].isupper()
    clerks = bool(GREFFE.search(first[0])), bool(GREFFE.search(second[0]))
    joined = gap in (" ", ", ", "\n", " et ") or _AT_COURT.fullmatch(gap) is not None
    joined = joined or _OF_COLLEGE.fullmatch(gap) is not None
    return joined and not headed and clerks[0] == clerks[1]


def _before(view: View, left: int, m: re.Match[str], *, signed: bool) -> list[Name]:
    """The name right before a title, and those joined to it where the title is plural."""
    names = [n for n in names_between(view, left, m.start()) if n.end <= m.start()]
    if not names or not _BACK_LINK.fullmatch(view.folded, names[-1].end, m.start()):
        return []
    gap = view.plain[names[-1].end : m.start()]
    first = _shown(view, names[-1])
    if "\n" in gap and _PLACE_BEFORE.search(view.plain, max(0, first - 4), first):
        return []
    if _COURT_BEFORE.search(view.folded, max(0, first - 24), first):
        return []
    if "commissaire" in m[0] and _APPOINTED.search(view.folded, max(0, first - 16), first):
        return []
    if gap == "\n" and names[-1].civility and _over_title(view, first, m.end()):
        return names[-1:]
    if gap == " " and _ARTICLE_BEFORE.search(view.plain, max(0, first - 4), first):
        return []
    if "," not in gap and ("\f" in gap or m[0] == "rapporteur" or (signed and "\n" in gap)):
        return []
    if ("\n" in gap or "\f" in gap) and "," not in gap and "(" not in gap:
        following = view.plain[m.end() : m.end() + 1]
        if following in ("\n", "\f", "") and not view.plain[m.start()].islower():
            return []
    last = names[-1]
    if last.legal and not GREFFE.search(m[0]):
        return []
    found = [last]
    if re.match(r"\w{4,14}s\b|avocats|vice[\s-]{0,3}presidents", m[0]) and m[0].split()[0].endswith(
        "s"
    ):
        for name in reversed(names[:-1]):
            if not _CHAIN.fullmatch(view.plain, name.end, _shown(view, found[0])) and not joined(
                view, name.end, _shown(view, found[0])
            ):
                break
            found.insert(0, name)
    return found


def _over_title(view: View, first: int, end: int) -> bool:
    """Whether a name and the title below it are all of a paragraph, as administrative courts print.

    A line drawn parts paragraphs too.
    """
    before, after = view.plain[:first].rstrip("_-")[-1:], view.plain[end : end + 2]
    return before in ("", "\f", "\n") and (after[:1] == "\f" or after in ("\n_", "\n-", ""))


def _shown(view: View, name: Name) -> int:
    """Where a name starts with its civility."""
    return name.start - len(name.civility) - 1 if name.civility else name.start


def _announces(view: View, m: re.Match[str], right: int, *, more: bool) -> int | None:
    """Where the names begin that a title announces: behind ":", or right behind "JUGES M. A".

    `more`: the title before it announces names too.
    """
    link = rule("header", "title_links_forward").pattern.match(view.folded, m.end(), right)
    if link and "\f" not in link[0].partition(":")[0]:  # "Greffière lors des débats / DÉBATS :"
        return link.end()
    if _WITHIN_NAME.search(view.plain, max(0, m.start() - 12), m.start()):
        return m.end() if _NAMED_NEXT.match(view.plain, m.end(), right) else None
    civil = _CIVIL_NEXT.match(view.plain, m.end(), right)
    before = view.plain[max(0, m.start() - 2) : m.start()]
    heads = more or m.start() == 0 or before[-1:] in "\n\f"
    heads = heads or view.plain[m.start() : m.end()].isupper()
    return civil.end() if civil and heads and "," not in before else None


def _apart(view: View, title: str, name: Name) -> list[Name]:
    """The names of a list of judges that nothing parts: "Michel ROC Olivier VAL"."""
    if name.civility or not title.startswith(_SEVERAL):
        return [name]
    parts = [m.span() for m in _FULL.finditer(view.plain, name.start, name.end)]
    whole = len(parts) > 1 and parts[0][0] == name.start and parts[-1][1] == name.end
    return [Name(a, b, "") for a, b in parts] if whole else [name]


def _after(
    view: View, m: re.Match[str], position: int | None, right: int, *, below: bool
) -> list[Name]:
    """The names that a title announces: `Greffier : …`, or names on the lines below it."""
    following = view.plain[m.end() : m.end() + 1]
    line_start = LINE_START.search(view.folded, max(0, m.start() - 4), m.start()) is not None
    if position is not None:
        pass
    elif following in ("\n", "\f") and line_start and below and not PARQUET.match(m[0]):
        position = m.end() + 1
    elif PRESIDED.match(m[0]):
        position = m.end()
    else:
        return []
    found: list[Name] = []
    for name in names_between(view, position, right):
        shown = _shown(view, name)
        if not found and view.plain[position:shown].strip(" \t\n\f-.:'"):
            break
        if found and not _NEXT.fullmatch(view.folded, found[-1].end, shown):
            break
        if found and _of_next_title(view, found[-1].end, name, right):
            break
        if name.legal and not GREFFE.search(m[0]):
            break
        found += _apart(view, m[0], name)
    # One judge writes the ruling: other names after "Rédacteur : …" are those of the signatures
    return found[:1] if "redac" in m[0] else found[:6]


def _of_next_title(view: View, last: int, name: Name, right: int) -> bool:
    """Whether a name on a further line has a title of its own: "délibéré : X, juge"."""
    parted = set("\n\f") & set(view.plain[last : name.start])
    return bool(parted) and view.plain[name.end : right] == ", "


def _record(
    view: View, persons: list[Person], name: Name, title: Stretch, printed: str, *, announced: bool
) -> None:
    key = words(view, name)
    if not key:
        return
    person = next((p for p in persons if _same(p.key, key)), None)
    if person is None:
        person = Person(key)
        persons.append(person)
    elif len(key) > len(person.key):
        person.key = key
    person.names.append(name)
    if PRESIDED.match(printed):
        person.announced.append(PRESIDES)
        return  # what is done, no title
    if announced:
        person.announced.append(printed)
    else:
        person.own.append(printed)
    if not announced or not person.titles:
        person.titles.append(title)


def _same(a: list[str], b: list[str]) -> bool:
    """Whether two names may be one person's: the same last word, no first names at odds.

    "ROC Anne" is "Anne ROC" where the ruling is signed.
    """
    if len(a) > 1 and sorted(a) == sorted(b) and all(len(word) > 1 for word in a):
        return True
    if a[-1] != b[-1]:
        real_a, real_b = ([w for w in n if not w.endswith("...")] for n in (a, b))
        return bool(real_a and real_b) and real_a != a and real_a[-1] == real_b[-1]
    if set(a) <= set(b) or set(b) <= set(a) or a[0].endswith("...") or b[0].endswith("..."):
        return True
    if len(a[-1]) == 1 and 1 in (len(a[0]), len(b[0])):
        # "J H" and "G H", "J I" and "Christine I": a letter stands for one surname, and those for
        # first names change
        return True
    return a[0][0] == b[0][0]
