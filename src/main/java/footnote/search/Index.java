package footnote.search;

import footnote.questions.Question;
import footnote.text.Block;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Sentences;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * Finds evidence for a question in all documents: every finder names candidates, every judge scores
 * every candidate, and the ranking puts them in order.
 *
 * <p>Documents come and go from one thread; questions may be asked from any number of threads.
 */
public final class Index {

  /** Candidates taken from each finder. More than this raised recall by less than 1 %. */
  private static final int CANDIDATES = 60;

  private final List<Finder> finders;
  private final List<Judge> judges;
  private final Sentences sentences;
  private final Ranking ranking;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Rarity rarity = new Rarity();

  /** What there is, by its path below the library's folder. */
  private final Map<String, Shelved> shelf = new ConcurrentSkipListMap<>();

  /**
   * A document with its sentences. They are cut once, for the finders, and kept: cutting all of a
   * library takes seconds, keeping them a few dozen bytes each.
   */
  private record Shelved(Document document, List<Passage> sentences) {}

  /**
   * @param finders name candidates, and judge them too
   * @param judges only judge
   */
  public Index(List<Finder> finders, List<Judge> judges, Sentences sentences, Ranking ranking) {
    this.finders = List.copyOf(finders);
    this.judges = new ArrayList<>(finders);
    this.judges.addAll(judges);
    this.sentences = sentences;
    this.ranking = ranking;
  }

  /**
   * Takes in a document. An earlier revision of the same file is forgotten after the new one is
   * there, so that no question meets a gap.
   */
  public synchronized void replace(Document document) {
    Optional<Document> before =
        Optional.ofNullable(shelf.get(document.source().name())).map(Shelved::document);
    if (before.map(Document::source).equals(Optional.of(document.source()))) {
      return;
    }
    List<Passage> passages = cut(document);
    take(document, passages);
    vocabulary.add(document);
    rarity.add(document);
    shelf.put(document.source().name(), new Shelved(document, passages));
    before.ifPresent(this::forget);
  }

  /** Adds to all finders or, where one of them fails, to none. */
  private void take(Document document, List<Passage> passages) {
    try {
      finders.forEach(finder -> finder.add(passages));
    } catch (RuntimeException | Error broken) {
      finders.forEach(finder -> finder.remove(document.source()));
      throw broken;
    }
  }

  /** Forgets one revision of a document; one that is not there changes nothing. */
  public synchronized void remove(Document.Source source) {
    shelved(source)
        .ifPresent(
            there -> {
              shelf.remove(source.name());
              forget(there.document);
            });
  }

  private void forget(Document document) {
    finders.forEach(finder -> finder.remove(document.source()));
    vocabulary.remove(document);
    rarity.remove(document);
  }

  /** The words of all documents. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How rare they are. */
  public Rarity rarity() {
    return rarity;
  }

  private Optional<Shelved> shelved(Document.Source source) {
    return Optional.ofNullable(shelf.get(source.name()))
        .filter(there -> there.document.source().equals(source));
  }

  /** Titles, headings and datelines name things; they say none. */
  private List<Passage> cut(Document document) {
    return document.blocks().stream()
        .filter(block -> !block.isHeading() && block.kind() != Block.Kind.DATELINE)
        .map(block -> new Passage(document, block.span()))
        .flatMap(this::cut)
        .toList();
  }

  private Stream<Passage> cut(Passage paragraph) {
    int start = paragraph.span().start();
    return sentences.in(paragraph.text()).stream()
        .map(sentence -> new Passage(paragraph.document(), sentence.shift(start)));
  }

  /** The documents that can be asked about, in the order of their paths. */
  public Collection<Document> documents() {
    return shelf.values().stream().map(Shelved::document).toList();
  }

  /** The sentences that are searched, of all documents in the order of their paths. */
  public Stream<Passage> sentences() {
    return shelf.values().stream().flatMap(there -> there.sentences.stream());
  }

  /** The sentences of {@code document} that are searched, in its order; of one gone since, none. */
  public List<Passage> sentences(Document document) {
    return shelved(document.source()).map(Shelved::sentences).orElse(List.of());
  }

  /**
   * {@code sentence}, and before it those that stand before it in its paragraph; empty where it is
   * none of those that are searched.
   *
   * @param most so many before it, at most
   */
  public List<Passage> upTo(Passage sentence, int most) {
    List<Passage> all = sentences(sentence.document());
    int at = place(sentence, all);
    if (at < 0) {
      return List.of();
    }
    Span paragraph = sentence.paragraph().span();
    int from = at;
    while (from > 0 && at - from < most && paragraph.contains(all.get(from - 1).span())) {
      from--;
    }
    return all.subList(from, at + 1);
  }

  /** The sentence in front of {@code sentence} in its paragraph. */
  public Optional<Passage> before(Passage sentence) {
    List<Passage> two = upTo(sentence, 1);
    return two.size() > 1 ? Optional.of(two.get(0)) : Optional.empty();
  }

  /** The sentence behind {@code sentence} in its paragraph. */
  public Optional<Passage> behind(Passage sentence) {
    List<Passage> all = sentences(sentence.document());
    int at = place(sentence, all);
    return at < 0 || at + 1 == all.size()
        ? Optional.empty()
        : Optional.of(all.get(at + 1))
            .filter(next -> next.paragraph().equals(sentence.paragraph()));
  }

  /** Its index among {@code all}, or less than 0. */
  private static int place(Passage sentence, List<Passage> all) {
    int at =
        Collections.binarySearch(all, sentence, Comparator.comparing(each -> each.span().start()));
    return at >= 0 && all.get(at).span().equals(sentence.span()) ? at : -1;
  }

  /** The evidence for an answer, best first; empty only where no finder found anything. */
  public List<Evidence> find(Question question) {
    return ranking.rank(candidates(question));
  }

  /** What there is to choose from for an answer, judged but in no order. */
  public Candidates candidates(Question question) {
    List<Passage> sentences = found(question);
    Map<String, double[]> scores = new LinkedHashMap<>();
    for (Judge judge : judges) {
      scores.putAll(judge.judge(question, sentences));
    }
    return new Candidates(question, sentences, scores);
  }

  private List<Passage> found(Question question) {
    Map<Citation, Passage> candidates = new LinkedHashMap<>();
    for (Finder finder : finders) {
      for (Finder.Found found : finder.find(question, CANDIDATES)) {
        candidates.putIfAbsent(found.passage().citation(), found.passage());
      }
    }
    return List.copyOf(candidates.values());
  }
}
