"""The speed bench: its sample stands for the whole, its tables hold every way."""

import statistics

import pytest
from bench import budget, flat, speed
from bench.one_run import one_run
from bench.synthetic import rulings


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


def test_a_stage_that_takes_longer_beside_the_yardstick_is_told(texts):
    spent = budget.measure(texts[:3], 1)
    assert list(spent)[:2] == ["textwrap", "view"]
    found = budget.ratios(spent)
    assert found["all"] == pytest.approx(sum(found.values()) - found["all"])
    assert budget.above(found, found) == []
    assert [line.split(":")[0] for line in budget.above(found, {"dates": 0.0})] == ["dates"]
    assert budget.lowered({"dates": 2.0, "view": 1.0}, {"dates": 1.5}) == {
        "dates": 1.5,
        "view": 1.0,
    }
    assert len(budget.lines(spent, {"dates": 1.0})) == len(spent) + 2


def test_every_stage_has_a_ceiling(texts):
    assert set(budget.kept()) == set(budget.ratios(budget.measure(texts[:1], 1)))
