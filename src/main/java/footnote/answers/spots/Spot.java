package footnote.answers.spots;

import footnote.text.Span;

/**
 * Where the answer stands in a sentence.
 *
 * @param span in the sentence's own offsets
 * @param sure whether it may be shown as the answer itself, and not only be marked
 */
public record Spot(Span span, boolean sure) {}
