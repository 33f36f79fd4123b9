"""One ruling's tables, and a folder's rulings, in the terminal."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from arret_extract.records import Order, Party
from arret_extract.ruling import Ruling
from arret_extract.viewer.money import money_tree
from arret_extract.viewer.style import counted, day, money, shown

NOT_READ = "not read"
# Columns of words from closed vocabularies, sums and dates: never broken over lines.
SHORT = frozenset(
    {"role", "what", "for", "asked", "answer", "granted", "sum", "tax", "date", "kind"}
)
# The width of a page where there is no terminal to tell it.
PAGE = 120


def show_ruling(ruling: Ruling, *, everything: bool = False) -> None:
    """Print what was read in a ruling; `everything` adds dates, citations and entities."""
    parts = [_decision(ruling), _parties(ruling), _court(ruling), _sections(ruling)]
    parts += [_claims(ruling), _orders(ruling), _amounts(ruling), _checks(ruling)]
    if everything:
        parts += [_dates(ruling), _citations(ruling), _entities(ruling)]
    else:
        counts = f"{len(ruling.dates)} dates, {len(ruling.citations)} articles and texts cited, "
        parts.append(Text(counts + f"{len(ruling.entities)} names and numbers (--all lists them)"))
    _console().print(Group(*parts))


def show_money(ruling: Ruling) -> None:
    """Print who asked whom for what and who pays whom how much."""
    _console().print(money_tree(ruling))


def _console() -> Console:
    """Standard output as wide as the terminal, or as a page where it is none."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else PAGE)


def _table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> RenderableType:
    """A titled table; a line that says so where there is no row."""
    cells = [[c if isinstance(c, Text) else shown(c) for c in row] for row in rows]
    if not cells:
        return Text(f"\n{title}: none read", style="dim")
    table = Table(
        title=f"\n{title}",
        title_justify="left",
        title_style="bold",
        box=None,
        pad_edge=False,
        padding=(0, 2, 0, 0),
        header_style="dim",
    )
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in SHORT)
    for row in cells:
        table.add_row(*row)
    return table


def _decision(ruling: Ruling) -> RenderableType:
    d = ruling.decision
    under_review = ", ".join(
        x for x in (d.appealed_court, day(d.appealed_date), d.appealed_rg) if x
    )
    facts = {
        "court": d.court,
        "chamber": d.chamber,
        "nature": d.nature,
        "date": day(d.decision_date),
        "number": d.decision_number,
        "RG": ", ".join(d.rg_numbers),
        "Portalis": d.portalis,
        "pourvoi": ", ".join(d.pourvoi_numbers),
        "ECLI": d.ecli,
        "given": d.adversarial,
        "under review": under_review,
        "outcome": d.outcome,
    }
    lines = Table.grid(padding=(0, 2))
    for name, fact in facts.items():
        if fact or name in ("court", "date", "outcome"):
            lines.add_row(Text(name, style="dim"), shown(fact or NOT_READ, style="bold"))
    return lines


def _parties(ruling: Ruling) -> RenderableType:
    counsel = {p.party_id: [] for p in ruling.parties}  # type: dict[int, list[str]]
    for lawyer in ruling.counsel:
        if lawyer.party_id is not None:
            name = ", ".join(x for x in (lawyer.name, lawyer.firm, lawyer.bar) if x)
            counsel.setdefault(lawyer.party_id, []).append(name)
    rows = [
        (p.role, _full_name(p), p.siren or "", p.appearance or "", "; ".join(counsel[p.party_id]))
        for p in ruling.parties
    ]
    return _table("Parties", ("role", "name", "SIREN", "appearance", "counsel"), rows)


def _full_name(party: Party) -> str:
    return " ".join(x for x in (party.civility or party.legal_form, party.name) if x)


def _court(ruling: Ruling) -> RenderableType:
    rows = [(m.role, m.name, m.title or "") for m in ruling.court_members]
    return _table("Court", ("role", "name", "title"), rows)


def _sections(ruling: Ruling) -> RenderableType:
    rows = [
        (s.kind, f"{s.start_char}-{s.end_char}", shown(ruling.text[s.start_char : s.end_char], 70))
        for s in ruling.sections
    ]
    return _table("Sections", ("kind", "characters", "begins"), rows)


