package footnote.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteTest {

  private final Document document = Texts.document("a.txt", "Ann Lee came. She left. Ships came.");
  private final Passage came = Texts.passage(document, "Ann Lee came.");
  private final Passage left = Texts.passage(document, "She left.");

  @Test
  void aLeadAndItsQuoteAreOneStretchOfTheDocument() {
    Quote quote = new Quote(left, Optional.empty(), List.of()).withLead(Optional.of(came));

    assertThat(quote.text()).isEqualTo("She left.");
    assertThat(quote.whole().text()).isEqualTo("Ann Lee came. She left.");
  }

  @Test
  void whatStandsBehindOrElsewhereIsNoLead() {
    Quote quote = new Quote(came, Optional.empty(), List.of());
    Passage elsewhere = Texts.passage(Texts.document("b.txt", "Bo came."), "Bo came.");

    assertThatThrownBy(() -> quote.withLead(Optional.of(left)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> quote.withLead(Optional.of(elsewhere)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
