/** What messengers share that have things brought to them over HTTP. */
@NullMarked
package footnote.messengers.http;

import org.jspecify.annotations.NullMarked;
