"""Text from rulings made safe for a terminal; figures and dates as French readers write them."""

from datetime import date
from decimal import Decimal

from rich.text import Text

SYMBOLS = {"EUR": "€", "FRF": "F"}


def shown(text: object, limit: int | None = None, style: str = "") -> Text:
    """`text` on one line as plain characters: no markup is read in it, no control code passes."""
    line = " ".join("".join(c if c.isprintable() else " " for c in str(text)).split())
    if limit is not None and len(line) > limit:
        line = line[: limit - 1] + "…"
    return Text(line, style=style)


def money(value: Decimal | None, currency: str | None) -> str:
    """`62 680,03 €`; empty without a value."""
    if value is None:
        return ""
    figure = f"{value:,.2f}".replace(",", "\u00a0").replace(".", ",")
    return f"{figure}\u00a0{SYMBOLS.get(currency or '', currency or '?')}"


def counted(number: int, thing: str) -> str:
    """`1 ruling`, `2 rulings`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def day(value: date | None) -> str:
    """`19/11/2024`; empty without a date."""
    return "" if value is None else f"{value:%d/%m/%Y}"
