"""Numbers as rulings print them, in digits and in French words. All texts are folded."""

import re
from decimal import Decimal

from text_to_num import text2num

# Spellings of deeds and old rulings, as text2num knows the word.
SPELLING = {"mil": "mille", "milles": "mille", "vint": "vingt", "premier": "un"}
WORDS = sorted(
    {
        *("un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
        *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"),
        *("vingt", "vingts", "trente", "quarante", "cinquante", "soixante"),
        *("septante", "huitante", "octante", "nonante"),
        *("cent", "cents", "mille", "million", "millions", "milliard", "milliards"),
        *SPELLING,
    },
    key=lambda word: (-len(word), word),
)
# What a number in words is made of.
_NUMBER_WORDS = frozenset(WORDS) | {"et"}
WORD = rf"(?:{'|'.join(WORDS)})(?![a-z])"
# "deux mil.douze": a scanner's stop within a number
NUMBER_IN_WORDS = (
    rf"{WORD}(?>(?:(?:\s?-\s?|\s|(?<=mil|ent)\.|(?<=mille)\.)(?:et(?:\s?-\s?|\s))?{WORD}){{0,11}})"
)
# "trente un" for "trente et un"
_WITHOUT_ET = re.compile(r"(?<!quatre )\b(vingt|trente|quarante|cinquante|soixante) une?\b")
_SPLIT = re.compile(r"[\s.-]{1,3}")


def whole_number(words: str) -> int | None:
    """The number that folded words say: `deux mille vingt-quatre`, `mil neuf cent quatre-vingt`.

    Hyphens and blanks are one; None where the words do not make one number.
    """
    spelt = " ".join(SPELLING.get(word, word) for word in _SPLIT.split(words.strip()))
    if spelt.startswith("mil") and not spelt.startswith("mille"):
        return None  # "des millions": how many is not said
    spelt = _WITHOUT_ET.sub(r"\1 et un", spelt)
    try:
        return int(text2num(spelt, "fr"))
    except ValueError:
        return None


# --- in digits -----------------------------------------------------------------------------------

# "62.680,03", "193 525,63", "2. 000", "1'200", "3.400 000": groups of three parted by a blank, a
# point or an apostrophe; where points part them, a blank before another point parts two numbers. A
# comma parts groups only where decimals follow ("122,904,40").
GROUPED = (
    r"\d{1,3}(?>(?:[.']\s?[\do]{3}(?![\do])){1,4})(?>(?:\s[\do]{3}(?![\do]|[.']\s?\d)){0,2})"
    r"|\d{1,3}(?>(?:\s\.\s?\d{3}(?![\d.])){1,3})"
    r"|\d{1,3}(?>(?:\s[\do]{3}(?![\do])){1,4})"
    r"|\d{1,3}(?:,\d{3}(?!\d)){1,3}(?=[.,]\d\d(?!\d))"
)
# "15OO": noughts read as letters, one among digits or several behind them ("2o" is no twenty)
_NOUGHTS = r"\d{1,3}(?>o{2,3}|o\d{1,3})(?![^\W_])"
NUMBER_IN_DIGITS = (
    rf"(?:{GROUPED}|{_NOUGHTS}|\d{{1,12}}(?!\d))(?:[.,](?:\d{{1,6}}(?!\d)|oo(?![^\W_])))?"
)
# "3.400 000": a point and a blank in one number both part groups
_MIXED = re.compile(r"\.(?=[\do]{3}\s[\do]{3}(?![\do]))")
_NOT_A_DIGIT = re.compile(r"[^\d.,]")
_DECIMALS = re.compile(r"[.,](\d{1,6})$")


def decimal_number(printed: str) -> Decimal | None:
    """The number printed in digits, French or English style: `1.234,50`, `1 234.50`, `1,234.50`.

    A last group of three behind a point is thousands; a letter O among the digits is a nought.
    """
    digits = _NOT_A_DIGIT.sub("", _MIXED.sub("", printed.strip()).replace("o", "0"))
    decimals = _DECIMALS.search(digits)
    if decimals and (
        len(decimals[1]) != 3 or (digits[decimals.start()] == "," and digits.count(",") == 1)
    ):
        whole, cents = digits[: decimals.start()], decimals[1]
    else:
        whole, cents = digits, "0"
    whole = whole.replace(".", "").replace(",", "")
    return Decimal(f"{whole}.{cents}") if whole else None


def words_before(folded: str, end: int) -> int:
    """Where the number words that end at a position begin; the position itself without any."""
    start = end
    for _ in range(24):
        stop = start
        while stop > max(0, start - 3) and folded[stop - 1] in " \t\n-":
            stop -= 1
        begin = stop
        while begin > max(0, stop - 12) and "a" <= folded[begin - 1] <= "z":
            begin -= 1
        if folded[begin:stop] not in _NUMBER_WORDS:
            break
        start = begin
    return start + 3 if folded.startswith("et ", start) else start
