"""Every date of a text: days, months and years, lists and ranges of them. Texts are folded."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from arret_extract.grammar.calendar import (
    FIRST,
    ISO,
    MISREAD_MONTHS,
    MONTH_NAMES,
    NUMERIC,
    WEEKDAY,
    YEAR_IN_DIGITS,
    day_number,
    english_date,
    figures,
    make_date,
    month_number,
    year_number,
)
from arret_extract.grammar.numbers import NUMBER_IN_WORDS, whole_number, words_before
from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import matches_at, word_starts
from arret_extract.text import View

Precision = Literal["day", "month", "year"]

_MONTH = re.compile(
    rf"(?:{'|'.join(sorted(MONTH_NAMES, key=lambda name: (-len(name), name)))})\.?(?![a-z])"
)
# "1ermars", "lermars": the end of the day before it is read with the month
_GLUED = tuple((end, frozenset(end + name for name in MONTH_NAMES)) for end in ("er", "ler", "ier"))
# "sept" is a number too ("trente sept mille neuf cents")
_DOUBTFUL = MISREAD_MONTHS | {"sept"}
_SHORT = frozenset(("janv", "fevr", "fev", "avr", "juil", "juill", "sept", "oct", "nov", "dec"))
_DAY_LEFT = compiled(
    rf"(?:(?<![a-z\d.,])[il]\d|(?<!\d)(?<!\d[.,])(?<!\.)(?:[0-3][\doil]|\d)|(?<=\b(?:le|du|au)\s)(?:[0-3]\s\d|[il]{{2}})"
    rf"|(?<![a-z\d]){FIRST})\s?[-.]?\s?\Z"
)
_YEAR_RIGHT = re.compile(
    rf"\s?[-.]?\s?(?:de\sl'an(?:nee)?\s)?(?P<y>{YEAR_IN_DIGITS}|{NUMBER_IN_WORDS})"
)
_SHORT_YEAR = re.compile(
    r"\s'?(?P<y>[5-9]\d(?!\d)|[0-2]\d(?![\d\s]?[a-z\d%°])"
    r"|0\d(?=\s(?:par|au?|et|en|pour|avec|dans|il|elle|la|les?|l'|une?|sur|aux)\b(?!\s\d)))"
)
_NUMERIC = re.compile(NUMERIC)
_ISO = re.compile(ISO)
# what counts something is no year
_NO_UNIT = r"(?!\s?(?:euro|eur\b|€|franc|frs?\b|f\b|m2|points))"
_YEAR = re.compile(rf"(?:19|20)\d\d(?!\d){_NO_UNIT}")
_DATED = compiled(
    r"(?:(?<![a-z])(?:en|annees?(?:\s(?:scolaire|universitaire|judiciaire|civile|fiscale)s?)?|exercices?|depuis|courant|debut|fin|avant|apres|vers|des|jusqu'en|l'an"
    r"|ete|hiver|automne|printemps|noel|rentree|fiscale?|millesime|recolte|campagne|saison"
    r"|regularisation|revenus?|bilans?|impots?|imposition|fermages?|foncieres?|budget|cotisations|mi)"
    r"|(?:expertise|rapport|protocole|bareme|evaluation|partir|jugement|arret|convention|contrat|bail"
    r"|pret|avenant|testament|divorce|fermage|secheresse|tempete|canicule|crue|inondation"
    r"|acte|etude|periode|loi|reforme|accident|ete|revenus?|bilans?|exercice|mois|annee|rentree"
    r"|debut|fin|courant|milieu|date|titre|imposition|ceux|celui|celles?)s?\sde)\s\Z"
)
_NEXT_YEAR = re.compile(r"\s?(?:et|,|a|ou|-|&)\s")
_FROM_YEAR = compiled(r"(?<![a-z])(?:de|entre)\s\Z")
_TO_YEAR = re.compile(rf"\s(?:a|et)\s(?:19|20)\d\d(?![\d.,\s]?[\d€]){_NO_UNIT}")
_SPACED = re.compile(r"(?P<d>[0-3]\d)\s(?P<m>[01]\d)\s(?P<y>(?:19|20)\d\d)(?!\s?\d)")
_LE = re.compile(r"(?<![a-z])(?:le|du|au|des)\s\Z")
# "du 05/01 au 18/03/1998": the year is said once
_WITHOUT_YEAR = re.compile(
    r"(?P<d>[0-3]?\d)[/.](?P<m>[01]?\d)(?=\s(?:au|et|a)\s[0-3]?\d[/.][01]?\d[/.](?:19|20)\d\d(?!\d))"
)
_MONTH_BEFORE = re.compile(rf"(?<![a-z])(?:mi|{_MONTH.pattern})\s?-\Z")
_IN_ENGLISH = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_ENGLISH_MONTHS = frozenset(_IN_ENGLISH.split("|"))
_FOREIGN = compiled(
    rf"(?<!\d)(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{_IN_ENGLISH})"
    rf"|(?:{_IN_ENGLISH})\s\d{{1,2}}(?:st|nd|rd|th)?),?\s(?:19|20)\d\d(?!\d)"
)
# "l'exercice 2004-2005", "la saison 2004/2005": years that follow each other
_YEARS = re.compile(r"\s?[-/]\s?(?P<y>(?:19|20)\d\d)(?![\d/-]|\.\d)")
MOST_YEARS = 6
_PART_OF_YEAR = re.compile(
    r"(?:(?P<n>[1-4])\s?(?:er|ere|e|eme|nd|°|o)?|(?P<w>premier|second|deuxieme|troisieme|quatrieme))"
    r"\s(?P<unit>tri|se)mestre\s(?:[a-z']{1,8}\s){0,4}?(?:l'annee\s(?:[a-z]{1,8}\s)?)?(?P<y>(?:19|20)\d\d)(?!\d)"
)
_ORDINALS = {"premier": 1, "second": 2, "deuxieme": 2, "troisieme": 3, "quatrieme": 4}
_AND = re.compile(rf"\s?(?:,|et|ou|,\s(?:et|puis))\s(?:(?:le|du|au|de|en)\s)?(?:{WEEKDAY}\s)?")
_TO = re.compile(
    rf"(?:\s(?:inclus\s)?(?:au|jusqu'au|a|jusqu'a|jusqu'en)\s(?:mois\sd(?:e\s|'))?(?:{WEEKDAY}\s)?"
    r"|\s?-\s?)"
)
# "entre le 1er mars 2002 et le 9 avril 2004"
_BETWEEN = re.compile(r"(?<![a-z])entre\s(?:(?:le|les|du)\s)?\Z")
_UP_TO = re.compile(r"\set\s(?:(?:le|celui\sdu|au)\s)?")
_MORE_DAYS = compiled(
    rf"(?<![a-z\d.,/])(?<!\bcivile\s)(?<!chambre\s)(?<!section\s)(?P<d>[0-3]?\d|{FIRST})"
    r"(?:\s?(?:au|-|a|,|et|ou)\s(?:(?:le|du)\s)?|[/-])\Z"
)
# "L'AN DEUX MIL QUINZE ET LE QUINZE DECEMBRE": deeds say the year first
_YEAR_FIRST = re.compile(
    rf"(?<![a-z])l'an\s(?P<y>{NUMBER_IN_WORDS}|{YEAR_IN_DIGITS})\s?,?\s(?:et\s)?(?:le\s)?(?:{WEEKDAY}\s)?\Z"
)
_SAME_YEAR = re.compile(r"\s(?P<w>suivant|prochain|dernier|precedent|courant|de\sla\smeme\sannee)")
_EACH = re.compile(r"\sde\schaque|\sdes\sannees")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date by its place in a view. `sure` is False where the year was read elsewhere."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    precision: Precision
    last: dt.date | None = None
    sure: bool = True

    @property
    def date(self) -> dt.date | None:
        """The first day meant; None where it has no year or does not exist."""
        month = None if self.precision == "day" and self.month is None else self.month or 1
        return make_date(self.year, month, self.day or 1)

    @property
    def last_day(self) -> dt.date | None:
        """The last day meant."""
        if self.last or self.year is None:
            return self.last
        if self.precision == "day":
            return self.date
        month = self.month or 12
        return make_date(self.year, month, calendar.monthrange(self.year, month)[1])


def _day_before(folded: str, month_at: int) -> tuple[int, int] | None:
    """Where the day before a month begins, and its number."""
    from_ = max(0, month_at - 9)
    if match := _DAY_LEFT.search(folded[from_:month_at]):
        number = day_number(match[0].rstrip(" \t\n\f-."))
        return None if number is None else (from_ + match.start(), number)
    start = words_before(folded, month_at)
    number = whole_number(folded[start:month_at]) if start < month_at else None
    if number is None or not 1 <= number <= 31:
        return None
    return start, number


def _months(view: View) -> list[int]:
    """Where months are named, in text order."""
    found = word_starts(view, MONTH_NAMES)
    for end, names in _GLUED:
        found += [start + len(end) for start in word_starts(view, names)]
    return sorted(found)


def _in_letters(view: View) -> Iterator[DateMention]:
    """Dates with their month by name, each alone."""
    folded = view.folded
    for match in matches_at(_MONTH, folded, _months(view)):
        at = match.start()
        name = match[0].rstrip(".")
        day = _day_before(folded, at)
        if day is None and _within_word(folded, at):
            continue
        end = match.end() if name in _SHORT else at + len(name)
        year = _YEAR_RIGHT.match(folded, end) or (day and _SHORT_YEAR.match(folded, end))
        number = year_number(year["y"]) if year else None
        if number is None and (day is None or name in _SHORT):
            # a month alone dates nothing, and may be a word ("mai", "mars", "sept")
            if day is not None or name in _SHORT or not _joins_next(folded, end):
                continue
        elif name in _SHORT and day is None and not match[0].endswith("."):
            continue
        if name in _DOUBTFUL and not match[0].endswith(".") and not _in_digits(folded, day, year):
            continue
        if number is not None and year:
            end = year.end()
        yield DateMention(
            day[0] if day else at, end, number, month_number(name), day[1] if day else None,
            "day" if day else "month",
        )  # fmt: skip


def _within_word(folded: str, at: int) -> bool:
    """Whether a month's name is the end of another word; `mi-mars`, `mars-avril` are none."""
    if not at or not (folded[at - 1].isalnum() or folded[at - 1] == "-"):
        return False
    return folded[at - 1] != "-" or _MONTH_BEFORE.search(folded, max(0, at - 14), at) is None


