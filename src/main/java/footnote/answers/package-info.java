/** Answers made of quotes, or the reason why there is none. */
@NullMarked
package footnote.answers;

import org.jspecify.annotations.NullMarked;
