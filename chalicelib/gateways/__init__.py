"""What we do not own, each behind one small protocol."""
