package footnote.answers.spots;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.text.Passage;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which of the lengths of time in a sentence say how long something took. */
public final class Lengths {

  /** Of what is long in space. */
  private static final Pattern MEASURE =
      Pattern.compile("\\b(?:met(?:re|er)s?|kilomet\\p{L}+|km|miles?|feet|ft|yards?|pages)\\b");

  private static final Pattern DISTANCE =
      Pattern.compile("\\s(?:early|late|later|earlier|before|after|ago|old|from now|hence)\\b");

  private static final Pattern LASTING =
      Pattern.compile("(?i)\\b(?:for|took|takes|lasted|within|during) (?:\\p{L}+ )?$");

  private static final Pattern DISTANCE_ASKED =
      Pattern.compile(
          "(?i)\\b(?:early|late|later|earlier|before|after|between|until|since|ago|old|delay\\p{L}*|passed"
              + "|elapse\\p{L}*)\\b");

  /** "The first talks in 12 years" took no 12 years: so long there had been none. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?i)\\b(?:the|an?|its|their|his|her|our|['’]s) (?:first(?: [\\p{L}’'-]+){1,14}"
              + "|(?:only|worst|biggest|largest|highest|lowest)(?: [\\p{L}’'-]+){1,4}) in"
              + " (?:the (?:last|past) |over |more than |almost |nearly |about |some )?$"
              + "|\\b(?:gap|break|freeze|hiatus|lull|interval|absence|silence|pause|standstill)"
              + " of (?:\\p{L}+ ){0,3}$");

  private static final Pattern GAP_ASKED =
      Pattern.compile(
          "(?i)\\b(?:no|not|never|without|since|(?:the|since|their|its|his|her) (?:first|last)|gap|break|freeze|frozen|hiatus|lull|interval"
              + "|absen\\p{L}+|silen\\p{L}+|paus\\p{L}+|standstill|interrupt\\p{L}+|suspen\\p{L}+|stop\\p{L}*"
              + "|before|between|until|wait\\p{L}*|pass(?:ed)?|elapsed?|gone by|resum\\p{L}+|ago"
              + "|\\p{L}+n['’]t)\\b");

  private static final Pattern BY_SOMEBODY =
      Pattern.compile(" by (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir)\\.? )?\\p{Lu}");

  private Lengths() {}

  /** The lengths that may answer {@code question}; where none is told, from when until when. */
  static List<Mention> of(Question question, Passage sentence, List<Mention> mentions) {
    List<Mention> fitting =
        lengths(mentions).stream()
            .filter(length -> !isDistance(question, sentence, length))
            .filter(length -> !isGap(question, sentence, length))
            .filter(length -> !isOfAnother(question, sentence, length))
            .toList();
    return fitting.isEmpty() ? stretches(sentence, mentions) : fitting;
  }

  /** Whether there are lengths in {@code sentence}, and none of them tells how long it took. */
  public static boolean areOfOthers(Question question, Passage sentence, List<Mention> mentions) {
    return !lengths(mentions).isEmpty() && of(question, sentence, mentions).isEmpty();
  }

  private static List<Mention> lengths(List<Mention> mentions) {
    return mentions.stream().filter(Mention.Lasting.class::isInstance).toList();
  }

  /** "Five weeks early" and "sixty years after" tell when it was, not how long it took. */
  private static boolean isDistance(Question question, Passage sentence, Mention length) {
    String text = sentence.document().text();
    String behind = text.substring(length.span().end(), sentence.span().end());
    String before = text.substring(sentence.span().start(), length.span().start());
    return DISTANCE.matcher(behind).lookingAt()
        && !LASTING.matcher(before).find()
        && !DISTANCE_ASKED.matcher(question.terms()).find();
  }

  /** "was held for nine years by Sava" is no length of Hartwig's, whom the sentence leaves out. */
  private static boolean isOfAnother(Question question, Passage sentence, Mention length) {
    String behind =
        sentence.document().text().substring(length.span().end(), sentence.span().end());
    return !question.names().isEmpty()
        && question.names().stream().noneMatch(sentence.text()::contains)
        && BY_SOMEBODY.matcher(behind).lookingAt();
  }

  private static boolean isGap(Question question, Passage sentence, Mention length) {
    String text = sentence.document().text();
    String before = text.substring(sentence.span().start(), length.span().start());
    return GAP.matcher(before).find() && !GAP_ASKED.matcher(question.text()).find();
  }

  /** From when until when, where no length of time is told; what is measured in metres has none. */
  private static List<Mention> stretches(Passage sentence, List<Mention> mentions) {
    return MEASURE.matcher(sentence.text()).find()
        ? List.of()
        : mentions.stream().filter(mention -> isClosed(mention)).toList();
  }

  static boolean isClosed(Mention mention) {
    return mention.when().filter(When::isClosed).isPresent();
  }
}
