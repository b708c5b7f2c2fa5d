package footnote.formats;

import footnote.text.Block;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Adds the blocks of a web page's elements, in order. Without recursion: pages nest deeply. */
final class HtmlBlocks implements NodeVisitor {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");
  private static final Pattern AROUND_BREAK = Pattern.compile(" *\n *");
  private static final Pattern EMPTY_CELLS = Pattern.compile("^(?: ?· ?)+|(?: ?· ?)+$");

  /** How far up is looked for what a text belongs to. */
  private static final int FURTHEST = 12;

  private final Composer composer;
  private final StringBuilder words = new StringBuilder();
  private int rows;

  HtmlBlocks(Composer composer) {
    this.composer = composer;
  }

  void addAll(Element root) {
    root.traverse(this);
    flush(root);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      boolean kept = text.parent() != null && text.parent().nameIs("pre");
      words.append(
          kept ? text.getWholeText() : SPACES.matcher(text.getWholeText()).replaceAll(" "));
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    if (element.nameIs("br")) {
      words.append('\n');
    } else if (element.nameIs("tr")) {
      flush(element.parent());
      rows++;
    } else if (isCell(element)) {
      words.append(element.previousElementSibling() == null ? "" : " · ");
    } else if (element.isBlock()) {
      part(element.parent());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.nameIs("tr")) {
      flush(element);
      rows--;
    } else if (element.isBlock() && !isCell(element) && !element.nameIs("br")) {
      part(element);
    }
  }

  /** Within a row of a table, paragraphs do not part what belongs together. */
  private void part(@Nullable Element owner) {
    if (rows > 0) {
      words.append(' ');
    } else {
      flush(owner);
    }
  }

  private void flush(@Nullable Element owner) {
    String content = SPACES.matcher(words).find() ? tidy(words.toString()) : words.toString();
    words.setLength(0);
    if (content.isBlank()) {
      return;
    }
    Element element = owner;
    for (int i = 0; i < FURTHEST && element != null; i++, element = element.parent()) {
      if (element.nameIs("tr")) {
        composer.add(Block.Kind.ROW, 0, EMPTY_CELLS.matcher(content.strip()).replaceAll(""));
        return;
      }
      if (element.nameIs("li") || element.nameIs("dd")) {
        composer.add(Block.Kind.ITEM, 0, content);
        return;
      }
      if (element.normalName().matches("h[1-6]")) {
        composer.add(Block.Kind.HEADING, element.normalName().charAt(1) - '0', content);
        return;
      }
    }
    composer.add(Block.Kind.PARAGRAPH, 0, content);
  }

  private static String tidy(String text) {
    return AROUND_BREAK.matcher(text.replaceAll(" {2,}", " ")).replaceAll("\n");
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }
}
