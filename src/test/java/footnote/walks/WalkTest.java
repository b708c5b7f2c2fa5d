package footnote.walks;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Conversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Conversations as they are meant to go, one a file: first the documents, each after its name, then
 * questions and what is answered, letter for letter. {@code -Dgolden=write} writes them anew.
 */
class WalkTest {

  private static final Path WALKS = Path.of("src/test/resources/footnote/walks");

  @TestFactory
  Stream<DynamicTest> everyWalkGoesAsWrittenDown() throws IOException {
    return Files.list(WALKS)
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> walk(file)));
  }

  private static void walk(Path file) throws IOException {
    String golden = Files.readString(file);
    try (Conversation conversation = Conversation.about(documents(golden))) {
      String said =
          golden
              .lines()
              .filter(line -> line.startsWith("? "))
              .map(line -> line + "\n\n" + conversation.ask(line.substring(2)))
              .collect(Collectors.joining("\n"));
      String walked = documents(golden) + said;
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(file, walked);
      }
      assertThat(walked).isEqualTo(golden);
    }
  }

  @Test
  void aReplyToAQuoteAsksAboutIt() throws IOException {
    String documents = documents(Files.readString(WALKS.resolve("harbour.txt")));
    Optional<String> visit =
        Optional.of("Minister Ann Lee visited Vaasa on 3 May 1994 because the town wanted money.");
    try (Conversation conversation = Conversation.about(documents)) {
      conversation.ask("Who built the harbour of Vaasa?");

      assertThat(conversation.ask("When was that?", visit)).startsWith("3 May 1994\n");
      assertThat(conversation.ask("And before that?", visit)).contains("began in 1990");
      assertThat(conversation.ask("When was this article published?", visit))
          .contains("Bridges of Vaasa")
          .doesNotContain("Harbour book");
    }
  }

  @Test
  void whatWasForgottenIsLeanedOnNoMore() throws IOException {
    String documents = documents(Files.readString(WALKS.resolve("harbour.txt")));
    try (Conversation conversation = Conversation.about(documents)) {
      conversation.ask("When did Ann Lee visit Vaasa?");

      assertThat(conversation.ask("forget it")).startsWith("Forgotten.");
      assertThat(conversation.ask("/more")).startsWith("There are no more quotes.");
    }
  }

  /** What stands before the first question. */
  private static String documents(String golden) {
    return golden.substring(0, golden.indexOf("\n? ") + 1);
  }
}
