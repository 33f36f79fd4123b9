"""What workers log, kept for the run to say: only it knows what is on the terminal."""

import logging
from logging.handlers import QueueHandler
from queue import SimpleQueue

# What a worker says of a unit goes through a pipe in one piece.
MOST, FIRST, LAST = 8, 1000, 3000


class Relay(QueueHandler):
    """Keeps records, their message and traceback put in words, until they are taken."""

    def __init__(self) -> None:
        self._kept: SimpleQueue[logging.LogRecord] = SimpleQueue()
        super().__init__(self._kept)

    def take(self) -> tuple[logging.LogRecord, ...]:
        """The records since the last time: the first of many, of long ones both ends."""
        records = [self._kept.get() for _ in range(self._kept.qsize())][:MOST]
        for record in records:
            if len(told := record.getMessage()) > FIRST + LAST:
                record.msg = record.message = f"{told[:FIRST]} … {told[-LAST:]}"
        return tuple(records)


RELAY = Relay()


def say(records: tuple[logging.LogRecord, ...]) -> None:
    """Log the records of a worker in this process."""
    for record in records:
        logging.getLogger(record.name).handle(record)
