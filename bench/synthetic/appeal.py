"""Rulings of a court of appeal on a judgment of first instance."""

import random
from datetime import date
from decimal import Decimal

from bench.synthetic import blocks
from bench.synthetic.case import Asked, Case, Part, Word, draw_days, fill_words, open_case
from bench.synthetic.dispute import THEMES, Demand, decide_first, read_theme
from bench.synthetic.first import (
    REFORM,
    answer_costs,
    answer_demand,
    costs_claims,
    make_demands,
    money_claim,
    order_costs,
    payment,
    reject_claim,
    settle_costs,
    share_ruling,
)
from bench.synthetic.people import Side, long_date, of
from bench.synthetic.review import (
    attack,
    decide,
    fared_dismissal,
    fared_reversal,
    unfavourable,
    who_appeals,
)

BELOW = {
    "tribunal_judiciaire": "tribunal judiciaire",
    "tribunal_de_grande_instance": "tribunal de grande instance",
    "tribunal_de_commerce": "tribunal de commerce",
    "conseil_de_prud_hommes": "conseil de prud'hommes",
}
SEATS = (
    ("Président : ", "président de chambre", "présidente de chambre", "president"),
    ("Assesseur : ", "conseiller", "conseillère", "conseiller"),
    ("Assesseur : ", "conseiller", "conseillère", "conseiller"),
    ("Greffier, lors des débats : ", "", "", "greffier"),
)


def write_appeal(
    lot: random.Random, decided: date, seat: str, portalis: str, towns: list[str]
) -> Case:
    """A ruling from its heading to its signatures."""
    themes = [theme for theme in map(read_theme, THEMES) if "cour_d_appel" in theme.courts]
    case = open_case(lot, lot.choice(themes), decided, Word("la cour", True), towns)
    case.days = draw_days(lot, decided, frozenset())
    claimant = case.register.side(lot.choice(case.theme.claimants))
    defendant = case.register.side(lot.choice(case.theme.defendants))
    fill_words(case, claimant, defendant)
    case.words["appeal_city"] = seat
    demands = make_demands(case, claimant, defendant, 3)
    decide_first(lot, demands)
    appellant, respondent = who_appeals(case, claimant, defendant, demands)
    cross = lot.random() < 0.35 and any(unfavourable(d, respondent) for d in demands)
    attack(demands, appellant, respondent if cross else None)
    decide(lot, demands)
    below, town = _below(case), lot.choice(towns)
    absent = lot.random() < 0.08 and not cross
    third = case.register.side(case.theme.third) if case.theme.third else None
    sides = [(appellant, "appelant", False), (respondent, "intime", absent)]
    sides += [(third, "intime", True)] if third else []
    _write_head(case, (seat, portalis), (below, town), sides)
    _write_facts(case, (below, town), claimant, defendant, demands, appellant)
    _write_claims(case, appellant, respondent, demands, cross=cross, absent=absent)
    case.page.section("motifs")
    blocks.heading(case, "MOTIFS DE LA DÉCISION", "MOTIFS DE L'ARRÊT", "SUR CE, LA COUR")
    case.words["numbering"] = "1" if lot.random() < 0.4 else ""
    blocks.reason_incident(case)
    for number, demand in enumerate((d for d in demands if d.at_issue), 1):
        blocks.write_reasons(case, number, demand, _close(demand))
    _write_orders(case, appellant, respondent, demands, third)
    return case


def _close(demand: Demand) -> str:
    """How the reasons on a head end: what becomes of the judgment."""
    head = demand.head.head
    if demand.final == demand.first:
        return "Le jugement sera confirmé <de ce chef|sur ce point>."
    if demand.first and demand.moves_money:
        return f"Le jugement, qui avait alloué {{first:premiere_instance:{head}}}, sera infirmé."
    return "Le jugement sera infirmé <de ce chef|sur ce point>."


# ---------------------------------------------------------------- heading, facts


