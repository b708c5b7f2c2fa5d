package footnote.formats;

import footnote.library.Format;
import footnote.text.Block;
import footnote.text.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Word documents. What unpacks to a hundred times its size is refused by the library beneath. */
final class Docx implements Format {
  private final Heads heads = new Heads();

  @Override
  public boolean reads(Path file) {
    return FileNames.endsWith(file, Set.of("docx"));
  }

  @Override
  public Reading read(Original original) {
    return Careful.read(original, "Word document", this::document);
  }

  private Document document(Original original) throws IOException, Refused {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(original.bytes()))) {
      Composer composer = new Composer();
      for (IBodyElement element : word.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          add(composer, word, paragraph);
        } else if (element instanceof XWPFTable table) {
          table.getRows().forEach(row -> add(composer, row));
        }
      }
      return heads.document(original.source(), composer, properties(word), List.of());
    } catch (OLE2NotOfficeXmlFileException old) {
      throw new Refused("it is locked by a password or an old .doc; save it as .docx without one");
    }
  }

  private static void add(Composer composer, XWPFDocument word, XWPFParagraph paragraph) {
    String style = style(word, paragraph);
    if (style.equals("title")) {
      composer.add(Block.Kind.TITLE, 0, paragraph.getText());
    } else if (style.startsWith("heading")) {
      composer.add(Block.Kind.HEADING, level(style), paragraph.getText());
    } else {
      boolean item = paragraph.getNumID() != null || style.startsWith("list");
      composer.add(item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, 0, paragraph.getText());
    }
  }

  private static void add(Composer composer, XWPFTableRow row) {
    StringJoiner cells = new StringJoiner(" · ");
    for (XWPFTableCell cell : row.getTableCells()) {
      cells.add(cell.getText().strip());
    }
    String words = cells.toString();
    composer.add(Block.Kind.ROW, 0, words.replace("·", "").isBlank() ? "" : words);
  }

  /** The style's name in lower case, its id where it has no name: "heading 1", "heading1". */
  private static String style(XWPFDocument word, XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null) {
      return "";
    }
    XWPFStyle style = word.getStyles() == null ? null : word.getStyles().getStyle(id);
    String name = style == null || style.getName() == null ? id : style.getName();
    return name.toLowerCase(Locale.ROOT);
  }

  private static int level(String style) {
    char last = style.charAt(style.length() - 1);
    return last >= '1' && last <= '6' ? last - '0' : 0;
  }

  private static FrontMatter properties(XWPFDocument word) {
    CoreProperties core = word.getProperties().getCoreProperties();
    Map<String, String> values = new HashMap<>();
    Optional.ofNullable(core.getTitle())
        .filter(title -> !title.isBlank())
        .ifPresent(title -> values.put("title", title.strip()));
    Optional.ofNullable(core.getCreator())
        .filter(name -> !name.isBlank() && !name.matches("Apache POI|python-docx"))
        .ifPresent(name -> values.put(FrontMatter.CREATOR, name.strip()));
    return new FrontMatter(Map.copyOf(values), 0);
  }
}
