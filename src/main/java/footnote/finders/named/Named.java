package footnote.finders.named;

import static java.util.Map.entry;

import footnote.questions.Question;
import footnote.search.Judge;
import footnote.search.Leant;
import footnote.search.Level;
import footnote.search.Narrator;
import footnote.search.Protagonist;
import footnote.search.Scores;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges how much of the question's names, and of its telling words, stands in the sentence and in
 * its paragraph, title and headings, where a pronoun stands for whom the document names most, and
 * "I" for its author: shares from 0 to 1, and 1 where the question names nobody. {@code
 * names.borne} is 0 where the paragraph can only mean another name: South Korea for North Korea.
 *
 * <p>{@code names.title} is the share of the title's words that the question's names have, {@code
 * names.titled} the share of the names' words that the title has: together they tell a question
 * about the document's subject. {@code terms.deed} is the share of the words outside names that the
 * sentence has; {@code terms.leant} the share of the telling words in the sentence and in what it
 * leans on. {@code others.any} and {@code others.many} tell whether there is a capitalised word
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
    Asked asked = Asked.by(question);
    Places places = new Places();
    Map<String, double[]> scores = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      int at = i;
      Place place = places.of(sentences.get(i), others(sentences.get(i).text(), asked.all));
      scores(asked, place)
          .forEach(
              (name, score) ->
                  scores.computeIfAbsent(name, it -> new double[sentences.size()])[at] = score);
    }
    return scores;
  }

  /** What is around sentences, each paragraph and each title read once. */
  private static final class Places {

    private final Map<Citation, Set<String>> paragraphs = new HashMap<>();
    private final Map<Document.Source, Set<String>> titles = new HashMap<>();
    private final Map<Document.Source, Set<String>> protagonists = new HashMap<>();

    Place of(Passage sentence, int others) {
      Passage unit = Level.PARAGRAPH.unit(sentence);
      Document document = sentence.document();
      Leant leant = Leant.by(sentence);
      Set<String> title =
          titles.computeIfAbsent(document.source(), it -> Token.stems(document.title()));
      Set<String> leantOn = new HashSet<>(Token.stems(leant.stretch().in(document.text())));
      Set<String> paragraph =
          paragraphs.computeIfAbsent(
              unit.citation(), it -> Token.stems(Level.PARAGRAPH.text(unit)));
      if (leant.titled()) {
        Set<String> meant =
            protagonists.computeIfAbsent(document.source(), it -> Protagonist.stems(document));
        leantOn.addAll(title);
        leantOn.addAll(meant);
        paragraph = new HashSet<>(paragraph);
        paragraph.addAll(meant);
      }
      Set<String> narrator = Narrator.stems(sentence);
      if (!narrator.isEmpty()) {
        leantOn.addAll(narrator);
        paragraph = new HashSet<>(paragraph);
        paragraph.addAll(narrator);
      }
      return new Place(Token.stems(sentence.text()), leantOn, paragraph, title, others);
    }
  }

  /**
   * The stems of a question.
   *
   * @param all of every word
   * @param words of the telling ones
   * @param names of each name
   * @param named of all names together
   * @param deeds of the telling words outside names
   */
  private record Asked(
      Set<String> all,
      Set<String> words,
      List<Set<String>> names,
      Set<String> named,
      Set<String> deeds) {

    static Asked by(Question question) {
      List<Set<String>> names =
          question.names().stream().map(Token::stems).filter(name -> !name.isEmpty()).toList();
      Set<String> named = names.stream().flatMap(Set::stream).collect(Collectors.toSet());
      Set<String> deeds = Token.tellingStems(question.terms());
      deeds.removeAll(named);
      return new Asked(
          Token.stems(question.terms()), Token.tellingStems(question.terms()), names, named, deeds);
    }
  }

  /**
   * The stems of a sentence and of what is around it.
   *
   * @param others how many names the sentence has that the question does not
   */
  private record Place(
      Set<String> sentence,
      Set<String> leant,
      Set<String> paragraph,
      Set<String> title,
      int others) {}

  private static Map<String, Double> scores(Asked asked, Place place) {
    boolean borne = asked.names.stream().allMatch(name -> isBorneOut(name, place.paragraph));
    return Map.ofEntries(
        entry(Scores.NAMES_SENTENCE, share(asked.names, place.sentence)),
        entry(Scores.NAMES_PARAGRAPH, share(asked.names, place.paragraph)),
        entry(Scores.NAMES_BORNE, borne ? 1.0 : 0),
        entry("names.title", share(place.title, asked.named)),
        entry("names.titled", share(asked.named, place.title)),
        entry(Scores.TERMS_SENTENCE, share(List.of(asked.words), place.sentence)),
        entry("terms.leant", share(List.of(asked.words), place.leant)),
        entry("terms.paragraph", share(List.of(asked.words), place.paragraph)),
        entry("terms.deed", share(asked.deeds, place.sentence)),
        entry("others.any", place.others > 0 ? 1.0 : 0),
        entry("others.many", Math.min(MANY, place.others) / (double) MANY));
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

  /** The mean share of each name's words that are in {@code text}. */
  private static double share(List<Set<String>> names, Set<String> text) {
    return names.stream()
        .filter(name -> !name.isEmpty())
        .mapToDouble(name -> (double) name.stream().filter(text::contains).count() / name.size())
        .average()
        .orElse(1);
  }
}
