/** Replies as pictures, for messengers that show some. */
@NullMarked
package footnote.pictures;

import org.jspecify.annotations.NullMarked;
