package footnote.tenures;

import footnote.questions.Edge;
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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a question asks of offices. */
final class OfficeQuestionReader {

  /** Kinds of answers that may be somebody. */
  private static final Set<Wants> PEOPLE =
      Set.of(Wants.PERSON, Wants.OFFICE, Wants.PASSAGE, Wants.DEFINITION);

  /** What may stand before the surname: "General Quist". */
  private static final Pattern RANK =
      Pattern.compile(
          "^(?:General|Colonel|Major|Captain|Admiral|Professor|Prof\\.?|President|Minister|Judge"
              + "|Justice|Mayor|Councillor|Cllr\\.?|Senator|Lord|Lady|Sir|Dame|Father|Sister|Bishop"
              + "|Reverend|Rev\\.?|Chairman|Coach) ");

  private final TitleWords titles;
  private final Predicate<String> isTitle;
  private final Predicate<String> isHolder;
  private final UnaryOperator<String> full;

  /**
   * @param isTitle whether a family of titles is that of an office in the library
   * @param isHolder whether a name is that of somebody who holds an office there
   * @param full the full name of one who is called by a given name alone
   */
  OfficeQuestionReader(
      TitleWords titles,
      Predicate<String> isTitle,
      Predicate<String> isHolder,
      UnaryOperator<String> full) {
    this.full = full;
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
    Optional<String> after = name(Wordings.AFTER, text).map(this::inFull).filter(isHolder);
    Optional<String> before =
        after.isEmpty()
            ? name(Wordings.BEFORE, text).map(this::inFull).filter(isHolder)
            : Optional.empty();
    Optional<String> named = after.or(() -> before);
    boolean dates = seeks.get() == Seeks.BEGINNING || seeks.get() == Seeks.END;
    boolean holder = seeks.get() == Seeks.HOLDER;
    Optional<String> other =
        question.names().stream()
            .map(this::plain)
            .filter(isHolder)
            .filter(name -> !dates || !named.equals(Optional.of(name)))
            .filter(name -> !holder || !isOwner(name, text))
            .findFirst();
    Optional<String> bearer = dates ? other : named.or(() -> other);
    Beside ofTitle = holder ? besideTitle(text) : Beside.NOBODY;
    Beside beside = after.isPresent() ? Beside.AFTER : before.isPresent() ? Beside.BEFORE : ofTitle;
    QuestionWords words =
        new QuestionWords(titles, isTitle, question.names(), withoutWhatCameThen(text));
    if (holder && !asksForHolder(words, bearer, beside)) {
      return Optional.empty();
    }
    Set<String> rest = words.rest();
    bearer.ifPresent(
        bearing ->
            question.names().stream()
                .filter(name -> name.equals(bearing) || name.endsWith(" " + bearing))
                .forEach(name -> rest.removeAll(Token.stems(name))));
    if (seeks.get() == Seeks.ORGANISATION) {
      rest.removeAll(kindOfBody(text));
    }
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
            question
                .period()
                .flatMap(OfficeQuestionReader::edge)
                .or(() -> holder ? edge(text) : Optional.empty()),
            rest,
            time.get()));
  }

  /** "Who was the bursar's predecessor?" */
  private static Beside besideTitle(String text) {
    Matcher heir = Wordings.OF_TITLE.matcher(text);
    return !heir.find()
        ? Beside.NOBODY
        : heir.group().contains("succ") ? Beside.AFTER : Beside.BEFORE;
  }

  /** Without the "before she came to Nordbank": Nordbank is where the answer is not. */
  private static String withoutWhatCameThen(String text) {
    Matcher then = Wordings.BEFORE_THAT.matcher(text);
    if (!then.find()) {
      return text;
    }
    int comma = text.indexOf(',', then.start());
    return text.substring(0, then.start()) + (comma < 0 ? "" : text.substring(comma));
  }

  /** Without the rank, where nobody is known with it. */
  private String plain(String name) {
    return isHolder.test(name) ? name : RANK.matcher(name).replaceFirst("");
  }

  /** The same, of one who is called by a given name alone in full. */
  private String inFull(String name) {
    String plain = plain(name);
    return isHolder.test(plain) ? plain : full.apply(plain);
  }

  /** The stems of "sports" in "which sports club". */
  private static Set<String> kindOfBody(String text) {
    Matcher body = Wordings.BODY.matcher(text);
    if (!body.find() || body.group("kind") == null) {
      return Set.of();
    }
    String kind = text.substring(body.start("kind"), body.end("kind"));
    return kind.equals(kind.toLowerCase(Locale.ROOT)) ? Token.stems(kind) : Set.of();
  }

  /** "The Pellow board", "Lee's deputy": what is asked for is only named by the name. */
  private static boolean isOwner(String name, String text) {
    return Pattern.compile("\\bthe " + Pattern.quote(name) + "\\b|" + Pattern.quote(name) + "['’]")
        .matcher(text)
        .find();
  }

  private static boolean asksForHolder(
      QuestionWords words, Optional<String> bearer, Beside beside) {
    return beside == Beside.NOBODY
        ? bearer.isEmpty() && words.asksForHolder()
        : words.asksForSomebody();
  }

  /** Who has been mayor since 2004 became so then, and who was until then left. */
  private static Optional<Edge> edge(Period period) {
    return switch (period.relation()) {
      case SINCE -> Optional.of(Edge.BEGINNING);
      case UNTIL -> Optional.of(Edge.END);
      case DURING ->
          period.when().from().isEmpty()
              ? Optional.of(Edge.END)
              : period.when().to().isEmpty() ? Optional.of(Edge.BEGINNING) : Optional.empty();
      case BEFORE, AFTER -> Optional.empty();
    };
  }

  private static Optional<Edge> edge(String text) {
    return Wordings.ENDS.matcher(text).find()
        ? Optional.of(Edge.END)
        : Wordings.BEGINS.matcher(text).find() ? Optional.of(Edge.BEGINNING) : Optional.empty();
  }

  /** Whether {@code question} may ask for an office at all: a look that costs nothing. */
  static boolean mayAsk(Question question) {
    return seeks(question).isPresent() && time(question, question.termsOutsidePeriod()).isPresent();
  }

  /** "Who has left since 2010?" asks for ends behind a day, not for what began then. */
  private static boolean isContrary(Question question, String text) {
    Optional<Edge> ofDays = question.period().flatMap(OfficeQuestionReader::edge);
    Optional<Edge> ofVerb = edge(text);
    return ofDays.isPresent() && ofVerb.isPresent() && !ofDays.equals(ofVerb);
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
    if (isContrary(question, text)) {
      return Optional.empty();
    }
    if (question.period().isPresent()) {
      return question
          .period()
          .filter(period -> period.relation() == Relation.DURING || edge(period).isPresent())
          .map(it -> Time.DAYS);
    }
    if (Wordings.BEFORE_THAT.matcher(text).find()) {
      return Optional.of(Time.BEFORE_THAT);
    }
    if (Wordings.FIRST.matcher(text).find()) {
      return Optional.of(Time.FIRST);
    }
    return Optional.of(Wordings.NOW.matcher(question.text().strip()).find() ? Time.NOW : Time.ANY);
  }
}
