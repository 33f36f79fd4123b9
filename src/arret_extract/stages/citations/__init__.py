"""Stage: the articles, laws and rulings that a ruling cites.

A citation runs from the word "article" (or what stands for it) to the end of its code or text; each
article is a row, the rows of one citation share its span. Articles of a contract, a lease or
articles of association are no citations.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, partial

from arret_extract.matching.search import cue_starts, matches_at, word_starts
from arret_extract.records import Citation
from arret_extract.ruling import Ruling
from arret_extract.stages.citations.alone import texts_alone
from arret_extract.stages.citations.articles import ArticleList, read_articles, read_before
from arret_extract.stages.citations.case_law import Precedent, find_precedents
from arret_extract.stages.citations.texts import LegalText, load_names, read_date, read_short
from arret_extract.text import View
from arret_extract.vocabulary import CitationKind

# the word may be as typed or scanned in haste, with what follows or the elided "l'" glued to it
_ARTICLE = re.compile(
    r"(?<![^\W_])(?:articles?(?=[lrda]?\.?\s?\d)|[a-z]{5,10}|arts?\b\.?)"
    r"\s?(?:(?:numeros?|les?|de)\s)?(?=[\dlrdapuctqshnoivx])"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SPELT = ("article", "articles")
_OTHER_WORDS = frozenset(("articule", "articules", "articula", "particle", "particles"))


@cache
def _article_words() -> frozenset[str]:
    """The word and its abbreviation, and what a slip of one letter or of two makes of it."""
    found = {"art", "arts", "artide", "artides", "anicle", "anicles", "articie", "articies"}
    for word in _SPELT:
        cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
        found |= {a + b[1:] for a, b in cuts if b}
        found |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
        found |= {a + c + b[1:] for a, b in cuts if b for c in _LETTERS}
        found |= {a + c + b for a, b in cuts for c in _LETTERS}
    return frozenset(found - _OTHER_WORDS)


_NEXT = re.compile(
    r",?\s?(?:(?:et|ou|ainsi\sque|ensemble|puis)\s)?(?:(?:de\s|a\s)?(?:l'|les\s)|des?\s|aux?\s)?"
)
_SIGLES = (
    "CPC", "NCPC", "C.P.C", "N.C.P.C", "CESEDA", "CSS", "CSP", "CMF", "CCH", "COJ", "CPP", "CGI",
    "CGCT", "CASF", "LPF", "C. civ", "C.civ", "C. trav", "C. com", "C. ass", "C. conso", "C. pr",
    "C. proc",
)  # fmt: skip
_SIGLE_WORDS = frozenset(
    [
        "cpc",
        "ncpc",
        "cpce",
        "c",
        "n",
        "ceseda",
        "css",
        "csp",
        "cmf",
        "cch",
        "coj",
        "cpp",
        "cgi",
        "cgct",
        "casf",
        "lpf",
    ]
)
# "Article 3 :" at the start of a line is a clause of an agreement that the ruling copies
_HEADING = re.compile(r"[ \t]?(?:[:\n\f]|-\s)")
# "l'article L. 145-33 et les articles R. 145-2 et suivants du code de commerce"
_WITH_NEXT = re.compile(r",?\s(?:(?:et|ou)\s)?(?:(?:de\s|a\s)?l'|(?:les|des?|aux?)\s)?")
# "loi du 5 juillet 1985, art. 4", "code civil (article 9)"
_AT_ONCE = re.compile(r"\s?[,(-]?\s?")
_SIGLE = 16
_NAMED_BEFORE = re.compile(r"vise|precit|suscit|mentionne")
# how far back "l'article 5" alone may reach for the text it belongs to
_REACH = 1500
_NEAR = 300
# articles that their number alone names, in a civil ruling
_EVERYWHERE = frozenset(("700", "699"))
# a code named without an article stands for those that follow at once: "du code civil, article 5"
_ANNOUNCES = re.compile(r"[^.;\f]{1,40}")


@dataclass(frozen=True, slots=True)
class Found:
    """A citation in view positions: articles of a text, a text alone, or a ruling."""

    start: int
    end: int
    articles: ArticleList | None = None
    text: LegalText | None = None
    precedent: Precedent | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A text named up to a position, and whether its articles there bear a letter (`L. 211-9`).

    `alone` says that no article of it was named there.
    """

    end: int
    text: LegalText
    lettered: bool | None
    alone: bool = False


def _lettered(articles: ArticleList) -> bool:
    return articles.articles[0][:1] in "LRDA"


