package footnote.finders.named;

import footnote.questions.Question;
import footnote.search.Judge;
import footnote.search.Level;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges how much of the question's names, and of its telling words, stands in the sentence and in
 * its paragraph, title and headings: shares from 0 to 1, and 1 where the question names nobody.
 * {@code names.borne} is 0 where the paragraph can only mean another name: South Korea for North
 * Korea.
 *
 * <p>{@code names.title} is the share of the title's words that the question's names have, {@code
 * names.titled} the share of the names' words that the title has: together they tell a question
 * about the document's subject. {@code terms.deed} is the share of the words outside names that the
 * sentence has. {@code others.any} and {@code others.many} tell whether there is a capitalised word
 * that the question does not have, which may be the answer, and how many.
 */
public final class Named implements Judge {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}_’'-]+");

  /** More other names than this tell no more. */
  private static final int MANY = 6;

  /** Words that make another name of the same last word. */
  private static final Set<String> TELLS_APART =
      Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western", "new");

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> sentences) {
    List<Set<String>> names =
        question.names().stream().map(Named::stems).filter(name -> !name.isEmpty()).toList();
    Set<String> words = new HashSet<>();
    Token.telling(question.terms()).forEach(token -> words.add(token.stem()));
    Map<String, Set<String>> paragraphs = new HashMap<>();
    double[] inSentence = new double[sentences.size()];
    double[] inParagraph = new double[sentences.size()];
    double[] borneOut = new double[sentences.size()];
    double[] wordsInSentence = new double[sentences.size()];
    double[] wordsInParagraph = new double[sentences.size()];
    double[] title = new double[sentences.size()];
    double[] titled = new double[sentences.size()];
    double[] deed = new double[sentences.size()];
    double[] any = new double[sentences.size()];
    double[] many = new double[sentences.size()];
    Set<String> asked = stems(question.terms());
    Set<String> named = names.stream().flatMap(Set::stream).collect(Collectors.toSet());
    Set<String> deeds = new HashSet<>(words);
    deeds.removeAll(named);
    Map<Document.Source, Set<String>> titles = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Passage unit = Level.PARAGRAPH.unit(sentences.get(i));
      Set<String> paragraph =
          paragraphs.computeIfAbsent(
              unit.citation().toString(), u -> stems(Level.PARAGRAPH.text(unit)));
      Set<String> sentence = stems(sentences.get(i).text());
      inSentence[i] = share(names, sentence);
      wordsInSentence[i] = share(List.of(words), sentence);
      inParagraph[i] = share(names, paragraph);
      borneOut[i] = names.stream().allMatch(name -> isBorneOut(name, paragraph)) ? 1 : 0;
      wordsInParagraph[i] = share(List.of(words), paragraph);
      Document document = unit.document();
      Set<String> called =
          titles.computeIfAbsent(document.source(), source -> stems(document.title()));
      title[i] = share(called, named);
      titled[i] = share(named, called);
      deed[i] = share(deeds, sentence);
      int others = others(sentences.get(i).text(), asked);
      any[i] = others > 0 ? 1 : 0;
      many[i] = Math.min(MANY, others) / (double) MANY;
    }
    return Map.of(
        "names.sentence", inSentence,
        "names.paragraph", inParagraph,
        "names.borne", borneOut,
        "names.title", title,
        "names.titled", titled,
        "terms.sentence", wordsInSentence,
        "terms.paragraph", wordsInParagraph,
        "terms.deed", deed,
        "others.any", any,
        "others.many", many);
  }

  /** How many capitalised words, but for the first word, the question does not have. */
  private static int others(String text, Set<String> asked) {
    Set<String> others = new HashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      String stem = Token.stem(name.group());
      if (name.start() > 0 && !asked.contains(stem)) {
        others.add(stem);
      }
    }
    return others.size();
  }

  /** The share of {@code words} that are in {@code text}; 0 where there are none. */
  private static double share(Set<String> words, Set<String> text) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(text::contains).count() / words.size();
  }

  /** Whether nothing else of the same last word is meant: "South Korea" is not "North Korea". */
  private static boolean isBorneOut(Set<String> name, Set<String> paragraph) {
    return name.stream().noneMatch(TELLS_APART::contains)
        || name.stream().allMatch(word -> paragraph.stream().anyMatch(other -> akin(word, other)));
  }

  /** "Korean" and "Korea": one begins with the other. */
  private static boolean akin(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    return word.equals(other) || (shorter > 3 && word.regionMatches(0, other, 0, shorter));
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
