"""Classes that are made fast are what `dataclasses` makes of them."""

from dataclasses import FrozenInstanceError, dataclass, fields, replace

import pytest

from arret_extract.frozen import made_fast
from arret_extract.records import Evidence


@dataclass(frozen=True, slots=True)
class Slow:
    first: int
    second: str = "b"


Fast = made_fast(Slow)


def test_a_class_made_fast_is_as_before():
    assert Fast is Slow
    assert Fast(1) == Fast(1, "b") == Fast(first=1, second="b") != Fast(2)
    assert replace(Fast(1), second="c") == Fast(1, "c")
    assert repr(Fast(1)).endswith("Slow(first=1, second='b')")
    assert hash(Fast(1)) == hash(Fast(1))


@pytest.mark.parametrize("arguments", [(), (1, "b", 3)])
def test_arguments_are_told(arguments):
    with pytest.raises(TypeError, match=r"Slow.__init__\(\)"):
        Fast(*arguments)


def test_rows_stay_frozen_and_named():
    row = Evidence(table="orders", rule="orders.costs")
    assert {f.name: getattr(row, f.name) for f in fields(row) if f.default is None} == {
        f.name: None for f in fields(row) if f.default is None
    }
    with pytest.raises(FrozenInstanceError):
        row.table = "claims"
    with pytest.raises(TypeError):
        Evidence("orders", "orders.costs")
