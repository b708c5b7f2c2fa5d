/** Who stands where, and who held what from when to when; and what stands around a sentence. */
@org.jspecify.annotations.NullMarked
package footnote.positions;
