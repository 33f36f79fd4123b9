"""Judgments of first instance: tribunal judiciaire, de grande instance, de commerce."""

import random
from datetime import date
from decimal import Decimal

from bench.synthetic import blocks
from bench.synthetic.case import Asked, Case, Payment, Word, draw_days, fill_words, open_case
from bench.synthetic.dispute import (
    NOTHING,
    THEMES,
    Demand,
    decide_first,
    draw_sum,
    draw_sums,
    read_theme,
)
from bench.synthetic.people import Side, long_date, of

REFORM = date(2020, 1, 1)  # tribunaux de grande instance became judiciaires
SEATS_JUDICIAL = (
    ("Président : ", "vice-président", "vice-présidente", "president"),
    ("Assesseurs : ", "juge", "juge", "juge"),
    ("", "juge", "juge", "juge"),
    ("Greffier : ", "", "", "greffier"),
)
SEATS_TRADE = (
    ("Président : ", "", "", "president"),
    ("Juges : ", "", "", "juge"),
    ("", "", "", "juge"),
    ("Greffier lors des débats : ", "", "", "greffier"),
)


def make_demands(case: Case, claimant: Side, defendant: Side, most: int) -> list[Demand]:
    """The heads of claim of a case, some of the other side's among them."""
    theme, lot = case.theme, case.lot
    draw_sums(lot, theme.sums, case.sums)
    first, *others = theme.heads
    count = min(len(others), max(0, round(most * case.wordy * lot.uniform(0.4, 1.0))))
    chosen = [first, *(others[i] for i in sorted(lot.sample(range(len(others)), count)))]
    pairs = [(head, claimant, defendant) for head in chosen]
    if theme.counters and lot.random() < 0.45:
        pairs.append((theme.counters[0], defendant, claimant))
    demands = []
    for head, asker, against in pairs:
        draw_sums(lot, head.sums, case.sums)
        asked = draw_sum(lot, head.asked, case.sums, head.round) if head.asked else Decimal(1)
        label = case.pick(head.label)
        if against is defendant and against.plural and lot.random() < 0.15:
            against = against.first
        demands.append(Demand(head, asker, against, label, asked, NOTHING, sought=asked))
    return demands


def write_judgment(
    lot: random.Random, decided: date, town: str, towns: list[str], *, trade: bool
) -> Case:
    """A judgment from its heading to its signatures."""
    kind = "tribunal_de_commerce" if trade else "tribunal_judiciaire"
    themes = [theme for theme in map(read_theme, THEMES) if kind in theme.courts]
    case = open_case(lot, lot.choice(themes), decided, Word("le tribunal"), towns)
    case.days = draw_days(lot, decided, frozenset({"appeal", "judgment"}))
    claimant = case.register.side(lot.choice(case.theme.claimants))
    defendant = case.register.side(lot.choice(case.theme.defendants))
    fill_words(case, claimant, defendant)
    demands = make_demands(case, claimant, defendant, 3)
    decide_first(lot, demands)
    for demand in demands:
        demand.final = demand.first
    absent = lot.random() < 0.12 and not any(d.asker is defendant for d in demands)
    name = _court(case, trade, town)
    third = case.register.side(case.theme.third) if case.theme.third else None
    sides = [(claimant, "demandeur", False), (defendant, "defendeur", absent)]
    sides += [(third, "defendeur", True)] if third else []
    _write_head(case, name, town, sides)
    case.page.section("facts")
    blocks.heading(case, "EXPOSÉ DU LITIGE", "FAITS ET PROCÉDURE", "EXPOSE DU LITIGE")
    blocks.write_facts(case)
    case.writer.paragraph(
        "Par acte <d'huissier de justice|extrajudiciaire> du {summons}, {c} <a/ont> "
        f"<fait assigner|assigné> {{d}} devant le {name.lower()} {of(town)}.",
        case.scope(claimant, defendant),
    )
    blocks.write_procedure(case)
    _write_claims(case, claimant, defendant, demands, absent)
    case.page.section("motifs")
    blocks.heading(case, "MOTIFS DE LA DÉCISION", "MOTIFS", "SUR CE,")
    case.words["numbering"] = "1" if lot.random() < 0.4 else ""
    blocks.reason_incident(case)
    for number, demand in enumerate(demands, 1):
        blocks.write_reasons(case, number, demand)
    _write_orders(case, claimant, defendant, demands, third)
    return case


