"""The phones page: every phone that was texted, side by side, to look at and to answer from."""
