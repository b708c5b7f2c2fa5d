package footnote.testing;

import footnote.chat.Message;
import footnote.messengers.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A conversation with all real parts about a few documents. */
public final class Conversation implements AutoCloseable {

  private static final Message.Place PLACE = new Message.Place("walk", "1", Optional.empty());

  private static final Pattern DOCUMENT =
      Pattern.compile("^=== (\\S+)\\n(.*?)(?=^=== |\\z)", Pattern.MULTILINE | Pattern.DOTALL);

  private final Path folder;
  private final TestRoom room;

  private Conversation(Path folder) {
    this.folder = folder;
    this.room = new TestRoom(folder);
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
    return new Conversation(folder);
  }

  /** The reply as the terminal shows it. */
  public String ask(String text) {
    return ask(text, Optional.empty());
  }

  /** The reply to a message that replies to {@code quoted}. */
  public String ask(String text, Optional<String> quoted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Message message = new Message(PLACE, "ann", text, quoted, TestRoom.CLOCK.instant());
    Console.show(room.desk().ask(message), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Forgets the documents, too. */
  @Override
  public void close() throws IOException {
    room.close();
    try (DirectoryStream<Path> documents = Files.newDirectoryStream(folder)) {
      for (Path document : documents) {
        Files.delete(document);
      }
    }
    Files.delete(folder);
  }
}
