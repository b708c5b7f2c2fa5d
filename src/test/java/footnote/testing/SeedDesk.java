package footnote.testing;

import footnote.answers.Answerer;
import footnote.answers.Assurance;
import footnote.answers.Confidence;
import footnote.chat.Conversations;
import footnote.chat.Desk;
import footnote.chat.Feedback;
import footnote.chat.ReferenceDesk;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.english.WordNet;
import footnote.finders.Finders;
import footnote.formats.Formats;
import footnote.library.Library;
import footnote.positions.PositionBook;
import footnote.positions.Positions;
import footnote.questions.QuestionReader;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.verification.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** The real desk, with a copy of the documents that come with Footnote, on a day that stays. */
public final class SeedDesk implements AutoCloseable {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final Library library;
  private final Finders finders;
  private final Index index;
  private final Desk desk;

  /**
   * @param folder where the documents are copied to; it is followed
   */
  public SeedDesk(Path folder) throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, folder.resolve(seed.getFileName()));
      }
    }
    library = new Library(folder, Formats.all());
    Dates dates = new Dates();
    Datebook book = new Datebook(dates);
    PositionBook positions = new PositionBook(new Positions(new PartsOfSpeech(), dates));
    finders = new Finders(book, positions, Optional.empty());
    index =
        new Index(finders.finders(), finders.judges(), new EnglishSentences(), Ranking.learned());
    library.follow(index::replace, index::remove);
    desk =
        new ReferenceDesk(
            new QuestionReader(dates),
            new Answerer(
                index,
                book,
                positions,
                new Assurance(new Verifier(index.rarity(), new WordNet()), Confidence.learned()),
                3),
            index::documents,
            new Conversations(CLOCK, Duration.ofMinutes(30)),
            Feedback.NONE,
            CLOCK);
  }

  public Desk desk() {
    return desk;
  }

  /** Whether a document with these words can be asked about. */
  public boolean knows(String words) {
    return index.documents().stream().anyMatch(document -> document.text().contains(words));
  }

  @Override
  public void close() {
    library.close();
    finders.close();
  }
}
