package footnote.answers.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GivenWordsTest {

  @Test
  void aStarStandsForAnyLettersAndADashJoinsWords() {
    Pattern words = WordPattern.anyOf(List.of("critici*", "took-over"));

    assertThat(words.matcher("She criticised it.").find()).isTrue();
    assertThat(words.matcher("Lee Took Over.").find()).isTrue();
    assertThat(words.matcher("Lee took it over.").find()).isFalse();
    assertThat(words.matcher("hypocritici").find()).isFalse();
  }

  @Test
  void aSetMayHaveManyLines() {
    Pattern words = GivenWords.anyOfSets("opposition");

    assertThat(words.matcher("The board opposes it.").find()).isTrue();
    assertThat(words.matcher("They won't pay.").find()).isTrue();
    assertThat(words.matcher("It is pointless.").find()).isTrue();
  }

  @Test
  void aSetThatIsNotThereIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GivenWords.anyOfSets("nonsense"))
        .withMessageContaining("nonsense");
  }
}
