package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whom "he" and "she" mean in the sentences before: the last one who was the subject, and
 * through a "she" the one whom that means.
 */
final class Antecedents {

  /** Farther back nobody remembers. */
  private static final int MOST_SENTENCES = 14;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{Ll}\\p{N})”\"][.!?]{1,2}[”\"]?)\\s+(?=[\\p{Lu}“\"])|\\n");

  /** What leads a name that is no subject. */
  private static final Pattern LED =
      Pattern.compile(
          "(?:^|.* )(?i:of|in|at|for|to|from|with|by|near|under|against|like|than|on|over|behind"
              + "|about|between|after|before|without) (?:[\\p{L}.'’-]+ ){0,3}$");

  private static final Pattern OWNED = Pattern.compile("(?:His|Her|Its|Their|The) [^,]*, ");

  private static final Pattern SUBJECT =
      Pattern.compile("(?:[^,]{0,60}, )?(?:[\\p{L}\\p{N}.'’“\"-]+ ){0,5}");

  private final Function<String, Optional<String>> person;
  private final Genders genders;
  private final List<String> near;
  private final List<String> far;
  private final String title;

  /**
   * @param person the full name of whom a name means, empty where it is that of no person
   */
  Antecedents(Setting setting, Function<String, Optional<String>> person) {
    this.person = person;
    this.genders = new Genders(setting.earlier() + " " + setting.before());
    this.near = sentences(setting.before());
    List<String> lines = sentences(setting.earlier());
    this.title = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    this.far = lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
  }

  /** The sentences of {@code text}, the last first. */
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCE_END.split(text)) {
      if (!sentence.isBlank()) {
        sentences.add(0, sentence.strip());
      }
    }
    return sentences;
  }

  /** Whom {@code pronoun}, in lower case, means at the beginning of a sentence. */
  Optional<String> of(String pronoun) {
    Optional<String> near = among(this.near, pronoun);
    if (near.isPresent()) {
      return near;
    }
    Optional<String> titled = in(title, pronoun, false);
    boolean life = titled.filter(this::isOpening).isPresent();
    return life ? titled : among(far, pronoun).or(() -> titled);
  }

  /** "Anna Berg, 1929–2016", "Biography: Anna Berg": a document about her. */
  private boolean isOpening(String name) {
    return title.startsWith(name) || title.contains(": " + name);
  }

  /** The last subject; somebody named otherwise where the sentences go on about nobody. */
  private Optional<String> among(List<String> sentences, String pronoun) {
    Optional<String> aside = Optional.empty();
    boolean goesOn = false;
    for (int i = 0; i < Math.min(sentences.size(), MOST_SENTENCES); i++) {
      String sentence = sentences.get(i);
      Optional<String> subject = in(sentence, pronoun, true);
      if (subject.isPresent()) {
        boolean other = !genders.tells(subject.get()) && isGoneOn(sentences, i, pronoun, subject);
        if (other) {
          return Optional.empty();
        }
        boolean known = aside.isEmpty() || in(title, pronoun, false).equals(subject);
        return known || goesOn ? subject : aside;
      }
      goesOn |= isPronounFirst(sentence, pronoun);
      if (aside.isEmpty() && !goesOn) {
        aside = in(sentence, pronoun, false);
      }
    }
    return goesOn ? Optional.empty() : aside;
  }

  /** Whether it was "she" already before the sentence at {@code at}: somebody else is meant. */
  private boolean isGoneOn(
      List<String> sentences, int at, String pronoun, Optional<String> subject) {
    return sentences.stream()
            .skip(at + 1L)
            .noneMatch(
                each ->
                    in(each, pronoun, true).isPresent() || in(each, pronoun, false).equals(subject))
        && sentences.stream().skip(at + 1L).anyMatch(each -> isPronounFirst(each, pronoun));
  }

  private Optional<String> in(String sentence, String pronoun, boolean asSubject) {
    int first = firstPronoun(sentence, pronoun);
    for (Names.Mention mention : Names.mentions(sentence)) {
      String before = sentence.substring(0, mention.start());
      boolean apposed = OWNED.matcher(before).matches();
      boolean subject =
          apposed || (mention.start() < first && isSubject(before, sentence, mention));
      if (subject || !asSubject) {
        Optional<String> who =
            person.apply(mention.name()).filter(name -> genders.fits(pronoun, name));
        if (who.isPresent()) {
          return who;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSubject(String before, String sentence, Names.Mention mention) {
    boolean owner =
        sentence.startsWith("'s", mention.end()) || sentence.startsWith("’s", mention.end());
    return SUBJECT.matcher(before).matches() && !LED.matcher(before).matches() && !owner;
  }

  private static boolean isPronounFirst(String sentence, String pronoun) {
    return firstPronoun(sentence, pronoun) < sentence.length();
  }

  private static int firstPronoun(String sentence, String pronoun) {
    boolean she = pronoun.equals("she") || pronoun.startsWith("her");
    String forms = she ? "she|her|herself" : "he|his|him|himself";
    Matcher matcher = Pattern.compile("(?i)\\b(?:" + forms + ")\\b").matcher(sentence);
    return matcher.find() ? matcher.start() : sentence.length();
  }
}
