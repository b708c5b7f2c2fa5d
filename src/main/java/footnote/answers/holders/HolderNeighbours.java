package footnote.answers.holders;

import footnote.answers.Answer;
import footnote.answers.Unanswered;
import footnote.answers.Unanswered.Reason;
import footnote.positions.Succession;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.PositionBook.Followed;
import footnote.questions.Neighbour;
import footnote.questions.Question;
import footnote.search.Index;
import footnote.tenures.Tenures;
import footnote.tenures.Tenures.Found;
import footnote.tenures.Tenures.Part;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers who came before or after somebody whom an answer told of: by the offices that were read,
 * and else by who is told to follow whom where that answer stands. It never names the same again.
 */
public final class HolderNeighbours {

  private static final String NAME =
      "(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Professor|General|Canon|Father|Sister)\\.? )?"
          + "(\\p{Lu}[\\p{L}'’-]+(?: (?:(?:van|von|de|der|la|du) )*(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+))*)";

  private static final Pattern BEFORE = pointing("[Bb]efore");

  private static final Pattern AFTER = pointing("[Aa]fter");

  private static final Pattern POINTS = Pattern.compile("(?:He|She|His|Her)\\b");

  /** So many sentences behind what was shown may point back at it. */
  private static final int NEXT = 2;

  private final Index index;
  private final PositionBook book;
  private final Tenures tenures;
  private final Holders holders;

  public HolderNeighbours(Index index, PositionBook book, Tenures tenures, Holders holders) {
    this.index = index;
    this.book = book;
    this.tenures = tenures;
    this.holders = holders;
  }

  /**
   * Who stands beside the holder.
   *
   * @param shown what told of the holder, where something did
   */
  public Answer of(Question question, Neighbour asked, Optional<Passage> shown) {
    List<Found> read =
        tenures.of(question).found().stream().filter(found -> isAnother(found, asked)).toList();
    if (!read.isEmpty() && asked.holder().isPresent()) {
      return holders.answer(question, read, index.find(question));
    }
    return shown
        .flatMap(passage -> told(asked, passage))
        .map(found -> holders.answer(question, List.of(found), index.find(question)))
        .orElseGet(() -> new Unanswered(question, 0, Reason.NOTHING_MORE, List.of(), List.of()));
  }

  /** "Before her, Ann Lee chaired it", "Before him it was chaired by Ann Lee". */
  private static Pattern pointing(String word) {
    return Pattern.compile(
        "^(?:And |But )?" + word + " (?:him|her|them|that),? (?:[^.;:]*? by )?" + NAME);
  }

  private static boolean isAnother(Found found, Neighbour asked) {
    return found.part() == Part.HOLDER
        && !isTitle(found.sentence(), found.words())
        && asked.holder().filter(holder -> isSame(holder, found.words())).isEmpty();
  }

  /**
   * The nearest to {@code shown} in its document that tells who came before the holder, or after.
   */
  private Optional<Found> told(Neighbour asked, Passage shown) {
    return book.successions(index.sentences(shown.document()).stream()).stream()
        .filter(told -> isBeside(told, asked, shown))
        .min(Comparator.comparingInt(told -> distance(told.sentence(), shown)))
        .map(told -> found(told, asked))
        .filter(found -> isAnother(found, asked))
        .or(() -> pointed(asked, shown));
  }

  /** "Before her, the chair was held for nine years by Ann Lee", behind what was shown. */
  private Optional<Found> pointed(Neighbour asked, Passage shown) {
    Pattern pointing = asked.before() ? BEFORE : AFTER;
    return index.sentences(shown.document()).stream()
        .filter(sentence -> sentence.span().start() > shown.span().start())
        .filter(sentence -> sentence.paragraph().equals(shown.paragraph()))
        .limit(NEXT)
        .flatMap(
            sentence ->
                pointing
                    .matcher(sentence.text())
                    .results()
                    .map(
                        result ->
                            new Found(
                                sentence,
                                Part.HOLDER,
                                result.group(1),
                                new Span(result.start(1), result.end(1)),
                                Optional.empty())))
        .filter(found -> isAnother(found, asked))
        .findFirst();
  }

  private boolean isBeside(Followed told, Neighbour asked, Passage shown) {
    String bearer = bearer(told.succession(), asked);
    String other = other(told.succession(), asked);
    return asked
        .holder()
        .map(
            holder ->
                !isSame(holder, other)
                    && (isSame(holder, bearer)
                        || isTitle(told, bearer, shown)
                        || isNext(told, holder, bearer, shown)))
        .orElseGet(() -> told.sentence().span().overlaps(shown.span()));
  }

  /**
   * Whether a "her" right behind {@code shown} was taken for what the title names: it means whom
   * that told of.
   */
  private static boolean isTitle(Followed told, String bearer, Passage shown) {
    return isTitle(told.sentence(), bearer) && isRightBehind(told.sentence(), shown);
  }

  /** Whether {@code name} was read into {@code sentence} from the title; it may be nobody's. */
  private static boolean isTitle(Passage sentence, String name) {
    return sentence.document().title().contains(name) && !sentence.text().contains(last(name));
  }

  /**
   * Whether a "she" in the sentence right behind {@code shown} was taken for somebody or something
   * that holds no office: it means the holder whom that told of.
   */
  private boolean isNext(Followed told, String holder, String bearer, Passage shown) {
    List<Passage> all = index.sentences(shown.document());
    int at = all.indexOf(shown);
    return at >= 0
        && at + 1 < all.size()
        && all.get(at + 1).equals(told.sentence())
        && POINTS.matcher(told.sentence().text()).lookingAt()
        && shown.text().contains(last(holder))
        && !told.sentence().text().contains(bearer)
        && book.in(all.stream()).stream()
            .noneMatch(each -> isSame(each.position().holder(), bearer));
  }

  /** In the same paragraph or the next. */
  private static boolean isRightBehind(Passage sentence, Passage shown) {
    Optional<Integer> at = shown.paragraphNumber();
    Optional<Integer> there = sentence.paragraphNumber();
    return sentence.span().start() >= shown.span().start()
        && at.isPresent()
        && there.filter(number -> number <= at.get() + 1).isPresent();
  }

  private static String bearer(Succession succession, Neighbour asked) {
    return asked.before() ? succession.after() : succession.before();
  }

  private static String other(Succession succession, Neighbour asked) {
    return asked.before() ? succession.before() : succession.after();
  }

  private static Found found(Followed told, Neighbour asked) {
    Span span = told.succession().span();
    return new Found(
        told.sentence(), Part.HOLDER, other(told.succession(), asked), span, Optional.empty());
  }

  /** In UTF-16 code units; what is shown and what stands behind it is nearer than what is above. */
  private static int distance(Passage sentence, Passage shown) {
    int behind = sentence.span().start() - shown.span().start();
    return behind >= 0 ? behind : -2 * behind;
  }

  /** The whole name, or the surname. */
  private static boolean isSame(String one, String other) {
    return last(one).equalsIgnoreCase(last(other));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
