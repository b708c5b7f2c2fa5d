package footnote.finders.words;

import footnote.questions.Question;
import footnote.search.Finder;
import footnote.search.Level;
import footnote.text.Document;
import footnote.text.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Finds sentences that share words with the question, rare words counting more: BM25 (Robertson and
 * Zaragoza, 2009) with Lucene's constants, over English stems.
 *
 * <p>Scores are shares of what a text could reach that holds every word of the question, so that
 * they mean the same for short and for long questions: from 0 to 1.
 */
public final class Words implements Finder {

  private static final String UNIT = "unit";
  private static final String SOURCE = "source";
  private static final String TEXT = "text";

  private final Level level;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** The sentences behind each unit that is in the index. */
  private final Map<String, List<Passage>> sentences = new ConcurrentHashMap<>();

  /** An empty index in memory; {@code level} says what is searched for each sentence. */
  public Words(Level level) {
    this.level = level;
    try {
      writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
      searchers = new SearcherManager(writer, null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String name() {
    return "words." + level.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void add(List<Passage> added) {
    Map<String, List<Passage>> fresh = new LinkedHashMap<>();
    for (Passage sentence : added) {
      String id = id(level.unit(sentence));
      if (!sentences.containsKey(id)) {
        fresh.computeIfAbsent(id, unit -> new ArrayList<>()).add(sentence);
      }
    }
    sentences.putAll(fresh);
    try {
      for (Map.Entry<String, List<Passage>> unit : fresh.entrySet()) {
        writer.addDocument(fields(unit.getKey(), level.unit(unit.getValue().get(0))));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private List<Field> fields(String id, Passage unit) {
    return List.of(
        new StringField(UNIT, id, Field.Store.YES),
        new StringField(SOURCE, id(unit.document().source()), Field.Store.NO),
        new TextField(TEXT, level.text(unit), Field.Store.NO));
  }

  private static String id(Document.Source source) {
    return source.sha256() + "/" + source.name();
  }

  private static String id(Passage unit) {
    return unit.span() + "/" + id(unit.document().source());
  }

  @Override
  public void remove(Document.Source source) {
    try {
      writer.deleteDocuments(new Term(SOURCE, id(source)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    sentences.values().removeIf(unit -> unit.get(0).document().source().equals(source));
  }

  @Override
  public List<Found> find(Question question, int limit) {
    List<Found> found = new ArrayList<>();
    search(question, Set.of(), limit)
        .forEach(
            (id, score) -> {
              for (Passage sentence : sentences.getOrDefault(id, List.of())) {
                found.add(new Found(sentence, score));
              }
            });
    return found.size() <= limit ? found : found.subList(0, limit);
  }

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> asked) {
    List<String> ids = asked.stream().map(sentence -> id(level.unit(sentence))).toList();
    Map<String, Double> scores =
        ids.isEmpty() ? Map.of() : search(question, new LinkedHashSet<>(ids), ids.size());
    return Map.of(name(), ids.stream().mapToDouble(id -> scores.getOrDefault(id, 0.0)).toArray());
  }

  /** Scores by unit, best first; only of the units {@code among} unless that is empty. */
  private Map<String, Double> search(Question question, Set<String> among, int limit) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return search(searcher, terms(question.terms()), among, limit);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, Double> search(
      IndexSearcher searcher, Set<String> terms, Set<String> among, int limit) throws IOException {
    Map<String, Double> scores = new LinkedHashMap<>();
    double attainable = attainable(searcher, terms);
    if (attainable == 0) {
      return scores;
    }
    ScoreDoc[] hits = searcher.search(query(terms, among), limit).scoreDocs;
    for (ScoreDoc hit : hits) {
      String id = searcher.storedFields().document(hit.doc, Set.of(UNIT)).get(UNIT);
      scores.put(id, hit.score / attainable);
    }
    return scores;
  }

  private static Query query(Set<String> terms, Set<String> among) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD));
    if (!among.isEmpty()) {
      query.add(new TermInSetQuery(UNIT, among.stream().map(BytesRef::new).toList()), Occur.FILTER);
    }
    return query.setMinimumNumberShouldMatch(1).build();
  }

  /**
   * The score of a text that holds every term without end: the sum of the terms' inverse document
   * frequencies ln(1 + (N - n + 0.5) / (n + 0.5)), as in Lucene's BM25Similarity.
   */
  private static double attainable(IndexSearcher searcher, Set<String> terms) throws IOException {
    double sum = 0;
    double count = searcher.getIndexReader().numDocs();
    if (count == 0) {
      return 0;
    }
    for (String term : terms) {
      double frequency = searcher.getIndexReader().docFreq(new Term(TEXT, term));
      sum += Math.log1p(Math.max(0, count - frequency + 0.5) / (frequency + 0.5));
    }
    return sum;
  }

  /** The distinct stems of a question; at most what one query may hold. */
  private Set<String> terms(String text) throws IOException {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && terms.size() < IndexSearcher.getMaxClauseCount() / 2) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
