package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Reply.Block;
import footnote.testing.Texts;
import footnote.text.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  private final Wording wording = new Wording();

  @Test
  void aDayOfPublicationIsSaidToStandInTheHeadOnlyWhereOneDoes() {
    Document dated = Texts.published("a.txt", LocalDate.of(1999, 5, 3), "Ships came.");
    Document undated = Texts.document("b.txt", "Ships came.");

    assertThat(published(dated, undated)).endsWith("the heads of the files do:");
    assertThat(published(undated)).startsWith("Neither the texts nor the heads of the files");
  }

  private String published(Document... documents) {
    return ((Block.Line) wording.published(List.of(documents)).blocks().get(0)).text();
  }
}
