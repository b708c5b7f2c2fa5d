/** Answers by tenures: who held an office, and who before and after. */
@org.jspecify.annotations.NullMarked
package footnote.answers.holders;
