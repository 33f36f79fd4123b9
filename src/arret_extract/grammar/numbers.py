"""Numbers as rulings print them, in digits and in French words. All texts are folded."""

import re
from decimal import Decimal

_UNITS = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
_TEENS = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"]
_TENS = ["vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante"]
UNITS = {word: n for n, word in enumerate(_UNITS, 1)} | {"une": 1, "premier": 1}
TEENS = {word: n for n, word in enumerate(_TEENS, 10)}
TENS = {word: 10 * n for n, word in enumerate(_TENS, 2)} | {"vingts": 20, "vint": 20, "octante": 80}
HUNDREDS = {"cent", "cents"}
SCALES = dict.fromkeys(("mil", "mille", "milles"), 1_000)
SCALES |= dict.fromkeys(("million", "millions"), 1_000_000)
SCALES |= dict.fromkeys(("milliard", "milliards"), 1_000_000_000)
WORDS = sorted({*UNITS, *TEENS, *TENS, *HUNDREDS, *SCALES}, key=len, reverse=True)
WORD = rf"(?:{'|'.join(WORDS)})(?![a-z])"
NUMBER_IN_WORDS = rf"{WORD}(?:(?:\s?-\s?|\s)(?:et(?:\s?-\s?|\s))?{WORD}){{0,11}}+"
_SPLIT = re.compile(r"[\s-]{1,3}")


def _under_thousand(word: str, sofar: int) -> int | None:
    """The number below a thousand after one more word; None where French does not go on so."""
    if word in UNITS:
        tens = sofar % 100
        return sofar + UNITS[word] if tens == 0 or (tens > 16 and tens % 10 == 0) else None
    if word in TEENS:
        tens = sofar % 100
        if tens in (0, 60, 80):
            return sofar + TEENS[word]
        return None
    if word in TENS:
        if TENS[word] == 20 and sofar % 100 == 4:
            return sofar + 76
        return sofar + TENS[word] if sofar % 100 == 0 else None
    if sofar < 10 or sofar in range(10, 20):  # "dix-neuf cent" is old for a year
        return max(sofar, 1) * 100
    return None


def whole_number(words: str) -> int | None:
    """The number that folded words say: `deux mille vingt-quatre`, `mil neuf cent quatre-vingt`.

    Hyphens and blanks are one, `et` is passed over; None where the words do not make one number.
    """
    total = current = 0
    scale = 10**12
    read = False
    for word in _SPLIT.split(words.strip()):
        if word == "et":
            continue
        if word in SCALES:
            if SCALES[word] >= scale:
                return None
            scale = SCALES[word]
            total += max(current, 1) * scale
            current = 0
        elif word in UNITS or word in TEENS or word in TENS or word in HUNDREDS:
            # "dix-sept": a unit after ten itself
            if word in ("sept", "huit", "neuf") and current % 100 in (10, 70, 90):
                current += UNITS[word]
            elif (longer := _under_thousand(word, current)) is None:
                return None
            else:
                current = longer
        else:
            return None
        read = True
    return total + current if read else None


# --- in digits -----------------------------------------------------------------------------------

# "62.680,03", "193 525,63", "2. 000", "1'200": groups of three parted by a blank, a point or an
# apostrophe. A comma parts groups only where decimals follow ("122,904,40").
GROUPED = (
    r"\d{1,3}(?:(?:\s|[.']\s?)[\do]{3}(?![\do])){1,4}+"
    r"|\d{1,3}(?:,\d{3}(?!\d)){1,3}(?=[.,]\d\d(?!\d))"
)
NUMBER_IN_DIGITS = rf"(?:{GROUPED}|\d{{1,12}}(?!\d))(?:[.,]\d{{1,6}}(?!\d))?"
_NOT_A_DIGIT = re.compile(r"[^\d.,]")
_DECIMALS = re.compile(r"[.,](\d{1,6})$")


def decimal_number(printed: str) -> Decimal | None:
    """The number printed in digits, French or English style: `1.234,50`, `1 234.50`, `1,234.50`.

    A last group of three behind a point is thousands; a letter O among the digits is a nought.
    """
    digits = _NOT_A_DIGIT.sub("", printed.strip().replace("o", "0"))
    decimals = _DECIMALS.search(digits)
    if decimals and (
        len(decimals[1]) != 3 or (digits[decimals.start()] == "," and digits.count(",") == 1)
    ):
        whole, cents = digits[: decimals.start()], decimals[1]
    else:
        whole, cents = digits, "0"
    whole = whole.replace(".", "").replace(",", "")
    return Decimal(f"{whole}.{cents}") if whole else None
