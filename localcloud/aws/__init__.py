"""The child process that plays AWS: moto behind one lock, with a journal.

It knows nothing of Truckroll but its tables.
"""
