"""The cloud on one machine: what AWS and Twilio do for Truckroll, for `make run`, the tests and the bench.

Never packaged.
"""
