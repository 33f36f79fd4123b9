"""Stage: the articles, laws and rulings that a ruling cites.

A citation runs from the word "article" (or what stands for it) to the end of its code or text; each
article is a row, the rows of one citation share its span. Articles of a contract, a lease or
articles of association are no citations.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from arret_extract.records import Citation
from arret_extract.ruling import Ruling
from arret_extract.search import cue_starts, matches_at, word_starts
from arret_extract.stages.citations.articles import ArticleList, read_articles, read_before
from arret_extract.stages.citations.case_law import Precedent, find_precedents
from arret_extract.stages.citations.texts import LegalText, read_date, read_numbered, read_text
from arret_extract.text import View

_ARTICLE = re.compile(
    r"(?<![^\W_])(?:articles?|arts?\b\.?)\s?(?:(?:numeros?|les?|de)\s)?(?=[\dlrdapuctqshno])"
)
_NEXT = re.compile(
    r",?\s?(?:(?:et|ou|ainsi\sque|ensemble|puis)\s)?(?:(?:de\s|a\s)?(?:l'|les\s)|des?\s|aux?\s)?"
)
_ARTICLE_WORDS = ("article", "articles", "art", "arts")
_SIGLES = ("CPC", "NCPC", "C.P.C", "N.C.P.C")
_SIGLE_WORDS = ("cpc", "ncpc", "cpce", "c", "n")
_TEXT_WORDS = (
    "loi ",
    "lois ",
    "decret",
    "ordonnance ",
    "directive ",
    "reglement ",
    "arrete ",
    "convention ",
)
_TEXT_FIRST = frozenset(
    """loi lois decret decrets ordonnance directive reglement arrete convention""".split()  # noqa: SIM905
)
# "Article 3 :" at the start of a line is a clause of an agreement that the ruling copies
_HEADING = re.compile(r"[ \t]?(?:[:\n\f]|-\s)")
_REFORM = re.compile(
    r"(?:redaction|en\svigueur|issue?s?|resultant|modifiee?s?|reforme|abrogee?s?|codifiee?s?)\b"
    r"[^.;]{0,24}\s(?:de|a|par|avant|apres)\sl'\Z"
)
# how far back "l'article 5" alone may reach for the text it belongs to
_REACH = 1500
_NEAR = 300
# articles that their number alone names, in a civil ruling
_TERMS_OF_ART = {"700": "code de procédure civile", "699": "code de procédure civile"}


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
    """A text named up to a position, and whether its articles there bear a letter (`L. 211-9`)."""

    end: int
    text: LegalText
    lettered: bool | None


def _lettered(articles: ArticleList) -> bool:
    return articles.articles[0][:1] in "LRDA"


def add_rows(ruling: Ruling) -> None:
    """Add the citations in text order."""
    view = ruling.view
    found = sorted(find_citations(view), key=lambda f: f.start)
    known = _known_articles(found)
    last: list[Named] = []
    for citation in found:
        if citation.precedent is not None:
            _add_precedent(ruling, citation.precedent)
        elif citation.articles is not None:
            _add_articles(ruling, citation.articles, known, last)
        elif citation.text is not None:
            last.append(Named(citation.end, citation.text, None))
            _add_text(ruling, citation.start, citation.text)


def find_citations(view: View) -> Iterator[Found]:
    """Every citation of a text, those of one kind in text order."""
    lists = list(_article_lists(view))
    taken = [(a.start, a.end) for a in lists]
    lists += _lists_before_texts(view, taken)
    taken = sorted((a.start, a.end) for a in lists)
    yield from (Found(a.start, a.end, articles=a) for a in lists if not a.contract)
    yield from _texts_alone(view, taken)
    for precedent in find_precedents(view):
        yield Found(precedent.start, precedent.end, precedent=precedent)


def _is_heading(view: View, found: ArticleList) -> bool:
    first_of_line = found.start == 0 or view.plain[found.start - 1] in "\n\f"
    return first_of_line and _HEADING.match(view.folded, found.end) is not None


def _article_lists(view: View) -> Iterator[ArticleList]:
    """Lists behind the word "article", and those that go on behind the text of one before."""
    end = 0
    folded = view.folded
    for word in matches_at(_ARTICLE, folded, word_starts(view, _ARTICLE_WORDS)):
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
            if found is not None and found.text is None:
                break


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


def _texts_alone(view: View, taken: list[tuple[int, int]]) -> Iterator[Found]:
    """Laws, decrees and the like cited without an article."""
    end = 0
    for start in cue_starts(view, view.folded, _TEXT_WORDS, _TEXT_FIRST):
        if start < end or not _free(taken, start) or _in_word(view.folded, start):
            continue
        text = read_text(view, start) if view.folded.startswith("convention", start) else None
        text = text or read_numbered(view, start)
        if text is not None and not text.bare and _is_law(view, start, text):
            yield Found(start, text.end, text=text)
            end = text.end


def _is_law(view: View, start: int, text: LegalText) -> bool:
    """Whether a text cited alone is a law: judges and prefects make orders too.

    The number of an ordonnance of the government begins with its year; without one, it is known by
    what it did to the law ("dans sa rédaction issue de l'ordonnance du 10 février 2016").
    """
    if text.kind in ("reglement", "directive"):
        return text.number is not None
    if text.kind not in ("ordonnance", "autre"):
        return True
    if text.number is not None:
        year = str(text.date.year) if text.date else ""
        return bool(year) and text.number.split("-")[0] in (year, year[-2:])
    before = view.folded[max(0, start - 60) : start]
    return text.date is not None and _REFORM.search(before) is not None


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
    articles: ArticleList, known: dict[str, LegalText], last: list[Named]
) -> tuple[LegalText | None, str]:
    """The text that a list of articles belongs to, and the rule that says so."""
    if articles.text is not None and not articles.same and not articles.text.bare:
        return articles.text, "citations.article"
    if articles.text is not None:
        kind = articles.text.kind
        for named in reversed(last):
            if named.text.kind == kind or (kind == "article" and named.text.code is not None):
                return replace(named.text, end=articles.text.end), "citations.same_text"
        return None, "citations.article_alone"
    first = articles.articles[0]
    if first in known:
        return known[first], "citations.article_known"
    if first in _TERMS_OF_ART:
        return LegalText("article", articles.end, _TERMS_OF_ART[first]), "citations.term_of_art"
    for named in reversed(last):
        # a low number is as likely a clause of the contract in dispute
        if articles.start - named.end > (_NEAR if len(first) < 3 and named.text.code else _REACH):
            break
        if named.lettered is None or named.lettered == _lettered(articles):
            return named.text, "citations.article_after_text"
    return None, "citations.article_alone"


def _add_articles(
    ruling: Ruling,
    articles: ArticleList,
    known: dict[str, LegalText],
    last: list[Named],
) -> None:
    text, rule_id = _meant(articles, known, last)
    if text is None and not articles.articles[0][:1].isalpha() and len(articles.articles[0]) < 3:
        return
    if text is not None:
        last.append(Named(articles.end, text, _lettered(articles)))
    span = ruling.view.span(articles.start, articles.end)
    for article in dict.fromkeys(articles.articles):
        ruling.add(
            Citation(
                citation_id=len(ruling.citations),
                start_char=span.start,
                end_char=span.end,
                text=ruling.view.quote(span),
                kind="article",
                code=text.code if text else None,
                article=article,
                number=text.number if text else None,
                date=text.date if text else None,
            ),
            rule_id,
        )


def _add_text(ruling: Ruling, start: int, text: LegalText) -> None:
    span = ruling.view.span(start, text.end)
    ruling.add(
        Citation(
            citation_id=len(ruling.citations),
            start_char=span.start,
            end_char=span.end,
            text=ruling.view.quote(span),
            kind=text.kind,
            code=text.code,
            number=text.number,
            date=text.date,
        ),
        "citations.text",
    )


def _add_precedent(ruling: Ruling, precedent: Precedent) -> None:
    span = ruling.view.span(precedent.start, precedent.end)
    ruling.add(
        Citation(
            citation_id=len(ruling.citations),
            start_char=span.start,
            end_char=span.end,
            text=ruling.view.quote(span),
            kind="jurisprudence",
            number=precedent.number,
            date=read_date(precedent.date),
            court=precedent.court,
        ),
        precedent.rule,
    )
