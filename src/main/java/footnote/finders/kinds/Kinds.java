package footnote.finders.kinds;

import footnote.dates.Datebook;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Edge;
import footnote.questions.Question;
import footnote.search.Judge;
import footnote.search.Scores;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges whether a sentence has something of the kind that the question wants: a date, a length of
 * time, a number, somebody not named in the question, a place, a reason, a definition.
 *
 * <p>One score named for the kind that is wanted, such as {@code kind.date}: 1 where there is one,
 * 0 elsewhere.
 */
public final class Kinds implements Judge {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty"
              + "|thirty|forty|fifty|hundred|thousand|million|billion|half|third|quarter|once|twice"
              + "|single|several|no)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REASON =
      Pattern.compile(
          "\\b(?:because|due to|owing to|thanks to|as a result|result(?:s|ed)? (?:of|in|from)"
              + "|in order to|so that|therefore|thus|hence|led to|leads? to|caus(?:e|es|ed|ing)"
              + "|reasons?|since|given)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STANCE =
      Pattern.compile(
          "\\b(?:believ|think|thought|argu|claim|oppos|support|reject|accept|unacceptable|favou?r"
              + "|critici|condemn|welcom|demand|urg|warn|deem|regard|view|consider|insist|agree"
              + "|disagree|deni|refus|prais|call(?:ed|s)? (?:for|on)|should|must|ought|needs? to"
              + "|want|doubt|endors|against|advocat|propos|recommend|held that)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\b(?:is|are|was|were|means?|refers? to|defined as|known as|called)\\b (?:an?|the|any|one)?");

  private static final Pattern PLACE =
      Pattern.compile("\\b(?:in|at|from|near|to|of|through|across|on) (?:the )?\\p{Lu}\\p{L}+");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");

  private final Datebook dates;

  public Kinds(Datebook dates) {
    this.dates = dates;
  }

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> sentences) {
    double[] wanted = new double[sentences.size()];
    Set<String> asked = Token.stems(question.terms());
    for (int i = 0; i < sentences.size(); i++) {
      Passage sentence = sentences.get(i);
      wanted[i] = holds(question, sentence, asked) ? 1 : 0;
    }
    return Map.of(Scores.kind(question.wants()), wanted);
  }

  private boolean holds(Question question, Passage sentence, Set<String> asked) {
    String text = sentence.text();
    return switch (question.wants()) {
      case DATE -> {
        boolean ends = Edge.isOver(text);
        yield dates.in(sentence).stream().anyMatch(mention -> fits(mention, question, ends));
      }
      case EVENTS, PUBLICATION ->
          dates.in(sentence).stream().anyMatch(mention -> mention.when().isPresent());
      case DURATION ->
          dates.in(sentence).stream().anyMatch(mention -> mention instanceof Mention.Lasting);
      case NUMBER -> NUMBER.matcher(text).find();
      case PERSON, AUTHOR, OFFICE, PASSAGE -> newName(text, asked);
      case PLACE -> PLACE.matcher(text).find();
      case REASON -> REASON.matcher(text).find();
      case DEFINITION -> DEFINITION.matcher(text).find();
      case STANCE -> STANCE.matcher(text).find();
    };
  }

  /** A date; for "until when" one that is an end, for "since when" one that is a beginning. */
  private static boolean fits(Mention mention, Question question, boolean ends) {
    Optional<When> when = mention.when();
    if (when.isEmpty() || question.edge().isEmpty()) {
      return mention.isDate();
    }
    return question.edge().get() == Edge.END
        ? when.get().from().isEmpty() || when.get().precision() == When.Precision.STRETCH || ends
        : when.get().from().isPresent();
  }

  /** A capitalised word, not the first, that the question does not have. */
  private static boolean newName(String text, Set<String> asked) {
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      if (name.start() > 0 && !asked.contains(Token.stem(name.group()))) {
        return true;
      }
    }
    return false;
  }
}
