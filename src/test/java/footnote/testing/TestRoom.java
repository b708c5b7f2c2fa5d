package footnote.testing;

import footnote.answers.giving.Answerer;
import footnote.answers.giving.Assurance;
import footnote.answers.giving.Confidence;
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
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.Positions;
import footnote.questions.QuestionReader;
import footnote.questions.Spelling;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.verification.Verifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A folder of documents and a desk with all real parts, on a day that stays. */
final class TestRoom implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final Library library;
  private final Finders finders;
  private final Index index;
  private final Desk desk;

  /** Reads {@code folder} and goes on following it. */
  TestRoom(Path folder) {
    library = new Library(folder, Formats.all());
    Dates dates = new Dates();
    Datebook book = new Datebook(dates);
    PartsOfSpeech tagger = new PartsOfSpeech();
    PositionBook positions = new PositionBook(new Positions(tagger, dates));
    finders = new Finders(book, positions, Optional.empty());
    index =
        new Index(finders.finders(), finders.judges(), new EnglishSentences(), Ranking.learned());
    library.follow(index::replace, index::remove);
    desk =
        new ReferenceDesk(
            new QuestionReader(dates, new Spelling(index.vocabulary(), finders::knowsWord), tagger),
            new Answerer(
                index,
                book,
                positions,
                new Assurance(
                    new Verifier(index.rarity(), new WordNet(), positions.places()::of),
                    Confidence.learned()),
                3),
            index::documents,
            new Conversations(CLOCK, Duration.ofMinutes(30)),
            Feedback.NONE,
            CLOCK);
  }

  Desk desk() {
    return desk;
  }

  Index index() {
    return index;
  }

  @Override
  public void close() {
    library.close();
    finders.close();
  }
}
