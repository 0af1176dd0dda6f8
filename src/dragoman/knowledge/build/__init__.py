"""Building the tables of facts from their sources."""
