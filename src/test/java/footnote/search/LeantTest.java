package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Texts;
import footnote.text.Document;
import org.junit.jupiter.api.Test;

class LeantTest {

  private static final Document DOCUMENT =
      Texts.document(
          "portrait.md",
          """
          # Ann Lee

          Ann Lee was born in Lisle. In 2012 she became a minister. She left that post in 2017. \
          The tram was built in 2019.

          She has two sons. Lisle is her home.""");

  private static Leant leant(String words) {
    return Leant.by(Texts.passage(DOCUMENT, words));
  }

  private static String stretch(String words) {
    return leant(words).stretch().in(DOCUMENT.text());
  }

  @Test
  void whatStandsAloneLeansOnNothing() {
    assertThat(stretch("The tram was built in 2019.")).isEqualTo("The tram was built in 2019.");
    assertThat(leant("The tram was built in 2019.").titled()).isFalse();
  }

  @Test
  void aPronounLeansOnTheSentenceBeforeAndThatOnItsOwn() {
    assertThat(stretch("She left that post in 2017."))
        .startsWith("Ann Lee was born in Lisle.")
        .endsWith("She left that post in 2017.");
    assertThat(leant("She left that post in 2017.").titled()).isFalse();
  }

  @Test
  void aPronounThatBeginsAParagraphLeansOnTheTitle() {
    assertThat(stretch("She has two sons.")).isEqualTo("She has two sons.");
    assertThat(leant("She has two sons.").titled()).isTrue();
  }
}
