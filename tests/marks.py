"""Marked examples: `pays [[1 000 euros]] a month` is a text and the spans between the marks."""

import re


def unmark(case: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the spans they stood around."""
    spans: list[tuple[int, int]] = []
    text, start = "", 0
    for piece in re.split(r"(\[\[|\]\])", case):
        if piece == "[[":
            start = len(text)
        elif piece == "]]":
            spans.append((start, len(text)))
        else:
            text += piece
    return text, spans
