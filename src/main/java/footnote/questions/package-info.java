/** What is asked: for what kind of answer, about whom, for which period. */
@NullMarked
package footnote.questions;

import org.jspecify.annotations.NullMarked;
