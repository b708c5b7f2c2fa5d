/** Words and where they stand: documents, and spans that point into them. */
@NullMarked
package footnote.text;

import org.jspecify.annotations.NullMarked;
