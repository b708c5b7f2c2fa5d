package footnote.formats;

import footnote.text.Block;
import java.util.StringJoiner;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** Adds the blocks of a Markdown tree, in order. */
final class MarkdownBlocks extends AbstractVisitor {
  private final Composer composer;

  MarkdownBlocks(Composer composer) {
    this.composer = composer;
  }

  @Override
  public void visit(Heading heading) {
    composer.add(Block.Kind.HEADING, heading.getLevel(), words(heading));
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean item = paragraph.getParent() instanceof ListItem;
    composer.add(item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, 0, words(paragraph));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    composer.add(Block.Kind.PARAGRAPH, 0, code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    composer.add(Block.Kind.PARAGRAPH, 0, code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    composer.add(Block.Kind.PARAGRAPH, 0, Jsoup.parseBodyFragment(html.getLiteral()).text());
  }

  @Override
  public void visit(CustomNode node) {
    if (!(node instanceof TableRow)) {
      visitChildren(node);
      return;
    }
    StringJoiner cells = new StringJoiner(" · ");
    for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(words(cell));
    }
    composer.add(Block.Kind.ROW, 0, cells.toString());
  }

  private static String words(Node block) {
    Words words = new Words();
    block.accept(words);
    return words.text.toString();
  }

  /** What is read of a line: no marks, no addresses behind links, no HTML tags. */
  private static final class Words extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
      text.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
      text.append('\n');
    }
  }
}
