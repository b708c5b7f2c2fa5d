/**
 * What is particular to English: where its sentences end, what part of speech a word is, what means
 * the same.
 */
@NullMarked
package footnote.english;

import org.jspecify.annotations.NullMarked;
