package footnote.chat;

import footnote.answers.Answer;
import footnote.answers.Quote;
import footnote.answers.Sides;
import footnote.answers.Timeline;
import footnote.chat.Reply.Block;
import footnote.text.Citation;
import java.util.List;
import java.util.Optional;

/**
 * A quote of an answer that was not shown with it, and can be asked for.
 *
 * @param where its words stand
 * @param heading what is set above it, where something is: a day, or who held what
 */
record HeldBack(Citation where, Optional<Block> heading) {

  /** What {@code answer} does not show at once, in its order. */
  static List<HeldBack> of(Answer answer) {
    if (answer instanceof Timeline timeline) {
      return timeline.rest().stream()
          .map(each -> of(each.quote(), Optional.of(Headlines.of(each.mention(), each.quote()))))
          .toList();
    }
    if (answer instanceof Sides sides) {
      return sides.restByQuote().stream()
          .map(each -> of(each.get(0).quote(), Optional.of(Labels.headline(each))))
          .toList();
    }
    List<Quote> shown = answer.shown();
    return answer.quotes().stream()
        .filter(quote -> !shown.contains(quote))
        .map(quote -> of(quote, Optional.empty()))
        .toList();
  }

  private static HeldBack of(Quote quote, Optional<Block> heading) {
    return new HeldBack(quote.passage().citation(), heading);
  }
}
