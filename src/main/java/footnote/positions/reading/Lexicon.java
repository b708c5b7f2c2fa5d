package footnote.positions.reading;

import footnote.positions.Places;
import footnote.positions.WordLine;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.WordFile;
import footnote.positions.stances.Cues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words by which positions are read: names that stand for the same, words of stances, words of
 * offices. Read once and never changed.
 */
public final class Lexicon {

  private final Places places;
  private final Cues cues;
  private final OfficeWords offices;

  private Lexicon(Places places, Cues cues, OfficeWords offices) {
    this.places = places;
    this.cues = cues;
    this.offices = offices;
  }

  /** Footnote's own words. */
  public static Lexicon own() {
    return of(LexiconFolder.none(), new ArrayList<>());
  }

  /**
   * Footnote's own words, and those of the files in {@code folder}: {@code places.txt}, {@code
   * stances.txt} and {@code offices.txt}, each of them optional.
   *
   * @throws LexiconException if there is no such folder, or for every file and line that cannot be
   *     read
   */
  public static Lexicon with(Path folder) {
    List<String> faults = new ArrayList<>();
    return of(LexiconFolder.read(folder, faults), faults);
  }

  private static Lexicon of(LexiconFolder added, List<String> faults) {
    Places places =
        new Places(WordFile.own(LexiconFolder.PLACES), added.lines(LexiconFolder.PLACES), faults);
    Cues cues = new Cues(ownStances(), added.lines(LexiconFolder.STANCES), faults);
    OfficeWords offices =
        new OfficeWords(
            places,
            WordFile.own(LexiconFolder.OFFICES),
            added.lines(LexiconFolder.OFFICES),
            faults);
    if (!faults.isEmpty()) {
      throw new LexiconException(faults);
    }
    return new Lexicon(places, cues, offices);
  }

  private static List<WordLine> ownStances() {
    List<WordLine> lines = new ArrayList<>(WordFile.own(LexiconFolder.STANCES));
    lines.addAll(WordFile.own("remarks.txt"));
    return lines;
  }

  /** The names that stand for the same. */
  public Places places() {
    return places;
  }

  Cues cues() {
    return cues;
  }

  OfficeWords offices() {
    return offices;
  }
}
