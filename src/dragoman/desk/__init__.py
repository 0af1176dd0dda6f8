"""Room: desk. The record as people see it: in the terminal, on a page, in a notebook."""
