/** Reads from when to when an office was held. */
@org.jspecify.annotations.NullMarked
package footnote.positions.terms;
