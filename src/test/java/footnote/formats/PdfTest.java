package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.library.Format;
import footnote.library.Format.Reading;
import footnote.text.Document;
import footnote.text.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

final class PdfTest extends FormatContract {

  @Override
  Format format() {
    return new Pdf();
  }

  @Override
  String fileName() {
    return "a.pdf";
  }

  @Override
  byte[] sample() throws IOException {
    return pdf("", "Treaties", "The treaty was signed in Lima.", "It holds.");
  }

  /** One page for each text; an empty text is an empty page. */
  private static byte[] pdf(String password, String... pages) throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String text : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText(text);
          content.endText();
        }
      }
      pdf.getDocumentInformation().setAuthor("A. Rey");
      pdf.getDocumentInformation().setCreationDate(new java.util.GregorianCalendar(2020, 1, 1));
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void linesFarApartAreStillOneParagraph() throws IOException {
    Document document =
        read(lines(20, "The council met in the", "town hall of Lima.", "", "It was late by then."));

    assertThat(document.blocks()).hasSize(2);
    assertThat(document.blocks().get(0).span().in(document.text()))
        .isEqualTo("The council met in the\ntown hall of Lima.");
  }

  @Test
  void paragraphsOfOneLineStayApart() throws IOException {
    assertThat(read(lines(14, "One thing.", "", "Another thing.")).blocks()).hasSize(2);
  }

  /** One page, its lines {@code leading} points apart; an empty one parts paragraphs. */
  private static byte[] lines(float leading, String... lines) throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -leading);
        }
        content.endText();
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void emptyPagesAreCounted() throws IOException {
    Document document = read(pdf("", "First words here.", "", "Third words here."));
    int at = document.text().indexOf("Third");
    Passage third = new Passage(document, new footnote.text.Span(at, at + 5));
    assertThat(third.page()).contains(3);
    assertThat(document.pages()).hasSize(3);
  }

  @Test
  void dayTheFileWasMadeIsNotThePublicationDay() throws IOException {
    Document document = read(sample());
    assertThat(document.published()).isEmpty();
    assertThat(document.author()).contains("A. Rey");
  }

  @Test
  void lockedAndWordlessFilesSayWhatWouldHelp() throws IOException {
    assertThat(((Reading.Unreadable) reading(pdf("secret", "Words."))).reason())
        .contains("password");
    assertThat(((Reading.Unreadable) reading(pdf("", ""))).reason()).contains("text recognition");
  }
}
