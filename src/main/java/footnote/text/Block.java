package footnote.text;

/**
 * A paragraph-like part of a document. Blocks stand in order and never overlap; what lies between
 * them is white space and markup that is never quoted.
 *
 * @param kind what the block is in its document
 * @param span where it stands, without surrounding white space
 * @param level 1 (a chapter) to 6 for headings, 0 for everything else and for headings of unknown
 *     depth
 */
public record Block(Kind kind, Span span, int level) {

  /** What a block is to its reader. */
  public enum Kind {
    /** The document's title where it stands in the text. */
    TITLE,
    /** Where, when and by whom it was published: a dateline or a byline in the head. */
    DATELINE,
    HEADING,
    PARAGRAPH,
    /** One item of a list. */
    ITEM,
    /** One row of a table, cells joined by a separator. */
    ROW
  }

  /** Throws {@link IllegalArgumentException} for a level outside 0..6. */
  public Block {
    if (level < 0 || level > 6) {
      throw new IllegalArgumentException("heading level " + level + ", expected 0 to 6");
    }
  }

  public static Block paragraph(Span span) {
    return new Block(Kind.PARAGRAPH, span, 0);
  }

  /** Whether the block names what follows it instead of saying something itself. */
  public boolean isHeading() {
    return kind == Kind.TITLE || kind == Kind.HEADING;
  }
}