def _below(case: Case) -> str:
    if case.theme.below:
        return BELOW[case.theme.below]
    trade = "tribunal_de_commerce" in case.theme.courts
    judicial = "tribunal_judiciaire" in case.theme.courts
    if trade and (not judicial or case.lot.random() < 0.5):
        return BELOW["tribunal_de_commerce"]
    old = case.days["judgment"] < REFORM
    return BELOW["tribunal_de_grande_instance" if old else "tribunal_judiciaire"]


def _write_head(
    case: Case,
    court: tuple[str, str],
    below: tuple[str, str],
    sides: list[tuple[Side, str, bool]],
) -> None:
    absent = any(absent for _, _, absent in sides)
    page, lot, (seat, portalis) = case.page, case.lot, court
    rg = f"{case.days['appeal'].year % 100:02}/{lot.randint(100, 9999):05}"
    number = str(lot.randint(3, 900))
    old_rg = f"{case.days['summons'].year % 100:02}/{lot.randint(100, 9999):05}"
    long_number = None
    if case.decided.year >= 2019:
        tail = "".join(lot.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(3))
        long_number = f"{portalis}-V-B7{lot.choice('DEFGH')}-{lot.choice('MNPQRST')}{tail}"
    chamber = lot.choice(case.theme.chambers)
    how = "réputé contradictoire" if absent else "contradictoire"
    page.decision = {
        "jurisdiction": "cour_d_appel", "court": f"Cour d'appel {of(seat)}", "city": seat,
        "chamber": chamber, "nature": "arret", "decision_date": case.decided.isoformat(),
        "decision_number": number, "rg_numbers": [rg], "portalis": long_number,
        "pourvoi_numbers": [],
        "adversarial": "repute_contradictoire" if absent else "contradictoire",
        "appealed_court": f"{below[0]} {of(below[1])}", "appealed_city": below[1],
        "appealed_date": case.days["judgment"].isoformat(), "appealed_rg": old_rg,
    }  # fmt: skip
    page.section("header")
    if lot.random() < 0.3:
        page.line("RÉPUBLIQUE FRANÇAISE\nAU NOM DU PEUPLE FRANÇAIS\n")
    page.line(f"COUR D'APPEL {of(seat)}".upper())
    page.line()
    page.line(chamber)
    page.line(f"ARRÊT N° {number}")
    page.line(f"N° RG {rg}" + (f" - N° Portalis {long_number}" if long_number else ""))
    page.line()
    page.line(f"ARRÊT DU {long_date(case.decided).upper()}")
    page.line()
    words = f"Décision déférée à la cour : jugement du {blocks.day(case, 'judgment')} - "
    page.line(words + f"{below[0]} {of(below[1])} - RG n° {old_rg}")
    page.line()
    bench_first = lot.random() < 0.3
    if bench_first:
        _write_bench(case, how)
    page.section("parties")
    blocks.write_sides(case, sides)
    if not bench_first:
        page.section("header")
        _write_bench(case, how)


def _write_bench(case: Case, how: str) -> None:
    page = case.page
    page.line("COMPOSITION DE LA COUR LORS DES DÉBATS ET DU DÉLIBÉRÉ :")
    page.line()
    blocks.write_bench(case, SEATS)
    page.line()
    page.line(f"DÉBATS : à l'audience publique du {blocks.day(case, 'hearing')}")
    page.line()
    page.line(f"ARRÊT : {how}, prononcé par mise à disposition au greffe")
    page.line()


def _write_facts(
    case: Case, below: tuple[str, str], claimant: Side, defendant: Side, demands: list[Demand],
    appellant: Side,
) -> None:  # fmt: skip
    page, writer = case.page, case.writer
    page.section("facts")
    blocks.heading(case, "EXPOSÉ DU LITIGE", "FAITS ET PROCÉDURE", "FAITS, PROCÉDURE")
    blocks.write_facts(case)
    scope = case.scope(claimant, defendant)
    words = "Par acte du {summons}, {c} <a/ont> fait assigner {d} devant le "
    if case.theme.below is None:
        writer.paragraph(words + f"{below[0]} {of(below[1])}.", scope)
    writer.say(f"Par jugement du {{judgment}}, le {below[0]} {of(below[1])} a :", scope)
    page.write("\n")
    for demand in demands:
        page.write(case.page.style.dash)
        part = _judged(demand)
        writer.say(part.template, case.scope(part.a, part.b, first=part.first))
        page.write(" ;\n")
    page.write(case.page.style.dash)
    writer.paragraph("statué sur les dépens et les frais irrépétibles.", scope)
    words = "{a} <a/ont> <interjeté appel|relevé appel> de ce jugement <par déclaration du|le> "
    other = defendant if appellant is claimant else claimant
    writer.paragraph(words + "{appeal}.", case.scope(appellant, other))
    blocks.write_procedure(case)
    writer.paragraph("L'ordonnance de clôture a été rendue le {closing}.", scope)


