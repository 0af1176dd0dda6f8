"""Room: questions. Lazy queries over a record in a database, their answers as rows, tables and series."""
