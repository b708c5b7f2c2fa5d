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

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|van|von|der|la) )?\\p{Lu}[\\p{L}'’.-]*)*";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:succeed(?:ed|s)?|follow(?:ed|s)?|replace[ds]?|(?:took|takes|take) over (?:\\w+ )?from"
              + "|(?<!named |called |looked |ran )after|success(?:or|ion) (?:of|to)|taken over from)"
              + " (?:Mr |Mrs |Ms |Dr |Sir )?(?<name>"
              + NAME
              + ")|(?<owner>"
              + NAME
              + ")['’]s? successor|(?<passive>"
              + NAME
              + ") (?:succeeded|followed|replaced) by");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:preced(?:ed|es|e)|(?:came|comes|come) before|predecessor of|before)"
              + " (?:Mr |Mrs |Ms |Dr |Sir )?(?<name>"
              + NAME
              + ")|(?<owner>"
              + NAME
              + ")['’]s? predecessor|^[Ww]ho (?:was|were|is|are|has been|had been) (?:succeeded|followed|replaced) by (?<by>"
              + NAME
              + ")|(?:[Ww]ho|[Ww]hom) (?:did|has|had) (?<active>"
              + NAME
              + ") (?:succeed|replace|follow|take over from|taken over from)");

  private static final Pattern NOW =
      Pattern.compile(
          "(?i)\\b(?:now|currently|current|today|present|at the moment)\\b|^(?:and |but |so )?(?:who|which"
              + " \\p{L}+|what \\p{L}+) ?(?:['’]s|is|are|leads|heads|chairs|runs|coaches|manages|trains|captains"
              + "|directs|presides|holds|has been)\\b");

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)\\b(?:the|its|their|['’]s|as|very) (?:very )?first\\b(?![ -](?:minister|secretary|team|violin|officer|mate))|\\bfirst (?:ever )?to\\b");

  /** Of which of several holders it asks is told by more than days. */
  private static final Pattern OTHER =
      Pattern.compile("(?i)\\b(?:former|previous|ex|last|second|third|next)\\b");

  /** Kinds of answers that may be somebody. */
  private static final Set<Wants> PEOPLE =
      Set.of(Wants.PERSON, Wants.OFFICE, Wants.PASSAGE, Wants.DEFINITION);

  private static final Pattern POST =
      Pattern.compile(
          "\\b(?:what|which)(?: \\p{L}+)? (?:post|office|position|job|role|title|rank|function)s?\\b|\\bwhat (?:is|was|were|are) .{1,60}(?:['’]s?|\\bthe) (?:post|office|position|job"
              + "|role|title|rank|function)\\b");

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:what|which|whose) (?:[\\p{L}-]+ ){0,2}?(?:club|team|side|company|firm|employer|university|school|college"
              + "|organi[sz]ation|institution|party|ministry|department|bank|newspaper|orchestra|place)s?\\b"
              + "|\\bwho(?:m)? (?:did|does|has|had|was|is) .*\\b(?:(?:work|play|sign|coach|drive|ride)\\w* for|(?:employed|hired) by)\\??$|\\b(?:for|with) whom\\b"
              + "|\\bwhere (?:did|does|has|had|was|is) .*\\b(?:work|play|teach|serve|coach|manage|employed|working"
              + "|playing|teaching|serving|under contract)\\w*\\b");

  private static final Pattern ENDS =
      Pattern.compile(
          "\\b(?:leave|left|resign\\w*|step\\w* down|retire\\w*|quit|give up|gave up|stop\\w*|ceas\\w+|until when|till"
              + " when|end|ended|dismissed|sacked|ousted|out of office|depart\\w*)\\b");

  private static final Pattern BEGINS =
      Pattern.compile(
          "\\b(?:become|became|take over|took over|take office|took office|appointed|elected|named|chosen|sworn in"
              + "|join\\w*|start\\w*|beg[ia]n|since when|from when|hired|succeed\\w*|enter\\w*)\\b|\\bsince\\b");

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
    Optional<String> after = name(AFTER, text).filter(isHolder);
    Optional<String> before =
        after.isEmpty() ? name(BEFORE, text).filter(isHolder) : Optional.empty();
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
    return ENDS.matcher(text).find()
        ? Optional.of(Question.Edge.END)
        : BEGINS.matcher(text).find() ? Optional.of(Question.Edge.BEGINNING) : Optional.empty();
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
      boolean end = ENDS.matcher(lower).find();
      boolean beginning = BEGINS.matcher(lower).find();
      return end
          ? Optional.of(Seeks.END)
          : beginning ? Optional.of(Seeks.BEGINNING) : Optional.empty();
    }
    if (question.wants() == Wants.DURATION
        || question.wants() == Wants.STANCE
        || question.asksSource()) {
      return Optional.empty();
    }
    if (POST.matcher(lower).find()) {
      return Optional.of(Seeks.OFFICE);
    }
    if (BODY.matcher(lower).find()) {
      return Optional.of(Seeks.ORGANISATION);
    }
    return PEOPLE.contains(question.wants()) ? Optional.of(Seeks.HOLDER) : Optional.empty();
  }

  private static Optional<Time> time(Question question, String text) {
    if (OTHER.matcher(text).find()) {
      return Optional.empty();
    }
    if (question.period().isPresent()) {
      return question
          .period()
          .map(Period::relation)
          .filter(Relation.DURING::equals)
          .map(it -> Time.DAYS);
    }
    if (FIRST.matcher(text).find()) {
      return Optional.of(Time.FIRST);
    }
    return Optional.of(NOW.matcher(question.text().strip()).find() ? Time.NOW : Time.ANY);
  }
}