def _court(case: Case, trade: bool, town: str) -> str:
    if trade:
        kind, words = "tribunal_de_commerce", "Tribunal de commerce"
    elif case.decided >= REFORM:
        kind, words = "tribunal_judiciaire", "Tribunal judiciaire"
    else:
        kind, words = "tribunal_de_grande_instance", "Tribunal de grande instance"
    case.page.decision = {
        "jurisdiction": kind, "court": f"{words} {of(town)}", "city": town, "nature": "jugement",
        "decision_date": case.decided.isoformat(), "pourvoi_numbers": [], "portalis": None,
        "decision_number": None, "appealed_court": None, "appealed_city": None,
        "appealed_date": None, "appealed_rg": None,
    }  # fmt: skip
    return words


def _write_head(case: Case, name: str, town: str, sides: list[tuple[Side, str, bool]]) -> None:
    absent = any(absent for _, _, absent in sides)
    page, lot = case.page, case.lot
    page.section("header")
    if lot.random() < 0.4:
        page.line("RÉPUBLIQUE FRANÇAISE\nAU NOM DU PEUPLE FRANÇAIS\n")
    page.line(f"{name} {of(town)}".upper())
    chamber = lot.choice(case.theme.chambers)
    page.line(chamber)
    rg = f"{case.days['summons'].year % 100:02}/{lot.randint(100, 19999):05}"
    page.line(lot.choice((f"N° RG {rg}", f"RG n° {rg}", f"N° RG : {rg}")))
    page.line()
    page.line(f"JUGEMENT DU {long_date(case.decided).upper()}")
    page.line()
    page.decision |= {"chamber": chamber, "rg_numbers": [rg]}
    page.section("parties")
    blocks.write_sides(case, sides)
    page.section("header")
    page.line("COMPOSITION DU TRIBUNAL")
    page.line()
    blocks.write_bench(case, SEATS_TRADE if "commerce" in name else SEATS_JUDICIAL)
    how = "réputé contradictoire" if absent else "contradictoire"
    page.decision["adversarial"] = "repute_contradictoire" if absent else "contradictoire"
    page.line()
    page.line(f"DÉBATS : à l'audience publique du {blocks.day(case, 'hearing')}")
    page.line(f"JUGEMENT {how}, prononcé par mise à disposition au greffe, en premier ressort")
    page.line()


def money_claim(demand: Demand, value: Decimal, rank: str = "principal") -> Asked:
    """A head of claim as conclusions word it."""
    head = demand.head
    if not demand.moves_money:
        return Asked(
            "demand", head.claim, head.kind, demand.asker, demand.against, head.head, None, demand
        )
    template = (
        "condamner {solidum}{b} à {lui} <payer|verser|régler> la somme de "
        f"{{asked:demande:{head.head}}} {demand.label}"
    )
    return Asked(
        "demand", template, "condamnation", demand.asker, demand.against, head.head, value, demand,
        rank,
    )  # fmt: skip


def reject_claim(side: Side, other: Side) -> Asked:
    """A request to dismiss what the other side asks."""
    words = "débouter {b} de <l'ensemble de ses demandes/l'ensemble de leurs demandes>"
    return Asked("reject", words, "rejet", side, other)


def costs_claims(case: Case, side: Side, other: Side) -> list[Asked]:
    """The requests for article 700 and for costs that end all conclusions."""
    rank = "en_tout_etat_de_cause" if case.lot.random() < 0.25 else "principal"
    value = blocks.fair(case, 800, 6000)
    ground = case.pick("<au titre|sur le fondement|en application> de l'article 700 du {cpc}")
    words = "condamner {solidum}{b} à {lui} payer la somme de {asked:demande:article_700} " + ground
    return [
        Asked("700", words, "condamnation", side, other, "article_700", value, None, rank),
        Asked(
            "costs", "condamner {solidum}{b} aux <entiers |>dépens", "depens", side, other,
            "depens", None, None, rank,
        ),
    ]  # fmt: skip


