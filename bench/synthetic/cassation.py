"""Rulings of the Cour de cassation on a pourvoi with one plea."""

import random
from datetime import date
from decimal import Decimal

from bench.synthetic import blocks
from bench.synthetic.case import Asked, Case, Word, draw_days, fill_words, open_case
from bench.synthetic.dispute import NOTHING, draw_sum, read_theme
from bench.synthetic.first import answer_costs
from bench.synthetic.people import Party, Side, long_date, names, of, read_data

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
SEATED = (
    ("rapporteur", "conseiller rapporteur", "conseillère rapporteure"),
    ("conseiller", "conseiller doyen", "conseillère doyenne"),
    ("greffier", "greffier de chambre", "greffière de chambre"),
)


def write_cassation(lot: random.Random, decided: date, seat: str, towns: list[str]) -> Case:
    """A ruling from its heading to its signatures."""
    theme = read_theme(lot.choice(("bail", "travaux", "banque")))
    case = open_case(lot, theme, decided, Word("la cour d'appel", True), towns)
    case.days = draw_days(lot, decided, frozenset())
    case.days["appealed"] = case.days.pop("submissions1")
    data = read_data("cassation.toml")
    plea = lot.choice(data["case"])
    chamber = lot.randrange(len(data["chambers"]))
    claimant = case.register.side("sci")
    defendant = case.register.side(lot.choice(("company", "company", "sci")))
    applicant, other = lot.sample((claimant, defendant), 2)
    fill_words(case, claimant, defendant)
    case.sums["claim"] = draw_sum(lot, (8000, 190000), {})
    case.words |= {"x": applicant, "y": other, "below": seat}
    quashed = lot.random() < 0.45
    _write_head(case, data["short"][chamber], data["chambers"][chamber], quashed)
    _write_parties(case, applicant, other, seat)
    _write_session(case, data["chambers"][chamber], applicant, other)
    _write_reasons(case, plea, applicant, other, quashed=quashed)
    _write_orders(case, applicant, other, seat, quashed=quashed)
    return case


def _write_head(case: Case, short: str, chamber: str, quashed: bool) -> None:
    page, lot = case.page, case.lot
    number = str(lot.randint(20, 1300))
    pourvoi = f"{case.days['appeal'].year % 100:02}-{lot.randint(10, 24)}.{lot.randint(100, 999)}"
    case.words["pourvoi"] = f"{lot.choice(LETTERS)} {pourvoi}"
    result = "Cassation" if quashed else "Rejet"
    page.decision = {
        "jurisdiction": "cassation", "court": "Cour de cassation", "city": None,
        "chamber": chamber, "nature": "arret", "decision_date": case.decided.isoformat(),
        "decision_number": number, "rg_numbers": [], "portalis": None,
        "pourvoi_numbers": [pourvoi], "adversarial": None,
        "outcome": "cassation" if quashed else "rejet",
    }  # fmt: skip
    page.section("header")
    page.line(f"{short}\n\n{lot.choice(('FB', 'MF', 'CF', 'SG'))}\n\nCOUR DE CASSATION\n")
    page.line(f"Audience publique du {long_date(case.decided)}\n\n{result}\n")
    president, woman = case.register.human()
    page.line(f"{president}, {'présidente' if woman else 'président'}\n")
    page.label("court_members", name=president.partition(" ")[2], role="president")
    page.line(f"Arrêt n° {number} F-D\n\nPourvoi n° {case.words['pourvoi']}\n")
    page.line("R É P U B L I Q U E  F R A N Ç A I S E\n\nAU NOM DU PEUPLE FRANÇAIS\n")
    page.line(f"ARRÊT DE LA COUR DE CASSATION, {chamber}, DU {long_date(case.decided).upper()}\n")
    case.words["president"] = f"{president}, {'présidente' if woman else 'président'}"


