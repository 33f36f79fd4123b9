"""Lists of articles read from left to right, with the text they belong to."""

import re
from dataclasses import dataclass

from arret_extract.grammar.calendar import MONTH_NAMES
from arret_extract.matching.rules import rule
from arret_extract.stages.citations.texts import LegalText, read_short, read_text
from arret_extract.text import View

_MODIFIERS = 6
_ITEMS = 24
_ORDINALS = {"premier": "1er", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "six": "6"}
_ORDINALS |= {"sept": "7", "huit": "8", "neuf": "9", "dix": "10"}
_ACCENTED = {"preliminaire": "préliminaire"}
_PSEUDONYM = re.compile(r"[a-z]\.{3}\s?\Z")
# Codes whose articles bear no letter: "l382 du code civil" is 1382.
_NO_LETTERS = ("code civil", "code de procédure civile")
# and its thousands bear no point
_THOUSAND = re.compile(r"\A(?:L|1\.)(?=\d{3}\Z)")
# "L 211 9": the hyphen is lost
_SPACED = re.compile(r"(?<=\d)\s(?=\d{1,3}(?:\s\d{1,2})?\Z)")
# "articles 3 alinéa 1 et 6": the second article is not the paragraph of the first; it is one of an
# article of several digits where others follow: "articles 411 alinéa 2 et 3, 415 et 417"
_PARAGRAPH = r"\s?,?\s?(?:alinea|al\.?)\s?\d{1,2}(?:\s?er)?"
_ONE_PARAGRAPH = re.compile(rf"{_PARAGRAPH}(?=(?:,|\set|\sou)\s\d)")
_ONE_OF_FEW = re.compile(rf"{_PARAGRAPH}(?=,\s\d|\s(?:et|ou)\s\d(?!(?:,|\s(?:et|ou|&))\s\d))")
# "l'article 5 du CT" may be one of the contract; a code's has its letter: "L. 1235-3 CT"
_OF_CONTRACT = re.compile(r"\bct")
_SEVERAL = re.compile(r"articles|arts")
_MISREAD = str.maketrans("oi", "01")
_NOISE = re.compile(r"[\s.*°]{1,4}")
_ALONE = re.compile(r"\b[a-z]\b")
# a scan's "I. 211-9" and "1.211-9" are those of a law
_LETTERS = {"I": "L", "1": "L"}
# tax law counts in letters too, in capitals: "150-0 D ter", "302 bis ZI", "L. 80 CA"
_IN_CAPITALS = re.compile(
    r"\s?(?!(?:I{1,3}|IV|VI{0,3}|IX|X)\b)[A-Z]{1,2}(?:\s(?:bis|ter|quater|\w{3,7}ies))?"
    r"(?=[,;)]|\s(?:du|de\sl|au|et|ou|à|que|prévoit|dispose)\b)"
)
# articles of treaties and old laws, in capitals as printed: "l'article XVI de la Déclaration"
_ROMAN = re.compile(r"(?:Ier|[IVX]{1,6})(?![\w.'-])")


@dataclass(frozen=True, slots=True)
class ArticleList:
    """Articles as one names them, the text they belong to, and where they stand in the view.

    `contract` says that they belong to an agreement between persons, which is no citation; `same`
    that the text is one named before ("du même code"); `wording`, which wording of them is meant,
    as one tells between them and their text.
    """

    start: int
    end: int
    articles: tuple[str, ...]
    text: LegalText | None = None
    same: bool = False
    contract: bool = False
    wording: tuple[int, int] | None = None

    @property
    def taken(self) -> list[tuple[int, int]]:
        """Where no other citation may stand."""
        if self.wording is None:
            return [(self.start, self.end)]
        return [(self.start, self.wording[0]), (self.wording[1], self.end)]


def _article(match: re.Match[str]) -> str:
    """An article as printed, without spaces and with its letter's point: `L211-9`, `1er`."""
    if match["word"]:
        word = match["word"]
        return _ORDINALS.get(word) or _ACCENTED.get(word, word)
    letter = match["letter"] or ""
    letter = "" if _PSEUDONYM.search(letter) else _NOISE.sub("", letter).strip("-").upper()
    letter = _LETTERS.get(letter, letter)
    number = match["number"]
    if letter:
        number = _SPACED.sub("-", number).replace(".", "-")
    number = re.sub(r"\s", "", number).translate(_MISREAD).replace("--", "-")
    latin = re.sub(r"\s{1,3}", " ", match["latin"] or "").rstrip()
    latin = _ALONE.sub(lambda word: word[0].upper(), latin)
    suffix = (match["suffix"] or "").strip(" -").upper()
    return f"{letter}{number}{'er' if match['first'] and number == '1' else ''}{latin}{suffix}"


