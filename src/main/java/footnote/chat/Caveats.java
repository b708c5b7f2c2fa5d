package footnote.chat;

import footnote.answers.Caveat;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.chat.Reply.Block;
import footnote.dates.When;
import footnote.questions.Question.Wants;
import footnote.text.Document;
import footnote.text.Quotations;
import java.util.List;
import java.util.Optional;

/** Says what stands above a quote: the answer itself, and what it must be taken with. */
final class Caveats {

  /** What may be wrong is not set large. */
  private static final String UNSURE = "This may be the answer:";

  private Caveats() {}

  static List<Block> opening(Quoted answer) {
    Quote first = answer.quotes().get(0);
    Optional<Block.Headline> headline = answer.headline().map(found -> Headlines.of(found, first));
    if (answer.asked().asksSource() && headline.isEmpty()) {
      return isOfAnother(answer, first) ? List.of() : List.of(source(first.passage().document()));
    }
    if (answer.caveat().equals(Optional.of(Caveat.UNSURE))) {
      return List.of(new Block.Line(UNSURE));
    }
    if (answer.caveat().isEmpty()) {
      return headline.stream().map(Block.class::cast).toList();
    }
    return headline
        .map(found -> List.<Block>of(noted(found, first)))
        .orElseGet(() -> List.of(new Block.Line(line(answer, answer.caveat().get()))));
  }

  /** Who says what is quoted there is not the one who wrote it down. */
  private static boolean isOfAnother(Quoted answer, Quote quote) {
    return answer.asked().wants() == Wants.PERSON
        && Quotations.ANY.matcher(quote.passage().text()).find();
  }

  /** "The harbour club (by Ann Lee)": the document is the answer. */
  private static Block source(Document document) {
    return new Block.Headline(document.title(), document.author().map(author -> "by " + author));
  }

  /** "May 2024 (planned, as told on 2 April 2024)" */
  private static Block noted(Block.Headline headline, Quote first) {
    String note =
        headline.note().map(how -> planned(first) + "; " + how).orElseGet(() -> planned(first));
    return new Block.Headline(headline.text(), Optional.of(note));
  }

  private static String planned(Quote quote) {
    Document document = quote.passage().document();
    String on = document.head().published().map(Caveats::on).orElse("there");
    return "planned, as told " + on;
  }

  private static String on(Document.Published published) {
    boolean day = published.unit() == Document.Published.Unit.DAY;
    return (day ? "on " : "in ") + Footnotes.of(When.of(published));
  }

  private static String line(Quoted answer, Caveat caveat) {
    Quote first = answer.quotes().get(0);
    return switch (caveat) {
      case UNDATED -> "Told without a date; whether it was so " + then(answer) + ", I do not know:";
      case OTHER_DAYS -> "Not told of " + asked(answer) + ", but of another time:";
      case PAST -> "I found only who held it before, and nobody who holds it now:";
      case PLANNED -> capitalised(planned(first)) + ":";
      case UNSURE -> UNSURE;
    };
  }

  /** "in 2018", "on 5 April 2023", "since 2018" */
  private static String then(Quoted answer) {
    String days = asked(answer);
    if (days.matches("(?:since|until) .*")) {
      return days;
    }
    return (days.matches("(?:about )?\\d{1,2}[ –].*")
            ? "on "
            : days.startsWith("that") ? "at " : "in ")
        + days;
  }

  private static String asked(Quoted answer) {
    return answer.asked().period().map(period -> Footnotes.of(period.days())).orElse("that time");
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
