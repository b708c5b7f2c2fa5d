package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Document.Head;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarratorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I moved to the pond in October.",
        "My neighbour Piet and I moved to the pond.",
        "Yesterday I sold my shop."
      })
  void whoSaysIInTheOwnDocumentIsItsAuthor(String text) {
    assertThat(narrator(text)).contains("harrow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The regiment served in World War I from 1915.",
        "Elizabeth I. was crowned in 1559.",
        "“I moved to Oslo,” said Piet.",
        "‘I moved to Oslo in May,’ said my friend Piet.",
        "Piet Boot: I moved to Oslo.",
        "My friend Piet moved to Oslo."
      })
  void aNumberAndWhoIsQuotedAreNotTheAuthor(String text) {
    assertThat(narrator(text)).isEmpty();
  }

  @Test
  void aLongRunOfCapitalsTakesNoTime() {
    String gene = "ACGT".repeat(5_000);

    assertTimeout(Duration.ofSeconds(5), () -> narrator("I found the gene " + gene + "."));
    assertTimeout(Duration.ofSeconds(5), () -> narrator(gene + " is what I found."));
  }

  private static Set<String> narrator(String text) {
    Document plain = Texts.document("a.txt", text);
    Document signed =
        new Document(
            plain.source(),
            new Head("a", Optional.of("Mina Harrow"), Optional.empty(), Optional.empty()),
            plain.text(),
            plain.blocks(),
            plain.pages());
    return Narrator.stems(Texts.paragraphs(signed).get(0));
  }
}
