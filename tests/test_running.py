"""Running lines of pages: the view has none, and reads on over them."""

import pytest

from arret_extract.batch import extract_document
from arret_extract.readers import Document
from arret_extract.ruling import Settings
from arret_extract.text import View

FACTS = (
    "Par acte du 3 mars 2020, M. Paul ROBIN a fait assigner la société OUEST BÂTIMENT en paiement "
    "de la somme de 12 000 euros, au titre des travaux de reprise de sa maison. "
)
HEAD = """TRIBUNAL JUDICIAIRE DE PARIS

4ème chambre 1ère section
N° RG 20/04567
N° Portalis 352J-W-B7E-CSABC

JUGEMENT
rendu le 12 mars 2021

DEMANDEUR

Monsieur Paul ROBIN
12 rue des Lilas
75011 PARIS
représenté par Maître Anne LE GOFF, avocat au barreau de PARIS, vestiaire #D1234

{page}
DÉFENDERESSE

S.A.S. OUEST BÂTIMENT
3 quai de la Loire
44000 NANTES
représentée par Maître Jean MARTINEAU, avocat au barreau de PARIS, vestiaire #A0987
"""
BODY = f"""
EXPOSÉ DU LITIGE

{FACTS * 3}
Il demande de condamner la société OUEST BÂTIMENT à lui
{{page}}
payer la somme de 12 000 euros.

MOTIFS DE LA DÉCISION

{FACTS * 3}
PAR CES MOTIFS

Condamne la société OUEST BÂTIMENT à payer à M. Paul ROBIN la somme de 12 000 euros ;
{{page}}
Condamne la société OUEST BÂTIMENT aux dépens.
"""
BLOCKS = {
    "of_three_lines": "Décision du 12 mars 2021\n4ème chambre 1ère section\n"
    "N° RG 20/04567 - N° Portalis 352J-W-B7E-CSABC",
    "apart": "Décision du 12 mars 2021\n\n\nN° RG 20/04567 - N° Portalis 352J-W-B7E-CSABC\n",
    "with_a_number": "N° RG 20/04567 - page {number}",
    "of_a_court": "Tribunal judiciaire de Paris - {number}/9",
    "with_bare_numbers": "RG 20/04567\n- {number} -",
}


def printed(block):
    """The ruling with a block of lines at the end of each page."""
    parts = (HEAD + BODY).split("{page}")
    pages = [block.replace("{number}", str(n)) for n in range(1, len(parts))]
    return "".join(p for pair in zip(parts, [*pages, ""], strict=True) for p in pair)


def rows(text):
    ruling = extract_document(Document(source="x", id="1", text=text), Settings(model="none"))
    parties = [(p.name, p.role) for p in ruling.parties]
    sums = [(c.value, c.kind) for c in ruling.claims], [(o.value, o.kind) for o in ruling.orders]
    return ruling.decision.rg_numbers, str(ruling.decision.decision_date), parties, sums


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_a_ruling_is_read_as_if_it_had_no_pages(block):
    whole = rows((HEAD + BODY).replace("{page}\n", ""))
    assert whole[2] == [("Paul ROBIN", "demandeur"), ("OUEST BÂTIMENT", "defendeur")]
    assert rows(printed(block)) == whole


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_a_view_reads_on_over_running_lines(block):
    plain = View.of(printed(block)).plain
    assert "OUEST BÂTIMENT à lui payer la somme" in plain
    assert plain.count("20/04567") == 1


def test_the_first_stays_where_it_alone_tells_the_number():
    text = printed(BLOCKS["of_three_lines"]).replace(
        "N° RG 20/04567\nN° Portalis 352J-W-B7E-CSABC\n", ""
    )
    assert View.of(text).plain.count("20/04567") == 1
    assert rows(text)[0] == ("20/04567",)


@pytest.mark.parametrize(
    "line",
    [
        "N° RG 20/0456{number}",  # joined cases
        "Lot n° {number}",
        "1. Sur la demande du 1{number} mars 2020",
        "Moyen produit par la SCP X, avocat aux Conseils, pourvoi n° A 20-12.345",
        "Dossier {number}6/1{number}",
        "Souffrances endurées : {number}/7",
        "Dit que M. Robin est propriétaire à hauteur de {number}/4",
        "- homologuer le rapport page {number}",
        "- confirmer le jugement rendu le 5 mai 2021 (RG n° 20/01234)",
        "RG 21/04567 : Condamne la société OUEST BÂTIMENT aux dépens.",
        "- condamner la société OUEST BÂTIMENT à payer 500 euros à Mme R.G.,",
        "N° RG 22/0000{number}",
    ],
)
def test_lines_that_say_something_stay(line):
    text = printed(line)
    view = View.of(text)
    assert all(
        shown.strip() in view.plain
        for n in (1, 2, 3)
        for shown in [line.replace("{number}", str(n))]
    )


def test_lines_that_come_back_within_a_page_stay():
    text = "N° RG 20/04567\n\nMonsieur Paul ROBIN\n\nN° RG 20/04567\n\nla société OUEST BÂTIMENT\n"
    assert View.of(text).plain.count("20/04567") == 2


def test_what_stands_beside_a_running_line_stays_where_it_tells():
    page = "\nArrêt du 12 mars 2023\nN° RG 21/04567\n"
    text = f"COUR D'APPEL DE RENNES\nN° RG 21/04567\n\n{FACTS * 3}{page}{FACTS * 3}{page}{FACTS}"
    plain = View.of(text).plain
    assert (plain.count("12 mars 2023"), plain.count("21/04567")) == (1, 1)


def test_a_day_within_another_is_not_told():
    page = "\nArrêt du 2 mars 2021 - N° RG 21/04567\n"
    text = f"RG 21/04567\njugement du 12 mars 2021\n\n{FACTS * 3}{page}{FACTS * 3}{page}{FACTS}"
    assert View.of(text).plain.count(" 2 mars 2021") == 1


def test_parties_that_come_back_stay():
    page = "\nN° RG 21/04567\nMonsieur Paul ROBIN\nSAS OUEST BÂTIMENT\n"
    text = f"RG 21/04567\n\n{FACTS * 3}{page}{FACTS * 3}{page}{FACTS}"
    assert View.of(text).plain.count("Monsieur Paul ROBIN") == 2
