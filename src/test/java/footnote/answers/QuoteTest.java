package footnote.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
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

  @Test
  void itsRunsAreTheLeadTheMarkAndTheRestAsTheyStandThere() {
    Document mill = Texts.document("m.txt", "Ann Lee came.\n  She left in May.");
    Passage leaving = Texts.passage(mill, "She left in May.");
    Optional<Span> may = Optional.of(Texts.passage(mill, "May").span());
    Quote quote = new Quote(leaving, may, List.of());

    assertThat(drawn(quote)).isEqualTo("She left in *May*.");
    assertThat(drawn(quote.withLead(Optional.of(Texts.passage(mill, "Ann Lee came.")))))
        .isEqualTo("(Ann Lee came.)\n  She left in *May*.");
    assertThat(drawn(new Quote(leaving, Optional.empty(), List.of())))
        .isEqualTo("She left in May.");
  }

  private static String drawn(Quote quote) {
    StringBuilder drawn = new StringBuilder();
    for (Run run : quote.runs()) {
      String words = run.span().in(quote.passage().document().text());
      drawn.append(
          switch (run.kind()) {
            case LEAD -> "(" + words + ")";
            case PLAIN -> words;
            case MARK -> "*" + words + "*";
          });
    }
    return drawn.toString();
  }
}
