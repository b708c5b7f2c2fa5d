package footnote.positions;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who stands where, and who held what from when to when. A pure reader: the same sentence
 * gives the same positions. May be used from any thread.
 */
public final class Positions {

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

  private static final Set<String> DUTY = Set.of("must", "should", "ought", "needs");

  private final Tagger tagger;
  private final Dates dates;
  private final Cues cues = new Cues();
  private final Titles titles = new Titles();

  public Positions(Tagger tagger, Dates dates) {
    this.tagger = tagger;
    this.dates = dates;
  }

  /**
   * The positions of {@code sentence}, in order; spans are the sentence's.
   *
   * @param setting what stands around it
   */
  public List<Position> read(String sentence, Setting setting) {
    if (!mayTell(sentence, setting)) {
      return List.of();
    }
    Words words = new Words(sentence, tagger);
    Names names = new Names(setting, sentence);
    List<Position> positions = new ArrayList<>(new Stances(cues, words, names).read());
    List<Mention> mentions = dates.read(sentence, setting.published());
    positions.addAll(new Offices(titles, words, names, setting, mentions).read());
    return positions;
  }

  /** Most sentences hold no word that could tell of a position, and tagging is what costs. */
  private boolean mayTell(String sentence, Setting setting) {
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (cues.begins(lower) || titles.tells(lower) || DUTY.contains(lower)) {
        return true;
      }
    }
    return sentence.length() < 120 && telling(setting.heading());
  }

  private boolean telling(String heading) {
    Matcher word = WORD.matcher(heading);
    while (word.find()) {
      if (titles.tells(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
