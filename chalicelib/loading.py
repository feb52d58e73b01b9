"""Keeps the garbage collector away while modules load: what they make stays, and searching it delays a cold start.

Imported before the others; `done` belongs after the last of them.
"""

import gc

gc.disable()


def done() -> None:
    """Collect again from now on, but never look again at what has been loaded."""
    gc.freeze()
    gc.enable()
