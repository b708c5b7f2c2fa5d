package footnote.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import footnote.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnglishSentencesTest {
  private static final long SEED = 20231123;
  private static final EnglishSentences SENTENCES = new EnglishSentences();

  /** A bar stands where a sentence begins: the picture is the text with bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Sandip Kumar Mishra is here. |He came from the U.S. Congress.",
        "He went to the U.S. |The visit was short.",
        "He travels on 7-8 May 2023. |Further, he meets them.",
        "It is by J. R. R. Tolkien. |He wrote it in St. Louis.",
        "See No. 5 and p. 12. |Many do, e.g. Smith.",
        "He said, “It is over.” |She left.",
        "(It was late.) |They left.",
        "\"Really!?\" he asked. |\"Yes.\" |They went.",
        "What?! |No way.",
        "It ended.[12] |Then it began.",
        "It ended.12 |Then it began.",
        "Well … perhaps. |They came — late — and left.",
        "1. Buy apples. |2. Buy pears.",
        "14 May 1978. Shots are exchanged. |Two guards are killed.",
        "March 1957. A flood moves the channel.",
        "1994. A joint survey is abandoned.",
        "6. Council tax. An increase was agreed. |Nobody spoke.",
        "They debuted on July 11 , 2008 , on KBS . |They won on February 7 , 2010 .",
        "The band ( 2009–2018 ) split . |Later it was formed again .",
        "Foreman vs . Ali was a fight . |It was long .",
        "John Smith Jr . Hall is old . |It stands .",
        "It grew by 3.5 percent. |Example.com fell.",
        "In 2008. |They left in 2009.",
        "A heading\n\n|A sentence follows it.",
        "A line\nthat goes on. |And another.",
        "It costs 5 million a.m. to p.m. daily. |Good.",
      })
  void sentenceBeginsAtEachBar(String picture) {
    assertThat(draw(picture.replace("|", ""))).isEqualTo(picture);
  }

  private static String draw(String text) {
    StringBuilder drawn = new StringBuilder(text);
    List<Span> spans = SENTENCES.in(text);
    for (int i = spans.size() - 1; i > 0; i--) {
      drawn.insert(spans.get(i).start(), '|');
    }
    return drawn.toString();
  }

  @Test
  void randomTextIsCoveredInOrder() {
    Random random = new Random(SEED);
    String[] parts = {
      "a", "The", "Dr", ".", "!", "?", "…", "\"", "”", ")", "[1]", " ", "\n", "\r\n", "\r", "😀",
      "e\u0301", "\u00a0", "5", "U.S.", "\ufeff", " . ", "''"
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      check(text.toString(), "seed " + SEED + ", text " + i);
    }
  }

  private static void check(String text, String name) {
    StringBuilder left = new StringBuilder(text);
    int end = 0;
    for (Span span : SENTENCES.in(text)) {
      assertThat(span.start()).as(name).isGreaterThanOrEqualTo(end);
      String words = span.in(text);
      assertThat(words).as(name).isEqualTo(words.strip()).hasSizeLessThanOrEqualTo(400);
      end = span.end();
      left.replace(span.start(), end, " ".repeat(span.length()));
    }
    String blank = left.toString().replace('\u00a0', ' ').replace('\ufeff', ' ');
    assertThat(blank).as(name).isBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "a", "a ", "a. ", "A.", "\"", " . ) ", "e\u0301", "😀", "x; "})
  void tenMegabytesInOneLineAreCutInSeconds(String part) {
    String text = part.repeat(10_000_000 / part.length());
    List<Span> spans = assertTimeout(Duration.ofSeconds(20), () -> SENTENCES.in(text));
    assertThat(spans).allMatch(span -> span.length() <= 400);
    assertThat(spans.stream().mapToLong(Span::length).sum()).isGreaterThan(text.length() / 4);
  }

  @Test
  void longSentenceIsCutAfterASemicolonAndNeverInsideACharacter() {
    String clause = "the committee considered the matter in all of its many parts; ";
    List<Span> spans = SENTENCES.in(clause.repeat(100));
    String text = clause.repeat(100);
    assertThat(spans).hasSizeGreaterThan(1);
    assertThat(spans).allMatch(span -> span.in(text).endsWith(";"));
    String faces = "x" + "😀".repeat(5_000);
    assertThat(SENTENCES.in(faces))
        .noneMatch(span -> Character.isLowSurrogate(faces.charAt(span.start())));
  }

  @Test
  void aSentenceTooLongToBeQuotedIsCutAtItsClauses() {
    String post = "lecturer of geology at a university with a rather long name ( 1965 ) ; ";
    assertThat(SENTENCES.in(post.repeat(5).strip())).hasSize(1);
    assertThat(SENTENCES.in(post.repeat(8).strip()))
        .hasSize(2)
        .allMatch(span -> span.length() <= 400);
  }

  @Test
  void manyThreadsGetTheSameSentences() {
    String text = "Adm. Kim came. Assn. Of Kent met. He left the U.S. The end came. ".repeat(50);
    List<Span> expected = SENTENCES.in(text);
    List<List<Span>> found =
        java.util.stream.IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> SENTENCES.in(text))
            .collect(Collectors.toList());
    assertThat(found).allMatch(expected::equals);
  }
}
