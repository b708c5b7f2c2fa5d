package footnote.questions;

/**
 * A word of a question that was taken for another.
 *
 * @param written as the asker wrote it
 * @param read as it was understood
 */
public record Slip(String written, String read) {}
