"""On real rulings, where the caller has some (`pytest --corpora DIR`): all run, rows are sound."""

import json

from arret_extract import batch
from arret_extract.reading import read_rulings
from arret_extract.ruling import Settings
from tests.test_invariants import check_rows


def test_every_ruling_gives_a_row_and_sound_rows(corpora, tmp_path):
    sources = sorted(corpora.glob("*.rulings.jsonl"))
    assert sources
    for source in sources:
        out = tmp_path / source.name
        with source.open(encoding="utf-8") as lines:
            ids = [json.loads(line)["id"] for line in lines]
        summary = batch.run([source], out, Settings(model="none"))
        rulings = read_rulings(out)
        assert not [r for r in summary.rejects if r.error == "internal_error"]
        assert len(rulings) + len(summary.rejects) + summary.skipped == len(ids)
        assert {r.id for r in rulings} <= set(ids)
        for ruling in rulings:
            check_rows(ruling)
