/** Finds sentences by the positions they tell: who stands where, who held what. */
@org.jspecify.annotations.NullMarked
package footnote.finders.held;
