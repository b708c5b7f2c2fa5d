package footnote.formats;

import footnote.library.Format;
import footnote.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plain text, kept character for character as it is in the file. */
final class PlainText implements Format {

  private static final Set<String> ENDINGS = Set.of("txt", "text");

  private final Heads heads = new Heads();

  @Override
  public boolean reads(Path file) {
    return FileNames.endsWith(file, ENDINGS);
  }

  @Override
  public Reading read(Original original) {
    Path path = original.source().path();
    Optional<String> decoded = Decoder.decode(original.bytes());
    if (decoded.isEmpty()) {
      return new Reading.Unreadable(
          path, "it is not text: it holds zero bytes; save it as text in UTF-8");
    }
    String text = decoded.get();
    FrontMatter front = FrontMatter.of(text);
    Heads.Found found =
        heads.read(text, TextBlocks.in(text, front.end()), front, FileNames.title(path));
    if (found.blocks().isEmpty()) {
      return new Reading.Unreadable(
          path, "it holds nothing but white space; write into it, or remove it");
    }
    return new Reading.Read(
        new Document(
            original.source(),
            found.head(),
            text,
            Interviews.marked(text, found.blocks()),
            List.of()));
  }
}
