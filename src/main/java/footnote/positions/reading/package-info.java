/**
 * Reads all positions of a sentence, by words that a user can add to, and keeps those of documents.
 */
@org.jspecify.annotations.NullMarked
package footnote.positions.reading;
