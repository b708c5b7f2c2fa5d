package footnote.messengers.telegram;

/** The few sentences that only Telegram calls for; all others are the desk's. */
final class Words {
  private Words() {}

  static final String NEXT = "What next?";
  static final String TOO_MUCH =
      "That was more than I can answer at once. Please wait for the answers above, then ask the"
          + " rest again.";
  static final String FORGOTTEN = "I no longer know what this button was for. Please ask again.";
  static final String ONLY_TEXT = "I can only read text. Please write your question.";
  static final String FAILED = "Something went wrong on my side. Please ask again in a moment.";
  static final String ASK_INLINE = "Type a question";
}