def add_rows(ruling: Ruling) -> None:
    """Add the citations in text order."""
    view = ruling.view
    found = _with_next(view, sorted(find_citations(view), key=lambda f: f.start))
    known = _known_articles(found)
    last: list[Named] = []
    for citation in found:
        if citation.precedent is not None:
            _add_precedent(ruling, citation.precedent)
        elif citation.articles is not None:
            _add_articles(ruling, citation.articles, known, last)
        elif citation.text is not None:
            code = citation.text.kind == "article"
            last.append(Named(citation.end, citation.text, None, alone=code))
            if not code:
                _add_text(ruling, citation)


def _with_next(view: View, found: list[Found]) -> list[Found]:
    """The citations, an article that another list follows at once with the text of that list."""
    for index in range(len(found) - 2, -1, -1):
        one, two = found[index].articles, found[index + 1].articles
        text = found[index].text
        if text is not None and two is not None and two.text is None:
            if _at_once(view, found[index].end, two):
                found[index : index + 2] = [_text_first(found[index].start, text, two)]
            continue
        if one is None or two is None or one.text is not None or two.text is None or two.same:
            continue
        alike = _lettered(one) == _lettered(two)
        before = _NAMED_BEFORE.search(view.folded, one.start, one.end)
        if alike and not before and _WITH_NEXT.fullmatch(view.folded, one.end, two.start):
            found[index] = replace(found[index], articles=replace(one, text=two.text))
    return found


def _at_once(view: View, end: int, articles: ArticleList) -> bool:
    """Whether articles follow a text that ends at a position: `code civil (article 9)`."""
    gap = _AT_ONCE.fullmatch(view.folded, end, articles.start)
    return gap is not None and ("(" not in gap[0] or view.plain.startswith(")", articles.end))


def _behind_sigle(view: View, articles: ArticleList) -> ArticleList:
    """Articles with the text whose abbreviation stands right before them: `CPC, art. 9`."""
    for start in range(max(0, articles.start - _SIGLE), articles.start):
        text = None if _in_word(view.folded, start) else read_short(view, start)
        if text is not None and _at_once(view, text.end, articles):
            return replace(articles, start=start, text=text)
    return articles


def _text_first(start: int, text: LegalText, articles: ArticleList) -> Found:
    """The articles of a text named before them: `code civil, article 9`."""
    return Found(start, articles.end, articles=replace(articles, start=start, text=text))


def find_citations(view: View) -> Iterator[Found]:
    """Every citation of a text, those of one kind in text order."""
    lists = list(_article_lists(view))
    lists += _lists_before_texts(view, [(a.start, a.end) for a in lists])
    taken = sorted(piece for articles in lists for piece in articles.taken)
    for articles in lists:
        if not articles.contract:
            told = articles if articles.text else _behind_sigle(view, articles)
            yield Found(told.start, told.end, articles=told)
    for start, end, text in texts_alone(view, partial(_free, taken)):
        yield Found(start, end, text=text)
    for precedent in find_precedents(view):
        yield Found(precedent.start, precedent.end, precedent=precedent)


def _is_heading(view: View, found: ArticleList) -> bool:
    if found.articles[0] in load_names().terms:
        return False
    first_of_line = found.start == 0 or view.plain[found.start - 1] in "\n\f"
    return first_of_line and _HEADING.match(view.folded, found.end) is not None


def _article_lists(view: View) -> Iterator[ArticleList]:
    """Lists behind the word "article", and those that go on behind the text of one before."""
    end = 0
    folded = view.folded
    for word in matches_at(_ARTICLE, folded, word_starts(view, _article_words())):
        if word.start() < end or _in_word(folded, word.start()):
            continue
        found = read_articles(view, word.start(), word.end())
        if found is not None and found.text is None and _is_heading(view, found):
            continue
        while found is not None:
            yield found
            end = found.end
            if found.text is None:
                break
            gap = _NEXT.match(view.folded, end)
            if gap is None or gap.end() == end:
                break
            found = read_articles(view, gap.end(), gap.end())
            if found is not None and found.text is None and not _tells(found):
                break


def _tells(found: ArticleList) -> bool:
    """Whether a number by itself is that of an article: `R. 413-17`."""
    return _lettered(found) and "-" in found.articles[0]


def _in_word(text: str, at: int) -> bool:
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] == "-")


def _free(taken: list[tuple[int, int]], position: int) -> bool:
    """Whether no citation stands over a position."""
    index = bisect_right(taken, (position, 1 << 62)) - 1
    return index < 0 or taken[index][1] <= position


