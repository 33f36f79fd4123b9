"""The ruling of the gold, table by table, alone and with a web site's commentary around it."""

from functools import cache

import pytest

from arret_extract.evaluate import Gold, Score, read_floors, read_golds, score_ruling
from arret_extract.pipeline import extract
from arret_extract.ruling import Ruling

# Commentary as legal web sites put it around a ruling: before, a summary that names parties and
# sums; after, an invitation to comment. Written for this test.
BEFORE = """Une entreprise attaquée par un logiciel malveillant peut demander des comptes à
celui qui a installé ses serveurs, dès lors qu’il ne l’a pas mise en garde. |
En bref : La société [L] INDUSTRIE réclamait 482.463,03 euros ; elle en obtient 50.000 euros, et
5.000 euros pour ses frais.
|
Résumé de l’affaire :
Les faitsLa société MISMO avait vendu une architecture pour 193.525,27 euros TTC. La cour condamne
la société MISMO à payer à la société [L] INDUSTRIE la somme de 50.000 euros. |
"""
AFTER = "Laisser un commentaire\nVotre adresse ne sera pas publiée. Abonnement : 9,90 € par mois.\n"


def golds(pytestconfig):
    return read_golds(pytestconfig.rootpath / "tests" / "gold")


def moved(gold: Gold, shift: int) -> Gold:
    """The same labels over the same ruling, `shift` characters further on."""
    labels = {
        table: [
            {**row, "start": row["start"] + shift, "end": row["end"] + shift}
            if "start" in row
            else row
            for row in rows
        ]
        if isinstance(rows, list)
        else rows
        for table, rows in gold.labels.items()
    }
    return Gold(gold.id, gold.text, labels)


def without_editorial(ruling: Ruling) -> Ruling:
    """The ruling with the mentions of its commentary taken out, as the labels have none there."""
    editorial = {s.section_id for s in ruling.sections if s.kind == "editorial"}
    ruling.sections = [s for s in ruling.sections if s.kind != "editorial"]
    for table in ("amounts", "dates", "entities"):
        rows = ruling.rows(table)
        rows[:] = [r for r in rows if r.section_id not in editorial]
    body = range(ruling.sections[0].start_char, ruling.sections[-1].end_char)
    ruling.citations = [c for c in ruling.citations if c.start_char in body]
    return ruling


@cache
def scores(root, commentary: bool) -> dict[str, Score]:
    result: dict[str, Score] = {}
    for gold in read_golds(root / "tests" / "gold"):
        if commentary:
            ruling = without_editorial(extract(BEFORE + gold.text + AFTER, "auto"))
            score_ruling(moved(gold, len(BEFORE)), ruling, result)
        else:
            score_ruling(gold, extract(gold.text, "auto"), result)
    return result


def floors(root):
    return sorted(read_floors(root / "pyproject.toml").items())


def pytest_generate_tests(metafunc):
    if "measure" in metafunc.fixturenames:
        metafunc.parametrize(("measure", "floor"), floors(metafunc.config.rootpath))


@pytest.mark.parametrize("commentary", [False, True], ids=["alone", "with_commentary"])
def test_the_gold_is_read(pytestconfig, measure, floor, commentary):
    score = scores(pytestconfig.rootpath, commentary)[measure]
    differences = [f"missed {d}" for d in score.missed] + [f"wrong {d}" for d in score.wrong]
    assert score.f1 >= floor, "\n".join(differences)


def test_every_measure_has_a_floor(pytestconfig):
    from arret_extract.evaluate import MEASURES

    assert {m for m, _ in floors(pytestconfig.rootpath)} == {m for m, *_ in MEASURES}


def test_sums_of_the_commentary_are_listed_and_give_no_row(pytestconfig):
    (gold,) = golds(pytestconfig)
    ruling = extract(BEFORE + gold.text + AFTER, "none")
    kinds = {s.section_id: s.kind for s in ruling.sections}
    assert ruling.sections[0].kind == ruling.sections[-1].kind == "editorial"
    outside = [a.value for a in ruling.amounts if kinds[a.section_id] == "editorial"]
    assert [f"{v:.2f}" for v in outside] == [
        "482463.03",
        "50000.00",
        "5000.00",
        "193525.27",
        "50000.00",
        "9.90",
    ]
    inside = range(len(BEFORE), len(BEFORE) + len(gold.text))
    for table in ("parties", "counsel", "court_members", "claims", "orders"):
        for row in ruling.rows(table):
            assert row.start_char in inside, row


def test_the_copy_beside_the_gold_is_the_ruling_of_data_raw(pytestconfig):
    for gold in golds(pytestconfig):
        raw = pytestconfig.rootpath / "data" / "raw" / f"{gold.id}.txt"
        assert raw.read_bytes().decode("utf-8") == gold.text
