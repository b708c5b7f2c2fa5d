/** Answers by what was read of positions: who stands where, who held what. */
@org.jspecify.annotations.NullMarked
package footnote.answers.sides;