def _lists_before_texts(view: View, taken: list[tuple[int, int]]) -> list[ArticleList]:
    """Lists without the word "article": "700 du code de procédure civile"."""
    found: list[ArticleList] = []
    since = 0
    marks = cue_starts(view, view.folded, ("code ", "code\n"), ("code",))
    marks += cue_starts(view, view.plain, _SIGLES, _SIGLE_WORDS)
    for mark in sorted(marks):
        if _free(taken, mark) and not _in_word(view.folded, mark):
            articles = read_before(view, mark, since)
            if articles is not None and _free(taken, articles.start):
                found.append(articles)
                since = articles.end
    return found


def _known_articles(found: list[Found]) -> dict[str, LegalText]:
    """The text that each article is given with, anywhere in the ruling; none where several are."""
    known: dict[str, LegalText] = {}
    twice: set[str] = set()
    for citation in found:
        if citation.articles is None or citation.articles.text is None or citation.articles.same:
            continue
        text = citation.articles.text
        for article in citation.articles.articles:
            if article in known and known[article].reference != text.reference:
                twice.add(article)
            known[article] = text
    return {a: t for a, t in known.items() if a not in twice}


def _meant(
    view: View, articles: ArticleList, known: dict[str, LegalText], last: list[Named]
) -> tuple[LegalText | None, str]:
    """The text that a list of articles belongs to, and the rule that says so."""
    first, terms = articles.articles[0], load_names().terms
    if articles.text is not None and not articles.same and not articles.text.bare:
        # "l'article 700 du code", whose name cannot be read
        nameless = articles.text.kind == "article" and articles.text.code is None
        if not nameless or first not in _EVERYWHERE:
            return articles.text, "citations.article"
    if articles.text is not None:
        if articles.text.kind == "article" and first in _EVERYWHERE:
            return LegalText("article", articles.text.end, terms[first]), "citations.term_of_art"
        kind = articles.text.kind
        any_kind = view.folded.startswith("texte", articles.text.end - len("texte"))
        for named in reversed(last):
            of_kind = any_kind or named.text.kind == kind
            if of_kind or (kind == "article" and named.text.code is not None):
                return replace(named.text, end=articles.text.end), "citations.same_text"
        return None, "citations.article_alone"
    if first in known:
        return known[first], "citations.article_known"
    if first in _EVERYWHERE:
        return LegalText("article", articles.end, terms[first]), "citations.term_of_art"
    for named in reversed(last):
        # a letter before its number is a code's, no law's
        if _lettered(articles) and named.text.code is None:
            continue
        if named.alone and not _ANNOUNCES.fullmatch(view.folded, named.end, articles.start):
            continue
        # a low number is as likely a clause of the contract in dispute
        if articles.start - named.end > (_NEAR if len(first) < 3 and named.text.code else _REACH):
            break
        if named.lettered is None or named.lettered == _lettered(articles):
            return named.text, "citations.article_after_text"
    if first in terms:
        return LegalText("article", articles.end, terms[first]), "citations.term_of_art"
    return None, "citations.article_alone"


def _add_articles(
    ruling: Ruling,
    articles: ArticleList,
    known: dict[str, LegalText],
    last: list[Named],
) -> None:
    text, rule_id = _meant(ruling.view, articles, known, last)
    first = articles.articles[0]
    if text is None and articles.text is None and not first[:1].isalpha() and len(first) < 3:
        return
    if text is not None:
        last.append(Named(articles.end, text, _lettered(articles)))
    base = _citation(ruling, articles.start, articles.end, "article")
    if text is not None:
        base = replace(base, code=text.code, number=text.number, date=text.date)
    for article in dict.fromkeys(articles.articles):
        row = replace(base, citation_id=len(ruling.citations), article=article)
        ruling.add(row, rule_id)


def _citation(ruling: Ruling, start: int, end: int, kind: CitationKind) -> Citation:
    """The row of what is cited between two positions of the view."""
    span = ruling.view.span(start, end)
    return Citation(
        citation_id=len(ruling.citations),
        start_char=span.start,
        end_char=span.end,
        text=ruling.view.quote(span),
        kind=kind,
    )


def _add_text(ruling: Ruling, citation: Found) -> None:
    text = citation.text
    assert text is not None
    base = _citation(ruling, citation.start, citation.end, text.kind)
    row = replace(base, code=text.code, number=text.number, date=text.date)
    ruling.add(row, "citations.text")


def _add_precedent(ruling: Ruling, precedent: Precedent) -> None:
    """Add a ruling cited, unless it is the one that is read, told by its number or its day."""
    own = ruling.decision
    date, number = read_date(precedent.date), precedent.number
    if number in (*own.pourvoi_numbers, *own.rg_numbers) or (
        number is None and date is not None and date == own.decision_date
    ):
        return
    base = _citation(ruling, precedent.start, precedent.end, "jurisprudence")
    row = replace(base, number=number, date=date, court=precedent.court)
    ruling.add(row, precedent.rule)
