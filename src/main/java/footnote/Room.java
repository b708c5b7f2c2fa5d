package footnote;

import footnote.answers.giving.Answerer;
import footnote.answers.giving.Assurance;
import footnote.answers.giving.Confidence;
import footnote.chat.Catalogue;
import footnote.chat.Closing;
import footnote.chat.Conversations;
import footnote.chat.ReferenceDesk;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.english.WordNet;
import footnote.feedback.FeedbackBook;
import footnote.finders.Finders;
import footnote.formats.Formats;
import footnote.keeping.RecordFile;
import footnote.library.Library;
import footnote.positions.reading.Keeping;
import footnote.positions.reading.Lexicon;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.Positions;
import footnote.questions.QuestionReader;
import footnote.questions.Spelling;
import footnote.search.Index;
import footnote.search.Judge;
import footnote.search.Ranking;
import footnote.settings.Settings;
import footnote.text.Document;
import footnote.verification.Verifier;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The reading room: one library with all that is needed to answer from it. */
final class Room implements AutoCloseable {

  private final Library library;
  private final Finders finders;
  private final Index index;
  private final Datebook dates;
  private final Verifier verifier;
  private final ReferenceDesk desk;
  private final Closing closing;

  private Room(
      Library library,
      Finders finders,
      Index index,
      Datebook dates,
      Verifier verifier,
      ReferenceDesk desk,
      Closing closing) {
    this.library = library;
    this.finders = finders;
    this.index = index;
    this.dates = dates;
    this.verifier = verifier;
    this.desk = desk;
    this.closing = closing;
  }

  /**
   * Reads the library and goes on following it.
   *
   * @throws Library.LibraryException if the library's folder cannot be read
   * @throws footnote.positions.reading.LexiconException if the user's own words cannot
   */
  static Room open(Settings settings, Clock clock, Library.Progress progress) {
    Library library = new Library(settings.library(), Formats.all());
    Closing closing = new Closing();
    try {
      Room room = furnish(library, settings, clock, closing);
      closing.with(library);
      library.follow(room.index::replace, room.index::remove, progress);
      return room;
    } catch (RuntimeException | Error broken) {
      closing.closeFor(broken);
      throw broken;
    }
  }

  /** A room without documents yet; what is opened is in {@code closing} at once. */
  private static Room furnish(Library library, Settings settings, Clock clock, Closing closing) {
    Lexicon lexicon = settings.lexicon().map(Lexicon::with).orElseGet(Lexicon::own);
    Dates dates = new Dates();
    Datebook book = new Datebook(dates);
    Keeping read = read(settings).map(file -> keeping(closing.with(file))).orElse(Keeping.NOTHING);
    PartsOfSpeech tagger = new PartsOfSpeech();
    PositionBook positions = new PositionBook(new Positions(tagger, dates, lexicon), read);
    Finders finders = closing.with(new Finders(book, positions, Optional.of(settings.cache())));
    Index index =
        new Index(finders.finders(), finders.judges(), new EnglishSentences(), Ranking.learned());
    Verifier verifier = new Verifier(index.rarity(), new WordNet(), positions.places()::of);
    FeedbackBook feedback = closing.with(new FeedbackBook(feedback(settings), index::documents));
    ReferenceDesk desk =
        new ReferenceDesk(
            new QuestionReader(dates, new Spelling(index.vocabulary(), finders::knowsWord), tagger),
            new Answerer(
                index,
                book,
                positions,
                new Assurance(verifier, confidence(settings)),
                settings.answers().quotes()),
            catalogue(index, settings, clock),
            new Conversations(clock, settings.conversation()),
            feedback,
            clock);
    return new Room(library, finders, index, book, verifier, desk, closing);
  }

  private static Optional<RecordFile> read(Settings settings) {
    return Edition.with(settings.lexicon())
        .map(
            edition ->
                RecordFile.open(
                    settings.cache().resolve("positions.bin"), "footnote positions 1 " + edition));
  }

  private static Keeping keeping(RecordFile file) {
    return new Keeping() {
      @Override
      public Optional<ByteBuffer> get(ByteBuffer key) {
        return file.get(key);
      }

      @Override
      public void put(ByteBuffer key, ByteBuffer content) {
        file.put(key, content);
      }
    };
  }

  private static Catalogue catalogue(Index index, Settings settings, Clock clock) {
    return new Catalogue() {
      @Override
      public Collection<Document> documents() {
        return index.documents();
      }

      @Override
      public Optional<LocalDate> fileDay(Document document) {
        File file = settings.library().resolve(document.source().path()).toFile();
        return file.exists()
            ? Optional.of(
                LocalDate.ofInstant(Instant.ofEpochMilli(file.lastModified()), clock.getZone()))
            : Optional.empty();
      }
    };
  }

  /** Where it is kept what people thought of answers. */
  static Path feedback(Settings settings) {
    return settings.cache().resolve("feedback.db");
  }

  private static Confidence confidence(Settings settings) {
    Confidence learned = Confidence.learned();
    return settings.answers().confidence().map(learned::withThreshold).orElse(learned);
  }

  ReferenceDesk desk() {
    return desk;
  }

  Library library() {
    return library;
  }

  Datebook dates() {
    return dates;
  }

  /** Everything that scores, finders among them. */
  List<Judge> judges() {
    List<Judge> judges = new ArrayList<>(finders.finders());
    judges.addAll(finders.judges());
    return judges;
  }

  Index index() {
    return index;
  }

  Verifier verifier() {
    return verifier;
  }

  @Override
  public void close() {
    closing.close();
  }
}
