"""Truckroll: dispatch software for home-service companies."""
