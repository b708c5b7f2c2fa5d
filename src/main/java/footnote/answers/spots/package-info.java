/** Finds, in a sentence, the words that answer: a name, a number, a date or a length of time. */
@org.jspecify.annotations.NullMarked
package footnote.answers.spots;
