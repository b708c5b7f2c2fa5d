package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"visit", "visits", "visited", "visiting", "Visit"})
  void theFormsOfAVerbHaveOneStem(String word) {
    assertThat(Token.stem(word)).isEqualTo("visit");
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    assertThat(Token.stem("Émile")).isEqualTo(Token.stem("emile"));
  }

  @Test
  void shortNamesKeepTheirLetters() {
    assertThat(List.of(Token.stem("US"), Token.stem("Paris"), Token.stem("Texas")))
        .containsExactly("us", "pari", "texa");
  }

  @Test
  void tellingWordsLeaveOutWhatEveryTextHas() {
    assertThat(Token.telling("When did the President visit Japan?"))
        .extracting(Token::stem)
        .containsExactly("president", "visit", "japan");
  }
}