def _write_parties(case: Case, applicant: Side, other: Side, seat: str) -> None:
    page = case.page
    page.section("parties")
    (party,) = applicant.parties
    _write_party(case, party, "demandeur_au_pourvoi")
    rg = f"{case.days['judgment'].year % 100:02}/{case.lot.randint(100, 9999):05}"
    appealed = case.days["appealed"]
    start = page.length
    page.write(f" a formé le pourvoi n° {case.words['pourvoi']} contre l'arrêt n° RG : {rg} rendu ")
    page.write(f"le {long_date(appealed)} par la cour d'appel {of(seat)} (")
    page.write(f"{case.lot.choice(case.theme.chambers)}), dans le litige l'opposant à ")
    claim = Asked("pourvoi", "", "cassation", applicant, other)
    page.numbered(
        "claims", "C", start + 1, claimant_ids=applicant.ids, against_ids=other.ids,
        kind="cassation", head=None, value=None, currency=None, rank="principal",
    )  # fmt: skip
    case.asked.append(Asked(claim.what, "", claim.kind, applicant, other, id="C1"))
    (party,) = other.parties
    _write_party(case, party, "defendeur_au_pourvoi")
    page.line(", défenderesse à la cassation.\n")
    page.decision |= {
        "appealed_court": f"cour d'appel {of(seat)}", "appealed_city": seat, "appealed_rg": rg,
        "appealed_date": appealed.isoformat(),
    }  # fmt: skip


def _write_party(case: Case, party: Party, role: str) -> None:
    article, _, rest = party.short.partition(" ")
    named = "société" in rest or article.startswith("l'")  # "la SCI" is quoted without its article
    start = case.page.length + (0 if named else len(article) + 1)
    words = party.short
    case.page.write(words[0].upper() + words[1:] if case.page.starts_sentence() else words)
    case.page.label(
        "parties", start, id=party.id, name=party.name.replace("'", case.page.style.apostrophe),
        role=role, kind=party.kind, siren=None, quality=None,
        legal_form=None if words.startswith("la société") else party.form,
        appearance="representee",
    )  # fmt: skip
    case.page.write(f", {party.about[0]}")


def _write_session(case: Case, chamber: str, applicant: Side, other: Side) -> None:
    page, lot = case.page, case.lot
    page.section("header")
    page.line("La demanderesse invoque, à l'appui de son pourvoi, un moyen de cassation.\n")
    page.line("Le dossier a été communiqué au procureur général.\n")
    people = [(case.register.human(), seat) for seat in SEATED]
    titles = {role: (name, woman) for (name, woman), (role, *_) in people}
    rapporteur, woman = titles["rapporteur"]
    page.write(f"Sur le rapport de {rapporteur}, {'conseillère' if woman else 'conseiller'}, ")
    page.write("les observations de ")
    for index, side in enumerate((applicant, other)):
        firm = f"SCP {lot.choice(names('surnames'))} et {lot.choice(names('surnames'))}"
        page.write(f"{', de ' if index else ''}la {firm}, avocat de {side.mention}")
        page.label("counsel", name=None, firm=firm, bar=None, capacity=None, party_ids=side.ids)
    page.write(
        f", après débats en l'audience publique du {blocks.day(case, 'hearing')} où étaient "
    )
    page.write(f"présents {case.words['president']}")
    for (name, woman), (role, man_title, woman_title) in people:
        page.write(f", {name}, {woman_title if woman else man_title}")
        page.label("court_members", name=name.partition(" ")[2], role=role)
    page.line(",\n")
    page.write(f"la {chamber.lower()} de la Cour de cassation, composée des président et ")
    page.write("conseillers précités, après en avoir délibéré conformément à la loi, a rendu ")
    page.line("le présent arrêt.\n")


