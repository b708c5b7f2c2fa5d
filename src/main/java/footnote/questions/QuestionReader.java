package footnote.questions;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question.Period;
import footnote.questions.Question.Wants;
import footnote.text.Span;
import footnote.text.Tagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a question: what it wants, whom it names, which days it is about. */
public final class QuestionReader {

  private final Dates dates;
  private final Spelling spelling;
  private final Tagger tagger;

  public QuestionReader(Dates dates, Spelling spelling, Tagger tagger) {
    this.dates = dates;
    this.spelling = spelling;
    this.tagger = tagger;
  }

  /** One that reads every question as it is written, and tells no verbs from other words. */
  public QuestionReader(Dates dates) {
    this(dates, Spelling.asWritten(), sentence -> List.of());
  }

  /**
   * Reads {@code text} as a question asked on {@code today}.
   *
   * @param before what was said before it in the same conversation, on which it may lean
   */
  public Question read(String text, LocalDate today, Optional<Exchange> before) {
    String asked = text.strip();
    Spelling.Reading read = spelling.read(Contractions.spelledOut(asked));
    Optional<String> said = SourceQuestion.matter(read.text()).filter(words -> !words.isEmpty());
    Question alone =
        new Question(
            asked,
            said.orElse(read.text()),
            said.isPresent() ? source(read.text()) : Wanted.by(read.text()),
            Names.in(read.text()),
            period(read.text(), today),
            read.slips());
    FollowUp followUp = new FollowUp(spelling.library(), tagger);
    return before.map(earlier -> followUp.resolve(alone, earlier)).orElse(alone);
  }

  private static Wants source(String text) {
    return SourceQuestion.isOfPerson(text) ? Wants.PERSON : Wants.PASSAGE;
  }

  private Optional<Period> period(String text, LocalDate today) {
    List<Mention> dated =
        dates.read(text, Optional.of(today)).stream()
            .filter(mention -> mention.when().isPresent())
            .toList();
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    Mention first = dated.get(0);
    When when = first.when().orElseThrow();
    String lead = text.substring(0, first.span().start()).toLowerCase(Locale.ROOT).strip();
    if (dated.size() > 1 && lead.endsWith("between")) {
      Span words = new Span(first.span().start(), dated.get(1).span().end());
      return Optional.of(
          new Period(between(when, dated.get(1)), Period.Relation.DURING, words.in(text)));
    }
    return Optional.of(new Period(when, relation(lead), first.span().in(text)));
  }

  /** From the first day of one to the last of the other, where that is forward. */
  private static When between(When first, Mention second) {
    Optional<LocalDate> from = first.from();
    Optional<LocalDate> to = second.when().flatMap(When::to);
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? When.stretch(from.get(), to.get())
        : first;
  }

  private static Period.Relation relation(String lead) {
    if (lead.endsWith("before") || lead.endsWith("prior to") || lead.endsWith("earlier than")) {
      return Period.Relation.BEFORE;
    }
    if (lead.endsWith("after") || lead.endsWith("later than")) {
      return Period.Relation.AFTER;
    }
    if (lead.endsWith("since")) {
      return Period.Relation.SINCE;
    }
    if (lead.endsWith("until") || lead.endsWith("till") || lead.endsWith("up to")) {
      return Period.Relation.UNTIL;
    }
    return Period.Relation.DURING;
  }
}