def _skip_modifiers(view: View, end: int, alone: re.Pattern[str] | None = None) -> int:
    """The position after "alinéa 2", "et suivants", "II"… that follow an article.

    `alone` meets one paragraph where another article must come.
    """
    modifier, roman = rule("citations", "modifier").pattern, rule("citations", "roman").pattern
    for _ in range(_MODIFIERS):
        match = modifier.match(view.folded, end) or roman.match(view.plain, end)
        if match is None:
            break
        one = alone.match(view.folded, end) if alone else None
        end = (one or match).end()
    return end


def _read_list(view: View, start: int, several: bool) -> tuple[list[str], int] | None:
    """The articles listed from a position, and where the list ends."""
    item, separator = rule("citations", "item").pattern, rule("citations", "separator").pattern
    match = item.match(view.folded, start)
    if match is None:
        return None
    article, end = _whole(view, match, several)
    articles = [article]
    while len(articles) < _ITEMS:
        gap = separator.match(view.folded, end)
        match = item.match(view.folded, gap.end()) if gap else None
        if match is None or (match["word"] and articles[0] not in _ORDINALS.values()):
            break
        article, end = _whole(view, match)
        articles.append(article)
    return articles, end


def _whole(view: View, match: re.Match[str], awaits: bool = False) -> tuple[str, int]:
    """An article with the capitals that end its number, and where what modifies it ends."""
    article, end = _article(match), match.end()
    capitals = _IN_CAPITALS.match(view.plain, end)
    if capitals and read_short(view, end + capitals[0].startswith(" ")) is None:
        joined = capitals[0] if match["latin"] else capitals[0].lstrip()
        article, end = article + joined, capitals.end()
    if not awaits or match["letter"]:
        return article, _skip_modifiers(view, end)
    return article, _skip_modifiers(view, end, _ONE_PARAGRAPH if len(article) < 3 else _ONE_OF_FEW)


def read_articles(view: View, start: int, numbers: int) -> ArticleList | None:
    """The citation that starts at `start`, its first article at `numbers`; None where none does."""
    several = _SEVERAL.match(view.folded, start, numbers) is not None
    listed = _read_list(view, numbers, several)
    if listed is None:
        return _read_roman(view, start, numbers)
    articles, end = listed
    wording = rule("citations", "wording").pattern.match(view.folded, end)
    linked = wording.end() if wording else end
    link = rule("citations", "link").pattern.match(view.folded, linked)
    if link is None:
        text = _after_comma(view, end)
        return ArticleList(start, text.end if text else end, tuple(articles), text)
    text = read_text(view, link.end())
    contract = rule("citations", "contract").pattern.match(view.folded, link.end())
    if contract is not None and (text is None or (text.bare and not link["same"])):
        return ArticleList(start, end, tuple(articles), contract=True)
    of_code = articles[0][0].isalpha()
    if text is None or (not of_code and _OF_CONTRACT.match(view.folded, text.end - 2)):
        return ArticleList(start, end, tuple(articles))
    if text.code in _NO_LETTERS:
        articles = [_THOUSAND.sub("1", article) for article in articles]
    told = text.code or text.number or text.date
    same = text.bare or (link["same"] is not None and not told)
    told_of = wording.span() if wording else None
    return ArticleList(start, text.end, tuple(articles), text, same, wording=told_of)


def _read_roman(view: View, start: int, number: int) -> ArticleList | None:
    """The article of a text that follows at once, numbered as treaties and old laws do: "XVI"."""
    match = _ROMAN.match(view.plain, number)
    if match is None:
        return None
    end = _skip_modifiers(view, match.end())
    link = rule("citations", "link").pattern.match(view.folded, end)
    text = read_text(view, link.end()) if link else None
    if text is None or text.bare:
        return None
    article = "1er" if match[0] == "Ier" else match[0]
    return ArticleList(start, text.end, (article,), text)


def _after_comma(view: View, end: int) -> LegalText | None:
    """The text that follows without a link: "article 700 CPC", "art. 6, loi du 5 juillet 1985"."""
    while end < len(view.plain) and view.plain[end] in " ,\t\n(":
        end += 1
    text = read_text(view, end)
    return None if text is None or text.bare else text


def read_before(view: View, text_at: int, since: int) -> ArticleList | None:
    """The articles listed right before a text, without the word: "et 700 du code civil".

    What stands above a blank line is none: "Chambre 11 / L. 742-1 du code"; nor is the year of a
    day: "dans sa version du 8 août 2016, du code du travail".
    """
    first = max(since, text_at - 80, view.folded.rfind("\f", since, text_at) + 1)
    for at in re.finditer(
        r"(?<![\w.,/°-])(?:[lrd]\.?\s?)?\d(?!\d?\s?°)", view.folded[first:text_at]
    ):
        if (
            view.folded[max(0, first + at.start() - 12) : first + at.start()]
            .rstrip()
            .rpartition(" ")[2]
            in MONTH_NAMES
        ):
            continue
        found = read_articles(view, first + at.start(), first + at.start())
        if found is not None and found.text is not None and found.end > text_at:
            return found
    return None
