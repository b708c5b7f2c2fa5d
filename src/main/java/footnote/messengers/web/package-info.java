/** Footnote's page in the browser: a chat with its sources beside it. */
@NullMarked
package footnote.messengers.web;

import org.jspecify.annotations.NullMarked;