def _write_claims(
    case: Case, claimant: Side, defendant: Side, demands: list[Demand], absent: bool
) -> None:
    lot = case.lot
    own = [money_claim(d, d.asked) for d in demands if d.asker is claimant]
    if lot.random() < 0.4:
        words = "ordonner la capitalisation des intérêts"
        own.append(Asked("capital", words, "autre", claimant, defendant, "interets"))
    own += costs_claims(case, claimant, defendant)
    if lot.random() < 0.5:
        words = "ordonner l'exécution provisoire<| du jugement à intervenir>"
        rank = own[-1].rank
        own.append(Asked("exec", words, "execution_provisoire", claimant, defendant, rank=rank))
    case.page.section("moyens")
    if lot.random() < 0.5:
        blocks.heading(case, "PRÉTENTIONS DES PARTIES", "PRETENTIONS ET MOYENS DES PARTIES")
    lead = (
        "Aux termes de ses dernières conclusions<| notifiées le {submissions1}>, "
        "{a} <demande/demandent> au tribunal de"
    )
    case.write_claims(lead, own)
    blocks.write_arguments(case, claimant, demands)
    if absent:
        words = "{b} n'<a/ont> pas constitué avocat."
        case.writer.paragraph(words, case.scope(claimant, defendant))
        return
    objection = blocks.raise_incident(case, defendant, claimant)
    theirs = [objection] if objection else []
    theirs.append(reject_claim(defendant, claimant))
    theirs += [money_claim(d, d.asked) for d in demands if d.asker is defendant]
    if lot.random() < 0.25:
        words = "accorder à {a} des délais de paiement sur vingt-quatre mois"
        theirs.append(Asked("delay", words, "autre", defendant, claimant, rank="subsidiaire"))
    theirs += costs_claims(case, defendant, claimant)
    lead = (
        "Par conclusions <notifiées|signifiées> le {submissions2}, {a} <demande/demandent> "
        "au tribunal de"
    )
    case.write_claims(lead, sorted(theirs, key=_rank))
    blocks.argue_incident(case, defendant, claimant)
    blocks.write_arguments(case, defendant, demands)


def _rank(claim: Asked) -> int:
    return ("principal", "subsidiaire", "en_tout_etat_de_cause").index(claim.rank)


def _write_orders(
    case: Case, claimant: Side, defendant: Side, demands: list[Demand], third: Side | None
) -> None:
    lot, page = case.lot, case.page
    won = any(d.final for d in demands if d.asker is claimant)
    winner, loser = (claimant, defendant) if won else (defendant, claimant)
    costs = settle_costs(case, winner, loser)
    page.section("dispositif")
    blocks.heading(case, "PAR CES MOTIFS", "PAR CES MOTIFS,")
    page.line("Le tribunal, statuant publiquement, par jugement mis à disposition au greffe,")
    page.line()
    blocks.order_incident(case)
    case.pay(payment(i, d) for i, d in enumerate(demands) if d.moves_money and d.final)
    order_others(case, demands)
    asked = {claim.what for claim in case.asked}
    if "capital" in asked and won:
        case.order("capital", "Ordonne la capitalisation des intérêts", "autre", "interets")
    share_ruling(case, third, "jugement")
    order_costs(case, winner, loser, costs, "dépens")
    if not won or any(d.final < d.asked for d in demands) or lot.random() < 0.3:
        case.order("rest", "Déboute les parties du surplus de leurs demandes", "rejet")
    if "exec" in asked:
        words = "<Ordonne l'exécution provisoire|Rappelle que l'exécution provisoire est de droit>"
        case.order("exec", words, "execution_provisoire")
    blocks.write_signatures(case)
    _answer(case, demands, won, winner, costs)
    mine = {claim.id for claim in case.asked if claim.side is claimant}
    fared = [row["result"] for row in page.rows["outcomes"] if row["claim_id"] in mine]
    whole = all(result == "accueillie" for result in fared)
    page.decision["outcome"] = "accueil" if whole else "accueil_partiel" if won else "rejet"


