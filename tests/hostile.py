"""What workers do with rulings that are marked: tests give these to an engine instead of its own.

They are found by name in worker processes, where nothing that a test patches would be.
"""

import os
import re
import shutil
import signal
import tempfile
import time
from contextlib import contextmanager

from arret_extract.batch import extraction, units
from arret_extract.batch.work import do_unit

DEADLY, STUCK, STUCK_OUTSIDE = "MORTEL", "SANS FIN", "HORS DE PYTHON"
ENDLESS = re.compile("(?:a|aa)+b")


def hostile_unit(task):
    """A marked ruling ends the process, or never ends."""
    with _hostile_stages():
        return do_unit(task)


@contextmanager
def _hostile_stages():
    whole = extraction.run_stages

    def run_stages(ruling):
        if DEADLY in ruling.text:
            os.kill(os.getpid(), signal.SIGKILL)
        while STUCK in ruling.text:
            time.sleep(0.01)
        if STUCK_OUTSIDE in ruling.text:
            ENDLESS.search("a" * 100)
        return whole(ruling)

    extraction.run_stages = run_stages
    try:
        yield
    finally:
        extraction.run_stages = whole


def hostile_elsewhere(task):
    """The same, on a machine whose files no other sees."""
    here, tempfile.tempdir = tempfile.tempdir, tempfile.mkdtemp()
    try:
        return hostile_unit(task)
    finally:
        shutil.rmtree(tempfile.tempdir)
        tempfile.tempdir = here


def hostile_reading(task):
    """A marked record or file ends the process while it is read, before it is a ruling."""
    raw, file = units.read_raw, units.read_file

    def read_raw(record, max_chars):
        if DEADLY.encode() in record.data:
            os.kill(os.getpid(), signal.SIGKILL)
        return raw(record, max_chars)

    def read_file(path, max_chars):
        if DEADLY in path.name:
            os.kill(os.getpid(), signal.SIGKILL)
        return file(path, max_chars)

    units.read_raw, units.read_file = read_raw, read_file
    try:
        return do_unit(task)
    finally:
        units.read_raw, units.read_file = raw, file


def slow_unit(task):
    """A unit that takes its time, so that its worker can be killed in it."""
    time.sleep(0.5)
    return do_unit(task)
