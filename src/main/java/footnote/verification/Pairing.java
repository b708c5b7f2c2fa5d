package footnote.verification;

import footnote.questions.Contractions;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Aliases;
import footnote.search.Leant;
import footnote.search.Level;
import footnote.search.Narrator;
import footnote.search.Protagonist;
import footnote.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question and the sentence that may answer it, cut into words.
 *
 * @param asked the question's words
 * @param followUp whether the question leans on the conversation
 * @param polar whether the question is answered by yes or no, and so by either side of it
 * @param reason whether the question takes what it names for granted and asks why
 * @param said the sentence's
 * @param around its paragraph's, or of a very long one those of the piece it stands in
 * @param saidStems what is said in the sentence
 * @param aroundStems what is said in its paragraph and the document's title
 */
record Pairing(
    List<Word> asked,
    boolean followUp,
    boolean polar,
    boolean reason,
    List<Word> said,
    List<Word> around,
    Set<String> saidStems,
    Set<String> aroundStems) {

  private static final Pattern POLAR =
      Pattern.compile(
          "(?i)^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would"
              + "|should|must)\\b(?!.*\\b(?:who|whom|whose|what|which|when|where|why|how|or)\\b)");

  static Pairing of(Question question, Passage sentence, Function<String, Set<String>> namesakes) {
    List<Word> said = Word.in(sentence.text());
    List<Word> around = Word.in(Level.PARAGRAPH.unit(sentence).text());
    Set<String> aroundStems = new HashSet<>(stems(around));
    aroundStems.addAll(stems(Word.in(sentence.document().title())));
    if (Leant.by(sentence).titled()) {
      aroundStems.addAll(Protagonist.stems(sentence.document()));
    }
    aroundStems.addAll(Narrator.stems(sentence));
    return new Pairing(
        asked(question, aroundStems, namesakes),
        leans(question),
        POLAR.matcher(question.terms()).find(),
        question.wants() == Wants.REASON,
        said,
        around,
        stems(said),
        aroundStems);
  }

  /**
   * The question's words: names as the paragraph writes them, and without the words of a period,
   * for whether its days fit is judged by the days.
   */
  private static List<Word> asked(
      Question question, Set<String> around, Function<String, Set<String>> namesakes) {
    String terms = question.termsOutsidePeriod();
    for (String name : question.names()) {
      terms = terms.replace(name, written(name, around, namesakes));
    }
    return Word.in(terms);
  }

  /**
   * Terms differ from the text where words of the conversation, or spelled right, took their place.
   */
  private static boolean leans(Question question) {
    String asked = Contractions.spelledOut(question.text());
    return !question.terms().equals(asked) && question.slips().isEmpty();
  }

  private static String written(
      String name, Set<String> around, Function<String, Set<String>> namesakes) {
    if (around.containsAll(stems(Word.in(name)))) {
      return name;
    }
    return Stream.concat(Aliases.of(name).stream(), namesakes.apply(name).stream())
        .filter(alias -> around.containsAll(stems(Word.in(alias))))
        .findFirst()
        .map(alias -> alias.toUpperCase(Locale.ROOT))
        .orElse(name);
  }

  static Set<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).collect(Collectors.toSet());
  }

  /** The words of the question that an answer has to be about. */
  List<Word> telling() {
    return asked.stream().filter(Word::isTelling).toList();
  }
}
