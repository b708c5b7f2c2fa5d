package footnote.answers.giving;

import footnote.answers.quoting.Quoting;
import footnote.dates.CalendarNames;
import footnote.positions.Places;
import footnote.search.Aliases;
import footnote.search.Level;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a sentence is about somebody who is named in a question: it names them, or leans on
 * a sentence or a title that does, or they say it themselves.
 */
final class Bearing {

  private static final Pattern POINTS =
      Pattern.compile("(?i)\\b(?:he|she|him|his|hers?|it|its|they|them|their)\\b");

  private static final Pattern OWN = Pattern.compile("\\b(?:I|[Mm]y|[Ww]e|[Oo]ur|me|us)\\b");

  private static final Pattern ADDRESSED =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Professor)\\b");

  /** A name behind the first word; months and days are none. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<=[\\p{L}\\d,;:)’-] )(?!(?:I|"
              + CalendarNames.ALTERNATIVES
              + ")\\b)\\p{Lu}[\\p{L}\\d]+");

  /** "The farmers of Lindby": what is said of them is not said of Lindby. */
  private static final Pattern OF = Pattern.compile("(?i)\\b(?:of|in|from|to|by|with)\\b");

  /** So far into a sentence its subject stands, in UTF-16 code units. */
  private static final int OPENING = 60;

  private final Quoting quoting;
  private final Places places;

  Bearing(Quoting quoting, Places places) {
    this.quoting = quoting;
    this.places = places;
  }

  /** Whether {@code sentence} is about one of {@code names}. */
  boolean isOf(Collection<String> names, Passage sentence) {
    Document document = sentence.document();
    String around = quoting.quote(sentence, Optional.empty()).whole().text();
    boolean points = POINTS.matcher(sentence.line()).find();
    boolean own = OWN.matcher(sentence.line()).find();
    return names.stream()
        .anyMatch(
            name ->
                has(name, around)
                    || (points && has(name, document.title()))
                    || (own && document.author().filter(author -> has(name, author)).isPresent())
                    || sentence.headings().stream().anyMatch(each -> has(name, each.line())));
  }

  /**
   * Whether {@code sentence} can be read as about one of {@code names}: it is, or its paragraph is
   * and it names nobody else.
   */
  boolean mayBeOf(Collection<String> names, Passage sentence) {
    String text = sentence.line();
    boolean nobody = !ADDRESSED.matcher(text).find() && !NAMED.matcher(text).find();
    return isOf(names, sentence)
        || (nobody
            && names.stream()
                .anyMatch(name -> has(name, Level.PARAGRAPH.text(sentence.paragraph()))));
  }

  /** Whether one of {@code names} is what {@code sentence} begins with. */
  boolean isSubject(Collection<String> names, Passage sentence) {
    String text = sentence.line();
    String opening = text.substring(0, Math.min(OPENING, text.length())).split("[,;:]", 2)[0];
    String subject = OF.split(opening, 2)[0];
    return names.stream().anyMatch(name -> has(name, subject));
  }

  private boolean has(String name, String text) {
    Set<String> there = Token.stems(text);
    Set<String> called = new HashSet<>(Aliases.of(name));
    called.addAll(places.of(name));
    return called.stream()
        .map(Bearing::last)
        .anyMatch(last -> !last.isEmpty() && there.containsAll(Token.stems(last)));
  }

  /** The surname, or the word of a body's name that stands last: it is the one that is repeated. */
  private static String last(String name) {
    return Stream.of(name.strip().replaceFirst("['’]s$", "").split("\\s+"))
        .reduce("", (first, second) -> second);
  }
}