def _names(ruling: Ruling, ids: Iterable[int]) -> str:
    names = {p.party_id: p.name for p in ruling.parties}
    return ", ".join(names[i] for i in ids)


def _claims(ruling: Ruling) -> RenderableType:
    outcomes = {o.claim_id: o for o in ruling.outcomes}
    rows = []
    for c in ruling.claims:
        answer = outcomes.get(c.claim_id)
        awarded = money(answer.awarded, answer.currency) if answer else ""
        rows.append(
            (
                _names(ruling, c.claimant_ids),
                c.kind,
                c.head or "",
                money(c.value, c.currency),
                answer.result if answer else "",
                awarded,
            )
        )
    columns = ("who asks", "what", "for", "asked", "answer", "granted")
    return _table("Claims", columns, rows)


def _orders(ruling: Ruling) -> RenderableType:
    rows = [
        (
            o.kind,
            o.head or "",
            _names(ruling, o.payer_ids),
            money(o.value, o.currency),
            _names(ruling, o.payee_ids),
            shown(ruling.text[o.start_char : o.end_char], 60),
        )
        for o in ruling.orders
    ]
    columns = ("what", "for", "who pays", "sum", "to whom", "words")
    return _table("Orders", columns, rows)


def _amounts(ruling: Ruling) -> RenderableType:
    rows = [
        (money(a.value, a.currency) or NOT_READ, a.tax or "", a.role or "", a.head or "", a.text)
        for a in ruling.amounts
    ]
    return _table("Sums", ("sum", "tax", "role", "for", "words"), rows)


def _checks(ruling: Ruling) -> RenderableType:
    rows = [
        (Text("holds", style="green") if c.holds else Text("FAILS", style="bold red"), c.detail)
        for c in ruling.checks
    ]
    return _table("Checks", ("", "comparison"), rows)


def _dates(ruling: Ruling) -> RenderableType:
    rows = [(day(d.date) or NOT_READ, day(d.date_end), d.role or "", d.text) for d in ruling.dates]
    return _table("Dates", ("date", "to", "role", "words"), rows)


def _citations(ruling: Ruling) -> RenderableType:
    rows = [
        (c.kind, c.article or "", c.code or "", c.number or "", day(c.date), shown(c.text, 60))
        for c in ruling.citations
    ]
    return _table("Cited", ("kind", "article", "code", "number", "date", "words"), rows)


def _entities(ruling: Ruling) -> RenderableType:
    names = {p.party_id: p.name for p in ruling.parties}
    rows = [
        (e.label, e.text, "" if e.party_id is None else names[e.party_id]) for e in ruling.entities
    ]
    return _table("Names and numbers", ("kind", "words", "party"), rows)


def show_summary(out: str | Path, limit: int) -> None:
    """Print a few lines a ruling of the tables in `out`: court, parties, outcome, payments."""
    from arret_extract.reading import open_tables, read_rulings

    rulings = read_rulings(out, limit)
    console = _console()
    for ruling in rulings:
        console.print(_brief(ruling))
    if more := open_tables(out)["decisions"].count_rows() - len(rulings):
        console.print(Text(f"and {counted(more, 'ruling')} more (--limit shows them)"))
    console.print(Text(f"{out}: the tables are there to load with arret_extract.read_tables"))


def _brief(ruling: Ruling) -> RenderableType:
    d = ruling.decision
    title = ", ".join(x for x in (d.court or "court not read", ", ".join(d.rg_numbers)) if x)
    title += f", {day(d.decision_date) or 'date not read'}: {d.outcome or 'outcome not read'}"
    lines = [shown(title, style="bold"), shown(f"  {d.source}", style="dim")]
    lines += [shown(f"  {p.role}: {_full_name(p)}") for p in ruling.parties]
    lines += [_payment(ruling, o) for o in ruling.orders if o.value is not None]
    lines += [
        shown(f"  check fails: {c.detail}", style="red") for c in ruling.checks if not c.holds
    ]
    return Group(*(Text("  ") + line if i else line for i, line in enumerate(lines)), Text(""))


def _payment(ruling: Ruling, order: Order) -> Text:
    payer = _names(ruling, order.payer_ids) or "?"
    payee = _names(ruling, order.payee_ids) or "?"
    purpose = f" ({order.head})" if order.head else ""
    return shown(f"{order.kind}: {payer} to {payee}: {money(order.value, order.currency)}{purpose}")
