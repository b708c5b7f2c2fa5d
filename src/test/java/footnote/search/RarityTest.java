package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Token;
import org.junit.jupiter.api.Test;

class RarityTest {

  private final Rarity rarity = new Rarity();

  private double of(String word) {
    return rarity.of(Token.stem(word));
  }

  @Test
  void theFewerParagraphsHaveAWordTheRarerItIs() {
    rarity.add(Texts.document("a.txt", "The mill stood.\n\nThe mill burned.\n\nThe rain came."));

    assertThat(of("the")).isLessThan(of("mill"));
    assertThat(of("mill")).isLessThan(of("rain"));
    assertThat(of("rain")).isLessThan(of("zebra"));
    assertThat(of("zebra")).isEqualTo(1);
  }

  @Test
  void whatIsRemovedCountsNoLonger() {
    Document document = Texts.document("a.txt", "The mill stood.");
    rarity.add(document);
    rarity.remove(document);

    assertThat(of("mill")).isEqualTo(of("zebra"));
  }

  @Test
  void anEmptyLibraryKnowsNoCommonWord() {
    assertThat(of("the")).isEqualTo(1);
  }
}
