package footnote.positions.reading;

import footnote.positions.Places;
import footnote.positions.Position;
import footnote.positions.Setting;
import footnote.positions.Succession;
import footnote.positions.grammar.Names;
import footnote.positions.reading.Positions.Reading;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Sha256;
import footnote.text.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The positions of every document, and who came after whom, read once when it arrives. May be used
 * from any thread.
 */
public final class PositionBook {

  /** Whom a document goes on about, and what a list is of, stands no farther before. */
  private static final int EARLIER = 3000;

  /** Of a paragraph without end no more than this is read before a sentence. */
  private static final int LONGEST_BEFORE = EARLIER + 400;

  private static final Logger log = LoggerFactory.getLogger(PositionBook.class);

  private final Positions positions;
  private final Keeping kept;
  private final Map<Document.Source, Map<Span, Reading>> book = new ConcurrentHashMap<>();

  /** One that keeps nothing for the next start. */
  public PositionBook(Positions positions) {
    this(positions, Keeping.NOTHING);
  }

  /**
   * @param kept what the same edition of the program read before, with the same words
   */
  public PositionBook(Positions positions, Keeping kept) {
    this.positions = positions;
    this.kept = kept;
  }

  /** The names by which its holders are the same. */
  public Places places() {
    return positions.places();
  }

  /**
   * A position, and the sentence that tells it.
   *
   * @param sentence the position's span counts from its beginning
   */
  public record Told(Passage sentence, Position position) {}

  /**
   * Reads sentences, on as many threads as there are processors, or takes what was kept of them.
   *
   * @param sentences of one document or several, all of each; those without a position take no room
   */
  public void add(List<Passage> sentences) {
    Map<Document.Source, List<Passage>> documents = new LinkedHashMap<>();
    sentences.forEach(
        sentence ->
            documents
                .computeIfAbsent(sentence.document().source(), source -> new ArrayList<>())
                .add(sentence));
    documents.values().forEach(this::addDocument);
  }

  private void addDocument(List<Passage> sentences) {
    Document document = sentences.get(0).document();
    Map<Span, Reading> page = new ConcurrentHashMap<>();
    book.put(document.source(), page);
    ByteBuffer key = key(document);
    Optional<Map<Span, Reading>> known = kept(key);
    if (known.isPresent()) {
      page.putAll(known.get());
      return;
    }
    List<String> people = List.copyOf(Names.people(document.text()));
    Optional<String> interviewee = Interviewees.of(document);
    sentences.parallelStream()
        .forEach(
            each -> {
              Reading read = read(each, people, interviewee);
              if (!read.isEmpty()) {
                page.put(each.span(), read);
              }
            });
    kept.put(key, Page.bytes(page));
  }

  private Optional<Map<Span, Reading>> kept(ByteBuffer key) {
    return kept.get(key)
        .flatMap(
            bytes -> {
              try {
                return Optional.of(Page.of(bytes));
              } catch (IOException | IllegalArgumentException unreadable) {
                log.warn(
                    "what was kept of a document is not understood; it is read again", unreadable);
                return Optional.empty();
              }
            });
  }

  /** By the file's bytes, and by what its head or its name says. */
  private static ByteBuffer key(Document document) {
    String identity =
        String.join(
            "\n",
            document.source().sha256(),
            document.title(),
            document.author().orElse(""),
            document.published().map(LocalDate::toString).orElse(""));
    return Sha256.key(identity);
  }

  private Reading read(Passage sentence, List<String> known, Optional<String> interviewee) {
    Setting setting = setting(sentence, known, interviewee);
    return header(sentence)
        .flatMap(header -> positions.row(header, sentence.text(), setting))
        .orElseGet(() -> positions.reading(sentence.text(), setting));
  }

  /** The first row of the table in which {@code sentence} stands. */
  private static Optional<String> header(Passage sentence) {
    Document document = sentence.document();
    List<Block> blocks = document.blocks();
    int at = document.blockAt(sentence.span().start()).orElse(-1);
    if (at < 0 || blocks.get(at).kind() != Block.Kind.ROW) {
      return Optional.empty();
    }
    while (at > 0 && blocks.get(at - 1).kind() == Block.Kind.ROW) {
      at--;
    }
    return Optional.of(blocks.get(at).span().in(document.text()));
  }

  public void remove(Document.Source source) {
    book.remove(source);
  }

  /** The positions that {@code sentence} tells. */
  public List<Position> in(Passage sentence) {
    return reading(sentence).positions();
  }

  private Reading reading(Passage sentence) {
    return book.getOrDefault(sentence.document().source(), Map.of())
        .getOrDefault(sentence.span(), Reading.NOTHING);
  }

  /** What {@code sentences} tell, in their order. */
  public List<Told> in(Stream<Passage> sentences) {
    List<Told> told = new ArrayList<>();
    sentences.forEach(
        sentence -> in(sentence).forEach(position -> told.add(new Told(sentence, position))));
    return told;
  }

  /**
   * That somebody came after somebody else, and the sentence that tells it.
   *
   * @param sentence the succession's span counts from its beginning
   */
  public record Followed(Passage sentence, Succession succession) {}

  /** Who came after whom by {@code sentences}, in their order. */
  public List<Followed> successions(Stream<Passage> sentences) {
    List<Followed> followed = new ArrayList<>();
    sentences.forEach(
        sentence ->
            reading(sentence)
                .successions()
                .forEach(succession -> followed.add(new Followed(sentence, succession))));
    return followed;
  }

  /** What stands around {@code sentence} in its document. */
  private static Setting setting(
      Passage sentence, List<String> known, Optional<String> interviewee) {
    Document document = sentence.document();
    Passage paragraph = sentence.paragraph();
    int start = sentence.span().start();
    int first = Math.max(paragraph.span().start(), start - LONGEST_BEFORE);
    String before = document.text().substring(first, start);
    int near = Setting.near(before);
    List<Passage> headings = sentence.headings();
    String heading =
        headings.isEmpty() ? document.title() : headings.get(headings.size() - 1).text();
    return new Setting(
        Interviewees.isAnswer(heading) ? interviewee.orElse("") : document.author().orElse(""),
        WritingDay.of(sentence),
        heading,
        before.substring(near),
        known,
        earlier(document, paragraph) + (near > 0 ? "\n" + before.substring(0, near).strip() : ""));
  }

  /** The title and the blocks before {@code paragraph}, as far back as anything leans on them. */
  private static String earlier(Document document, Passage paragraph) {
    int last = document.blockAt(paragraph.span().start()).orElse(0);
    int first = last;
    int length = 0;
    while (first > 0 && length < EARLIER) {
      first--;
      length += document.blocks().get(first).span().length();
    }
    StringBuilder told = new StringBuilder(document.title());
    for (Block block : document.blocks().subList(first, last)) {
      if (!block.isHeading() && block.kind() != Block.Kind.DATELINE) {
        told.append('\n').append(block.span().in(document.text()).replace('\n', ' '));
      }
    }
    return told.toString();
  }
}
