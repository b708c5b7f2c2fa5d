package footnote.finders.named;

import footnote.questions.Question;
import footnote.search.Judge;
import footnote.search.Level;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges how much of the question's names, and of its telling words, stands in the sentence and in
 * its paragraph, title and headings: shares from 0 to 1, and 1 where the question names nobody.
 */
public final class Named implements Judge {

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> sentences) {
    List<Set<String>> names =
        question.names().stream().map(Named::stems).filter(name -> !name.isEmpty()).toList();
    Set<String> words = new HashSet<>();
    Token.telling(question.terms()).forEach(token -> words.add(token.stem()));
    Map<String, Set<String>> paragraphs = new HashMap<>();
    double[] inSentence = new double[sentences.size()];
    double[] inParagraph = new double[sentences.size()];
    double[] wordsInSentence = new double[sentences.size()];
    double[] wordsInParagraph = new double[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Passage unit = Level.PARAGRAPH.unit(sentences.get(i));
      Set<String> paragraph =
          paragraphs.computeIfAbsent(
              unit.citation().toString(), u -> stems(Level.PARAGRAPH.text(unit)));
      Set<String> sentence = stems(sentences.get(i).text());
      inSentence[i] = share(names, sentence);
      wordsInSentence[i] = share(List.of(words), sentence);
      inParagraph[i] = share(names, paragraph);
      wordsInParagraph[i] = share(List.of(words), paragraph);
    }
    return Map.of(
        "names.sentence", inSentence,
        "names.paragraph", inParagraph,
        "terms.sentence", wordsInSentence,
        "terms.paragraph", wordsInParagraph);
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Token.in(text).forEach(token -> stems.add(token.stem()));
    return stems;
  }

  /** The mean share of each name's words that are in {@code text}. */
  private static double share(List<Set<String>> names, Set<String> text) {
    return names.stream()
        .filter(name -> !name.isEmpty())
        .mapToDouble(name -> (double) name.stream().filter(text::contains).count() / name.size())
        .average()
        .orElse(1);
  }
}
