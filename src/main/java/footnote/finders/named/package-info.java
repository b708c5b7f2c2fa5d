/** Judges whether a sentence is about those whom the question names. */
@NullMarked
package footnote.finders.named;

import org.jspecify.annotations.NullMarked;
