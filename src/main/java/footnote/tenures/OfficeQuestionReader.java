package footnote.tenures;

import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.questions.Question.Period.Relation;
import footnote.questions.Question.Wants;
import footnote.tenures.OfficeQuestion.Beside;
import footnote.tenures.OfficeQuestion.Seeks;
import footnote.tenures.OfficeQuestion.Time;
import footnote.text.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a question asks of offices. */
final class OfficeQuestionReader {

  /** Kinds of answers that may be somebody. */
  private static final Set<Wants> PEOPLE =
      Set.of(Wants.PERSON, Wants.OFFICE, Wants.PASSAGE, Wants.DEFINITION);

  private final TitleWords titles;
  private final Predicate<String> isTitle;
  private final Predicate<String> isHolder;

  /**
   * @param isTitle whether a family of titles is that of an office in the library
   * @param isHolder whether a name is that of somebody who holds an office there
   */
  OfficeQuestionReader(TitleWords titles, Predicate<String> isTitle, Predicate<String> isHolder) {
    this.titles = titles;
    this.isTitle = isTitle;
    this.isHolder = isHolder;
  }

  /** What {@code question} asks of offices; empty where it asks for something else. */
  Optional<OfficeQuestion> read(Question question) {
    String text = question.termsOutsidePeriod();
    Optional<Seeks> seeks = seeks(question);
    Optional<Time> time = time(question, text);
    if (seeks.isEmpty() || time.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> after = name(Wordings.AFTER, text).filter(isHolder);
    Optional<String> before =
        after.isEmpty() ? name(Wordings.BEFORE, text).filter(isHolder) : Optional.empty();
    Optional<String> named = after.or(() -> before);
    boolean dates = seeks.get() == Seeks.BEGINNING || seeks.get() == Seeks.END;
    Optional<String> other =
        question.names().stream()
            .filter(isHolder)
            .filter(name -> !dates || !named.equals(Optional.of(name)))
            .findFirst();
    Optional<String> bearer = dates ? other : named.or(() -> other);
    Beside beside =
        after.isPresent() ? Beside.AFTER : before.isPresent() ? Beside.BEFORE : Beside.NOBODY;
    QuestionWords words = new QuestionWords(titles, isTitle, question.names(), text);
    if (seeks.get() == Seeks.HOLDER && !asksForHolder(words, bearer, beside)) {
      return Optional.empty();
    }
    Set<String> rest = words.rest();
    bearer.ifPresent(name -> rest.removeAll(Token.stems(name)));
    return Optional.of(
        new OfficeQuestion(
            seeks.get(),
            words.families(),
            words.isLeading(),
            words.apart(),
            bearer,
            beside,
            words.qualifiers(),
            words.isVerbal(),
            edge(text),
            rest,
            time.get()));
  }

  private static boolean asksForHolder(
      QuestionWords words, Optional<String> bearer, Beside beside) {
    return beside == Beside.NOBODY
        ? bearer.isEmpty() && words.asksForHolder()
        : words.asksForSomebody();
  }

  private static Optional<Question.Edge> edge(String text) {
    return Wordings.ENDS.matcher(text).find()
        ? Optional.of(Question.Edge.END)
        : Wordings.BEGINS.matcher(text).find()
            ? Optional.of(Question.Edge.BEGINNING)
            : Optional.empty();
  }

  /** Whether {@code question} may ask for an office at all: a look that costs nothing. */
  static boolean mayAsk(Question question) {
    return seeks(question).isPresent() && time(question, question.termsOutsidePeriod()).isPresent();
  }

  private static Optional<String> name(Pattern wording, String text) {
    Matcher matcher = wording.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return Optional.of(matcher.group(i).replaceFirst("['’]s?$", ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Seeks> seeks(Question question) {
    String lower = question.terms().toLowerCase(Locale.ROOT);
    if (question.wants() == Wants.DATE) {
      boolean end = Wordings.ENDS.matcher(lower).find();
      boolean beginning = Wordings.BEGINS.matcher(lower).find();
      return end
          ? Optional.of(Seeks.END)
          : beginning ? Optional.of(Seeks.BEGINNING) : Optional.empty();
    }
    if (question.wants() == Wants.DURATION
        || question.wants() == Wants.STANCE
        || question.asksSource()) {
      return Optional.empty();
    }
    if (Wordings.POST.matcher(lower).find()) {
      return Optional.of(Seeks.OFFICE);
    }
    if (Wordings.BODY.matcher(lower).find()) {
      return Optional.of(Seeks.ORGANISATION);
    }
    return PEOPLE.contains(question.wants()) ? Optional.of(Seeks.HOLDER) : Optional.empty();
  }

  private static Optional<Time> time(Question question, String text) {
    if (Wordings.OTHER.matcher(text).find()) {
      return Optional.empty();
    }
    if (question.period().isPresent()) {
      return question
          .period()
          .map(Period::relation)
          .filter(Relation.DURING::equals)
          .map(it -> Time.DAYS);
    }
    if (Wordings.FIRST.matcher(text).find()) {
      return Optional.of(Time.FIRST);
    }
    return Optional.of(Wordings.NOW.matcher(question.text().strip()).find() ? Time.NOW : Time.ANY);
  }
}
