"""What can keep the local cloud from starting. Each message is one sentence for the person at the terminal."""


class CannotStart(Exception):
    """Start is not possible; the message says why and what to do."""
