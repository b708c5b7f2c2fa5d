package footnote;

import footnote.answers.Answerer;
import footnote.answers.Confidence;
import footnote.chat.Conversations;
import footnote.chat.ReferenceDesk;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.finders.Finders;
import footnote.formats.Formats;
import footnote.library.Library;
import footnote.questions.QuestionReader;
import footnote.search.Index;
import footnote.search.Ranking;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The reading room: one library with all that is needed to answer from it. */
final class Room implements AutoCloseable {

  private final Library library;
  private final Finders finders;
  private final Index index;
  private final ReferenceDesk desk;

  private Room(Library library, Finders finders, Index index, ReferenceDesk desk) {
    this.library = library;
    this.finders = finders;
    this.index = index;
    this.desk = desk;
  }

  /**
   * Reads the library and goes on following it.
   *
   * @param cache where readings are kept for the next start
   * @param memory how long a conversation is remembered
   * @throws Library.LibraryException if {@code folder} cannot be read
   */
  static Room open(
      Path folder, Optional<Path> cache, Duration memory, Clock clock, Library.Progress progress) {
    Library library = new Library(folder, Formats.all());
    Dates dates = new Dates();
    Datebook book = new Datebook(dates);
    Finders finders = new Finders(book, cache);
    Index index =
        new Index(finders.finders(), finders.judges(), new EnglishSentences(), Ranking.learned());
    ReferenceDesk desk =
        new ReferenceDesk(
            new QuestionReader(dates),
            new Answerer(index, book, Confidence.learned()),
            index::documents,
            new Conversations(clock, memory),
            clock);
    library.follow(index::replace, index::remove, progress);
    return new Room(library, finders, index, desk);
  }

  ReferenceDesk desk() {
    return desk;
  }

  Library library() {
    return library;
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
