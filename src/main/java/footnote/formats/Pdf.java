package footnote.formats;

import footnote.library.Format;
import footnote.text.Document;
import footnote.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text layer of a PDF file, page by page. Lines stay lines within their paragraph, so that a
 * word that was divided at a line's end is quoted as it was divided.
 */
final class Pdf implements Format {
  private static final String PARAGRAPH = "\u2029";

  private final Heads heads = new Heads();

  @Override
  public boolean reads(Path file) {
    return FileNames.endsWith(file, Set.of("pdf"));
  }

  @Override
  public Reading read(Original original) {
    return Careful.read(original, "PDF", this::document);
  }

  private Document document(Original original) throws IOException, Refused {
    try (PDDocument pdf = Loader.loadPDF(original.bytes())) {
      StringBuilder text = new StringBuilder();
      List<Span> pages = new ArrayList<>();
      PDFTextStripper stripper = stripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        int start = text.length();
        stripper.setDropThreshold(Leading.gap(pdf, page));
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        append(text, stripper.getText(pdf));
        // A page without words is a page too: its form feed keeps its span from being empty.
        pages.add(new Span(start, text.append("\f\n\n").length()));
      }
      if (text.toString().isBlank()) {
        throw new Refused("it holds pictures but no text; run text recognition over it first");
      }
      String whole = text.toString();
      return heads.document(
          original.source(), whole, TextBlocks.in(whole, 0), metadata(pdf), pages);
    } catch (InvalidPasswordException locked) {
      throw new Refused("it is locked by a password; save it without one");
    }
  }

  private static PDFTextStripper stripper() {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd(PARAGRAPH);
    return stripper;
  }

  private static void append(StringBuilder text, String page) {
    for (String paragraph : page.split(PARAGRAPH)) {
      String lines = paragraph.strip().replaceAll("[ \\t]*\\R\\s*", "\n");
      boolean pageNumber = lines.matches("\\d{1,4}");
      if (!lines.isEmpty() && !pageNumber) {
        text.append(lines).append("\n\n");
      }
    }
  }

  /** Title and author. The day a file was made is not the day its text was published. */
  private static FrontMatter metadata(PDDocument pdf) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    Map<String, String> values = new HashMap<>();
    String title = information.getTitle();
    if (title != null && !title.isBlank() && !title.matches("(?i)untitled.*|microsoft word - .*")) {
      values.put("title", title.strip());
    }
    String author = information.getAuthor();
    if (author != null && !author.isBlank()) {
      values.put(FrontMatter.CREATOR, author.strip());
    }
    return new FrontMatter(Map.copyOf(values), 0);
  }
}
