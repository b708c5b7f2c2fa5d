package footnote.positions.terms;

import footnote.dates.Mention;
import footnote.text.Span;

/**
 * A date of a sentence, read together with what stands before it.
 *
 * @param span where it stands in the sentence
 * @param mention whose own span counts from elsewhere
 */
public record Dated(Span span, Mention mention) {}
