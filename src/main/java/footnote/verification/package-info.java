/** Verifying: whether what a question takes for granted is borne out by what was found. */
@NullMarked
package footnote.verification;

import org.jspecify.annotations.NullMarked;
