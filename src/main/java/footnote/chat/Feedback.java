package footnote.chat;

import footnote.chat.Reply.Action.Rate;
import java.time.Instant;

/** Where it is kept what people thought of answers. May be called from many threads at once. */
public interface Feedback {

  /** Keeps nothing. */
  Feedback NONE = (rating, place, at) -> {};

  /**
   * A person said whether an answer was of use. A later word on the same question and quote in the
   * same place takes the place of the earlier one.
   */
  void rated(Rate rating, Message.Place place, Instant at);
}
