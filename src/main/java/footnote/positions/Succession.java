package footnote.positions;

import footnote.text.Span;

/**
 * That somebody came after somebody else, in whatever office: "Leonard Voysey came after her".
 *
 * @param before who was there first, by the fullest name that the document gives
 * @param after who came then
 * @param span of the words that say so, in the sentence that was read
 */
public record Succession(String before, String after, Span span) {}
