"""The speed bench: its sample stands for the whole, its tables hold every way."""

import json
import statistics

import pytest
from bench import budget, flat, speed
from bench.one_run import one_run
from bench.synthetic import rulings

from arret_extract.pipeline import STAGES


@pytest.fixture(scope="module")
def texts():
    return [ruling.text for ruling in rulings(40, 3)]


def test_the_sample_is_as_long_as_the_whole(texts):
    some = speed.sample(texts, 8)
    assert len(some) == 8
    assert set(some) <= set(texts)
    mean = statistics.fmean(map(len, texts))
    assert abs(statistics.fmean(map(len, some)) - mean) < 0.15 * mean
    assert min(map(len, some)) < 0.5 * mean
    assert max(map(len, some)) > 1.3 * mean


def test_a_ratio_is_that_of_the_rounds():
    taken = {"a": [1.0, 1.0, 4.0], "b": [2.0, 3.0, 4.0]}
    assert speed.times(taken, "a", "b") == "2.0"
    assert speed.times(taken, "a", "a") == "1.0"
    assert speed.times(taken, "a", "none") == "not installed"


def test_the_stages_make_up_the_whole(texts):
    *_, last = lines = speed.stage_lines(texts[:3], "none", 1)
    assert len(lines) == 2 + 13 + 1
    assert last.startswith("| all |")
    shares = [int(line.split("|")[3].strip(" %")) for line in lines[2:-1]]
    assert 90 <= sum(shares) <= 110


def test_a_batch_and_what_a_ruling_costs(texts, tmp_path):
    speed.write_copies(texts[:4], tmp_path / "a.jsonl", 2)
    done = one_run(tmp_path / "a.jsonl", 1, "none", 4)
    assert done.rulings == 8
    assert 0 < done.seconds < 100
    assert 20 < done.memory < 1000
    cost = flat.measure(6)
    assert cost.count == 6
    assert 0 < cost.spent < 1e5


def test_a_stage_that_takes_longer_than_at_the_commit_is_told():
    spent = budget.Spent(
        [{"view": 2.0, "new": 1.0, "all": 3.0}, {"view": 9.0, "new": 1.0, "all": 10.0}],
        [{"view": 1.0, "all": 1.0}, {"view": 9.0, "all": 10.0}],
    )
    assert spent.ratios() == {"view": 1.5, "all": 2.0}
    ceilings = budget.Ceilings("abc", {"view": 1.5, "all": 1.0})
    assert [line.split(":")[0] for line in ceilings.above(spent.ratios())] == ["all"]
    assert ceilings.lowered({"view": 1.2, "all": 2.0}).times == {"view": 1.2, "all": 1.0}
    assert [line.count("|") for line in spent.lines(ceilings)] == [5] * 5


def test_every_stage_has_a_ceiling(texts):
    assert set(budget.Ceilings.kept().times) == set(speed.stage_seconds(texts[:1], "none", 1))


@pytest.mark.skipif(not (budget.ROOT / ".git").exists(), reason="no clone: no other commit")
def test_the_two_trees_take_turns(texts, tmp_path):
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts[:2])
    (tmp_path / "ca_accidents.rulings.jsonl").write_text(lines, encoding="utf-8")
    spent = budget.measure(tmp_path, "HEAD", 1)
    assert set(spent.ratios()) == {"view", *dict(STAGES), "all"}


def test_a_commit_that_the_clone_does_not_hold_is_named(tmp_path):
    with pytest.raises(budget.MissingCommitError, match="0000000: "):
        budget.measure(tmp_path, "0000000", 1)
