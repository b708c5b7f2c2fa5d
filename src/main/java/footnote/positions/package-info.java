/** Reads who stands where, and who held what from when to when. */
@org.jspecify.annotations.NullMarked
package footnote.positions;
