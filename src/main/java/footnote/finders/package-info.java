/** All finders and judges there are, and how they are put together. */
@NullMarked
package footnote.finders;

import org.jspecify.annotations.NullMarked;
