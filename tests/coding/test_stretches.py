from tests.toldtrees import tell

from dragoman.coding.stretches import trim, without


def test_a_stretch_taken_out_leaves_what_stands_around_it():
    assert without((2, 9), (4, 6)) == [(2, 4), (6, 9)]
    assert without((2, 9), (2, 6)) == [(6, 9)]
    assert without((2, 9), (9, 12)) == [(2, 9)]


def test_complementizers_and_commas_are_trimmed_and_quotation_marks_kept():
    doc, _ = tell(
        "He said that “we won”, …",
        """
He PRON 2 nsubj
said=say VERB 0 root
that SCONJ 6 mark
“ PUNCT 6 punct
we PRON 6 nsubj
won=win VERB 2 ccomp
” PUNCT 6 punct
, PUNCT 2 punct
… PUNCT 2 punct
""",
    )
    assert trim(doc, [(2, 8), (7, 9)]) == [(3, 7)]
