/** What Footnote is set to: a typed view of one properties file and the environment. */
@NullMarked
package footnote.settings;

import org.jspecify.annotations.NullMarked;
