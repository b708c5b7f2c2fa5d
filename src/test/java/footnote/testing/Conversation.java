package footnote.testing;

import footnote.answers.Answerer;
import footnote.answers.Assurance;
import footnote.answers.Confidence;
import footnote.chat.Conversations;
import footnote.chat.Feedback;
import footnote.chat.Message;
import footnote.chat.ReferenceDesk;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.english.WordNet;
import footnote.finders.Finders;
import footnote.formats.Formats;
import footnote.library.Library;
import footnote.messengers.console.Console;
import footnote.positions.PositionBook;
import footnote.positions.Positions;
import footnote.questions.QuestionReader;
import footnote.questions.Spelling;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.verification.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A conversation with all real parts about a few documents. */
public final class Conversation implements AutoCloseable {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private static final Message.Place PLACE = new Message.Place("walk", "1", Optional.empty());

  private static final Pattern DOCUMENT =
      Pattern.compile("^=== (\\S+)\\n(.*?)(?=^=== |\\z)", Pattern.MULTILINE | Pattern.DOTALL);

  private final Library library;
  private final Finders finders;
  private final ReferenceDesk desk;

  private Conversation(Library library, Finders finders, ReferenceDesk desk) {
    this.library = library;
    this.finders = finders;
    this.desk = desk;
  }

  /**
   * Opens a library of documents.
   *
   * @param documents each after a line of its own: "=== harbour.md"
   */
  public static Conversation about(String documents) throws IOException {
    Path folder = Files.createTempDirectory("walk");
    Matcher document = DOCUMENT.matcher(documents);
    while (document.find()) {
      Files.writeString(folder.resolve(document.group(1)), document.group(2).strip() + "\n");
    }
    Library library = new Library(folder, Formats.all());
    Dates dates = new Dates();
    Datebook book = new Datebook(dates);
    PositionBook positions = new PositionBook(new Positions(new PartsOfSpeech(), dates));
    Finders finders = new Finders(book, positions, Optional.empty());
    Index index =
        new Index(finders.finders(), finders.judges(), new EnglishSentences(), Ranking.learned());
    library.follow(index::replace, index::remove);
    Spelling spelling = new Spelling(index.vocabulary(), finders::knowsWord);
    ReferenceDesk desk =
        new ReferenceDesk(
            new QuestionReader(dates, spelling),
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
    return new Conversation(library, finders, desk);
  }

  /** The reply as the terminal shows it. */
  public String ask(String text) {
    return ask(text, Optional.empty());
  }

  /** The reply to a message that replies to {@code quoted}. */
  public String ask(String text, Optional<String> quoted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Message message = new Message(PLACE, "ann", text, quoted, CLOCK.instant());
    Console.show(desk.ask(message), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    library.close();
    finders.close();
  }
}
