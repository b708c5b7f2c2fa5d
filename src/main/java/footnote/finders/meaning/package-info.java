/** Sentences found by what they mean: all-MiniLM-L6-v2 in this process, vectors in memory. */
@NullMarked
package footnote.finders.meaning;

import org.jspecify.annotations.NullMarked;
