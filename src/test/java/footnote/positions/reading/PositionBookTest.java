package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.english.PartsOfSpeech;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PositionBookTest {

  private static final String TEXT =
      """
      Norway opposes the toll. Ida Roth was mayor of Dorn from 2004 to May 2012.

      Otto Kern was succeeded by Ida Roth, who sold the boats. Nordbank bought Dorn Mills in 1990.""";

  private final Map<ByteBuffer, ByteBuffer> kept = new HashMap<>();
  private final Keeping keeping =
      new Keeping() {
        @Override
        public Optional<ByteBuffer> get(ByteBuffer key) {
          return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void put(ByteBuffer key, ByteBuffer content) {
          kept.put(key, content);
        }
      };

  private PositionBook book() {
    return new PositionBook(new Positions(new PartsOfSpeech(), new Dates()), keeping);
  }

  private static List<Passage> sentences(Document document) {
    return List.of("Norway opposes", "Ida Roth was", "Otto Kern", "Nordbank").stream()
        .map(
            opening -> {
              int start = document.text().indexOf(opening);
              int end = document.text().indexOf(". ", start) + 1;
              String words =
                  document.text().substring(start, end > 0 ? end : document.text().length());
              return Texts.passage(document, words.lines().findFirst().orElseThrow());
            })
        .toList();
  }

  @Test
  void whatWasKeptIsReadBackAsItWas() {
    List<Passage> sentences = sentences(Texts.published("a.md", LocalDate.of(2023, 5, 5), TEXT));
    PositionBook first = book();
    PositionBook second = book();

    first.add(sentences);
    second.add(sentences);

    assertThat(kept).hasSize(1);
    assertThat(first.in(sentences.stream())).hasSizeGreaterThan(2);
    assertThat(second.in(sentences.stream())).isEqualTo(first.in(sentences.stream()));
    assertThat(second.successions(sentences.stream()))
        .isEqualTo(first.successions(sentences.stream()))
        .isNotEmpty();
  }

  @Test
  void aDocumentThatGoesWhileItIsReadIsKeptWhole() {
    Document document = Texts.document("a.md", TEXT);
    List<Passage> sentences = sentences(document);
    List<PositionBook> books = new ArrayList<>();
    Keeping removing =
        new Keeping() {
          @Override
          public Optional<ByteBuffer> get(ByteBuffer key) {
            books.get(0).remove(document.source());
            return Optional.empty();
          }

          @Override
          public void put(ByteBuffer key, ByteBuffer content) {
            kept.put(key, content);
          }
        };
    books.add(new PositionBook(new Positions(new PartsOfSpeech(), new Dates()), removing));
    books.get(0).add(sentences);
    PositionBook second = book();

    second.add(sentences);

    assertThat(books.get(0).in(sentences.stream())).isEmpty();
    assertThat(second.in(sentences.stream())).hasSizeGreaterThan(2);
  }

  @Test
  void whatIsNotUnderstoodIsReadAgain() {
    List<Passage> sentences = sentences(Texts.document("a.md", TEXT));
    book().add(sentences);
    kept.replaceAll((key, content) -> ByteBuffer.wrap(new byte[] {0, 0, 0, 9, 1}));
    PositionBook second = book();

    second.add(sentences);

    assertThat(second.in(sentences.stream())).isNotEmpty();
  }

  @Test
  void anotherDayOfPublicationIsAnotherReading() {
    book().add(sentences(Texts.published("a.md", LocalDate.of(2023, 5, 5), TEXT)));
    book().add(sentences(Texts.published("a.md", LocalDate.of(2022, 5, 5), TEXT)));

    assertThat(kept).hasSize(2);
  }
}