def _in_digits(folded: str, day: tuple[int, int] | None, year: re.Match[str] | None) -> bool:
    """Whether a day and a year in digits stand around a month."""
    return bool(day and year and not folded[day[0]].isalpha() and not year["y"][0].isalpha())


def _joins_next(folded: str, end: int) -> bool:
    """Whether another month follows a month without a year: `de mai à juillet 2010`."""
    link = _TO.match(folded, end) or _AND.match(folded, end)
    return bool(link and _MONTH.match(folded, link.end()))


def _in_figures(view: View) -> Iterator[DateMention]:
    """Dates in figures alone; `31/02/2010` is one, though there is no such day."""
    folded = view.folded
    for match in matches_at(_NUMERIC, folded, view.figures_of(1, 2)):
        start, end = match.span()
        before, after = folded[max(0, start - 2) : start], folded[end : end + 2]
        if before[-1:].isdigit() or (before[-1:] in "./-" and before[:1].isdigit()):
            continue
        if len(after) == 2 and after[0] in "./-" and after[1].isdigit():
            continue
        day, month = day_number(match["d"]) or 0, int(figures(match["m"]))
        if len(match["d"]) == 1 and before[-1:] in ("l", "i") and not before[:1].isalnum():
            start, day = start - 1, day + 10  # "l2/03/2010"
        if not (1 <= day <= 31 and 1 <= month <= 12) or _like_a_number(folded, match):
            continue
        yield DateMention(start, end, year_number(match["y"]), month, day, "day")
    for match in matches_at(_WITHOUT_YEAR, folded, view.figures_of(1, 2)):
        if _LE.search(folded, max(0, match.start() - 5), match.start()):
            yield DateMention(*match.span(), None, int(match["m"]), int(match["d"]), "day")
    for match in matches_at(_SPACED, folded, view.figures_of(2)):
        if _LE.search(folded[max(0, match.start() - 5) : match.start()]):
            numbers = int(match["y"]), int(match["m"]), int(match["d"])
            yield DateMention(*match.span(), *numbers, "day")
    for match in matches_at(_ISO, folded, view.figures_of(4)):
        if not folded[match.start() - 1 : match.start()].isalnum():
            numbers = int(match["y"]), int(match["m"]), int(match["d"])
            yield DateMention(match.start(), match.end(), *numbers, "day")


