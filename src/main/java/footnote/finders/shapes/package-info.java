/** Sentences judged by where they stand and how long they are. */
@NullMarked
package footnote.finders.shapes;

import org.jspecify.annotations.NullMarked;
