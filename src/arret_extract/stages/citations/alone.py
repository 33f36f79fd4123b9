"""Laws, decrees, treaties and the like that are cited without an article of theirs."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from arret_extract.matching.rules import rule
from arret_extract.matching.search import cue_starts
from arret_extract.stages.citations.texts import (
    LegalText,
    read_code,
    read_date,
    read_numbered,
    read_short,
    read_text,
    squeeze_number,
)
from arret_extract.text import View

_WORDS = (
    *("loi ", "loi\n", "lois ", "decret", "ordonnance", "directive", "reglement", "arrete "),
    *("arretes ", "convention ", "accord ", "circulaire", "code ", "code\n", "traite "),
    *("protocole additionnel", "senatus-consulte ", "pacte international", "charte "),
    *("declaration des droits", "declaration de 1789", "preambule de la constitution"),
    *("ccn", "deliberation n", "ani du ", "cvim", "rgpd", "cesdh", "cide", "ddhc", "pidcp"),
)
_FIRST = frozenset(
    """loi lois decret decrets ordonnance ordonnances directive directives reglement reglements
    arrete arretes convention accord circulaire circulaires code traite protocole senatus pacte
    charte declaration preambule ccn ccnt deliberation ani cvim rgpd cesdh cesdhlf cide ddhc
    pidcp""".split()  # noqa: SIM905
)
_TREATIES = (
    *("convention", "traite", "protocole", "pacte", "charte", "declaration", "preambule", "ccn"),
    *("accord franco", "ani "),
)
_SIGLES = ("cvim", "rgpd", "cesdh", "cide", "ddhc", "pidcp")
# An ordonnance before this year is no judge's: it made law.
_OLD = 1963
_REFORM = re.compile(
    r"(?:redaction|en\svigueur|issue?s?|resultant|modifiee?s?|reforme|abrogee?s?|codifiee?s?)\b"
    r"[^.;]{0,24}\s(?:de|a|par|avant|apres)\sl'\Z"
)
_MAKES_LAW = re.compile(
    r"(?:\s(?:modifi|precit|susvis)ee)?,?\sportant\s(?:reforme|codification|transposition|ratification)\b"
)
# "l'ordonnance 2020-304": a judge's has its number in the heading, where no article stands before
_OF_ITS_YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d-\d{2,4}\Z")
_MOST = 12
_DIVISIONS = 120


def texts_alone(view: View, free: Callable[[int], bool]) -> Iterator[tuple[int, int, LegalText]]:
    """Texts where no other citation stands (`free`), each with its place; codes among them."""
    end = 0
    for start in cue_starts(view, view.folded, _WORDS, _FIRST):
        if start < end or not free(start):
            continue
        if start and (view.folded[start - 1].isalnum() or view.folded[start - 1] == "-"):
            continue
        read = [text for text in _read(view, start) if _is_law(view, start, text)]
        if read and read[0].kind == "article" and (whole := _division(view, start)) is not None:
            if whole < end or not free(whole):
                continue
            start, read = whole, [replace(read[0], kind="autre")]
        if read:
            end = read[-1].end
            yield from ((start, end, text) for text in read)


def _division(view: View, code: int) -> int | None:
    """Where the part of a code begins that is named: "titre II du livre IV du code pénal"."""
    first = max(0, code - _DIVISIONS)
    part = rule("citations", "division").pattern.search(view.folded, first, code)
    return part.start("first") if part else None


def _read(view: View, start: int) -> list[LegalText]:
    """The texts named together at a position: "lois du 5 juillet 1985 et du 6 juillet 1989"."""
    if view.folded.startswith("code", start):
        code = read_code(view, start)
        return [code] if code is not None and code.code is not None else []
    if view.folded.startswith(_SIGLES, start):
        text = read_short(view, start)
    elif view.folded.startswith(_TREATIES, start):
        text = read_text(view, start) or read_numbered(view, start)
    else:
        text = read_numbered(view, start)
    if text is None or text.bare:
        return []
    found, pattern = [text], rule("citations", "text_next").pattern
    if text.several:
        while len(found) < _MOST and (match := pattern.match(view.folded, found[-1].end)):
            number = squeeze_number(match["number"] or match["number2"])
            date = read_date(match["date"])
            found.append(replace(text, end=match.end(), number=number, date=date))
    return found


def _is_law(view: View, start: int, text: LegalText) -> bool:
    """Whether a text cited alone is a law: judges and prefects make orders too.

    The number of an ordonnance of the government begins with its year; without one, it is known by
    what it did to the law ("dans sa rédaction issue de l'ordonnance du 10 février 2016").
    """
    if text.code is not None or text.kind not in ("reglement", "directive", "ordonnance", "autre"):
        return True
    if text.kind in ("reglement", "directive"):
        named = (
            "rome " in view.folded[start : text.end] or "bruxelles" in view.folded[start : text.end]
        )
        european = text.kind == "directive" and "europeen" in view.folded[start : text.end]
        return text.number is not None or named or (european and text.date is not None)
    if view.folded.startswith(("circulaire", "deliberation"), start):
        return True
    if view.folded.startswith("arrete", start) and text.date is not None:
        general = rule("citations", "general_order").pattern.match(view.folded, text.end)
        return general is not None or "ministeriel" in view.folded[start : text.end]
    if text.number is not None and text.date is not None:
        year = str(text.date.year)
        return text.number.split("-")[0] in (year, year[-2:])
    if text.number is not None:
        after_the = view.plain[max(0, start - 2) : start + 1] in ("l'o", "L'o")
        return after_the and _OF_ITS_YEAR.match(text.number) is not None
    if text.date is not None and text.date.year < _OLD and text.kind == "ordonnance":
        return True
    if view.folded.startswith("senatus", start):
        return text.date is not None
    before = view.folded[max(0, start - 60) : start]
    known = _REFORM.search(before) or _MAKES_LAW.match(view.folded, text.end)
    return text.date is not None and known is not None
