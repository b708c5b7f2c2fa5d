/** Gives an answer to a question, or the reason for silence: the way from evidence to quotes. */
@org.jspecify.annotations.NullMarked
package footnote.answers.giving;
