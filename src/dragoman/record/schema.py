"""JSON Schema of the record, draft 2020-12, made from the models."""

from __future__ import annotations

import json
from typing import Any

from dragoman.record.models import Record

SCHEMA_ID = "urn:dragoman:record:1"
"""Names the form of the record, not a place on the network. The number rises when a field changes meaning."""


def record_schema() -> dict[str, Any]:
    """Return the schema of one line of ``dragoman read --json``.

    Every field but an event's ``codes`` is required: the record always writes them, absent ones as ``null``.

    >>> schema = record_schema()
    >>> schema["$id"], schema["title"]
    ('urn:dragoman:record:1', 'Record')
    >>> schema["$defs"]["Event"]["properties"]["trigger"]["description"]
    'The words that name the action'
    """
    schema = Record.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **schema}


def schema_json() -> str:
    """Return the schema as indented JSON text, ending in a newline."""
    return json.dumps(record_schema(), indent=2, ensure_ascii=False) + "\n"
