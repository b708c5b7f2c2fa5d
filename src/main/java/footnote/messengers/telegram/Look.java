package footnote.messengers.telegram;

import java.time.LocalDate;

/** What a part of a message is. Which shape that takes is for the writers to say. */
sealed interface Look {

  /** Looks that say it all by their name. */
  enum Plain implements Look {
    HEADLINE,
    /** A word of explanation below a headline. */
    NOTE,
    QUOTE,
    /** Inside a quote: that which answers. */
    MARK,
    /** Inside a quote: the sentence before, without which it is not understood. */
    LEAD,
    /** Where the quote before it stands. */
    SOURCE,
    /** Lines that are each one of a list. */
    ITEMS
  }

  /**
   * Where the quote before it stands, in a reply of several.
   *
   * @param number counted from 1 within the reply
   */
  record Footnote(int number) implements Look {}

  /** A day of the calendar, inside a headline. */
  record Day(LocalDate day) implements Look {}
}
