/** Reads who holds which office, before its time is read. */
@org.jspecify.annotations.NullMarked
package footnote.positions.claims;
