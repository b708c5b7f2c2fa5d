package footnote.answers.giving;

import footnote.answers.Answer;
import footnote.answers.Headline;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.answers.quoting.Quoting;
import footnote.questions.Question;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers what an abbreviation stands for, by the place where a document spells it out: "Defence
 * Trilateral Talks (DTT)".
 */
final class Abbreviations {

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\bwhat (?:do|does|did|is|are) (?:the )?(?:(?:abbreviation|acronym|initials|letters) )?"
              + "['\"“‘]?(?<letters>[\\p{L}\\p{N}&-]{2,12})['\"”’]? (?:stand(?:s|ing)?|short) for\\b"
              + "|\\b(?:full|long) (?:name|form|title) of (?:the )?(?<name>[\\p{L}\\p{N}&-]{2,12})\\s*\\??$"
              + "|\\bspell out (?:the )?(?<spelled>[\\p{L}\\p{N}&-]{2,12})\\s*\\??$");

  /** What parts an abbreviation from its words: "(the DTT)", "or DTT", the border of a cell. */
  private static final String BEHIND = "(?:\\((?:the )?|[,·/–] ?(?:or )?(?:the )?|\\bor (?:the )?)";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Small words that most abbreviations leave out. */
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "la");

  private final Index index;
  private final Quoting quoting;

  Abbreviations(Index index, Quoting quoting) {
    this.index = index;
    this.quoting = quoting;
  }

  /** The first place that spells out the abbreviation, if the question asks for one. */
  Optional<Answer> of(Question question) {
    return asked(question.terms()).flatMap(letters -> answer(question, letters));
  }

  private static Optional<String> asked(String text) {
    Matcher asked = ASKED.matcher(text);
    if (!asked.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(asked.group("letters"))
        .or(() -> Optional.ofNullable(asked.group("name")))
        .or(() -> Optional.ofNullable(asked.group("spelled")));
  }

  private Optional<Answer> answer(Question question, String letters) {
    return index
        .sentences()
        .flatMap(
            sentence -> spelledOut(sentence, letters).map(span -> quote(sentence, span)).stream())
        .findFirst()
        .map(quote -> new Quoted(question, 1, headline(quote), List.of(quote)));
  }

  private Quote quote(Passage sentence, Span span) {
    return quoting.quote(sentence, Optional.of(span.shift(sentence.span().start())));
  }

  private static Optional<Headline> headline(Quote quote) {
    return quote.marked().map(Headline.Words::new);
  }

  /** Where {@code sentence} spells {@code letters} out, from its beginning. */
  static Optional<Span> spelledOut(Passage sentence, String letters) {
    String text = sentence.text();
    Matcher behind =
        Pattern.compile(BEHIND + Pattern.quote(letters) + "\\b", Pattern.CASE_INSENSITIVE)
            .matcher(text);
    if (behind.find()) {
      return before(text, behind.start(), letters);
    }
    Matcher name =
        Pattern.compile("\\b" + Pattern.quote(letters) + " ?\\(([^()]{3,90})\\)").matcher(text);
    return name.find()
            && initials(words(text, name.start(1), name.end(1)), text).contains(fold(letters))
        ? Optional.of(new Span(name.start(1), name.end(1)))
        : Optional.empty();
  }

  /** The fewest words before {@code end} whose initials are the letters. */
  private static Optional<Span> before(String text, int end, String letters) {
    List<Span> words = words(text, 0, end);
    for (int first = words.size() - 1; first >= 0; first--) {
      List<Span> run = words.subList(first, words.size());
      String opening = run.get(0).in(text).toLowerCase(Locale.ROOT);
      if (!SMALL.contains(opening) && initials(run, text).contains(fold(letters))) {
        return Optional.of(new Span(run.get(0).start(), run.get(run.size() - 1).end()));
      }
      if (run.size() > 2 * letters.length()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static List<Span> words(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }

  /** The first letters of all words, and of those that are not small. */
  private static Set<String> initials(List<Span> words, String text) {
    StringBuilder all = new StringBuilder();
    StringBuilder telling = new StringBuilder();
    for (Span word : words) {
      String written = word.in(text);
      int first = written.codePointAt(0);
      all.appendCodePoint(first);
      if (!SMALL.contains(written.toLowerCase(Locale.ROOT))) {
        telling.appendCodePoint(first);
      }
    }
    return new HashSet<>(List.of(fold(all.toString()), fold(telling.toString())));
  }

  private static String fold(String letters) {
    return letters.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
