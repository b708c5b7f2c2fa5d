/** Learns what each score weighs, from questions whose answers are known. */
@org.jspecify.annotations.NullMarked
package footnote.learning;
