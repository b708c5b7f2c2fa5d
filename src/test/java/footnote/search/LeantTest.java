package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Texts;
import footnote.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Ann Berg met Mr. Lee in Oslo.",
        "Ann Berg was a member of the U.S. Senate.",
        "Ann Berg worked with Prof. Dr. Karl J. Moe for a year.",
        "Ann Berg lived at No. 5 Quay Street.",
        "Ann Berg ran Lisle Ferries Inc. Norway until then.",
        "Ann Berg crossed St. Mary's Bay with Capt. Moe.",
      })
  void theSentenceBeforeIsWholeWhereAShortFormStandsInIt(String before) {
    assertThat(leantOn("Lisle is a town. " + before, "She left on 5 May 2020."))
        .isEqualTo(before + " She left on 5 May 2020.");
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Berg left Lisle at 5 p.m., The sea was calm.",
    "Ann Berg ran Lisle Ferries Inc., In 2019 all was sold.",
    "Ann Berg was asked by Tom Oslo., Nobody else was there.",
    "Did Ann Berg say no?, 12 ferries lay idle.",
  })
  void aSentenceEndsWhereANewOneClearlyBegins(String before, String last) {
    assertThat(leantOn(before + " " + last, "She left on 5 May 2020."))
        .isEqualTo(last + " She left on 5 May 2020.");
  }

  private static String leantOn(String before, String sentence) {
    Document document = Texts.document("berg.md", "# Ferries\n\n" + before + " " + sentence);
    return Leant.by(Texts.passage(document, sentence)).stretch().in(document.text());
  }
}
