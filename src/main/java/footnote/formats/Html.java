package footnote.formats;

import footnote.library.Format;
import footnote.text.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The main content of a web page, without what surrounds it on every page of its site. */
final class Html implements Format {
  private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

  private static final String AROUND =
      "script, style, noscript, template, nav, aside, form, svg, iframe, button, select, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " body > header, body > footer, article footer";

  private final Heads heads = new Heads();

  @Override
  public boolean reads(Path file) {
    return FileNames.endsWith(file, ENDINGS);
  }

  @Override
  public Reading read(Original original) {
    return Careful.read(original, "web page", this::document);
  }

  private Document document(Original original) throws IOException, Refused {
    // The page may name its own encoding: jsoup looks for it.
    org.jsoup.nodes.Document page =
        Jsoup.parse(new ByteArrayInputStream(original.bytes()), null, "");
    FrontMatter front = HtmlMeta.of(page);
    page.select(AROUND).remove();
    Composer composer = new Composer();
    new HtmlBlocks(composer).addAll(main(page));
    return heads.document(original.source(), composer, front, List.of());
  }

  private static Element main(org.jsoup.nodes.Document page) {
    return page.select("article, main, [role=main]").stream()
        .max(Comparator.comparingInt(part -> part.text().length()))
        .filter(part -> part.text().length() * 3 > page.body().text().length())
        .orElse(page.body());
  }
}
