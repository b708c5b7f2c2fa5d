/** Measures how well questions are answered, and where answering fails. */
@org.jspecify.annotations.NullMarked
package footnote.evaluation;
