/** Footnote in Telegram: private chats, groups, topics and inline questions. */
@NullMarked
package footnote.messengers.telegram;

import org.jspecify.annotations.NullMarked;
