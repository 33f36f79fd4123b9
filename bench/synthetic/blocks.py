"""The parts that rulings of every court are built from: parties, counsel, judges, reasons."""

from decimal import Decimal

from bench.synthetic.case import Asked, Case
from bench.synthetic.dispute import Demand
from bench.synthetic.people import Party, Side, long_date, names, of, read_data
from bench.synthetic.prose import Scope

ROLES = {
    "appelant": ("appelant", "appelante", "appelants", "appelantes"),
    "intime": ("intimé", "intimée", "intimés", "intimées"),
    "demandeur": ("demandeur", "demanderesse", "demandeurs", "demanderesses"),
    "defendeur": ("défendeur", "défenderesse", "défendeurs", "défenderesses"),
}
REPRESENTED = ("représenté", "représentée", "représentés", "représentées")
ASSISTED = ("assisté", "assistée", "assistés", "assistées")
ABSENT = ("défaillant", "défaillante", "défaillants", "défaillantes")
FIRMS = ("SELARL {0} & ASSOCIÉS", "SCP {0} {1}", "SELARL {0} {1}", "SAS {0} AVOCATS")


def form(side: Side, forms: tuple[str, ...]) -> str:
    """The form of a word that agrees with a side."""
    return forms[side.feminine + 2 * side.plural]


# ---------------------------------------------------------------- parties


def write_side(case: Case, side: Side, role: str, layout: str, absent: bool) -> None:
    """A side of the case with its counsel; `layout` is `heads` or `between`."""
    page, word = case.page, form(side, ROLES[role])
    if layout == "heads":
        page.line(word.upper() + case.lot.choice((" :", "")))
        page.line()
    for party in side.parties:
        write_party(case, party, role, layout, absent)
    write_counsel(case, side, layout, absent)
    if layout == "between":
        page.line(word.upper())
    page.line()


def write_sides(case: Case, sides: list[tuple[Side, str, bool]]) -> None:
    """Every side with its role, and whether it stayed away."""
    layout = case.lot.choice(("heads", "heads", "between"))
    for index, (side, role, absent) in enumerate(sides):
        if layout == "between":
            case.page.line("ET :\n" if index else "ENTRE :\n")
        write_side(case, side, role, layout, absent)


def write_party(case: Case, party: Party, role: str, layout: str, absent: bool) -> None:
    """A party with what is said of it; labelled."""
    page, start = case.page, case.page.length
    page.write(party.printed)
    page.label(
        "parties", start, id=party.id, name=_printed(case, party.name), role=role, kind=party.kind,
        legal_form=party.form, siren=party.siren, quality=None,
        appearance="defaillante" if absent else "representee",
    )  # fmt: skip
    if layout == "between":
        page.line("".join(f", {words}" for words in party.about))
        return
    page.line()
    for words in party.about:
        page.line(words)


def _printed(case: Case, words: str) -> str:
    return words.replace("'", case.page.style.apostrophe)


def write_counsel(case: Case, side: Side, layout: str, absent: bool) -> None:
    """Who acts for a side: one lawyer, two, or before a court of appeal an avoué and a lawyer."""
    page, lot = case.page, case.lot
    on_appeal = "appeal_city" in case.words
    if absent:
        page.line(f"{form(side, ABSENT)}, n'ayant pas constitué avocat")
    elif on_appeal and case.decided.year < 2012:
        firm = f"SCP {_surname(case)} - {_surname(case)}"
        page.line(f"{form(side, REPRESENTED)} par la {firm}, avoués à la Cour")
        page.label("counsel", name=None, firm=firm, bar=None, capacity="avoue", party_ids=side.ids)
        _write_lawyer(case, side, form(side, ASSISTED), "plaidant", said=False)
    elif on_appeal and lot.random() < 0.3:
        _write_lawyer(case, side, form(side, REPRESENTED).capitalize(), "postulant")
        _write_lawyer(case, side, form(side, ASSISTED).capitalize(), "plaidant")
    else:
        word = form(side, REPRESENTED)
        _write_lawyer(case, side, word if layout == "between" else word.capitalize(), None)


def _surname(case: Case) -> str:
    return case.lot.choice(names("surnames"))


def _write_lawyer(
    case: Case, side: Side, word: str, capacity: str | None, *, said: bool = True
) -> None:
    page, lot = case.page, case.lot
    name, _ = case.register.human(titled=False)
    bar = lot.choice(case.register.towns)
    bar = bar.upper() if lot.random() < 0.7 else bar
    firm = None
    words = f"{word} par {lot.choice(('Me', 'Maître'))} {name}"
    if lot.random() < 0.5:
        firm = lot.choice(FIRMS).format(_surname(case), _surname(case))
        words += f" de la {firm}"
    words += f", avocat au barreau {of(bar)}"
    page.line(words + (f", {capacity}" if capacity and said else ""))
    page.label(
        "counsel", name=name, firm=firm and _printed(case, firm), bar=_printed(case, bar),
        capacity=capacity, party_ids=side.ids,
    )  # fmt: skip


# ---------------------------------------------------------------- judges


def write_bench(case: Case, seats: tuple[tuple[str, str, str, str], ...]) -> None:
    """The judges and the clerk: a seat is (words before, title of a man, of a woman, role)."""
    for before, man, woman, role in seats:
        name, is_woman = case.register.human()
        title = woman if is_woman else man
        case.page.line(f"{before}{name}{', ' + title if title else ''}")
        case.page.label("court_members", name=name.partition(" ")[2], role=role)


