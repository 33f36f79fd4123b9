"""Where a text is cut into units: at its lines, its sentences, and headings glued to others."""

import re
from collections.abc import Sequence

from arret_extract.matching.search import positions

# A pattern that begins with one letter is the fastest.
PAGE = re.compile(r"\f")
LINE = re.compile(
    r"\n(?:(?<=[;:]\n)|(?<=\w\w\.\n)|(?<![\s(]M\.\n)(?<!Mme\n)"
    r"(?<!(?i: d[eu]| l[ae]| au| et)\n)(?<!(?i: des| les| aux| par| sur)\n)(?=[^a-zà-ÿ]))"
)
SENTENCES = tuple(
    re.compile(rf"{mark}[\")]?\s(?=[A-ZÀ-Ý\[(\"'*=•-]|\d{{1,3}}\. [A-ZÀ-Ý])")
    for mark in (r"\.(?<=[\w)\"%]{3}\.)(?<!Mme\.)(?<!lle\.)", ";", ":", "!", r"\?")
)
NEXT_VISA = re.compile(r",\s(?=Vu l)")
# Headings, and first words of the facts, of a text that came without its line breaks, and what
# stands before them.
GLUED = tuple(
    re.compile(heading)
    for heading in (
        r"A(?=PPELANT)",
        r"C(?=OMPOSITION|OUR D|ECI EXPOS|ELA EXPOS)",
        r"D(?=ISCUSSION|EMANDEU|[EÉ]FENDEU|(?<!DES D)[EÉ]BATS)",
        r"E(?=XPOS| X P O|NTRE ?:|T ?:)",
        r"F(?=AITS)",
        r"I(?=NTIM|NSTRUCTION)",
        r"L(?=ES FAITS|A COUR(?![A-Z]{2})|E TRIBUNAL|e \d{1,2}(?:er)? [a-zéû]{3,9} \d{4}, )",
        r"M(?=OYENS|OYEN ANNEXE|OTI[FV]| O T I)",
        r"O(?=RDONNANCE DE CL)",
        r"P(?=ROC[EÉ]DURE\b(?!\sCIV)|R[EÉ]TENTIONS|AR CES| ?A ?R\s{1,2}C ?E ?[A-Z]"
        r"|ar (?:acte|exploit|jugement|ordonnance|d[ée]claration|requ[êe]te|contrat|lettre)s? )",
        r"R(?=[ÉE]PUBLIQUE FR|APPEL DE)",
        r"S(?=UR CE\b|UR QUOI|uivant (?:acte|exploit|contrat|devis|bon|d[ée]claration)s? )",
    )
)
GLUE = " \t.;:*"
# No heading stands out where the end of the text is in capitals, as in the old Bulletins.
LAST, FEW_SMALL = 2000, 0.25
# The article or preposition before the noun of a heading in capitals.
LEADS_ON = re.compile(
    r"(?:\b(?:ET|LES?|LA|DES?|DU|AUX?|SES|LEURS?|SUR|EN|PAR)|\bCE QUE(?: [A-ZÀ-Þ]{2,12})?) \Z"
)
LEAD = 24
OF_OFFICE = re.compile(r"(?:[A-ZÉ] - |(?:PR[ÈE]S|G[ÉE]N[ÉE]RALE? DE) (?:LA )?)\Z")
# No paragraph is as long: lines were joined. So are those of a text in which one line ends a
# sentence for so many sentences.
WHOLE_LINE, JOINED = re.compile(r"[^\n\f]+"), 2000
ENDS = re.compile(r"\. |; (?=[A-ZÀ-Þ])")
ENDED, FEW_ENDED = re.compile(r"[.;:,!?][\n\f]"), 0.33
GIVEN = ("a rendu l'arret", "a rendu l'arrêt")


def unit_starts(plain: str) -> list[int]:
    """Where units begin."""
    after = {m.end() for mark in (PAGE, LINE, *SENTENCES, NEXT_VISA) for m in mark.finditer(plain)}
    last = plain[-LAST:]
    glued = GLUED if sum(map(str.islower, last)) >= FEW_SMALL * len(last) else ()
    cut = [m.start() for heading in glued for m in heading.finditer(plain)]
    cut += positions(plain, GIVEN)
    before = {at for at in cut if plain[at - 1] in GLUE and not goes_on(plain, at)}
    return sorted({0} | after | before)


def paragraphs(plain: str, starts: Sequence[int]) -> set[int]:
    """Where paragraphs begin within lines that were joined.

    All those of a text in which hardly a sentence ends a line, or those of one too long.
    """
    ended, long = len(ENDED.findall(plain)), has_long_line(plain)
    if ended >= FEW_ENDED * len(starts) and not long:
        return set()
    within = [at for at in starts if at > 1 and ENDS.match(plain, at - 2)]
    if ended < FEW_ENDED * len(within):
        return set(within)
    lines = [m.span() for m in WHOLE_LINE.finditer(plain) if m.end() - m.start() >= JOINED]
    return {at for at in within if any(start < at < end for start, end in lines)}


def has_long_line(plain: str) -> bool:
    """Whether a line is no shorter than one that was joined from others."""
    start = 0
    while len(plain) - start >= JOINED:
        last = max(plain.rfind(mark, start, start + JOINED) for mark in "\n\f")
        if last < 0:
            return True
        start = last + 1
    return False


def goes_on(plain: str, at: int) -> bool:
    """Whether words go on with those before: "LES DIRES ET MOYENS", "PARQUET - COUR D'APPEL"."""
    if LEADS_ON.search(plain, max(0, at - LEAD), at):
        return True
    named = plain.startswith(("COUR D", "LA COUR D"), at)
    return named and OF_OFFICE.search(plain, max(0, at - 16), at) is not None
