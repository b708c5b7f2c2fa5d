/**
 * Tells whether a sentence, however near, can answer at all: what it lacks, whose and of what time
 * it is.
 */
@org.jspecify.annotations.NullMarked
package footnote.answers.fitting;
