from datetime import date

import srsly
from spacy.tokens import Doc, DocBin

from dragoman.annotate import annotate, load
from dragoman.ingest import read_text

TEXT = "LIMA, April 9 (Meridian) -- Peru rejects the charge, Foreign Minister Ana Quispe said on Tuesday."


def read() -> Doc:
    return next(annotate([read_text(TEXT, published=date(2019, 4, 9))]))


def test_a_doc_comes_back_from_bytes_with_its_story_and_attributions():
    doc = read()
    assert doc._.attributions
    back = Doc(load().vocab).from_bytes(doc.to_bytes())
    assert back._.story == doc._.story
    assert list(back._.attributions) == doc._.attributions
    assert [[tuple(span) for span in cluster] for cluster in back._.clusters] == doc._.clusters
    assert [(span.start, span.end) for span in back.spans["content"]] == [
        (span.start, span.end) for span in doc.spans["content"]
    ]


def test_a_docbin_stores_what_is_ours():
    doc = read()
    stored = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (back,) = DocBin().from_bytes(stored).get_docs(load().vocab)
    assert list(back._.attributions) == doc._.attributions


def test_values_of_others_are_left_alone():
    assert srsly.msgpack_loads(srsly.msgpack_dumps({"value": [1, "two", None]})) == {
        "value": [1, "two", None]
    }
