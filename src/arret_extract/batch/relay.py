"""What workers log, kept for the run to say: only it knows what is on the terminal."""

import logging
from logging.handlers import QueueHandler
from queue import SimpleQueue


class Relay(QueueHandler):
    """Keeps records, their message and traceback put in words, until they are taken."""

    def __init__(self) -> None:
        self._kept: SimpleQueue[logging.LogRecord] = SimpleQueue()
        super().__init__(self._kept)

    def take(self) -> tuple[logging.LogRecord, ...]:
        """The records since the last time."""
        return tuple(self._kept.get() for _ in range(self._kept.qsize()))


RELAY = Relay()


def say(records: tuple[logging.LogRecord, ...]) -> None:
    """Log the records of a worker in this process."""
    for record in records:
        logging.getLogger(record.name).handle(record)
