package footnote.finders.held;

import footnote.dates.When;
import footnote.positions.Places;
import footnote.positions.Position;
import footnote.positions.Position.Holds;
import footnote.positions.Position.Office;
import footnote.positions.Position.Possession;
import footnote.positions.Position.Stance;
import footnote.positions.reading.Asking;
import footnote.positions.reading.PositionBook;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.questions.Question.Wants;
import footnote.search.Finder;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds and judges sentences by who stands where in them, and who holds what.
 *
 * <p>Scores: {@code held.stance} 1 where somebody the question names takes a stance, {@code
 * held.matter} 1 where the stance is on something the question names, {@code held.author} 1 where
 * the author does and the question asks for the author, {@code held.office} 1 where an office or
 * the possession that is asked for is told of somebody or something the question names (one half
 * where an office is asked for and only its title is named, or only who holds it), {@code
 * held.period} 1 where it was held in the days that are asked about.
 */
public final class Held implements Finder {

  private static final Pattern AUTHOR = Pattern.compile("(?i)\\b(author|writer|article|paper)\\b");

  private final PositionBook book;
  private final Places places;
  private final Map<Document.Source, List<Passage>> sentences = new ConcurrentHashMap<>();

  public Held(PositionBook book) {
    this.book = book;
    this.places = book.places();
  }

  @Override
  public void add(List<Passage> added) {
    book.add(added);
    added.stream()
        .filter(sentence -> !book.in(sentence).isEmpty())
        .collect(Collectors.groupingBy(sentence -> sentence.document().source()))
        .forEach(
            (source, told) ->
                sentences
                    .computeIfAbsent(source, each -> new CopyOnWriteArrayList<>())
                    .addAll(told));
  }

  @Override
  public void remove(Document.Source source) {
    sentences.remove(source);
    book.remove(source);
  }

  @Override
  public List<Found> find(Question question, int limit) {
    Asked asked = new Asked(question);
    boolean held = question.wants() == Wants.OFFICE || asked.possession.isPresent();
    if (question.wants() != Wants.STANCE && !held) {
      return List.of();
    }
    return sentences.values().stream()
        .flatMap(List::stream)
        .map(sentence -> new Found(sentence, asked.scores(sentence).total()))
        .filter(found -> found.score() > 0)
        .sorted(Comparator.comparingDouble(Found::score).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> judged) {
    double[] stance = new double[judged.size()];
    double[] matter = new double[judged.size()];
    double[] author = new double[judged.size()];
    double[] office = new double[judged.size()];
    double[] period = new double[judged.size()];
    Asked asked = new Asked(question);
    for (int i = 0; i < judged.size(); i++) {
      Scores scores = asked.scores(judged.get(i));
      stance[i] = scores.stance;
      matter[i] = scores.matter;
      author[i] = scores.author;
      office[i] = scores.office;
      period[i] = scores.period;
    }
    return Map.of(
        "held.stance", stance,
        "held.matter", matter,
        "held.author", author,
        "held.office", office,
        "held.period", period);
  }

  private record Scores(double stance, double matter, double author, double office, double period) {

    static final Scores NONE = new Scores(0, 0, 0, 0, 0);

    double total() {
      return stance + matter + author + office + period;
    }

    Scores or(Scores other) {
      return new Scores(
          Math.max(stance, other.stance),
          Math.max(matter, other.matter),
          Math.max(author, other.author),
          Math.max(office, other.office),
          Math.max(period, other.period));
    }
  }

  /** What a question asks, ready to be compared. */
  private final class Asked {

    private final Set<String> words = new HashSet<>();
    private final Set<String> named;
    private final Question question;
    private final boolean ofAuthor;
    private final Optional<When> days;
    private final Optional<Holds> possession;

    Asked(Question question) {
      this.question = question;
      Token.telling(question.terms()).forEach(token -> words.add(token.stem()));
      named = places.in(question.terms());
      ofAuthor = AUTHOR.matcher(question.text()).find();
      days = question.period().map(Period::days);
      possession = Asking.in(question.text());
    }

    Scores scores(Passage sentence) {
      Scores best = Scores.NONE;
      for (Position position : book.in(sentence)) {
        best = best.or(of(position, sentence));
      }
      return best;
    }

    private Scores of(Position position, Passage sentence) {
      if (position instanceof Stance stance) {
        boolean asks = question.wants() == Wants.STANCE;
        boolean author = sentence.document().author().map(stance.holder()::equals).orElse(false);
        boolean named = isNamed(stance.holder());
        boolean speaks = author && ofAuthor;
        boolean matter =
            (named || speaks || question.names().isEmpty()) && isNamed(opening(stance.about()));
        return asks ? new Scores(named ? 1 : 0, matter ? 1 : 0, speaks ? 1 : 0, 0, 0) : Scores.NONE;
      }
      if (position instanceof Possession held) {
        return of(held);
      }
      Office office = (Office) position;
      boolean titled = isNamed(office.office());
      boolean named = isNamed(office.holder()) || isNamed(office.organisation());
      boolean then = overlaps(office);
      double half = question.wants() == Wants.OFFICE && (titled || named) ? 0.5 : 0;
      double wanted = titled && named ? 1 : half;
      return new Scores(0, 0, 0, wanted, then && (titled || named) ? 1 : 0);
    }

    private Scores of(Possession held) {
      boolean wanted =
          possession.filter(held.kind()::equals).isPresent()
              && (isNamed(held.holder()) || isNamed(held.what()));
      boolean then = wanted && overlaps(held);
      return new Scores(0, 0, 0, wanted ? 1 : 0, then ? 1 : 0);
    }

    private boolean overlaps(Position position) {
      return days.isPresent()
          && position.when().map(when -> when.overlaps(days.get())).orElse(false);
    }

    /** The first words say whom or what it is about; the rest says the circumstances. */
    private static String opening(String about) {
      String[] words = about.split(" ", 6);
      return String.join(" ", List.of(words).subList(0, Math.min(5, words.length)));
    }

    /** By name, or by what stands for it: Japan for Tokyo. */
    private boolean isNamed(String name) {
      return Token.telling(name).stream().map(Token::stem).anyMatch(words::contains)
          || places.in(name).stream().anyMatch(named::contains);
    }
  }
}
