package footnote.search;

import footnote.questions.Question;
import footnote.text.Block;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

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

  /** The documents, by their path below the library's folder. */
  private final Map<String, Document> documents = new ConcurrentSkipListMap<>();

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
    Optional<Document> before = Optional.ofNullable(documents.get(document.source().name()));
    if (before.map(Document::source).equals(Optional.of(document.source()))) {
      return;
    }
    List<Passage> passages = passages(document);
    finders.forEach(finder -> finder.add(passages));
    vocabulary.add(document);
    rarity.add(document);
    documents.put(document.source().name(), document);
    before.ifPresent(this::forget);
  }

  /** Forgets one revision of a document; one that is not there changes nothing. */
  public synchronized void remove(Document.Source source) {
    Optional<Document> there =
        Optional.ofNullable(documents.get(source.name()))
            .filter(document -> document.source().equals(source));
    there.ifPresent(
        document -> {
          documents.remove(source.name());
          forget(document);
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

  /**
   * The sentences of {@code document} that are searched. Titles, headings and datelines name
   * things; they say none.
   */
  public List<Passage> passages(Document document) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.isHeading() || block.kind() == Block.Kind.DATELINE) {
        continue;
      }
      passages.addAll(sentences(new Passage(document, block.span())));
    }
    return passages;
  }

  /** The sentences of one paragraph, item or row. */
  public List<Passage> sentences(Passage paragraph) {
    int start = paragraph.span().start();
    return sentences.in(paragraph.text()).stream()
        .map(sentence -> new Passage(paragraph.document(), sentence.shift(start)))
        .toList();
  }

  /** The documents that can be asked about, in the order of their paths. */
  public Collection<Document> documents() {
    return List.copyOf(documents.values());
  }

  /** The evidence for an answer, best first; empty only where no finder found anything. */
  public List<Evidence> find(Question question) {
    return ranking.rank(candidates(question));
  }

  /** What there is to choose from for an answer, judged but in no order. */
  public Candidates candidates(Question question) {
    List<Passage> sentences = sentences(question);
    Map<String, double[]> scores = new LinkedHashMap<>();
    for (Judge judge : judges) {
      scores.putAll(judge.judge(question, sentences));
    }
    return new Candidates(question, sentences, scores);
  }

  private List<Passage> sentences(Question question) {
    Map<Citation, Passage> candidates = new LinkedHashMap<>();
    for (Finder finder : finders) {
      for (Finder.Found found : finder.find(question, CANDIDATES)) {
        candidates.putIfAbsent(found.passage().citation(), found.passage());
      }
    }
    return List.copyOf(candidates.values());
  }
}
