"""Values worked out once for an object, when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 (it is written as a decorator, as property is)
    """A property that is kept after its first reading.

    Python 3.11's ``functools.cached_property`` takes a lock each time it fills one, which for what is asked
    of thousands of events costs more than the values do. Two threads may both work one out; it is the same.
    """

    def __init__(self, work: Callable[[Any], T]) -> None:
        """Wrap the function that works the value out."""
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...

    @overload
    def __get__(self, owner: object, kind: type) -> T: ...

    def __get__(self, owner: object | None, kind: type) -> Self | T:
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._work(owner)
        return value
