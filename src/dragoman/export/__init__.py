"""Room: export. The record in other people's formats; today Arrow tables."""
