package footnote.finders;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.formats.Formats;
import footnote.library.Library;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.Positions;
import footnote.questions.Question;
import footnote.search.Finder;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.text.Document;
import footnote.text.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What each kind of evidence costs when a library is indexed. */
class IndexingCostTest {

  private static final Path CORPUS = Path.of("../shared/eval/general/corpus");

  /** A finder, and how long it took to take in what it was given. */
  private static final class Timed implements Finder {
    private final Finder finder;
    private long nanos;

    Timed(Finder finder) {
      this.finder = finder;
    }

    String kind() {
      return finder.getClass().getSimpleName();
    }

    double seconds() {
      return nanos / 1e9;
    }

    @Override
    public void add(List<Passage> sentences) {
      long began = System.nanoTime();
      finder.add(sentences);
      nanos += System.nanoTime() - began;
    }

    @Override
    public void remove(Document.Source source) {
      finder.remove(source);
    }

    @Override
    public List<Found> find(Question question, int limit) {
      return finder.find(question, limit);
    }

    @Override
    public Map<String, double[]> judge(Question question, List<Passage> passages) {
      return finder.judge(question, passages);
    }
  }

  /** Prints seconds: {@code mvn test -Dtest=IndexingCostTest -Dfootnote.bench=true}. */
  @Test
  @EnabledIfSystemProperty(named = "footnote.bench", matches = "true")
  void readingPositionsAddsLessThanThreeTenths() {
    Dates dates = new Dates();
    PositionBook positions = new PositionBook(new Positions(new PartsOfSpeech(), dates));
    try (Finders all = new Finders(new Datebook(dates), positions, Optional.empty());
        Library library = new Library(CORPUS, Formats.all())) {
      List<Timed> finders = all.finders().stream().map(Timed::new).toList();
      Index index =
          new Index(List.copyOf(finders), List.of(), new EnglishSentences(), Ranking.learned());
      long began = System.nanoTime();
      library.follow(index::replace, index::remove);
      double whole = (System.nanoTime() - began) / 1e9;
      double held = 0;
      for (Timed timed : finders) {
        System.out.printf("%-15s %6.1f s%n", timed.kind(), timed.seconds());
        held += timed.kind().equals("Held") ? timed.seconds() : 0;
      }
      double added = held / (whole - held);
      System.out.printf(
          "indexing: %.1f s in all; reading positions adds %.1f %%%n", whole, 100 * added);
      assertThat(added).isLessThan(0.3);
    }
  }
}
