package footnote.messengers.telegram;

/** The few sentences that only Telegram calls for; all others are the desk's. */
final class Words {
  private Words() {}

  static final String NEXT = "What next?";
  static final String FORGOTTEN = "I no longer know what this button was for. Please ask again.";
  static final String ONLY_TEXT = "I can only read text. Please write your question.";
  static final String NO_LIBRARIAN =
      "I take documents only from those who keep this library. Your Telegram number is %d: whoever"
          + " runs me can add it to telegram.librarians.";
  static final String TOO_LARGE =
      "That file is larger than %d MB, which is the most I can take here. Put it into the library's"
          + " folder itself.";
  static final String OTHER_KIND =
      "I cannot read files of that kind. I read PDF, Word (.docx), plain text, Markdown and web"
          + " pages (HTML).";
  static final String UNREADABLE = "I did not keep %s: %s.";
  static final String KEPT =
      "“%s” is in the library now, as %s. In a few seconds you can ask about it.";
  static final String THERE = "%s is in the library already, word for word.";
  static final String NOT_FETCHED =
      "I could not fetch that file from Telegram. Please send it again in a moment.";
  static final String NOT_KEPT =
      "I could not write that file into the library's folder, and it was noted. Nothing was kept.";
  static final String FAILED = "Something went wrong on my side. Please ask again in a moment.";
  static final String OPEN_CONTEXT = "In context";
  static final String ASK_INLINE = "Type a question";
}