def _like_a_number(folded: str, match: re.Match[str]) -> bool:
    """Whether a date in figures may be another number: `4-11-99`, `3.3.10`, not behind "le"."""
    if len(match["y"]) == 4 or match["sep"] == "/":
        return False
    dotted = match["sep"] == "." and len(match["m"]) == 2
    return not dotted and not _LE.search(folded, max(0, match.start() - 5), match.start())


def _in_english(view: View) -> Iterator[DateMention]:
    """Dates of quoted English documents, in the many forms that dateparser knows."""
    if _ENGLISH_MONTHS.isdisjoint(view.words):
        return
    for match in _FOREIGN.finditer(view.folded):
        if day := english_date(match[0]):
            yield DateMention(*match.span(), day.year, day.month, day.day, "day")


def _parts_of_year(view: View) -> Iterator[DateMention]:
    """Quarters and halves of a year, as the months they begin with."""
    if "mestre" not in view.folded:
        return
    for match in _PART_OF_YEAR.finditer(view.folded):
        number = int(match["n"]) if match["n"] else _ORDINALS[match["w"]]
        months = 3 if match["unit"] == "tri" else 6
        if number * months <= 12:
            month = (number - 1) * months + 1
            yield DateMention(match.start(), match.end(), int(match["y"]), month, None, "month")


