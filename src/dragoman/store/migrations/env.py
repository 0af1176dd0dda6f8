"""Called by Alembic: runs migrations on the connection that :mod:`dragoman.store.migrate` holds."""

from alembic import context

from dragoman.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
