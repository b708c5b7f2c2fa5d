package footnote.tenures;

import footnote.search.Leant;
import footnote.tenures.OfficeQuestion.Beside;
import footnote.tenures.OfficeQuestion.Seeks;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells of a sentence that it cannot answer a question for who held an office, because it says
 * nothing of that office or of the change that is asked about.
 */
final class Excluding implements Predicate<Passage> {

  /** Words of coming and going. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?i)\\b(?:succe|predecess|replac|follow|took|tak(?:e|ing)|hand(?:ed|s)|pass(?:ed|es)"
              + "|inherit|after|before|until|then|next|bec(?:ome|ame)|appoint|elect|chose|name[ds]"
              + "|came|come|went|gave|given|promot|place|stead)");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  /** The most words that a title has. */
  private static final int LONGEST_TITLE = 3;

  private final OfficeQuestion asked;
  private final TitleWords titles;

  Excluding(OfficeQuestion asked, TitleWords titles) {
    this.asked = asked;
    this.titles = titles;
  }

  @Override
  public boolean test(Passage sentence) {
    if (asked.seeks() != Seeks.HOLDER) {
      return false;
    }
    return asked.beside() == Beside.NOBODY
        ? isTitled() && !hasTitle(Leant.by(sentence).stretch().in(sentence.document().text()))
        : !TURN.matcher(sentence.text()).find();
  }

  /** Whether a title is asked for by a noun, and not by "who runs" or "the boss". */
  private boolean isTitled() {
    return !asked.families().isEmpty() && !asked.leading() && !asked.verbal();
  }

  private boolean hasTitle(String text) {
    return Token.tellingStems(text).containsAll(asked.qualifiers()) && hasFamily(text);
  }

  private boolean hasFamily(String text) {
    List<String> words = List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)));
    Set<String> families = asked.families();
    for (int at = 0; at < words.size(); at++) {
      if (families.contains(titles.ofVerb(words.get(at)))) {
        return true;
      }
      for (int end = at + 1; end <= Math.min(words.size(), at + LONGEST_TITLE); end++) {
        if (families.contains(titles.family(String.join(" ", words.subList(at, end))))) {
          return true;
        }
      }
    }
    return false;
  }
}
