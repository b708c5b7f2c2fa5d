/** Footnote's front door: wires the parts and opens the messengers. */
@NullMarked
package footnote;

import org.jspecify.annotations.NullMarked;
