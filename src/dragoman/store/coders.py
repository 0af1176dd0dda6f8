"""Items to records, in this process or in several; what befalls one story befalls no other."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import dataclass, field

from dragoman.collect import Item, record_of, story_of
from dragoman.errors import DragomanError, InputError
from dragoman.ingest import Story
from dragoman.record.models import Record

INTERNAL = "D900"
"""Code of a failure that nobody foresaw: a fault of the program, or the end of the process."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an item did not become a record, in one line."""

    reason: str
    code: str


@dataclass(frozen=True, slots=True)
class Known:
    """The item's story is in the record already, in these very words; it was not coded again."""

    version: str


Result = Record | Known | Failure


@dataclass(slots=True)
class Batch:
    """Items with what they became, and the seconds that took."""

    items: Sequence[Item]
    results: list[Result] = field(default_factory=list)
    reading: float = 0.0
    coding: float = 0.0


def code_items(items: Sequence[Item], known: Callable[[Story], str | None] | None = None) -> Batch:
    """Read and code items together. Raises nothing that a story could cause.

    ``known`` returns the id of the version that a story is, where the record has it.
    """
    began = time.perf_counter()
    results: dict[int, Result] = {}
    stories: dict[int, Story] = {}
    for number, item in enumerate(items):
        try:
            if item.how.form == "record":
                results[number] = _whole(record_of(item))
            else:
                story = story_of(item)
                version = known(story) if known else None
                if version is None:
                    stories[number] = story
                else:
                    results[number] = Known(version)
        except Exception as error:
            results[number] = failure(error)
    read = time.perf_counter()
    results.update(_code(stories))
    ordered = [results[number] for number in range(len(items))]
    return Batch(items, ordered, read - began, time.perf_counter() - read)


def failure(error: Exception) -> Failure:
    """Return how an error is told: its own words where it was foreseen, else its kind as well."""
    if isinstance(error, InputError):
        place = f" ({error.place})" if error.place else ""
        return Failure(f"{error.reason}{place}", error.code)
    if isinstance(error, DragomanError):
        return Failure(" ".join(str(error).split()), error.code)
    return Failure(
        f"a fault of the program: {type(error).__name__}: {' '.join(str(error).split())}", INTERNAL
    )


def _whole(record: Record) -> Record:
    from dragoman.record.validate import validate

    validate(record)
    return record


def _code(stories: dict[int, Story]) -> dict[int, Result]:
    if not stories:
        return {}
    from dragoman import pipeline

    failed: dict[int, Result] = {}
    numbers = {id(story): number for number, story in stories.items()}

    def skip(story: Story, error: DragomanError) -> None:
        failed[numbers[id(story)]] = failure(error)

    try:
        records = list(pipeline.read_many(stories.values(), on_error=skip))
    except Exception as error:
        if len(stories) == 1:
            return dict.fromkeys(stories, failure(error))
        # One of them is at fault: each by itself, so that the others are not lost with it.
        alone = [_code({number: story}) for number, story in stories.items()]
        return {number: result for results in alone for number, result in results.items()}
    coded = iter(records)
    return {number: failed[number] if number in failed else next(coded) for number in stories}


def coded(
    batches: Iterable[Sequence[Item]], *, jobs: int, known: Callable[[Story], str | None] | None = None
) -> Iterator[Batch]:
    """Yield each batch with its results, in order. With several jobs, some are coded ahead."""
    if jobs == 1:
        for items in batches:
            yield code_items(items, known)
        return
    with _Pool(jobs) as pool:
        yield from pool.coded(batches)


class _Pool:
    """Processes that code, started anew when one of them dies."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._executor = self._start()

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, *_: object) -> None:
        # Not waited for: after Ctrl-C nobody wants the batches that were coded ahead.
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> ProcessPoolExecutor:
        # "spawn": a forked process would share locks and threads of the encoder's runtime.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._jobs, mp_context=context, initializer=_ignore_interrupt)

    def coded(self, batches: Iterable[Sequence[Item]]) -> Iterator[Batch]:
        ahead: deque[tuple[Sequence[Item], Future[Batch]]] = deque()
        for items in batches:
            ahead.append((items, self._submit(items)))
            if len(ahead) > self._jobs + 1:
                yield self._next(ahead)
        while ahead:
            yield self._next(ahead)

    def _submit(self, items: Sequence[Item]) -> Future[Batch]:
        try:
            return self._executor.submit(code_items, items)
        except BrokenExecutor:
            broken: Future[Batch] = Future()
            broken.set_exception(BrokenExecutor())
            return broken

    def _next(self, ahead: deque[tuple[Sequence[Item], Future[Batch]]]) -> Batch:
        items, future = ahead.popleft()
        try:
            return future.result()
        except BrokenExecutor:
            # A process died, of memory perhaps; which story it was on is found by coding each alone.
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = self._start()
            batch = self._one_by_one(items)
            left = [items for items, _ in ahead]
            ahead.clear()
            ahead.extend((items, self._submit(items)) for items in left)
            return batch

    def _one_by_one(self, items: Sequence[Item]) -> Batch:
        whole = Batch(items)
        for item in items:
            try:
                part = self._executor.submit(code_items, [item]).result()
            except BrokenExecutor:
                whole.results.append(Failure("the process that coded it came to its end", INTERNAL))
                self._executor.shutdown(wait=False, cancel_futures=True)
                self._executor = self._start()
            else:
                whole.results += part.results
                whole.reading += part.reading
                whole.coding += part.coding
        return whole


def _ignore_interrupt() -> None:
    """Leave Ctrl-C to the process that writes: it stops between two batches."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
