"""Room: knowledge."""
