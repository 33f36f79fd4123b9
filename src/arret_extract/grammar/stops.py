"""Where the sentences end that tell of a day."""

import re

# A class stands first: the engine then skips all other characters fast.
SENTENCE = re.compile(r"[.;\f](?:(?<=\f)|(?<=;)\s|(?<=[a-z0-9)]{3}\.)\s)")


def begun(folded: str, low: int, at: int) -> int:
    """Where the sentence of a position begins, or `low`, which it is not looked for before."""
    return max([low, *(stop.end() for stop in SENTENCE.finditer(folded, low, at))])
