/** Footnote in a terminal, or in a pipe. */
@NullMarked
package footnote.messengers.console;

import org.jspecify.annotations.NullMarked;
