/** Makes quotes of passages, and tells where the same is said elsewhere. */
@org.jspecify.annotations.NullMarked
package footnote.answers.quoting;
