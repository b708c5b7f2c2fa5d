package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.library.Format;
import footnote.text.Block;
import footnote.text.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class HtmlTest extends FormatContract {

  @Override
  Format format() {
    return new Html();
  }

  @Override
  String fileName() {
    return "a.html";
  }

  @Override
  byte[] sample() {
    return "<h1>Treaties</h1><p>The <b>treaty</b> was\n signed in Lima.</p>"
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void mainContentIsReadAndTheRestIsLeft() {
    Document document =
        read(
            "<html><head><title>Lima - Site</title><meta property='article:published_time'"
                + " content='2021-03-04T10:00:00Z'><meta name=author content='A. Rey'></head>"
                + "<body><nav>Home</nav><article><h1>Lima</h1><p>It holds<br>still.</p>"
                + "<ul><li>one</li><li>two</li></ul><table><tr><th>a</th><td><p>b</p></td></tr>"
                + "</table><blockquote>Said so.</blockquote></article><script>x</script>"
                + "<footer>Imprint</footer></body></html>");
    assertThat(document.title()).isEqualTo("Lima");
    assertThat(document.author()).contains("A. Rey");
    assertThat(document.published()).contains(LocalDate.of(2021, 3, 4));
    assertThat(document.text())
        .isEqualTo("Lima\n\nIt holds\nstill.\n\none\n\ntwo\n\na · b\n\nSaid so.");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.TITLE,
            Block.Kind.PARAGRAPH,
            Block.Kind.ITEM,
            Block.Kind.ITEM,
            Block.Kind.ROW,
            Block.Kind.PARAGRAPH);
  }

  @Test
  void whoSignsThePageIsBelievedBeforeTheBodyThatPutItThere() {
    String page =
        "<html><head><meta name=author content='%s'></head><body><h1>Pier</h1>"
            + "<p>Report, 7 May 2024, by Ann Lee</p><p>The pier is open.</p></body></html>";
    assertThat(read(String.format(page, "Lisle Institute")).author()).contains("Ann Lee");
    assertThat(read(String.format(page, "Bo Dahl")).author()).contains("Bo Dahl");
    assertThat(read(String.format(page, "Lisle Institute").replace(", by Ann Lee", "")).author())
        .contains("Lisle Institute");
  }

  @Test
  void pageThatNamesNoDayHasNone() {
    Document document = read("<h1>Lima</h1><p>Signed on 4 March 2021 after long talks.</p>");
    assertThat(document.published()).isEmpty();
    assertThat(document.author()).isEmpty();
  }

  @Test
  void pageWithTheTimesOfItsCommentsHasNoDayOfItsOwn() {
    Document document =
        read(
            "<p>It holds.</p><time datetime='2021-03-04'>a</time>"
                + "<time datetime='2022-03-04'>b</time>");
    assertThat(document.published()).isEmpty();
  }
}
