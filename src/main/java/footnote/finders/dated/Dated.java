package footnote.finders.dated;

import footnote.dates.Datebook;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Finder;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Finds sentences whose dates lie as asked to the days in the question.
 *
 * <p>Without a period in the question it finds nothing and every score is 0. The scores tell the
 * relations apart, so that the ranking can weigh them: {@code dated.same}, {@code dated.within},
 * {@code dated.covers}, {@code dated.begins}, {@code dated.ends}, {@code dated.any} of these,
 * {@code dated.holds} (the last change before the period in its paragraph, which still held then),
 * and {@code dated.paragraph} for a sentence without a fitting date beside one that has it.
 */
public final class Dated implements Finder {

  private final Datebook book;
  private final Map<Document.Source, List<Passage>> sentences = new ConcurrentHashMap<>();

  public Dated(Datebook book) {
    this.book = book;
  }

  @Override
  public void add(List<Passage> added) {
    for (Passage sentence : added) {
      Document document = sentence.document();
      if (!sentences.containsKey(document.source())) {
        book.add(document);
      }
      List<Passage> dated =
          sentences.computeIfAbsent(document.source(), source -> new CopyOnWriteArrayList<>());
      if (!book.in(sentence).isEmpty() && !dated.contains(sentence)) {
        dated.add(sentence);
      }
    }
  }

  @Override
  public void remove(Document.Source source) {
    sentences.remove(source);
    book.remove(source);
  }

  @Override
  public List<Found> find(Question question, int limit) {
    Optional<When> asked = question.period().map(Period::days);
    if (asked.isEmpty()) {
      return List.of();
    }
    return sentences.values().stream()
        .flatMap(List::stream)
        .map(sentence -> new Found(sentence, best(asked.get(), sentence).overall()))
        .filter(found -> found.score() > 0)
        .sorted(Comparator.comparingDouble(Found::score).reversed())
        .limit(limit)
        .toList();
  }

  private Relations best(When asked, Passage sentence) {
    Relations best = Relations.NONE;
    for (Mention mention : book.in(sentence)) {
      Optional<When> when = mention.when();
      if (when.isPresent()) {
        best = best.or(Relations.between(asked, when.get()));
      }
    }
    return best;
  }

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> asked) {
    Map<String, double[]> scores = new LinkedHashMap<>();
    double[][] relations = new double[Relations.NAMES.size()][asked.size()];
    for (int j = 0; j < relations.length; j++) {
      scores.put(Relations.NAMES.get(j), relations[j]);
    }
    double[] any = new double[asked.size()];
    double[] holds = new double[asked.size()];
    double[] beside = new double[asked.size()];
    scores.put("dated.any", any);
    scores.put("dated.holds", holds);
    scores.put("dated.paragraph", beside);
    Optional<When> period = question.period().map(Period::days);
    for (int i = 0; period.isPresent() && i < asked.size(); i++) {
      Relations best = best(period.get(), asked.get(i));
      any[i] = best.overall() > 0 ? 1 : 0;
      double[] values = best.values();
      for (int j = 0; j < values.length; j++) {
        relations[j][i] = values[j];
      }
      holds[i] = holds(period.get(), asked.get(i)) ? 1 : 0;
      beside[i] = best(period.get(), asked.get(i).paragraph()).overall();
    }
    return scores;
  }

  /** Whether the last date before the period in this paragraph stands in this sentence. */
  private boolean holds(When asked, Passage sentence) {
    List<Mention> before = new ArrayList<>();
    for (Mention mention : book.in(sentence.paragraph())) {
      if (Relations.startsBefore(mention, asked)) {
        before.add(mention);
      }
    }
    return before.stream()
        .max(Comparator.comparing(mention -> mention.when().flatMap(When::from).orElseThrow()))
        .filter(last -> sentence.span().contains(last.span()))
        .isPresent();
  }
}