def write_signatures(case: Case) -> None:
    """The closing line."""
    case.page.line()
    case.page.line(case.lot.choice((
        "LE GREFFIER                    LE PRÉSIDENT",
        "Le greffier,\n\nLe président,",
        "La Greffière\t\t\tLa Présidente",
    )))  # fmt: skip


# ---------------------------------------------------------------- incidents


def raise_incident(case: Case, asker: Side, other: Side) -> Asked | None:
    """An objection to be ruled on first, if this case has one; the court always dismisses it."""
    if case.lot.random() > 0.3 * case.wordy:
        return None
    data = case.lot.choice(read_data("common.toml")["incident"])
    case.incident = data
    kind = data.get("kind", "irrecevabilite")
    return Asked("incident", data["claim"], kind, asker, other)


def argue_incident(case: Case, asker: Side, other: Side) -> None:
    """What both sides say of the objection."""
    for template in case.incident.get("for", ()):
        case.writer.paragraph(template, case.scope(asker, other))
    for template in case.incident.get("against", ()):
        case.writer.paragraph(template, case.scope(other, asker))


def reason_incident(case: Case) -> None:
    """Why the objection is dismissed."""
    asked = next((claim for claim in case.asked if claim.what == "incident"), None)
    if asked:
        case.part(case.incident["title"])
        for template in case.incident["reasons"]:
            case.writer.paragraph(template, case.scope(asked.side, asked.against))


def order_incident(case: Case) -> None:
    """The provision that dismisses it."""
    if case.incident:
        case.order("incident", case.incident["order"], "rejet")


# ---------------------------------------------------------------- prose


def write_facts(case: Case) -> None:
    """What happened before the case."""
    claimant, defendant = case.words["c"], case.words["d"]
    assert isinstance(claimant, Side) and isinstance(defendant, Side)
    first, *others = case.theme.facts
    case.writer.paragraph(first, case.scope(claimant, defendant))
    for template in case.some(others, 0.9):
        case.writer.paragraph(template, case.scope(claimant, defendant))


def write_procedure(case: Case) -> None:
    """What happened between the summons and the hearing."""
    claimant, defendant = case.words["c"], case.words["d"]
    assert isinstance(claimant, Side) and isinstance(defendant, Side)
    for template in case.some(read_data("common.toml")["procedure"], 0.4):
        case.writer.paragraph(template, case.scope(claimant, defendant))


def demand_scope(case: Case, demand: Demand) -> Scope:
    """The words for a head of claim."""
    a, b = demand.asker, demand.against
    extra = {name: case.sums[name] for name in demand.head.sums}
    return case.scope(
        a, b, asked=demand.sought, awarded=demand.final, first=demand.first, **extra
    )  # fmt: skip


def write_arguments(case: Case, side: Side, demands: list[Demand]) -> None:
    """What a side says for its claims and against the other's."""
    pool: list[str] = read_data("common.toml")["argument"]
    for demand in demands:
        own = demand.asker.ids == side.ids
        templates = demand.head.arguments if own else demand.head.answers
        for template in case.some(templates, 0.9):
            case.writer.paragraph(template, demand_scope(case, demand))
        for template in case.some(pool, 0.2):
            other = demand.against if own else demand.asker
            case.writer.paragraph(template, case.scope(side, other))


def write_reasons(case: Case, number: int, demand: Demand, close: str = "") -> None:
    """What the court thinks of a head of claim, down to what it gives."""
    common = read_data("common.toml")
    title = demand.head.title
    numbering = case.words.get("numbering")
    recalled = case.some(demand.head.arguments, 0.35)
    if recalled:
        case.page.section("moyens")
    case.part(f"{number}. {title}" if numbering else title)
    scope = demand_scope(case, demand)
    for template in recalled:
        case.writer.paragraph(template, scope)
    if recalled:
        case.page.section("motifs")
    for template in (*demand.head.principle, *case.some(common["law"], 0.14)):
        case.writer.paragraph(template, scope)
    a, b = demand.asker, demand.against
    for template in case.some(common["evidence"], 0.2):
        pair = (a, b) if case.lot.random() < 0.5 else (b, a)
        case.writer.paragraph(template, case.scope(*pair))
    head = demand.head
    fared = demand.result(demand.final, demand.sought)
    templates = {
        "accueillie": head.granted,
        "partiellement_accueillie": head.reduced,
        "rejetee": head.refused,
    }[fared]
    case.writer.say(case.lot.choice(templates), scope)
    if close:
        case.page.write(" ")
        case.writer.say(close, scope)
    case.page.end()


def heading(case: Case, *choices: str) -> None:
    """A heading on a line of its own."""
    words = case.lot.choice(choices)
    colon = " :" if case.lot.random() < 0.3 and not words.endswith(",") else ""
    case.page.line(words + colon)
    case.page.line()


def fair(case: Case, least: int, most: int) -> Decimal:
    """A round sum, as courts give for costs."""
    return Decimal(case.lot.randrange(least, most + 1, 100)).quantize(Decimal("0.01"))


def day(case: Case, name: str) -> str:
    """A day of the case in words."""
    return long_date(case.days[name])
