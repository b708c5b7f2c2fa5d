package footnote.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * How far apart the lines of a page stand. Fonts say too little of their letters' height, above all
 * in what a browser saved; without the distance of lines every line would be a paragraph there.
 */
final class Leading extends PDFTextStripper {

  /** What PDFBox takes for a paragraph's gap unless told otherwise, in heights of a letter. */
  private static final float USUAL = 2.5f;

  /** Lines farther apart, in sizes of their font, are paragraphs of their own. */
  private static final float WIDEST = 1.8f;

  /** How much wider than between lines the gap between paragraphs is at least. */
  private static final float WIDER = 1.25f;

  private final List<TextPosition> beginnings = new ArrayList<>();

  private Leading() {
    setSortByPosition(true);
  }

  /** The gap that parts paragraphs on {@code page}, from 1, in heights of a letter. */
  static float gap(PDDocument pdf, int page) throws IOException {
    Leading leading = new Leading();
    leading.setStartPage(page);
    leading.setEndPage(page);
    leading.writeText(pdf, new StringWriter());
    return leading.gap();
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    beginnings.add(letters.get(0));
  }

  private float gap() {
    float closest = Float.MAX_VALUE;
    for (int i = 1; i < beginnings.size(); i++) {
      TextPosition line = beginnings.get(i);
      float step = line.getYDirAdj() - beginnings.get(i - 1).getYDirAdj();
      boolean below = step > line.getHeightDir() && step <= WIDEST * line.getYScale();
      if (below) {
        closest = Math.min(closest, step / line.getHeightDir());
      }
    }
    return closest == Float.MAX_VALUE ? USUAL : Math.max(USUAL, closest * WIDER);
  }
}
