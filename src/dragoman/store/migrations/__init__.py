"""How a record's tables came to be what they are, step by step (Alembic).

A change of :mod:`dragoman.store.schema` needs a new file ``versions/rNNNN_what.py`` that makes the same
change to a database in use, and ``schema.REVISION`` set to its number. Files that a release has shipped are
never edited. A test compares what the migrations make with the schema, on both databases.
"""
