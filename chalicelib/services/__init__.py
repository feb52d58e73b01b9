"""Use cases as plain functions: load, decide, save; react; send; summarise."""
