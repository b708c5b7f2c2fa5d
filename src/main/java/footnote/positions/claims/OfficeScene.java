package footnote.positions.claims;

import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;

/** A sentence as the readers of offices see it. */
public record OfficeScene(
    Words words,
    OfficeWords lexicon,
    DeedWords deedWords,
    Cast cast,
    NounPhrases nouns,
    Subjects subjects,
    Turns turns,
    Bodies bodies) {}
