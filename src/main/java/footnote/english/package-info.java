/** What OpenNLP's models know of the English language. */
@NullMarked
package footnote.english;

import org.jspecify.annotations.NullMarked;
