"""Templates to prose: choices, agreement, names, sums.

In a template, `<un|deux>` is one of two at random; `<soutient/soutiennent>` agrees in number with
the name last printed, `<condamné/condamnée/condamnés/condamnées>` in gender and number; `{a}` is a
name or a word of the scope, `{asked:demande:principal}` a sum with its role and head.
"""

import random
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Protocol

from bench.synthetic.page import Page

TOKEN = re.compile(r"<([^<>]{1,400})>|\{(\w{1,20})(?::(\w{1,20}))?(?::(\w{1,20}))?\}")


class Mention(Protocol):
    """Somebody as running text names them."""

    @property
    def mention(self) -> str:
        """The words."""

    @property
    def feminine(self) -> bool:
        """Whether others agree with it in the feminine."""

    @property
    def plural(self) -> bool:
        """Whether others agree with it in the plural."""


Value = str | Decimal | Mention
Scope = Mapping[str, Value]
PRONOUNS = ("il", "elle", "ils", "elles")


class Writer:
    """Writes templates on a page, each choice drawn from one source of chance."""

    def __init__(self, page: Page, lot: random.Random) -> None:
        self.page = page
        self.lot = lot
        self._form = 0  # 1 for feminine, 2 more for plural

    def say(self, template: str, scope: Scope) -> None:
        """Write a template."""
        at = 0
        for found in TOKEN.finditer(template):
            self.page.write(template[at : found.start()])
            at = found.end()
            if found[1]:
                self._choose(found[1], scope)
            else:
                self._put(found[2], found[3], found[4], scope)
        self.page.write(template[at:])

    def paragraph(self, template: str, scope: Scope) -> None:
        """Write a template as a paragraph."""
        self.say(template, scope)
        self.page.end()

    def _choose(self, options: str, scope: Scope) -> None:
        if "|" in options:
            self.say(self.lot.choice(options.split("|")), scope)
            return
        forms = options.split("/")
        self.page.write(forms[self._form // 2 if len(forms) == 2 else self._form])

    def _put(self, name: str, role: str | None, head: str | None, scope: Scope) -> None:
        if name.lower().endswith("_pron"):
            self._agree(scope[name[0].lower()])
            word = PRONOUNS[self._form]
            self.page.write(word.capitalize() if name[0].isupper() else word)
            return
        value = scope[name]
        if isinstance(value, Decimal):
            self.page.money(value, role or "fait", head)
        elif isinstance(value, str):
            self.page.write(value)
        else:
            self._agree(value)
            words = value.mention
            capital = self.page.starts_sentence()
            self.page.write(words[0].upper() + words[1:] if capital else words)

    def _agree(self, value: Value) -> None:
        if not isinstance(value, str | Decimal):
            self._form = value.feminine + 2 * value.plural
