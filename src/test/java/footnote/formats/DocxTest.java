package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.library.Format;
import footnote.library.Format.Reading;
import footnote.text.Block;
import footnote.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

final class DocxTest extends FormatContract {

  @Override
  Format format() {
    return new Docx();
  }

  @Override
  String fileName() {
    return "a.docx";
  }

  @Override
  byte[] sample() throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      add(word, "Title", "Treaties");
      add(word, "Heading2", "Signing");
      add(word, "", "The treaty was signed in Lima.");
      add(word, "ListParagraph", "one");
      XWPFTable table = word.createTable(1, 2);
      table.getRow(0).getCell(0).setText("a");
      table.getRow(0).getCell(1).setText("b");
      word.getProperties().getCoreProperties().setCreator("A. Rey");
      word.write(out);
      return out.toByteArray();
    }
  }

  private static void add(XWPFDocument word, String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
  }

  @Test
  void stylesTellTheKinds() throws IOException {
    Document document = read(sample());
    assertThat(document.text())
        .isEqualTo("Treaties\n\nSigning\n\nThe treaty was signed in Lima.\n\none\n\na · b");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.TITLE,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.ITEM,
            Block.Kind.ROW);
    assertThat(document.title()).isEqualTo("Treaties");
    assertThat(document.author()).contains("A. Rey");
    assertThat(document.published()).isEmpty();
  }

  @Test
  void bombIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types>".getBytes(StandardCharsets.UTF_8));
      byte[] blank = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(blank);
      }
      zip.closeEntry();
    }
    assertThat(reading(out.toByteArray())).isInstanceOf(Reading.Unreadable.class);
  }
}
