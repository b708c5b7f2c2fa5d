package footnote.formats;

import footnote.library.Format;
import java.util.List;

/** All formats there are, in the order in which they are asked. */
public final class Formats {

  private Formats() {}

  public static List<Format> all() {
    return List.of(new PlainText(), new Markdown(), new Html(), new Pdf(), new Docx());
  }
}
