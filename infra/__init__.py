"""What chalice deploy does not own, and the commands an operator gives."""
