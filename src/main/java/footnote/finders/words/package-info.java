/** Sentences found by their words: BM25, by Lucene. */
@NullMarked
package footnote.finders.words;

import org.jspecify.annotations.NullMarked;
