package footnote.questions;

import footnote.questions.Question.Wants;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a question wants to know of the time of one thing beside another.
 *
 * @param kind how they are compared
 * @param events what happened, in the question's own words: two, or one beside which others are
 *     looked for
 */
public record Comparison(Kind kind, List<String> events) {

  /** How things are compared in time. */
  public enum Kind {
    /** Which of two came first. */
    ORDER,
    /** How long it was from one to the other. */
    INTERVAL,
    /** What happened before one. */
    BEFORE,
    /** What happened after one. */
    AFTER
  }

  private static final String PASSED =
      "(?: (?:passed|elapsed|went by|lay|was it|is it|was there|were there|did it take))?";

  private static final String LENGTH =
      "how (?:long|much time|many (?:days|weeks|months|years|decades))";

  private record Rule(Pattern wording, Function<MatchResult, Comparison> reading) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "^(?:what|which|who)(?: (?:one|event|of (?:them|these|the two)))?"
                  + " (?:came|was|is|were|happened|started|began|occurred|took place|opened|met"
                  + "|existed)(?: (?:founded|held|created|set up))? (?:first|earlier|later|last)"
                  + "[,:]? (.+?),? or (.+?)\\??$",
              Kind.ORDER),
          rule(
              "^(?:did|was|were|is|has|had) (.+?)(?: (?:come|happen|occur|take place|start|begin"
                  + "|held|founded|set up|created))? (?:before|after|earlier than|later than)"
                  + " (\\D+?)\\??$",
              Kind.ORDER),
          rule("^" + LENGTH + PASSED + " between (.+?) and (.+?)\\??$", Kind.INTERVAL),
          rule("^" + LENGTH + PASSED + " from (.+?) (?:to|until|till) (.+?)\\??$", Kind.INTERVAL),
          rule(
              "^" + LENGTH + " (?:after|before) (.+?) (?:was|were|did|came|is) (.+?)\\??$",
              Kind.INTERVAL),
          rule(
              "^what (?:else )?(?:happened|came|took place|occurred)(?: just| right| shortly| soon)?"
                  + " (?:before|prior to) (.+?)\\??$",
              Kind.BEFORE),
          rule(
              "^what (?:else )?(?:happened|came|took place|occurred|followed)(?: just| right| shortly"
                  + "| soon)? after (.+?)\\??$",
              Kind.AFTER));

  public Comparison {
    events = List.copyOf(events);
  }

  private static Rule rule(String wording, Kind kind) {
    return new Rule(
        Pattern.compile(wording, Pattern.CASE_INSENSITIVE),
        found -> new Comparison(kind, groups(found)));
  }

  private static List<String> groups(MatchResult found) {
    return found.groupCount() == 1
        ? List.of(found.group(1))
        : List.of(found.group(1), found.group(2));
  }

  /** What {@code terms} compare, if they compare anything. */
  static Optional<Comparison> in(String terms) {
    String plain = terms.strip().replaceFirst("(?i)^(?:(?:and|but|so|then) )+", "");
    return RULES.stream()
        .flatMap(rule -> rule.wording.matcher(plain).results().map(rule.reading))
        .findFirst();
  }

  /** For each event the question when it happened. */
  public List<Question> questions() {
    return events.stream()
        .map(
            event ->
                new Question(
                    "When did " + event + " begin?",
                    event,
                    Wants.DATE,
                    Names.in(event),
                    Optional.empty()))
        .toList();
  }
}