def _years(view: View) -> Iterator[DateMention]:
    """Years that date something by themselves: `en 2010`."""
    folded, last = view.folded, -6
    for match in matches_at(_YEAR, folded, view.figures_of(4)):
        at, end = match.span()
        half = folded.startswith("mi-", at - 3)
        if not (half or folded[at - 1 : at].isspace()) or folded[end : end + 1].isalnum():
            continue
        lead = "mi " if half else folded[max(0, at - 22) : at]
        if (span := _YEARS.match(folded, end)) and _DATED.search(lead):
            first, second = int(match[0]), int(span["y"])
            if first < second < first + MOST_YEARS:
                until = dt.date(second, 12, 31)
                yield DateMention(at, span.end(), first, None, None, "year", until)
                continue
        if folded[end : end + 1] in "./-,'" and folded[end + 1 : end + 2].isdigit():
            continue
        if _DATED.search(lead) or (at - last < 6 and _NEXT_YEAR.fullmatch(folded, last, at)):
            last = end
        elif not (_FROM_YEAR.search(lead) and _TO_YEAR.match(folded, end)):
            continue
        else:
            last = end
        yield DateMention(at, end, int(match[0]), None, None, "year")


def _list_of_days(folded: str, item: DateMention, floor: int) -> DateMention:
    """The same mention with the days listed before it: `19 et 20 avril 2007`."""
    start, first, last = item.start, item.day, item.date
    for _ in range(6):
        from_ = max(floor, start - 16)
        match = _MORE_DAYS.search(folded[from_:start])
        number = day_number(match["d"]) if match else None
        if match is None or number is None or first is None or number >= first:
            break
        start, first = from_ + match.start(), number
    return replace(item, start=start, day=first, last=last) if start < item.start else item


def _joined(folded: str, first: DateMention, second: DateMention) -> DateMention | None:
    """Two mentions as one: a range, or a list that names its year once."""
    if second.start - first.end > 24 or second.precision != first.precision:
        return None
    between = folded[first.end : second.start]
    ranged = _TO.fullmatch(between) or (
        _UP_TO.fullmatch(between) and _BETWEEN.search(folded, max(0, first.start - 12), first.start)
    )
    if not ranged and (first.year is not None or not _AND.fullmatch(between)):
        return None
    if first.year is not None and between.strip() in ("a", "-") and first.precision == "day":
        return None
    if second.year is None:
        # "8 mars, 10 mars, 31 mars 2004": the year is still to come
        return None if ranged or first.year else replace(first, end=second.end)
    year = first.year
    if year is None:
        turn = (first.month or 0, first.day or 0) > (second.month or 0, second.day or 0)
        year = second.year - 1 if turn and ranged else second.year
    joined = replace(first, end=second.end, year=year, last=second.last_day)
    return joined if first.date is None or (joined.last or dt.date.max) >= first.date else None


def _placed(folded: str, item: DateMention, previous: DateMention | None) -> DateMention:
    """A day without a year, with that of the date before it (`le 2 juillet suivant`)."""
    if item.year is not None or item.precision != "day":
        return item
    if deed := _YEAR_FIRST.search(folded, max(0, item.start - 90), item.start):
        return replace(item, start=deed.start(), year=year_number(deed["y"]))
    word = _SAME_YEAR.match(folded, item.end)
    if previous is None or previous.year is None or _EACH.match(folded, item.end):
        return replace(item, sure=False)
    year = previous.year
    earlier = (item.month or 0, item.day or 0) < (previous.month or 0, previous.day or 0)
    if word and word["w"] == "suivant" and earlier:
        year += 1
    end = word.end() if word and word["w"] != "courant" else item.end
    return replace(item, end=end, year=year, sure=False)


def find_dates(view: View) -> list[DateMention]:
    """Every mention of a date, in text order, none within another."""
    readers = (_in_letters, _in_figures, _in_english, _parts_of_year, _years)
    found = [item for reader in readers for item in reader(view)]
    folded = view.folded
    found.sort(key=lambda d: (d.start, -d.end))
    result: list[DateMention] = []
    previous: DateMention | None = None
    for item in found:
        if result and item.start < result[-1].end:
            continue
        if item.precision == "day" and item.day is not None:
            item = _list_of_days(folded, item, result[-1].end if result else 0)
        if result and (joined := _joined(folded, result[-1], item)):
            result[-1] = joined
        else:
            result.append(item)
    for index, item in enumerate(result):
        result[index] = _placed(folded, item, previous)
        if result[index].year is not None:
            previous = result[index]
    return result
