package footnote.finders.shapes;

import footnote.questions.Question;
import footnote.search.Judge;
import footnote.text.Block;
import footnote.text.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Describes sentences by their place and length, which is no evidence by itself. Lengths are
 * natural logarithms, of code units over 100.
 *
 * <p>{@code shape.length}; {@code shape.long}, by how much it is longer than 200 code units; {@code
 * shape.paragraph}, the length of its paragraph; {@code shape.depth}, the logarithm of its
 * paragraph's number; {@code shape.place}, how far down the document from 0 to 1; {@code
 * shape.item} for an item of a list; {@code shape.first} for the first sentence of its paragraph;
 * {@code shape.pronoun} where it begins with a pronoun or an article; {@code shape.question} where
 * it asks something itself.
 */
public final class Shaped implements Judge {

  private static final Pattern PRONOUN =
      Pattern.compile("^(?:He|She|It|They|His|Her|Its|Their|The)\\b");

  private static final Pattern QUESTION = Pattern.compile("\\?[\"”’')*]*$");

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> sentences) {
    Map<String, double[]> scores = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      int at = i;
      shape(sentences.get(i))
          .forEach(
              (name, score) ->
                  scores.computeIfAbsent(name, n -> new double[sentences.size()])[at] = score);
    }
    return scores;
  }

  private static Map<String, Double> shape(Passage sentence) {
    int length = sentence.span().length();
    Passage paragraph = sentence.paragraph();
    int number = sentence.document().blockAt(sentence.span().start()).orElse(0);
    boolean item = sentence.block().filter(block -> block.kind() == Block.Kind.ITEM).isPresent();
    Map<String, Double> shape = new LinkedHashMap<>();
    shape.put("shape.length", Math.log(length / 100.0));
    shape.put("shape.long", Math.max(0, Math.log(length / 200.0)));
    shape.put("shape.paragraph", Math.log1p(paragraph.span().length() / 100.0));
    shape.put("shape.depth", Math.log1p(number));
    shape.put("shape.place", number / (double) Math.max(1, sentence.document().blocks().size()));
    shape.put("shape.item", item ? 1.0 : 0);
    shape.put("shape.first", sentence.span().start() == paragraph.span().start() ? 1.0 : 0);
    shape.put("shape.pronoun", PRONOUN.matcher(sentence.text()).find() ? 1.0 : 0);
    shape.put("shape.question", QUESTION.matcher(sentence.text()).find() ? 1.0 : 0);
    return shape;
  }
}
