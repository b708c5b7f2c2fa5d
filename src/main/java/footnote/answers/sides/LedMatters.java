package footnote.answers.sides;

import footnote.answers.quoting.Openings;
import footnote.positions.Position.Stance;
import footnote.positions.reading.PositionBook.Told;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what a view is on by what leads to it: under "Solar roof" a view on "the plan", or on "it",
 * is on the roof.
 */
final class LedMatters {

  /** What says nothing of the matter by itself: "it", "the plan", "a ban". */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)|" + SharedMatters.POINTING_WORDS + "|(?:(?:the|this|that|any|a|an) )?[\\p{L}-]+");

  /** "5. Solar roof. The board": a heading in the line of its paragraph. */
  private static final Pattern HEAD =
      Pattern.compile("^(?:\\d+[.)] *)?(\\p{Lu}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,3})[.:] +\\p{Lu}");

  /** What a whole document can be about: "it" and "such a step" point at the sentence before. */
  private static final Pattern DEFINITE = Pattern.compile("(?i)the\\b");

  private final Index index;

  LedMatters(Index index) {
    this.index = index;
  }

  /**
   * The stems of what a view is on, and of what stands around that.
   *
   * @param topic the stems of what is asked about
   */
  Set<String> of(Told told, Set<String> topic) {
    String about = about(told);
    boolean vague = VAGUE.matcher(about).matches();
    String headings =
        told.sentence().headings().stream()
            .map(Passage::text)
            .filter(heading -> !heading.equals(told.sentence().document().title()))
            .filter(heading -> vague && !heading.endsWith("?"))
            .collect(Collectors.joining(" "));
    String matter = headings + " " + withLead(told.sentence(), vague);
    Set<String> stems = new HashSet<>(Token.tellingStems(matter));
    if (SharedMatters.isAnything(about)) {
      addWhole(stems, head(told.sentence()), topic);
      if (DEFINITE.matcher(about).lookingAt()) {
        addWhole(stems, told.sentence().document().title(), topic);
      }
    }
    return stems;
  }

  /** What it is on in few words where it says so: "the plan" of "the plan on account of". */
  private static String about(Told told) {
    if (!(told.position() instanceof Stance stance)) {
      return "";
    }
    String sentence = told.sentence().text();
    return SaidMatter.in(sentence, stance).map(span -> span.in(sentence)).orElse(stance.about());
  }

  /** Half a title may well be of something else. */
  private static void addWhole(Set<String> stems, String title, Set<String> topic) {
    Set<String> words = Token.tellingStems(title);
    if (words.containsAll(Asked.things(topic))) {
      stems.addAll(words);
    }
  }

  private static String head(Passage sentence) {
    Matcher head = HEAD.matcher(sentence.paragraph().text());
    return head.find() ? head.group(1) : "";
  }

  /**
   * The sentence, and where it leans on the one before, that too: it says what "it" is. In an
   * interview the question above says so.
   *
   * @param vague whether the sentence does not say by itself what its view is on
   */
  private String withLead(Passage sentence, boolean vague) {
    String before = index.before(sentence).map(Passage::text).orElse("");
    String asked =
        sentence.headings().stream()
            .map(Passage::text)
            .filter(heading -> vague && heading.endsWith("?"))
            .reduce("", (first, second) -> second + " ");
    return asked
        + (Openings.lean(sentence.text(), before)
            ? before + " " + sentence.text()
            : sentence.text());
  }
}
