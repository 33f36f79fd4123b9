"""A case while its ruling is written: who, when, what was asked, what was ordered."""

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from bench.synthetic.dispute import Demand, Theme
from bench.synthetic.page import Page, Style
from bench.synthetic.people import PSEUDONYMS, Register, Side, long_date, read_data
from bench.synthetic.prose import Value, Writer

CHOICE = re.compile(r"<([^<>/]*\|[^<>/]*)>")
RANKS = {
    "subsidiaire": ("À titre subsidiaire,", "Subsidiairement,", "A titre subsidiaire :"),
    "en_tout_etat_de_cause": ("En tout état de cause,", "En toute hypothèse,"),
}
NEW_CONTRACTS = date(2016, 10, 1)  # the reform of the law of obligations came into force
NEW_CODE = date(2007, 12, 22)  # until then the code de procédure civile was the "nouveau code"


@dataclass(frozen=True, slots=True)
class Word:
    """A word that others agree with."""

    mention: str
    feminine: bool = False
    plural: bool = False


NOBODY = Side(())


@dataclass(frozen=True, slots=True)
class Payment:
    """A sum that `b` is ordered to pay to `a`."""

    key: object
    a: Side
    b: Side
    value: Decimal
    head: str
    label: str


@dataclass(frozen=True, slots=True)
class Part:
    """A provision of the judgment below, quoted."""

    template: str
    a: Side
    b: Side
    first: Decimal


@dataclass(frozen=True, slots=True)
class Asked:
    """A claim as written; `what` says which order answers it."""

    what: str
    template: str
    kind: str
    side: Side
    against: Side
    head: str | None = None
    value: Decimal | None = None
    demand: Demand | None = None
    rank: str = "principal"
    id: str = ""


