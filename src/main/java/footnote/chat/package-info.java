/** The reference desk: messages come in, replies go out, and all words Footnote says itself. */
@NullMarked
package footnote.chat;

import org.jspecify.annotations.NullMarked;
