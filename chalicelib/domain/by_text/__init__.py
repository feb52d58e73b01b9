"""Working by text: what a technician's words mean, and which visit they are about. PURE.

1 is en route, 2 arrived, 3 completed; everything else is a note. A wrong note does no harm and a wrong step tells the
customer something untrue, so words that could be either are a note.
"""

from .choosing import MOST_OPTIONS, possible, today_of
from .reading import Step, Wanted, read

__all__ = ["MOST_OPTIONS", "Step", "Wanted", "possible", "read", "today_of"]
