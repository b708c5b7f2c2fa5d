package footnote.positions.claims;

import footnote.dates.When;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Once;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The offices told before a sentence, read only where it leans on them. */
public final class Memory {

  /** How many sentences far back are read for one person; reading is what costs. */
  private static final int MOST_READ = 8;

  /** And how many for one whom such a sentence leans on in its turn. */
  private static final int MOST_READ_THERE = 3;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=(?:\\p{Ll}|\\d\\d|\\))[.!?]{1,2}[”\"]?)\\s+(?=[\\p{Lu}“\"])");

  private final Setting setting;
  private final Predicate<String> tells;
  private final Reader reader;
  private final int mostRead;
  private final Once<List<Told>> backwards = new Once<>(this::backwards);
  private Optional<List<Claim>> near;

  /** Reads the offices of a sentence in its setting, with what was told before it. */
  public interface Reader {
    List<Claim> read(String sentence, Setting setting, Memory memory);

    /** The same with their dates, which cost more. */
    List<Office> dated(String sentence, Setting setting, Memory memory);
  }

  /**
   * @param tells whether a text could tell of an office
   * @param reader reads the offices of a sentence in its setting
   */
  public Memory(Setting setting, Predicate<String> tells, Reader reader) {
    this(setting, tells, reader, MOST_READ, Optional.empty());
  }

  private Memory(
      Setting setting,
      Predicate<String> tells,
      Reader reader,
      int mostRead,
      Optional<List<Claim>> near) {
    this.setting = setting;
    this.tells = tells;
    this.reader = reader;
    this.mostRead = mostRead;
    this.near = near;
  }

  /** That of a sentence before, which knows less the farther back it stands. */
  private Memory of(Told each, Optional<List<Claim>> near) {
    boolean deep = mostRead < MOST_READ;
    Optional<List<Claim>> known = deep && near.isEmpty() ? Optional.of(List.of()) : near;
    return new Memory(each.around(), tells, reader, deep ? 0 : MOST_READ_THERE, known);
  }

  /** What stands before it in its paragraph. */
  List<Claim> near() {
    if (near.isEmpty()) {
      near = Optional.of(read(setting.before()));
    }
    return near.get();
  }

  /** The last sentence before it in its paragraph; empty where there is none. */
  String sentenceBefore() {
    List<Told> told = sentences(setting.before(), setting.earlier());
    return told.isEmpty() ? "" : told.get(told.size() - 1).sentence();
  }

  /** What the last sentence before it in its paragraph tells. */
  List<Claim> justTold() {
    List<Told> told = sentences(setting.before(), setting.earlier());
    return told.isEmpty() ? List.of() : told.get(told.size() - 1).claims();
  }

  /**
   * Sentence by sentence, because each leans on those before it; first what was before what the
   * text goes on about.
   */
  private List<Claim> read(String paragraph) {
    List<Claim> told = new ArrayList<>();
    List<Told> telling =
        sentences(paragraph, setting.earlier()).stream()
            .filter(each -> tells.test(each.sentence()))
            .toList();
    int most = mostRead < MOST_READ ? mostRead : telling.size();
    List<Claim> background = new ArrayList<>();
    for (Told each : telling.subList(Math.max(0, telling.size() - most), telling.size())) {
      Memory known = of(each, Optional.of(joined(background, told)));
      List<Claim> claims = Foremost.last(reader.read(each.sentence(), each.around(), known));
      (Foremost.isBackground(each.sentence()) ? background : told).addAll(claims);
    }
    return joined(background, told);
  }

  private static List<Claim> joined(List<Claim> first, List<Claim> then) {
    List<Claim> all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }

  /** The offices that {@code who} was last said to hold, in whatever paragraph. */
  List<Claim> of(String who) {
    return told(who, Memory::isHeld);
  }

  /** The same, whether or not they were over: "dismissed", and then "in office since May". */
  List<Claim> everOf(String who) {
    return told(who, claim -> true);
  }

  private List<Claim> told(String who, Predicate<Claim> fits) {
    List<Claim> near = held(who, near(), fits);
    return near.isEmpty() ? far(who, fits) : near;
  }

  private List<Claim> far(String who, Predicate<Claim> fits) {
    Pattern mention = mention(who);
    List<Told> telling =
        backwards.get().stream()
            .filter(told -> mention.matcher(told.sentence()).find() && tells.test(told.sentence()))
            .limit(mostRead)
            .toList();
    Predicate<Told> background = told -> Foremost.isBackground(told.sentence());
    return Stream.concat(
            telling.stream().filter(background.negate()), telling.stream().filter(background))
        .map(told -> held(who, told.claims(), fits))
        .filter(held -> !held.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Pattern mention(String who) {
    String surname = Pattern.quote(who.substring(who.lastIndexOf(' ') + 1));
    String first = Pattern.quote(who.replaceFirst(" .*", ""));
    return Pattern.compile("\\b(?:" + surname + "|" + first + "|[Ss]?[Hh]e|[Hh]er|[Hh]i[sm])\\b");
  }

  /** When {@code who} had {@code office}, by what the text told last of it. */
  public Optional<When> when(String who, String office) {
    List<Told> near = new ArrayList<>(sentences(setting.before(), setting.earlier()));
    Collections.reverse(near);
    Pattern mention = mention(who);
    return Stream.concat(near.stream(), backwards.get().stream())
        .filter(told -> mention.matcher(told.sentence()).find() && tells.test(told.sentence()))
        .limit(mostRead)
        .flatMap(told -> dated(told).stream())
        .filter(each -> isSame(each.holder(), who) && each.office().equals(office))
        .flatMap(each -> each.when().stream())
        .findFirst();
  }

  private List<Office> dated(Told told) {
    return reader.dated(told.sentence(), told.around(), of(told, Optional.empty()));
  }

  private List<Claim> read(Told told) {
    return reader.read(told.sentence(), told.around(), of(told, Optional.empty()));
  }

  /** A sentence of an earlier paragraph, asked for several people and read once. */
  private final class Told {

    private final String paragraph;
    private final int start;
    private final String sentence;
    private final String earlier;
    private final Once<List<Claim>> claims = new Once<>(() -> Foremost.last(read(this)));

    /**
     * @param start where in {@code paragraph} it begins
     * @param end where it ends, both in UTF-16 code units
     * @param earlier the paragraphs before
     */
    Told(String paragraph, int start, int end, String earlier) {
      this.paragraph = paragraph;
      this.start = start;
      this.sentence = paragraph.substring(start, end);
      this.earlier = earlier;
    }

    String sentence() {
      return sentence;
    }

    /** What stood before it. */
    Setting around() {
      return Memory.this.around(paragraph.substring(0, start), earlier);
    }

    List<Claim> claims() {
      return claims.get();
    }
  }

  /** The sentences of the paragraphs before, the last first; the first line is the title. */
  private List<Told> backwards() {
    List<Told> told = new ArrayList<>();
    String earlier = setting.earlier();
    int line = earlier.indexOf('\n');
    while (line >= 0) {
      int next = earlier.indexOf('\n', line + 1);
      String paragraph = earlier.substring(line + 1, next < 0 ? earlier.length() : next);
      told.addAll(sentences(paragraph, earlier.substring(0, line)));
      line = next;
    }
    Collections.reverse(told);
    return told;
  }

  private List<Told> sentences(String paragraph, String earlier) {
    List<Told> told = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(paragraph);
    int start = 0;
    while (start < paragraph.length()) {
      boolean more = end.find();
      int stop = more ? end.start() : paragraph.length();
      told.add(new Told(paragraph, start, stop, earlier));
      start = more ? end.end() : paragraph.length();
    }
    return told;
  }

  private Setting around(String before, String earlier) {
    return new Setting(
        setting.author(), setting.published(), setting.heading(), before, setting.known(), earlier);
  }

  private static List<Claim> held(String who, List<Claim> claims, Predicate<Claim> fits) {
    return claims.stream()
        .filter(claim -> isSame(claim.holder(), who) && fits.test(claim))
        .filter(claim -> !claim.office().equals("employee"))
        .toList();
  }

  private static boolean isHeld(Claim claim) {
    return claim.turn() != OfficeWords.Turn.ENDS && claim.tenure() != Position.Tenure.FORMER;
  }

  /** "Bernard" may be Bernard Castellane, named in full only later. */
  private static boolean isSame(String told, String who) {
    return told.equals(who) || (!told.contains(" ") && who.startsWith(told + " "));
  }
}
