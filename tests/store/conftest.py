"""Stories become records without the reader, as in the tests of the command line."""

from tests.cli.conftest import no_reader as no_reader