def _judged(demand: Demand) -> Part:
    """What the first judge did about a head of claim, as a participle."""
    if not demand.moves_money:
        done = "fait droit à" if demand.first else "rejeté"
        words = f"{done} la demande relative à {demand.head.title.removeprefix('Sur ')}"
    elif demand.first:
        words = (
            "condamné {solidum}{b} à payer à {a} la somme de "
            f"{{first:premiere_instance:{demand.head.head}}} {demand.label}"
        )
    else:
        words = f"débouté {{a}} de sa demande {demand.label}"
    return Part(words, demand.asker, demand.against, demand.first)


# ---------------------------------------------------------------- claims


def _write_claims(
    case: Case, appellant: Side, respondent: Side, demands: list[Demand], *, cross: bool,
    absent: bool,
) -> None:  # fmt: skip
    case.page.section("moyens")
    blocks.heading(case, "PRÉTENTIONS ET MOYENS DES PARTIES", "MOYENS ET PRÉTENTIONS DES PARTIES")
    at_issue = [demand for demand in demands if demand.at_issue]
    lead = (
        "<Aux termes de|Dans> ses dernières conclusions<| notifiées le {submissions1}>, "
        "{a} <demande/demandent> à la cour de"
    )
    case.write_claims(lead, _attacking(case, appellant, respondent, demands, "infirm"))
    blocks.write_arguments(case, appellant, at_issue)
    if absent:
        words = "{a} n'<a/ont> pas constitué avocat."
        case.writer.paragraph(words, case.scope(respondent, appellant))
        return
    lead = (
        "<Par conclusions|Par dernières conclusions> <notifiées|signifiées> le {submissions2}, "
        "{a} <demande/demandent> à la cour de"
    )
    confirm = "confirmer le jugement <entrepris|déféré><| en toutes ses dispositions>"
    if cross:
        confirm = "confirmer le jugement en ses dispositions qui <lui/leur> sont favorables"
        confirm = confirm.replace("<lui/leur>", "{lui}")
    objection = blocks.raise_incident(case, respondent, appellant)
    claims = [objection] if objection else []
    claims.append(Asked("confirm", confirm, "confirmation", respondent, appellant))
    if cross:
        claims += _attacking(case, respondent, appellant, demands, "cross")
    else:
        claims += [reject_claim(respondent, appellant), *costs_claims(case, respondent, appellant)]
    case.write_claims(lead, claims)
    blocks.argue_incident(case, respondent, appellant)
    blocks.write_arguments(case, respondent, at_issue)


def _attacking(
    case: Case, side: Side, other: Side, demands: list[Demand], what: str
) -> list[Asked]:
    """What a side that appeals asks."""
    if what == "infirm":
        words = "<infirmer|réformer> le jugement <entrepris|déféré|dont appel>"
        words += case.pick("<| en toutes ses dispositions>")
    else:
        words = "<l'infirmer|le réformer> pour le surplus"
    claims = [Asked(what, words, "infirmation", side, other)]
    own = [d for d in demands if d.asker.ids == side.ids and d.attacked[0]]
    claims += [money_claim(d, d.sought) for d in own]
    if any(d.asker.ids != side.ids and d.attacked[1] for d in demands):
        claims.append(reject_claim(side, other))
    return claims + costs_claims(case, side, other)


# ---------------------------------------------------------------- orders


