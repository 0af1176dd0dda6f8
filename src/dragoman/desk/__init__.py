"""Room: desk."""
