/** Judges whether a sentence holds the kind of answer that is wanted. */
@NullMarked
package footnote.finders.kinds;

import org.jspecify.annotations.NullMarked;
