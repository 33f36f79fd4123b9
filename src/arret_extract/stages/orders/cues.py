"""The patterns that tell the sums and parties of a provision apart (`patterns/orders.toml`)."""

import re
from functools import cache

from arret_extract.matching.rules import rule


@cache
def cue(rule_id: str) -> re.Pattern[str]:
    """The pattern of a rule."""
    return rule("orders", rule_id).pattern
