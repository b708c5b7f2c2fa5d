/** The words of a sentence, its phrases and subjects, and whom its names stand for. */
@org.jspecify.annotations.NullMarked
package footnote.positions.grammar;
