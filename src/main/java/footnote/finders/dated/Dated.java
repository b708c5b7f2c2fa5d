package footnote.finders.dated;

import footnote.dates.Datebook;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Finder;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds sentences whose dates lie as asked to the days in the question.
 *
 * <p>Without a period in the question it finds nothing and every score is 0. The scores tell the
 * relations apart, so that the ranking can weigh them; which there are, {@link Timing} says.
 */
public final class Dated implements Finder {

  private final Datebook book;
  private final Map<Document.Source, Chronicle> chronicles = new ConcurrentHashMap<>();

  public Dated(Datebook book) {
    this.book = book;
  }

  @Override
  public void add(List<Passage> added) {
    if (added.isEmpty()) {
      return;
    }
    Document document = added.get(0).document();
    Optional<Chronicle> before = Optional.ofNullable(chronicles.get(document.source()));
    if (before.isEmpty()) {
      book.add(document);
    }
    TreeMap<Span, Passage> all = new TreeMap<>();
    before.stream()
        .flatMap(chronicle -> chronicle.entries().stream())
        .forEach(entry -> all.put(entry.sentence().span(), entry.sentence()));
    added.forEach(sentence -> all.put(sentence.span(), sentence));
    chronicles.put(document.source(), Chronicle.of(List.copyOf(all.values()), book));
  }

  @Override
  public void remove(Document.Source source) {
    chronicles.remove(source);
    book.remove(source);
  }

  @Override
  public List<Found> find(Question question, int limit) {
    Optional<When> asked = question.period().map(Period::days);
    if (asked.isEmpty()) {
      return List.of();
    }
    return chronicles.values().stream()
        .flatMap(chronicle -> chronicle.entries().stream())
        .filter(entry -> !entry.days().isEmpty())
        .map(
            entry ->
                new Found(entry.sentence(), Relations.best(asked.get(), entry.days()).overall()))
        .filter(found -> found.score() > 0)
        .sorted(Comparator.comparingDouble(Found::score).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> judged) {
    Map<String, double[]> scores = new LinkedHashMap<>();
    Timing.NAMES.forEach(name -> scores.put(name, new double[judged.size()]));
    Optional<When> asked = question.period().map(Period::days);
    for (int i = 0; asked.isPresent() && i < judged.size(); i++) {
      int at = i;
      timing(asked.get(), judged.get(i))
          .scores()
          .forEach(
              (name, score) ->
                  scores.computeIfAbsent(name, n -> new double[judged.size()])[at] = score);
    }
    return scores;
  }

  private Timing timing(When asked, Passage sentence) {
    Chronicle chronicle =
        Optional.ofNullable(chronicles.get(sentence.document().source()))
            .orElseGet(() -> Chronicle.of(List.of(sentence), book));
    List<Mention> paragraph = book.in(sentence.paragraph());
    return new Timing(asked, chronicle, sentence, paragraph);
  }
}