@dataclass(slots=True)
class Case:
    """Everything that the parts of a ruling share."""

    lot: random.Random
    page: Page
    writer: Writer
    register: Register
    theme: Theme
    decided: date
    wordy: float
    court: Word
    days: dict[str, date] = field(default_factory=dict)
    sums: dict[str, Decimal] = field(default_factory=dict)
    words: dict[str, Value] = field(default_factory=dict)
    orders: dict[object, str] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    incident: dict[str, Any] = field(default_factory=dict)

    def scope(self, a: Side, b: Side, **more: Value) -> dict[str, Value]:
        """What templates may name, with `a` speaking of `b`; some of it new each time."""
        lot = self.lot
        common = read_data("common.toml")
        day = self.days["contract"] + (self.days["summons"] - self.days["contract"]) * lot.random()
        witness, _ = self.register.human()
        fresh: dict[str, Value] = {
            "n": str(lot.randint(2, 40)),
            "n2": str(lot.randint(41, 60)),
            "day": long_date(day),
            "witness": witness,
            "job": str(lot.choice(common["jobs"])),
            "a": a,
            "b": b,
            "lui": "leur" if a.plural else "lui",
            "solidum": lot.choice(("in solidum ", "solidairement ")) if b.plural else "",
        }
        return self.words | self.sums | fresh | more

    def pick(self, template: str) -> str:
        """A template with its choices made."""
        return CHOICE.sub(lambda m: self.lot.choice(m[1].split("|")), template)

    def some(self, pool: Sequence[str], share: float) -> list[str]:
        """Some of a pool in its order: more where the ruling is wordy."""
        count = min(
            len(pool), max(0, round(len(pool) * share * self.wordy + self.lot.random() - 0.5))
        )
        chosen = sorted(self.lot.sample(range(len(pool)), count))
        return [pool[index] for index in chosen]

    def part(self, title: str) -> None:
        """A part of the reasons, under its title."""
        self.page.blank()
        self.page.line(title)
        self.page.line()

    # ------------------------------------------------------------ claims

    def write_claims(self, lead: str, claims: Iterable[Asked]) -> None:
        """What a side asks, as a list or in one sentence."""
        claims = list(claims)
        listed = len(claims) > 2 and self.lot.random() < 0.8
        self.writer.say(lead, self.scope(claims[0].side, claims[0].against))
        self.page.write(" :\n" if listed else " ")
        rank = "principal"
        for index, claim in enumerate(claims):
            if claim.rank != rank:
                rank = claim.rank
                words = self.lot.choice(RANKS[rank])
                self.page.write(f"{words}\n" if listed else f"{words.rstrip(' :,').lower()}, ")
            if listed:
                self.page.write(self.page.style.dash)
            self.asked.append(self._write_claim(claim))
            last = index == len(claims) - 1
            between = " ;\n" if listed else ", "
            self.page.write("." if last else between)
        self.page.end()

    def _write_claim(self, claim: Asked) -> Asked:
        start = self.page.length
        asked = claim.value or Decimal(0)
        self.writer.say(claim.template, self.scope(claim.side, claim.against, asked=asked))
        id = self.page.numbered(
            "claims", "C", start,
            claimant_ids=claim.side.ids, against_ids=claim.against.ids, kind=claim.kind,
            head=claim.head, value=None if claim.value is None else f"{claim.value:.2f}",
            currency=None if claim.value is None else "EUR", rank=claim.rank,
        )  # fmt: skip
        return Asked(
            claim.what, claim.template, claim.kind, claim.side, claim.against, claim.head,
            claim.value, claim.demand, claim.rank, id,
        )  # fmt: skip

    # ------------------------------------------------------------ orders

    def order(
        self,
        key: object,
        template: str,
        kind: str,
        head: str | None = None,
        *,
        a: Side = NOBODY,
        b: Side = NOBODY,
        value: Decimal | None = None,
        moves: bool = False,
    ) -> None:
        """A provision of the dispositif, on a line of its own.

        `a` asked for it of `b`; where it `moves` money, `b` pays `a`.
        """
        words = self.verb(self.pick(template))
        self._order(key, words, kind, head, a, b, value, moves)
        self.page.write(" ;\n" if self.lot.random() < 0.8 else ".\n")
        if self.page.style.gap == "\n\n":
            self.page.write("\n")

    def pay(self, payments: Iterable[Payment]) -> None:
        """Condemnations to pay: one by one, or of one debtor in a list."""
        left = list(payments)
        pairs = {(payment.b.mention, payment.a.mention) for payment in left}
        if len(left) > 1 and len(pairs) == 1 and self.lot.random() < 0.4:
            self._pay_listed(left)
            return
        for payment in left:
            interest = ""
            if payment.head != "article_700" and self.lot.random() < 0.4:
                interest = ", avec intérêts au taux légal à compter du {since}"
            template = (
                "Condamne {solidum}{b} à <payer|verser> à {a} la somme de "
                f"{{given:alloue:{payment.head}}} {payment.label}{interest}"
            )
            self.order(
                payment.key, template, "condamnation", payment.head,
                a=payment.a, b=payment.b, value=payment.value, moves=True,
            )  # fmt: skip

    def _pay_listed(self, payments: list[Payment]) -> None:
        a, b = payments[0].a, payments[0].b
        lead = self.verb("Condamne {solidum}{b} à payer à {a} les sommes suivantes :")
        solidum = self.lot.choice(("in solidum ", "solidairement ")) if b.plural else ""
        self.writer.say(lead, self.scope(a, b, solidum=solidum))
        self.page.write("\n")
        for payment in payments:
            self.page.write(self.page.style.dash or "- ")
            words = f"{{given:alloue:{payment.head}}} {payment.label}"
            self._order(payment.key, words, "condamnation", payment.head, a, b, payment.value, True)
            self.page.write(" ;\n")
        self.page.write("\n")

    def _order(
        self,
        key: object,
        template: str,
        kind: str,
        head: str | None,
        a: Side,
        b: Side,
        value: Decimal | None,
        moves: bool,
    ) -> None:
        start = self.page.length
        self.writer.say(template, self.scope(a, b, given=value or Decimal(0)))
        self._label_order(start, key, kind, head, a, b, value, moves)

    def _label_order(
        self,
        start: int,
        key: object,
        kind: str,
        head: str | None,
        a: Side,
        b: Side,
        value: Decimal | None,
        moves: bool,
    ) -> None:
        self.orders[key] = self.page.numbered(
            "orders", "O", start,
            kind=kind, head=head, payer_ids=b.ids if moves else [],
            payee_ids=a.ids if moves else [],
            value=None if value is None else f"{value:.2f}",
            currency=None if value is None else "EUR", in_solidum=moves and b.plural,
        )  # fmt: skip

    def order_about(self, key: object, lead: str, kind: str, parts: Sequence[Part]) -> None:
        """A provision on parts of the judgment, which it quotes."""
        start = self.page.length
        self.page.write(self.verb(lead))
        for index, part in enumerate(parts):
            self.page.write(" " if not index else " et " if index == len(parts) - 1 else ", ")
            self.writer.say(part.template, self.scope(part.a, part.b, first=part.first))
        self._label_order(start, key, kind, None, NOBODY, NOBODY, None, False)
        self.page.write(" ;\n" + ("\n" if self.page.style.gap == "\n\n" else ""))

    def verb(self, template: str) -> str:
        """A provision with its verb as this registry prints it."""
        first, _, rest = template.partition(" ")
        return f"{first.upper()} {rest}" if self.page.style.loud else template

    def outcome(self, claim: Asked, result: str, key: object, awarded: Decimal | None) -> None:
        """The answer to a claim."""
        self.page.label(
            "outcomes", claim_id=claim.id, order_id=self.orders.get(key), result=result,
            awarded=None if awarded is None else f"{awarded:.2f}",
        )  # fmt: skip


