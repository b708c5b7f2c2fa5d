/** Dates written in text: where they stand, what they mean, and what they were counted from. */
@NullMarked
package footnote.dates;

import org.jspecify.annotations.NullMarked;
