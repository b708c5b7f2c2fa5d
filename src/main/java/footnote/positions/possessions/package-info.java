/** Reads who owned what, what it was called and where it had its seat. */
@org.jspecify.annotations.NullMarked
package footnote.positions.possessions;
