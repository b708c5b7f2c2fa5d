/** What people thought of answers, kept for the library's owner. */
@NullMarked
package footnote.feedback;

import org.jspecify.annotations.NullMarked;
