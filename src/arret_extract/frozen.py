"""Frozen dataclasses that are made fast."""

from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

T = TypeVar("T")


def made_fast(cls: type[T]) -> type[T]:
    """The same frozen, slotted dataclass with an `__init__` that writes into the slots themselves.

    That of `dataclasses` asks `object.__setattr__` to look each slot up by its name, which takes
    three times as long: hundreds of rows are made for a ruling. Fields have plain defaults or none.
    """
    made: tuple[Field[Any], ...] = fields(cls)  # type: ignore[arg-type]
    assert all(field.init and field.default_factory is MISSING for field in made), cls
    keywords = [bool(field.kw_only) for field in made]
    assert keywords == sorted(keywords), cls
    known: dict[str, Any] = {}
    heads, lines = ["self"], []
    for field in made:
        if field.kw_only and "*" not in heads:
            heads.append("*")
        known[f"set_{field.name}"] = getattr(cls, field.name).__set__
        known[f"default_{field.name}"] = field.default
        defaulted = field.default is not MISSING
        heads.append(f"{field.name}=default_{field.name}" if defaulted else field.name)
        lines.append(f"\n    set_{field.name}(self, {field.name})")
    exec(f"def __init__({', '.join(heads)}):{''.join(lines)}", known)  # noqa: S102
    known["__init__"].__annotations__ = cls.__init__.__annotations__
    known["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = known["__init__"]  # type: ignore[method-assign]
    return cls
