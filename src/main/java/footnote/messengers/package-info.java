/** All messengers there are, and how each is set up. */
@NullMarked
package footnote.messengers;

import org.jspecify.annotations.NullMarked;
