/** The folder of documents: files arrive, change and leave. */
@NullMarked
package footnote.library;

import org.jspecify.annotations.NullMarked;
