"""Rulings met twice: of one id, the first in the order of the inputs stays.

It is settled at the end of a run from the manifests, which tell every ruling that was met, so that
it depends on nothing but the inputs. The same text again is skipped; another text under the same id
is a reject.
"""

from array import array
from collections import defaultdict
from dataclasses import dataclass, replace

from arret_extract.batch.rewrite import rewrite
from arret_extract.batch.singles import hash_of
from arret_extract.manifests import Key, Met, Order, Refused, load, load_all
from arret_extract.store import Store


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a ruling of an id was met."""

    key: Key
    unit: str
    met: Met


def settle(store: Store, order: Order) -> None:
    """Bring every unit to what the order of the inputs says of the rulings met twice.

    Each unit is rewritten by itself: killed in between and called again, it ends the same.
    """
    repeated, marked = _repeated(store)
    lost, clashes = _verdicts(_places(store, order, repeated))
    for unit in sorted({*lost, *clashes, *marked}):
        manifest = load(store, unit)
        if manifest is None:
            continue
        now = replace(
            manifest,
            lost=tuple(i for i in manifest.firsts if i in lost[unit]),
            clashes=tuple(sorted(clashes[unit], key=lambda c: c.at)),
        )
        if (now.lost, now.clashes) != (manifest.lost, manifest.clashes):
            rewrite(store, now)


def _repeated(store: Store) -> tuple[set[int], set[str]]:
    """Hashes of the ids that were met more than once, and the units that such ids changed before.

    Eight bytes an id are held, whatever their number.
    """
    import numpy as np

    hashes, marked = array("Q"), set()
    for manifest in load_all(store):
        hashes.extend(hash_of(met.id) for met in manifest.rulings)
        if manifest.lost or manifest.clashes:
            marked.add(manifest.unit)
    ordered = np.sort(np.frombuffer(hashes, dtype=np.uint64)) if hashes else np.empty(0)
    return {int(h) for h in ordered[1:][ordered[1:] == ordered[:-1]]}, marked


def _places(store: Store, order: Order, repeated: set[int]) -> dict[str, list[_Place]]:
    """Everywhere that each repeated id was met."""
    found: dict[str, list[_Place]] = defaultdict(list)
    for manifest in load_all(store) if repeated else ():
        for met in manifest.rulings:
            if hash_of(met.id) in repeated:
                found[met.id].append(_Place(order.of(manifest, met), manifest.unit, met))
    return found


def _verdicts(
    places: dict[str, list[_Place]],
) -> tuple[dict[str, set[str]], dict[str, list[Refused]]]:
    """The ids that each unit loses to an earlier one, and the rejects that it gets for others."""
    lost: dict[str, set[str]] = defaultdict(set)
    clashes: dict[str, list[Refused]] = defaultdict(list)
    for id, found in places.items():
        first, *others = sorted(found, key=lambda p: p.key)
        for place in others:
            if place.unit != first.unit:
                lost[place.unit].add(id)
            if place.met.digest != first.met.digest:
                detail = f"the id {id} was given to another text by {first.met.source}"
                met = place.met
                clashes[place.unit].append(Refused(met.at, met.file, met.source, "same_id", detail))
    return lost, clashes
