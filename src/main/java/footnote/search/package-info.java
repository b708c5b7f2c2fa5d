/** Finding evidence: several finders, one ranking, with its reasons. */
@NullMarked
package footnote.search;

import org.jspecify.annotations.NullMarked;