def _write_orders(
    case: Case, appellant: Side, respondent: Side, demands: list[Demand], third: Side | None
) -> None:
    page = case.page
    changed = [demand for demand in demands if demand.final != demand.first]
    gains = [(d.final - d.first) * (1 if d.asker.ids == appellant.ids else -1) for d in changed]
    won = sum(gains) > 0
    winner, loser = (appellant, respondent) if won else (respondent, appellant)
    costs = settle_costs(case, winner, loser)
    page.section("dispositif")
    blocks.heading(case, "PAR CES MOTIFS", "PAR CES MOTIFS,")
    page.line("La cour, statuant publiquement, par arrêt mis à disposition au greffe,")
    page.line()
    blocks.order_incident(case)
    _order_judgment(case, demands, changed)
    if changed:
        page.line("Statuant à nouveau,")
        page.line()
        paid = [demand for demand in changed if demand.moves_money and demand.final]
        case.pay(payment(demands.index(demand), demand) for demand in paid)
        _order_others(case, demands, changed)
    if changed and len(changed) < len(demands) and "confirm" not in case.orders:
        words = "Confirme le jugement <pour le surplus|en ses autres dispositions>"
        case.order("confirm", words, "confirmation")
    page.line("Y ajoutant,")
    page.line()
    share_ruling(case, third, "arrêt")
    words = case.pick("<dépens d'appel|dépens d'appel|entiers dépens>")
    order_costs(case, winner, loser, costs, words)
    if case.lot.random() < 0.6:
        words = "Rejette toute demande <plus ample ou contraire|autre ou plus ample>"
        case.order("rest", words, "rejet")
    blocks.write_signatures(case)
    _answer(case, demands, changed, winner, costs)


def _order_judgment(case: Case, demands: list[Demand], changed: list[Demand]) -> None:
    """What becomes of the judgment, and of the case by it."""
    decision = case.page.decision
    if not changed:
        decision["outcome"] = "confirmation"
        words = "Confirme le jugement <entrepris|déféré><| en toutes ses dispositions>"
        case.order("confirm", words, "confirmation")
    elif len(changed) == len(demands):
        decision["outcome"] = "infirmation"
        words = "Infirme le jugement <entrepris|déféré> en toutes ses dispositions"
        case.order("infirm", words, "infirmation")
    else:
        decision["outcome"] = "infirmation_partielle"
        parts = [_judged(demand) for demand in changed]
        if case.lot.random() < 0.4:
            lead = "Confirme le jugement sauf en ce qu'il a"
            case.order_about("confirm", lead, "confirmation", parts)
        else:
            lead = "Infirme le jugement en ce qu'il a"
            case.order_about("infirm", lead, "infirmation", parts)


def _order_others(case: Case, demands: list[Demand], changed: list[Demand]) -> None:
    refused = [d for d in changed if not d.final or not d.moves_money]
    for demand in refused:
        head, index = demand.head, demands.index(demand)
        if demand.final:
            case.order(index, head.order, head.kind, a=demand.asker, b=demand.against)
            continue
        words = head.refusal or f"Déboute {{a}} de sa demande {demand.label}"
        case.order(index, words, "rejet", head.head, a=demand.asker, b=demand.against)


def _answer(
    case: Case, demands: list[Demand], changed: list[Demand], winner: Side, costs: Decimal
) -> None:
    main = "infirm" if "infirm" in case.orders else "confirm"
    for claim in case.asked:
        if claim.demand is not None:
            demand = claim.demand
            key = demands.index(demand) if demand in changed else main
            answer_demand(case, claim, demand, key)
        elif claim.what in ("700", "costs"):
            answer_costs(case, claim, winner, costs)
        elif claim.what == "incident":
            case.outcome(claim, "rejetee", "incident", None)
        elif claim.what == "confirm":
            fared = "accueillie" if not changed else "partiellement_accueillie"
            case.outcome(claim, "rejetee" if len(changed) == len(demands) else fared, main, None)
        elif claim.what == "reject":
            case.outcome(claim, fared_dismissal(demands, claim), main, None)
        else:
            fared = fared_reversal(demands, claim.side)
            case.outcome(claim, fared, main, None)
