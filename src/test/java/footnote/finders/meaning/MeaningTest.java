package footnote.finders.meaning;

import footnote.finders.FinderContract;
import footnote.search.Finder;
import footnote.search.Level;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

class MeaningTest extends FinderContract {

  private final Readings readings = Readings.open(new MiniLm(), Optional.empty());

  @Override
  protected Finder empty() {
    return new Meaning(Level.SENTENCE, readings, new FlatVectors(MiniLm.DIMENSION));
  }

  @AfterEach
  void close() {
    readings.close();
  }
}
