/** Sentences judged by the turns of phrase that tell of what is asked. */
@NullMarked
package footnote.finders.cues;

import org.jspecify.annotations.NullMarked;