def _write_reasons(
    case: Case, data: dict[str, str | list[str]], applicant: Side, other: Side, *, quashed: bool
) -> None:
    page, writer = case.page, case.writer
    number = 0

    def numbered(template: str) -> None:
        nonlocal number
        number += 1
        page.write(f"{number}. ")
        writer.say(template, case.scope(applicant, other))
        page.write("\n\n")

    page.section("facts")
    page.line("Faits et procédure\n")
    for template in data["facts"]:
        numbered(template)
    page.section("moyens")
    page.line("Examen du moyen\n\nEnoncé du moyen\n")
    numbered(str(data["plea"]))
    page.section("motifs")
    page.line("Réponse de la Cour\n")
    if quashed:
        writer.say(f"Vu {data['text']} :", case.scope(applicant, other))
        page.write("\n\n")
    law: list[str] = read_data("common.toml")["law"]
    for template in [str(data["rule"]), *case.some(law, 0.15)]:
        numbered(template)
    numbered(str(data["quashed" if quashed else "upheld"]))
    if not quashed:
        numbered("Le moyen n'est donc pas fondé.")


def _write_orders(case: Case, applicant: Side, other: Side, seat: str, *, quashed: bool) -> None:
    page, lot = case.page, case.lot
    winner, loser = (applicant, other) if quashed else (other, applicant)
    page.section("dispositif")
    page.line("PAR CES MOTIFS, la Cour :\n")
    when, below = long_date(case.days["appealed"]), of(seat)
    if quashed:
        words = f"CASSE ET ANNULE, en toutes ses dispositions, l'arrêt rendu le {when}, entre les "
        case.order("pourvoi", words + f"parties, par la cour d'appel {below}", "cassation")
        words = (
            "Remet l'affaire et les parties dans l'état où elles se trouvaient avant cet arrêt et "
            f"les renvoie devant la cour d'appel {below} autrement composée"
        )
        case.order("back", words, "procedure")
    else:
        case.order("pourvoi", "REJETTE le pourvoi", "rejet")
    case.order("costs", "Condamne {b} aux dépens", "depens", "depens", b=loser, moves=True)
    given = NOTHING
    asked = _write_700(case, winner, loser) if lot.random() < 0.8 else NOTHING
    if asked:
        given = asked
    elif lot.random() < 0.8:
        words = "En application de l'article 700 du code de procédure civile, rejette les demandes"
        case.order("no700", words, "rejet", "article_700")
    page.write("Ainsi fait et jugé par la Cour de cassation, et prononcé publiquement le ")
    page.line(f"{long_date(case.decided)}.")
    for claim in case.asked:
        if claim.what == "pourvoi":
            case.outcome(claim, "accueillie" if quashed else "rejetee", "pourvoi", None)
        else:
            answer_costs(case, claim, winner, given)


def _write_700(case: Case, winner: Side, loser: Side) -> Decimal:
    """The provision on article 700, which names what was asked; what is given."""
    given = blocks.fair(case, 1500, 4000)
    lead = "En application de l'article 700 du code de procédure civile, "
    case.page.write(lead)
    start = case.page.length
    case.writer.say("rejette la demande formée par {b}", case.scope(winner, loser))
    id = case.page.numbered(
        "claims", "C", start + len("rejette "), claimant_ids=loser.ids, against_ids=winner.ids,
        kind="condamnation", head="article_700", value=None, currency=None, rank="principal",
    )  # fmt: skip
    case.asked.append(Asked("700", "", "condamnation", loser, winner, "article_700", id=id))
    case.page.numbered(
        "orders", "O", start, kind="rejet", head="article_700", payer_ids=[], payee_ids=[],
        value=None, currency=None, in_solidum=False,
    )  # fmt: skip
    case.orders["no700"] = f"O{len(case.page.rows['orders'])}"
    case.page.write(" et ")
    start = case.page.length
    case.writer.say(
        "<la condamne|condamne {b}> à payer à {a} la somme de {given:alloue:article_700}",
        case.scope(winner, loser, given=given),
    )  # fmt: skip
    case.orders["700"] = case.page.numbered(
        "orders", "O", start, kind="condamnation", head="article_700", payer_ids=loser.ids,
        payee_ids=winner.ids, value=f"{given:.2f}", currency="EUR", in_solidum=False,
    )  # fmt: skip
    case.page.line(" ;\n")
    return given
