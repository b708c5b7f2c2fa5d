package footnote.positions;

/** A sentence as the readers of offices see it. */
record OfficeScene(
    Words words,
    OfficeWords lexicon,
    DeedWords deedWords,
    Cast cast,
    NounPhrases nouns,
    Subjects subjects,
    Turns turns,
    Bodies bodies) {}
