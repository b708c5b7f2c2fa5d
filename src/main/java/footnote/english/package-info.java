/** What is particular to English: where its sentences end. */
@NullMarked
package footnote.english;

import org.jspecify.annotations.NullMarked;
