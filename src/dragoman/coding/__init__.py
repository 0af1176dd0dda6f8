"""Room: coding."""
