package footnote.finders.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MiniLmTest {

  private static MiniLm model;

  @BeforeAll
  static void load() {
    model = new MiniLm();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void aVectorDoesNotDependOnTheTextsBesideIt() {
    float[] alone = model.read(List.of("The harbour was opened.")).get(0).vector();
    float[] among =
        model.read(List.of("The harbour was opened.", "word ".repeat(200), "x")).get(0).vector();

    assertThat(Vectors.dot(alone, among, 0)).isEqualTo(1f, within(1e-4f));
  }

  @Test
  void theEndOfALongTextCounts() {
    String head = "word ".repeat(300);
    List<MiniLm.Reading> readings =
        model.read(List.of(head + "about ships and harbours", head + "about kings and queens"));

    assertThat(Vectors.dot(readings.get(0).vector(), readings.get(1).vector(), 0))
        .isLessThan(0.999f);
  }

  @Test
  void spansOfWordPiecesCountUtf16CodeUnits() {
    String text = "A 😀 harbour";
    MiniLm.Reading reading = model.read(List.of(text)).get(0);
    int last = reading.ids().length - 1;

    assertThat(text.substring(reading.spans()[2 * last], reading.spans()[2 * last + 1]))
        .isEqualTo("harbour");
  }

  @Test
  void anEmptyTextHasAVectorAndNoTokens() {
    assertThat(model.read(List.of("")).get(0).tokens()).isEmpty();
  }
}
