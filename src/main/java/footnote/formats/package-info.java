/** The kinds of files that can be read, one class each. */
@NullMarked
package footnote.formats;

import org.jspecify.annotations.NullMarked;
