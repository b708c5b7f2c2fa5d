/** Reads who is for or against what, in whose voice. */
@org.jspecify.annotations.NullMarked
package footnote.positions.stances;