def settle_costs(case: Case, winner: Side, loser: Side) -> Decimal:
    """Reasons about costs; what the loser owes under article 700, if anything."""
    claim = next((c for c in case.asked if c.what == "700" and c.side is winner), None)
    most = claim.value if claim and claim.value else NOTHING
    given = NOTHING
    if most and case.lot.random() < 0.8:
        given = most if case.lot.random() < 0.2 else blocks.fair(case, 500, max(500, int(most)))
    given = min(given, most)
    scope = case.scope(winner, loser, given=given)
    case.part(case.lot.choice(("Sur les dépens et l'article 700", "Sur les frais et dépens")))
    case.writer.say(
        "{b}, qui <succombe/succombent>, <supportera/supporteront> les dépens en application de "
        "l'article 696 du {cpc}. ", scope,
    )  # fmt: skip
    words = "L'équité commande de ne pas faire application de l'article 700 du {cpc}."
    if given:
        words = (
            "Il serait inéquitable de laisser à la charge de {a} ses frais non compris dans les "
            "dépens ; une somme de {given:alloue:article_700} <lui/leur> sera allouée."
        )
    case.writer.paragraph(words, scope)
    return given


def payment(key: object, demand: Demand) -> Payment:
    """What is given on a head of claim."""
    head = demand.head.head or ""
    return Payment(key, demand.asker, demand.against, demand.final, head, demand.label)


def order_others(case: Case, demands: list[Demand]) -> None:
    """Provisions on heads that move no money."""
    for index, demand in enumerate(demands):
        head = demand.head
        if not demand.moves_money and demand.final:
            case.order(index, head.order, head.kind, a=demand.asker, b=demand.against)
        elif not demand.final and case.lot.random() < 0.6:
            words = head.refusal or f"Déboute {{a}} de sa demande {demand.label}"
            case.order(index, words, "rejet", head.head, a=demand.asker, b=demand.against)


def share_ruling(case: Case, third: Side | None, nature: str) -> None:
    """The provision that binds a party of whom nothing is asked."""
    if third:
        case.order("shared", f"Déclare le présent {nature} commun à {{a}}", "constat", a=third)


def order_costs(case: Case, winner: Side, loser: Side, given: Decimal, costs: str) -> None:
    """Provisions on article 700 and on costs."""
    if given:
        label = case.pick("<au titre|sur le fondement|en application> de l'article 700 du {cpc}")
        case.pay([Payment("700", winner, loser, given, "article_700", label)])
    elif case.lot.random() < 0.7:
        words = "Dit n'y avoir lieu à application de l'article 700 du {cpc}"
        case.order("no700", words, "rejet", "article_700")
    words = f"Condamne {{solidum}}{{b}} aux {costs}"
    case.order("costs", words, "depens", "depens", b=loser, moves=True)


def _answer(case: Case, demands: list[Demand], won: bool, winner: Side, costs: Decimal) -> None:
    for claim in case.asked:
        if claim.demand is not None:
            answer_demand(case, claim, claim.demand, demands.index(claim.demand))
        elif claim.what == "reject":
            others = [d for d in demands if d.asker is claim.against]
            fared = "accueillie" if not any(d.final for d in others) else "partiellement_accueillie"
            if all(d.final >= d.asked for d in others):
                fared = "rejetee"
            case.outcome(claim, fared, None, None)
        elif claim.what in ("700", "costs"):
            answer_costs(case, claim, winner, costs)
        elif claim.what == "incident":
            case.outcome(claim, "rejetee", "incident", None)
        elif claim.what == "delay":
            case.outcome(claim, "sans_objet" if not won else "rejetee", None, None)
        else:
            granted = claim.what in case.orders
            fared = "accueillie" if granted else "sans_objet" if not won else "rejetee"
            case.outcome(claim, fared, claim.what if granted else None, None)


def answer_demand(case: Case, claim: Asked, demand: Demand, key: object) -> None:
    """The answer to a head of claim."""
    sought = claim.value or Decimal(1)
    given = min(demand.final, sought)
    awarded = given if demand.moves_money else None
    case.outcome(claim, demand.result(given, sought), key, awarded)


def answer_costs(case: Case, claim: Asked, winner: Side, given: Decimal) -> None:
    """The answer to a request for article 700 or for costs."""
    won = claim.side is winner
    if claim.what == "costs":
        case.outcome(claim, "accueillie" if won else "rejetee", "costs", None)
        return
    value = claim.value or NOTHING
    awarded = given if won else NOTHING
    fared = "accueillie" if awarded >= value else "partiellement_accueillie"
    fared = fared if awarded else "rejetee"
    key = "700" if awarded else "no700"
    case.outcome(claim, fared, key, awarded)
