package footnote.formats;

import footnote.library.Format;
import footnote.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Markdown as its reader sees it: without its marks, with the line breaks of the file. */
final class Markdown implements Format {
  private static final Set<String> ENDINGS = Set.of("md", "markdown");

  private final Heads heads = new Heads();
  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Override
  public boolean reads(Path file) {
    return FileNames.endsWith(file, ENDINGS);
  }

  @Override
  public Reading read(Original original) {
    return Careful.read(original, "Markdown", this::document);
  }

  private Document document(Original original) throws Refused {
    Optional<String> text = Decoder.decode(original.bytes());
    if (text.isEmpty()) {
      throw new Refused("it is not text: it holds zero bytes; save it as text in UTF-8");
    }
    FrontMatter front = FrontMatter.of(text.get());
    Composer composer = new Composer();
    parser.parse(text.get().substring(front.end())).accept(new MarkdownBlocks(composer));
    return heads.document(original.source(), composer, front, List.of());
  }
}
