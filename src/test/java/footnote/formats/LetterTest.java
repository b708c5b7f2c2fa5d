package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.library.Format.Original;
import footnote.library.Format.Reading;
import footnote.text.Block;
import footnote.text.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, memos and e-mails: who writes stands under them, or behind "From". */
class LetterTest {

  private static final String LETTER =
      "9 February 2024\n\nDear members,\n\nThe pier is open.\n\nWe hope to see many of you.\n\n";

  private static final String BODY = "\nThe pier is open, and the club may use it on Mondays.\n";

  private static Document read(String text) {
    Document.Source source = new Document.Source(Path.of("a.txt"), "0".repeat(64));
    Reading reading =
        new PlainText().read(new Original(source, text.getBytes(StandardCharsets.UTF_8)));
    return ((Reading.Read) reading).document();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yours sincerely,\n\nHelen Thorn\nHead Coach\n",
        "Kind regards\nHelen Thorn\n",
        "With thanks,\n\nHelen Thorn\n\nP.S. Bring a cup.\n",
        "Yours, Helen Thorn\n",
        "Helen Thorn, Chair of the Board\n",
        "Helen Thorn\nChair of the Board\nLisle, 4 May 2024\n",
      })
  void whoSignsALetterIsItsAuthor(String end) {
    assertThat(read(LETTER + end).author()).contains("Helen Thorn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helen\n",
        "Yours sincerely,\nThe Lisle Rowing Club\n",
        "Contact: Helen Thorn, secretary\n",
        "The cup was won by\nHelen Thorn and others.\n",
      })
  void whoIsOnlyNamedUnderALetterIsNot(String end) {
    assertThat(read(LETTER + end).author()).isEmpty();
  }

  @Test
  void lettersOfSeveralPeopleHaveNoOneAuthor() {
    String letter = "Dear Sir,\n\nThe pier is open.\n\nYours sincerely,\nHelen Thorn\n\n";
    assertThat(read(letter + letter.replace("Helen", "Clara")).author()).isEmpty();
  }

  @Test
  void placeAndDayMayStandUnderTheSignature() {
    String letter = LETTER.substring(LETTER.indexOf("Dear")) + "It rains.\n\n".repeat(4);
    assertThat(read(letter + "Helen Thorn\nChair\nLisle, 4 May 2024\n").published())
        .contains(LocalDate.of(2024, 5, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Ann Lee <ann@lisle.example>\nTo: all\nDate: Fri, 3 May 2024 10:12:05 +0200\n"
            + "Subject: The new pier\n",
        "MEMORANDUM\n\nTO: All staff\nFROM: Ann Lee, harbour master\nDATE: May 3, 2024\n"
            + "RE: The new pier\n",
      })
  void memosAndMailsSayInTheirHeadWhatTheyAre(String head) {
    Document memo = read(head + BODY);
    assertThat(memo.title()).isEqualTo("The new pier");
    assertThat(memo.author()).contains("Ann Lee");
    assertThat(memo.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(memo.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.PARAGRAPH)
        .extracting(block -> block.span().in(memo.text()))
        .containsExactly(BODY.strip());
  }

  @Test
  void aTitleInCapitalsStandsAboveItsSubtitle() {
    Document text =
        read("BARGES, BEER AND THE LAW\nWhat it means for us\n\nBy Ann Lee\n3 May 2024\n" + BODY);
    assertThat(text.title()).isEqualTo("BARGES, BEER AND THE LAW");
    assertThat(text.author()).contains("Ann Lee");
    assertThat(text.published()).contains(LocalDate.of(2024, 5, 3));
  }

  @Test
  void aBylineOfPlainTextIsNoHeading() {
    assertThat(read("The new pier\n\nBy Ann Lee\n" + BODY).author()).contains("Ann Lee");
    Document text = read("The new pier\n\nDanny Orr\n\n3 May 2024\n" + BODY);
    assertThat(text.title()).isEqualTo("The new pier");
    assertThat(text.author()).contains("Danny Orr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"authors: [Ann Lee, Bo Dahl]", "authors:\n  - Ann Lee\n  - \"Bo Dahl\""})
  void frontMatterMayListAuthors(String authors) {
    assertThat(read("---\n" + authors + "\ndate: 2023-10-04\n---\n" + BODY).author())
        .contains("Ann Lee and Bo Dahl");
  }
}
