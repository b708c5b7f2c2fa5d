/** Sentences found by how their dates lie to the days that are asked about. */
@NullMarked
package footnote.finders.dated;

import org.jspecify.annotations.NullMarked;
