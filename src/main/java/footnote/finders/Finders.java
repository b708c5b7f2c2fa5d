package footnote.finders;

import footnote.dates.Datebook;
import footnote.finders.cues.Cued;
import footnote.finders.dated.Dated;
import footnote.finders.held.Held;
import footnote.finders.kinds.Kinds;
import footnote.finders.meaning.FlatVectors;
import footnote.finders.meaning.Meaning;
import footnote.finders.meaning.MiniLm;
import footnote.finders.meaning.Readings;
import footnote.finders.meaning.TokenMatch;
import footnote.finders.named.Named;
import footnote.finders.shapes.Shaped;
import footnote.finders.words.Words;
import footnote.positions.reading.PositionBook;
import footnote.search.Finder;
import footnote.search.Judge;
import footnote.search.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The finders and judges, with the model and the vectors they share. */
public final class Finders implements AutoCloseable {

  private final MiniLm model;
  private final Readings readings;
  private final List<Finder> finders;
  private final List<Judge> judges;

  /**
   * Loads the model.
   *
   * @param dates where the dates of documents are kept
   * @param positions where the positions of documents are kept
   * @param cache the folder where readings are kept for the next start; none keeps them in memory
   */
  public Finders(Datebook dates, PositionBook positions, Optional<Path> cache) {
    model = new MiniLm();
    readings = Readings.open(model, cache.map(folder -> folder.resolve("readings.bin")));
    finders =
        List.of(
            new Words(Level.SENTENCE),
            new Words(Level.PARAGRAPH),
            new Meaning(Level.SENTENCE, readings, new FlatVectors(MiniLm.DIMENSION)),
            new Meaning(Level.PARAGRAPH, readings, new FlatVectors(MiniLm.DIMENSION)),
            new Dated(dates),
            new Held(positions));
    judges =
        List.of(new TokenMatch(readings), new Named(), new Kinds(dates), new Cued(), new Shaped());
  }

  public List<Finder> finders() {
    return finders;
  }

  /** Whether {@code word} is common English, and no slip of the pen. */
  public boolean knowsWord(String word) {
    return model.knows(word);
  }

  public List<Judge> judges() {
    return judges;
  }

  @Override
  public void close() {
    readings.close();
  }
}
