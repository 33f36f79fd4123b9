"""What a view writes otherwise than the text it is of.

White space, signs that are not as they seem, bullets, pseudonyms in stars, what a scan misread,
lines that are broken at one width and headings in a text without lines.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from arret_extract.printing.running import running_lines
from arret_extract.printing.scans import mends
from arret_extract.printing.wraps import unwrapped

# Characters without width count as blanks.
WIDTHLESS = dict.fromkeys("\u200b\ufeff", " ")
BLANKS = re.compile(rb"   *")
# What else is not written in a view as it stands: letters with their accents behind them, hyphens
# that show at a line's end alone, marks that tell how to print, letters cast as one.
ACCENTS = "\u0300\u0301\u0302\u0308\u0327"
UNSEEN = "\xad\u200c\u200d\u200e\u200f\u2060"
CAST = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb06": "st",
}
OTHER_SIGNS = (*ACCENTS, *UNSEEN, *CAST)
ANY_SIGN = re.compile(
    rf"\s[\s{UNSEEN}]++|[{UNSEEN}][\s{UNSEEN}]*+|[^\W\d_][{ACCENTS}]++|[{''.join(CAST)}]"
)
# Printers part words by two or three blanks to fill a line; a text is so printed if one place in so
# many characters is, and it is no mere line.
JUSTIFIED, WIDE, SHORTEST = 60, 3, 200
TWO, STOPS = "  ", tuple(",;.")
PAIRS = re.compile(r"(?<=[^\s]) {2,3}(?=[^\s])")
NO_SIGNS = dict.fromkeys(map(ord, UNSEEN))
LINE_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
# White space that a view writes as another character where it stands alone.
SINGLE_BLANKS = {
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
    **dict.fromkeys("\x1c\x1d\x1e\x1f\xa0\u1680\u202f\u205f\u3000", " "),
    **dict.fromkeys("\r\v\x85\u2028\u2029", "\n"),
}
TYPOGRAPHY = {
    **dict.fromkeys("’‘ʼ´`′", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    # "€" where a text was decoded as latin-1, not as cp1252
    "\x80": "€",
}
SIGNS = str.maketrans(TYPOGRAPHY)
# Whatever opens an item is one bullet: those that are drawn, and those of the symbol fonts.
BULLETS = dict.fromkeys("·∙▪■□●○◦◆►▶➢➔→✓\uf02d\uf0a7\uf0b7\uf0d8\uf0fc", "•")
DRAWN = TYPOGRAPHY | BULLETS
# What a bullet became where a program did not know it, or a letter drawn as one, before a word; by
# the line's beginning, for a pattern that begins with one letter is the fastest.
LOST_BULLETS = {line: re.compile(rf"{line}[?o»>](?=[ \t][^\W\d_])") for line in "\n\f"}
# "Mr" is "M." in as many letters, "Mr." in one more.
MISTER = re.compile(r"M[rR](?<=\bM.)(?= [A-ZÀ-Þ\[])")
MISTER_POINT = re.compile(r"M[rR](?<=\bM.)(?=\. [A-ZÀ-Þ\[])")
# "S.À.R.L.", "S.à r.l." and "SÀRL" are "S.A.R.L." and "SARL" in as many letters.
ACCENTED_FORM = re.compile(r"S(?:\.[Àà][. ][Rr]\.[Ll]\.?|[Àà][Rr][Ll]\b)")
ACCENTED = ("S.À", "S.à", "SÀ", "Sà")
# "dommages & intérêts" is "dommages et intérêts".
AMPERSAND = re.compile(r"&(?<=ommages &)(?= int)", re.IGNORECASE)
# A blank is lost behind a mark: "la société A,dont", "de procédure.Condamne".
GLUED = (
    re.compile(r",(?<=[^\W\d_],)(?=[a-zß-ÿ]{3}|[A-ZÀ-Þ][a-zß-ÿ](?<=[^\W\d_]{2},..))"),
    re.compile(r"\.(?=[A-ZÀ-Þ][a-zß-ÿ])(?!(?:Com|Net|Org|Fr|Eu|Io)\b)(?<=[a-zß-ÿ]{5}\.)"),
)
# What makes words bold, or a line a heading, as Markdown has it; a pattern that begins with a sign
# is the fastest.
EMPHASIS = (
    re.compile(r"\*\*(?<!\*\*\*)(?=[^\s*])[^*\n]{1,300}(?<=\S)\*\*(?!\*)"),
    re.compile(r"_(?<![^\n]_)_?(?=[^\s_])[^_\n]{1,300}(?<=\S)__?(?=\n|\Z)"),
)
# A single one before small letters may be a bullet that was misread.
HEADING_MARKS = re.compile(r"^#(?:#{1,5}(?=[ \t]+\S)|(?=[ \t]+[^a-zß-ÿ\n]+$))", re.M)
# "Mme B***" is "Mme B..." in as many letters.
STARRED = re.compile(r"\*\*\*(?<=\b[A-Z]\*\*\*)(?!\*)")
OPENING_STARS = re.compile(r"(?<![A-Z*])\*\*\*(?=[^\s*])")
# A line of a table as Markdown has it; what parts its cells parts paragraphs.
TABLE_LINE = re.compile(r"^[ \t]*+\|[^\n]++(?<=\|)$", re.M)
# Lines of so many characters on average are no lines: where a heading stands, one begins.
LONG = 1_000
HEADING = re.compile(
    r"[ \t](?=[A-ZÉ])(?=ARR[ÊE]T DE LA COUR DE CASSATION|(?:Arrêt|ARR[ÊE]T|Ordonnance|Pourvoi) n°"
    r"|R É P U B L I Q U E|ENTRE ?:|ET ?:|COMPOSITION (?:DE LA COUR|DU TRIBUNAL)|D[ÉE]BATS\b"
    r"|EXPOS[ÉE] (?:DU LITIGE|DES FAITS)|FAITS ET PROC[ÉE]DURE"
    r"|PR[ÉE]TENTIONS (?:ET MOYENS )?DES PARTIES|MOTIFS DE LA D[ÉE]CISION|DISCUSSION\b|SUR CE\b"
    r"|PAR CES MOTIFS|MINIST[ÈE]RE PUBLIC (?:Absent|ABSENT|Non |NON |:)|(?:LE )?TUTEUR\b"
    r"|(?:LA )?PERSONNE (?:EN SOINS|[ÀA] L'ORIGINE)|Contre (?=M\.|Mme|Mon|Mad|Soc)"
    r"|[EÉ]noncé d(?:u|es) moyens?\b|Examen d(?:u|es) (?:moyens?|pourvois?)\b|Réponse d(?:e la|u) "
    r"|(?:Mais s|S)ur l(?:e|es) [^.;:]{0,60}?moyens?\b|Faits(?: et|,) (?:la )?procédure\b"
    r"|Motifs de la décision\b|Exposé (?:du litige|des faits)"
    r"|(?:Moyens|Prétentions)(?: et (?:moyens|prétentions))? des)"
)
# Every white space is a blank, whatever else is not.
BLANK_OR_NOT = bytes(32 if chr(code).isspace() else 0 for code in range(256))


def replaced(text: str, signs: Mapping[str, str]) -> str:
    """`text` with some characters replaced: a pass in C for each beats a look-up a letter."""
    for sign, new in signs.items():
        text = text.replace(sign, new)
    return text


@lru_cache(maxsize=256)
def _blank(run: str) -> str:
    """What several white space characters are in a view: form feed, newline, tab or blank."""
    breaks = len(LINE_BREAKS.findall(run))
    if breaks > 1 or "\f" in run:
        return "\f"
    return "\n" if breaks else "\t"


# Characters of a text from one to another, and what a view has for them.
Edit = tuple[int, int, str]


@lru_cache(maxsize=256)
def _written(run: str) -> str:
    """What a view has for white space, or for letters and signs that are not as they seem."""
    blank = run.translate(NO_SIGNS)
    if not blank or (run[0] == "\xad" and blank in ("\n", "\r\n")):
        return ""
    if blank.isspace():
        return blank if len(blank) == 1 else _blank(blank)
    return CAST.get(run) or unicodedata.normalize("NFC", run)[:1]


def _otherwise(text: str) -> list[Edit]:
    """What a view writes otherwise than the text, in text order; scans are not mended yet."""
    if any(sign in text for sign in OTHER_SIGNS):
        runs = [(*run.span(), _written(run[0])) for run in ANY_SIGN.finditer(text)]
    else:
        runs = [(start, end, _blank(text[start:end])) for start, end in _blank_runs(text)]
    if _is_justified(text, len(runs)):
        return [(a, b, " " if w == "\t" and b - a <= WIDE else w) for a, b, w in runs]
    if any(stop + TWO in text for stop in STOPS):
        runs = [(a, b, " " if w == "\t" and _is_typed(text, a, b) else w) for a, b, w in runs]
    return runs


def _is_typed(text: str, start: int, end: int) -> bool:
    """Whether two blanks stand behind a stop, as some type them: they part no columns."""
    return end - start == len(TWO) and text[start - 1 : start] in STOPS


def _is_justified(text: str, runs: int) -> bool:
    """Whether lines of a text are filled by blanks; `runs` is how many it has."""
    least = len(text) / JUSTIFIED
    return (
        len(text) > SHORTEST
        and runs > least
        and text.count("  ") > least
        and len(PAIRS.findall(text)) > least
    )


def _blank_runs(text: str) -> Iterator[tuple[int, int]]:
    """Where several white space characters stand in a row."""
    single = replaced(text, SINGLE_BLANKS)
    shape = single.encode("latin-1", "replace").translate(BLANK_OR_NOT)
    return map(re.Match.span, BLANKS.finditer(shape))


def _rewritten(text: str, edits: Iterable[Edit]) -> str:
    """The text with some edits made, none over another, and plain white space."""
    pieces, done = list[str](), 0
    for start, end, shown in edits:
        pieces += (text[done:start], shown)
        done = end
    return replaced("".join((*pieces, text[done:])), SINGLE_BLANKS)


def _mended(text: str, edits: list[Edit], plain: str) -> list[Edit]:
    """The edits that make `plain` of a text, with those that mend a scan as it is seen.

    What a mend takes away covers the white space in it: of two that overlap, the first is made.
    """
    mended = mends(replaced(plain, TYPOGRAPHY))
    if not mended:
        return edits
    kept, done = list[Edit](), 0
    for edit in sorted([*edits, *_before(edits, mended)]):
        if edit[0] >= done:
            kept.append(edit)
            done = edit[1]
    return kept


def _before(made: list[Edit], edits: Iterable[Edit]) -> Iterator[Edit]:
    """Edits of a text in which others were made, as edits of the text before."""
    ends, lost = list[int](), [0]
    for start, end, shown in made:
        ends.append(start - lost[-1] + len(shown))
        lost.append(end - ends[-1])
    for start, end, shown in edits:
        yield start + lost[bisect_right(ends, start)], end + lost[bisect_right(ends, end)], shown


def _set_otherwise(text: str) -> Iterator[Edit]:
    """What a view sets otherwise than the text: marks that emphasise, blanks that were lost."""
    yield from ((m.start() + 1, m.end(), "") for m in MISTER_POINT.finditer(text))
    for glued in GLUED:
        yield from ((*m.span(), m[0] + " ") for m in glued.finditer(text))
    for marks, emphasis in zip(("**", "_"), EMPHASIS, strict=True):
        for hit in emphasis.finditer(text) if marks in text else ():
            width = 2 if hit[0].startswith(("**", "__")) else 1
            yield hit.start(), hit.start() + width, ""
            yield hit.end() - width, hit.end(), ""
    if "&" in text:
        yield from ((*m.span(), "et") for m in AMPERSAND.finditer(text))


def _without(edits: Iterable[Edit], running: list[Edit]) -> list[Edit]:
    """The edits of a text, its running lines taken out for those within them, in text order."""
    ends = [end for _, end, _ in running]

    def is_within(edit: Edit) -> bool:
        following = bisect_right(ends, edit[0])
        return following < len(running) and running[following][0] < edit[1]

    return sorted([*running, *(edit for edit in edits if not is_within(edit))])


def _emphasised(hit: re.Match[str]) -> bool:
    """Whether three stars close what three opened on their line, as Markdown has it."""
    line = max(hit.string.rfind(mark, 0, hit.start()) for mark in "\n\f") + 1
    return OPENING_STARS.search(hit.string, line, hit.start()) is not None


def _sarl(form: str) -> str:
    """A form of company in as many letters, without the accent: "S.à r.l." is "S.A.R.L."."""
    return form.upper().replace("À", "A").replace(" ", ".")


def written(raw: str) -> tuple[str, list[Edit]]:
    """A text as a view has it, and the edits that change the places of its characters."""
    text = replaced(raw, WIDTHLESS)
    if "|" in text:
        text = TABLE_LINE.sub(lambda line: line[0].replace("|", "\f"), text)
    if "#" in text:
        text = HEADING_MARKS.sub(lambda marks: " " * len(marks[0]), text)
    seen = _otherwise(text)
    if reset := list(_set_otherwise(text)):
        seen = sorted([*seen, *reset])
    if running := running_lines(text):
        seen = _without(seen, running)
    plain = _rewritten(text, seen)
    if (edits := _mended(text, seen, plain)) is not seen:
        plain = _rewritten(text, edits)
    for line, lost in LOST_BULLETS.items():
        plain = lost.sub(line + "•", plain)
    plain = MISTER.sub("M.", plain)
    if any(form in plain for form in ACCENTED):
        plain = ACCENTED_FORM.sub(lambda form: _sarl(form[0]), plain)
    if "***" in plain:
        plain = STARRED.sub(lambda hit: hit[0] if _emphasised(hit) else "...", plain)
    return unwrapped(parted(replaced(plain, DRAWN))), edits


def viewed(words: str) -> str:
    """Words with the quotes, dashes and starred pseudonyms of a view, as long as they were."""
    return STARRED.sub("...", words.translate(SIGNS))


def parted(plain: str) -> str:
    """A text whose lines are too long to be lines, its headings on lines of their own.

    It is as long as it was.
    """
    lines = plain.count("\n") + plain.count("\f") + 1
    return HEADING.sub("\f", plain) if len(plain) > LONG * lines else plain


def spelt(words: str) -> str:
    """Words of a text with each letter and its accent as one reads them."""
    return ANY_SIGN.sub(lambda sign: _written(sign[0]), words)
