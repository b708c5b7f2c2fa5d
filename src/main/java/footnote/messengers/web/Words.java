package footnote.messengers.web;

/** What the page says of itself; answers are worded by the desk. */
final class Words {
  private Words() {}

  static final String WRONG_NAME =
      "Footnote's page is not shown under this name. Whoever runs it can add the name to web.names"
          + " in config/footnote.properties.";
  static final String WRONG_ORIGIN = "Only Footnote's own page may ask questions here.";
  static final String WRONG_TYPE = "Questions have to come as JSON.";
  static final String TOO_LARGE = "That is too long for a question. Please ask it shorter.";
  static final String NOT_UNDERSTOOD = "That request could not be understood.";
  static final String BUSY = "Too many questions at once. Please ask again in a minute.";
  static final String NOTHING_HERE = "There is nothing at this address. Footnote's page is at /.";

  static final String CHANGED_TITLE = "This document has changed";
  static final String GONE_TITLE = "This document is gone";
  static final String UNKNOWN_TITLE = "No such quote";

  static String changed(String title, String name) {
    return "The quote was taken from an earlier revision of “"
        + title
        + "” ("
        + name
        + "), which is no longer in the library. Its words may have moved, or may not stand there"
        + " any more.";
  }

  static String gone(String name) {
    return "The quote was taken from " + name + ", which is no longer in the library.";
  }

  static final String UNKNOWN =
      "This link leads to no document of this library: it has changed or left since, or the link is"
          + " not whole.";
}
