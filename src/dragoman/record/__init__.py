"""Room: record. The typed models, how they are put together, checked and described."""