def make_style(lot: random.Random) -> Style:
    """How a registry prints."""
    return Style(
        group=lot.choice((" ", " ", "\u00a0", "\u202f", ".", "")),
        unit=lot.choice((" euros", " euros", "\u00a0euros", " €", "\u00a0€", " Euros")),
        cents=lot.random() < 0.25,
        apostrophe=lot.choice(("'", "'", "’")),
        gap=lot.choice(("\n\n", "\n")),
        dash=lot.choice(("- ", "- ", "* ", "")),
        loud=lot.random() < 0.4,
        in_words=lot.random() < 0.1,
    )


STEPS = (
    ("hearing", 25, 75), ("closing", 8, 40), ("submissions2", 5, 60), ("submissions1", 30, 200),
    ("appeal", 90, 600), ("judgment", 15, 60), ("summons", 250, 900), ("report", 30, 200),
    ("settled", 30, 90), ("talks", 100, 400), ("notice", 30, 200), ("incident", 30, 300),
    ("contract", 200, 2600),
)  # fmt: skip


def draw_days(lot: random.Random, decided: date, skip: frozenset[str]) -> dict[str, date]:
    """The days of a case, back from its ruling."""
    days, at = {"decision": decided}, decided
    for name, least, most in STEPS:
        if name not in skip:
            at -= timedelta(days=lot.randint(least, most))
        days[name] = at
    return days


def open_case(
    lot: random.Random, theme: Theme, decided: date, court: Word, towns: list[str]
) -> Case:
    """A case about to be written."""
    page = Page(make_style(lot))
    modern = decided.year >= 2016
    pseudonyms = lot.choice(PSEUDONYMS if not modern else PSEUDONYMS[1:])
    wordy = min(4.0, lot.lognormvariate(0.2, 0.55))
    register = Register(lot, pseudonyms, towns)
    return Case(
        lot, page, Writer(page, lot), register, theme, decided, wordy, court
    )  # fmt: skip


def fill_words(case: Case, claimant: Side, defendant: Side) -> None:
    """The words of a case that never change."""
    lot, days = case.lot, case.days
    old = days["contract"] < NEW_CONTRACTS
    code = "nouveau code de procédure civile" if case.decided < NEW_CODE else ""
    town = lot.choice(case.register.towns)
    if case.register.pseudonyms == "brackets":
        town = f"[Localité {lot.randint(1, 9)}]"
    dates: dict[str, Value] = {name: long_date(day) for name, day in days.items()}
    case.words = dates | {
        "c": claimant,
        "d": defendant,
        "d1": defendant.first,
        "court": case.court,
        "place": case.register.address(),
        "town": town,
        "expert": str(lot.choice(read_data("common.toml")["experts"])),
        "pct": str(lot.randint(2, 9)),
        "since": long_date(lot.choice((days["notice"], days["summons"]))),
        "art_contract": "1134" if old else "1103",
        "art_breach": "1147" if old else "1231-1",
        "cpc": code or "code de procédure civile",
    }
