"""What a clause orders or asks: its verb, refined by the words after it.

"Dit" alone finds; "dit n'y avoir lieu" refuses, "dit que l'expert déposera" belongs to an
expertise, "condamne … aux dépens" is about costs. The rules are data (`patterns/kinds.toml`).
"""

import re
from functools import cache
from typing import Literal, cast

from arret_extract.grammar.provisions import Clause
from arret_extract.matching.rules import Rule, load_rules
from arret_extract.text import View
from arret_extract.vocabulary import OrderKind

# The longest `reach` of a rule.
REACH = 400
# "Déclare que l'expert déposera son rapport" orders what "dit que" does.
_WILL = re.compile(r"\b\w{2,20}(?:ra|ront)\b")
_SAYING, _THAT = ("decider", "declarer"), (" que ", " qu'")


@cache
def _rules_of(verb: str) -> tuple[Rule, ...]:
    """The rules that a verb may fall under, in their order."""
    return tuple(r for r in load_rules("kinds") if verb in r.values["verbs"].split())


def kind_of(view: View, clause: Clause) -> tuple[OrderKind | Literal["none"], str]:
    """The kind of a clause and the rule that says so; `none` where it is no provision."""
    words = view.spaced[clause.verb_end : min(clause.end, clause.verb_end + REACH)]
    if words[:1].isalpha():  # glued to the verb
        words = " " + words
    if clause.mood == "passive":  # "la péremption de l'instance est constatée"
        words = view.spaced[clause.start : clause.verb_start] + words
    said = _rules_of("dire") if clause.verb in _SAYING and words.startswith(_THAT) else ()
    if said and not _WILL.search(words):
        said = tuple(rule for rule in said if rule.values["kind"] != "expertise")
    for rule in (*_rules_of(clause.verb), *said):
        # A slice, for a pattern's \A is where the words begin.
        if rule.pattern.search(words[: int(rule.values["reach"])]):
            return cast(OrderKind, rule.values["kind"]), rule.id
    return clause.kind, f"verbs.{clause.verb}"
