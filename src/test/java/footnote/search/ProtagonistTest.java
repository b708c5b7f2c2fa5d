package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Texts;
import org.junit.jupiter.api.Test;

class ProtagonistTest {

  @Test
  void whoIsNamedMostIsTheProtagonist() {
    assertThat(
            Protagonist.stems(
                Texts.document(
                    "portrait.md",
                    "In 1990 Lee came home. Nobody knew Lee then, and Lee liked that. Later Pratt"
                        + " came.")))
        .containsExactly("lee");
  }

  @Test
  void whereNobodyIsNamedOftenThereIsNone() {
    assertThat(Protagonist.stems(Texts.document("a.md", "In 1990 Lee met Pratt in Lisle.")))
        .isEmpty();
  }
}
