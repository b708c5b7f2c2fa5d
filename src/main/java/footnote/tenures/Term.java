package footnote.tenures;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Position.Tenure;
import footnote.positions.reading.PositionBook.Told;
import footnote.text.Passage;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An office of somebody as one sentence tells it, from when to when as far as any sentence does.
 *
 * @param told the sentence and what was read in it
 * @param family one title for all that mean the same
 * @param from its first day, empty where none is told
 * @param to its last day, empty where none is told
 */
record Term(Told told, String family, Optional<LocalDate> from, Optional<LocalDate> to) {

  private static final Pattern FAMILY_FIRST =
      Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{Ll}+");

  /** A term with the days that its own sentence tells. */
  static Term of(Told told, TitleWords titles) {
    Office office = (Office) told.position();
    Optional<When> when = office.when();
    return new Term(
        told,
        titles.familyOf(office.office().toLowerCase(Locale.ROOT)),
        when.flatMap(When::from),
        when.flatMap(When::to));
  }

  Office office() {
    return (Office) told.position();
  }

  String holder() {
    return office().holder();
  }

  Passage sentence() {
    return told.sentence();
  }

  /** Whether its sentence names the holder in full. */
  boolean isNamedInFull() {
    return sentence().text().contains(holder());
  }

  Term within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Term(told, family, first, last);
  }

  /** Whether both ends are told. */
  boolean isClosed() {
    return from.isPresent() && to.isPresent();
  }

  boolean isUndated() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Whether its end is told, or that it has one. */
  boolean isOver() {
    return office().tenure() == Tenure.FORMER || to.isPresent();
  }

  /** The words of its title and its body. */
  Set<String> wordsOfOffice() {
    Set<String> words = Token.tellingStems(office().office());
    words.addAll(Token.tellingStems(office().organisation()));
    return words;
  }

  /** The words of its title, its body, its holder and its sentence. */
  Set<String> words() {
    Set<String> words = wordsOfOffice();
    words.addAll(Token.tellingStems(office().holder()));
    words.addAll(Token.tellingStems(sentence().text()));
    return words;
  }

  /** Whether {@code other} tells of the same office of the same holder. */
  boolean isContinued(Term other) {
    return family.equals(other.family)
        && sentence().document().source().equals(other.sentence().document().source())
        && isOf(other.holder())
        && isSameBody(other);
  }

  /** Whether both are of one body: one that either does not name is that of the document. */
  boolean isSameBody(Term other) {
    Set<String> first = Token.tellingStems(office().organisation());
    Set<String> second = Token.tellingStems(other.office().organisation());
    boolean unnamed = first.isEmpty() || second.isEmpty();
    return unnamed
        ? sentence().document().source().equals(other.sentence().document().source())
        : first.stream().anyMatch(second::contains);
  }

  /** Whether {@code name} is its holder's: the whole of it, or the surname. */
  boolean isOf(String name) {
    return isSame(name, holder());
  }

  /** "Blythe" and "N. Blythe" are Nora Blythe; "Ann" is not Ann Lee. */
  static boolean isSame(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return first.equals(second)
        || second.endsWith(" " + first)
        || first.endsWith(" " + second)
        || (first.contains(" ")
            && second.contains(" ")
            && last(first).equals(last(second))
            && (isShort(first, second) || isShort(second, first)))
        || isFamilyFirst(one, other)
        || isFamilyFirst(other, one);
  }

  /** "N. Blythe" for "Nora Blythe" */
  private static boolean isShort(String name, String other) {
    String given = name.substring(0, name.indexOf(' ')).replace(".", "");
    return given.length() == 1 && other.startsWith(given);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** "Yoon" is Yoon Suk-yeol: of names in this form the first word is the family's. */
  private static boolean isFamilyFirst(String family, String name) {
    return name.startsWith(family + " ") && FAMILY_FIRST.matcher(name).matches();
  }
}
