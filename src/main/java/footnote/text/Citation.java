package footnote.text;

/**
 * The address of a passage: enough to find it again, and to say so when its document has changed.
 *
 * @param source the file and its revision
 * @param span where the words stand in that revision's text
 */
public record Citation(Document.Source source, Span span) {}
