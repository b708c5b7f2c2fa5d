package footnote.positions.reading;

import footnote.dates.Dates;
import footnote.dates.When;
import footnote.positions.Places;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Stance;
import footnote.positions.Setting;
import footnote.positions.Succession;
import footnote.positions.acceptance.Acceptance;
import footnote.positions.acceptance.OfficeFeatures;
import footnote.positions.acceptance.StanceFeatures;
import footnote.positions.claims.Claim;
import footnote.positions.claims.DeedWords;
import footnote.positions.claims.LeadIns;
import footnote.positions.claims.Memory;
import footnote.positions.grammar.Datelines;
import footnote.positions.grammar.KnownNames;
import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Once;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Quotes;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import footnote.positions.offices.OfficeTable;
import footnote.positions.offices.Offices;
import footnote.positions.offices.Offices.Told;
import footnote.positions.possessions.PossessionScene;
import footnote.positions.possessions.Possessions;
import footnote.positions.stances.Cues;
import footnote.positions.stances.Stances;
import footnote.positions.terms.Dated;
import footnote.positions.terms.Moment;
import footnote.positions.terms.Moments;
import footnote.positions.terms.SentenceDates;
import footnote.text.Span;
import footnote.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who stands where, and who held what from when to when. A pure reader: the same sentence
 * gives the same positions. May be used from any thread.
 */
public final class Positions {

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

  private static final Set<String> DUTY = Set.of("must", "should", "ought", "needs");

  /** What tells of a position by more than one word, or by whoever is quoted. */
  private static final Pattern TELLING =
      Pattern.compile(
          "[“\"‘]|\\b(?:(?:have|has) to|would|com(?:es?|ing) (?:after|before)|came (?:after|before)"
              + "|in (?:his|her) (?:place|stead)|(?:predecess|success)ors?|spen(?:t|ds?|ding) .* (?:at|with)|den(?:y|ies|ied|ying)"
              + "|(?:term|mandate|contract) (?:of office )?(?:expire[sd]?|lapse[sd]?|runs?|ran)"
              + "|(?:contract|deal)s? (?:until|till|(?:that|which) (?:runs?|lasts?|ends?)))\\b");

  private final Tagger tagger;
  private final SentenceDates dates;
  private final Dates written;
  private final Places places;
  private final Cues cues;
  private final OfficeWords titles;
  private final DeedWords deeds = new DeedWords();
  private final Acceptance acceptance;

  /**
   * @param lexicon the words to read by
   */
  public Positions(Tagger tagger, Dates dates, Lexicon lexicon) {
    this(tagger, dates, lexicon, Acceptance.learned());
  }

  /**
   * One that tells what {@code acceptance} lets through.
   *
   * @param lexicon the words to read by
   */
  public Positions(Tagger tagger, Dates dates, Lexicon lexicon, Acceptance acceptance) {
    this.tagger = tagger;
    this.dates = new SentenceDates(dates);
    this.written = dates;
    this.places = lexicon.places();
    this.cues = lexicon.cues();
    this.titles = lexicon.offices();
    this.acceptance = acceptance;
  }

  /** One that reads by Footnote's own words alone. */
  public Positions(Tagger tagger, Dates dates) {
    this(tagger, dates, Lexicon.own());
  }

  Places places() {
    return places;
  }

  /**
   * What one sentence tells; spans are the sentence's.
   *
   * @param positions in order
   * @param successions who came after whom, in order
   */
  public record Reading(List<Position> positions, List<Succession> successions) {

    static final Reading NOTHING = new Reading(List.of(), List.of());

    public Reading {
      positions = List.copyOf(positions);
      successions = List.copyOf(successions);
    }

    /** Whether it tells of nothing at all. */
    public boolean isEmpty() {
      return positions.isEmpty() && successions.isEmpty();
    }
  }

  /**
   * The positions of {@code sentence}, in order; spans are the sentence's.
   *
   * @param setting what stands around it
   */
  public List<Position> read(String sentence, Setting setting) {
    return reading(sentence, setting).positions();
  }

  /**
   * What a row of a table tells; empty where the table is not one of offices.
   *
   * @param header the table's first row
   * @param setting what stands around the row
   */
  Optional<Reading> row(String header, String row, Setting setting) {
    return OfficeTable.of(header, setting.heading(), titles, written)
        .flatMap(
            table -> row.equals(header) ? Optional.of(List.<Office>of()) : table.read(row, setting))
        .map(offices -> new Reading(List.copyOf(offices), List.of()));
  }

  /**
   * What {@code sentence} tells of positions, and of who came after whom.
   *
   * @param setting what stands around it
   */
  public Reading reading(String sentence, Setting setting) {
    return plain(
        Datelines.joined(Datelines.blanked(sentence)),
        setting.withBefore(Datelines.blanked(setting.before())));
  }

  private Reading plain(String sentence, Setting setting) {
    boolean possessions = Possessions.mayTell(sentence);
    boolean others = mayTell(sentence, setting);
    if (!others && !possessions) {
      return Reading.NOTHING;
    }
    Optional<When> earlier = dates.earlier(setting);
    List<Dated> dated = dates.in(sentence, setting, earlier);
    List<Span> days = dated.stream().map(Dated::span).toList();
    boolean open = Quotes.isLeftOpen(setting.before());
    Words words = new Words(sentence, tagger, days, open, KnownNames.of(setting));
    Names names =
        new Names(setting, sentence, titles, new Once<>(() -> subjectBefore(setting.before())));
    List<Position> positions = new ArrayList<>();
    List<Succession> successions = List.of();
    List<Moment> moments = Moments.of(words, dated, earlier, setting.published());
    Offices offices =
        new Offices(titles, deeds, words, names, setting, moments, earlier, memory(setting));
    if (others) {
      Once<Optional<Stances>> before = new Once<>(() -> before(setting));
      Stances stances =
          new Stances(
              cues,
              words,
              names,
              new Once<>(() -> before.get().flatMap(Stances::lastSpeaker)),
              new Once<>(() -> before.get().map(Stances::read).orElse(List.of())));
      positions.addAll(accepted(stances.read(), new StanceFeatures(words, setting.author())));
      positions.addAll(accepted(offices.read(), new OfficeFeatures(words, Moments.count(moments))));
      successions = offices.successions();
    }
    if (possessions) {
      PossessionScene scene = new PossessionScene(words, titles, places, names, setting);
      positions.addAll(
          new Possessions(scene, offices.scene(), moments, earlier, setting.published())
              .read(positions));
    }
    return new Reading(positions, successions);
  }

  private List<Stance> accepted(List<Stance> stances, StanceFeatures features) {
    return stances.stream().filter(each -> acceptance.accepts(each, features.of(each))).toList();
  }

  private List<Office> accepted(List<Told> offices, OfficeFeatures features) {
    return offices.stream()
        .filter(
            told ->
                acceptance.accepts(
                    told.office(), features.of(told.office(), told.turn(), offices.size())))
        .map(Told::office)
        .toList();
  }

  private Memory memory(Setting setting) {
    return new Memory(
        setting,
        this::telling,
        new Memory.Reader() {
          @Override
          public List<Claim> read(String sentence, Setting around, Memory memory) {
            return claims(sentence, around, memory);
          }

          @Override
          public List<Office> dated(String sentence, Setting around, Memory memory) {
            return offices(sentence, around, memory);
          }
        });
  }

  private List<Office> offices(String text, Setting setting, Memory memory) {
    Optional<When> earlier = dates.earlier(setting);
    List<Dated> dated = dates.in(text, setting, earlier);
    List<Span> days = dated.stream().map(Dated::span).toList();
    Words words = new Words(text, tagger, days, false, KnownNames.of(setting));
    Names names = new Names(setting, text, titles, Optional::empty);
    List<Moment> moments = Moments.of(words, dated, earlier, setting.published());
    return new Offices(titles, deeds, words, names, setting, moments, earlier, memory)
        .read().stream().map(Told::office).toList();
  }

  private List<Claim> claims(String text, Setting setting, Memory memory) {
    Words words = new Words(text, tagger);
    Names names = new Names(setting, text, titles, Optional::empty);
    Bygone bygone = new Bygone(words);
    List<Claim> claims =
        new Offices(titles, deeds, words, names, setting, List.of(), Optional.empty(), memory)
            .claims();
    return claims.stream().filter(claim -> !bygone.is(claim, claims)).toList();
  }

  /** The sentence before, read without what stands before it. */
  private Optional<Stances> before(Setting setting) {
    String last = lastSentence(setting.before());
    if (last.isEmpty()) {
      return Optional.empty();
    }
    String before = setting.before().substring(0, setting.before().lastIndexOf(last));
    Setting around =
        new Setting(
            setting.author(), setting.published(), setting.heading(), before, setting.known());
    Words words =
        new Words(last, tagger, List.of(), Quotes.isLeftOpen(before), KnownNames.of(around));
    Names names = new Names(around, last, titles, () -> subjectBefore(before));
    return Optional.of(new Stances(cues, words, names, Optional::empty, List::of));
  }

  private static String lastSentence(String text) {
    return text.strip()
        .replaceFirst("(?s).*[\\p{Ll}\\d)][”\"’]?[.!?][”\"’]? +(?=[“\"‘\\p{Lu}])", "");
  }

  /** Of whom or what the sentence before speaks: "Dock workers" who stopped work. */
  private Optional<String> subjectBefore(String before) {
    String last = before.replaceFirst("(?s).*\\p{Ll}[.!?] (?=\\p{Lu})", "");
    if (last.isBlank()) {
      return Optional.empty();
    }
    Words words = new Words(last, tagger);
    Subjects subjects = new Subjects(words, new NounPhrases(words));
    for (int at = 1; at < words.size(); at++) {
      if (words.isVerb(at)) {
        Phrase subject = subjects.of(at);
        boolean told = subject.start() == 0 && !subject.isEmpty() && !words.isTag(0, "PRON");
        return told ? Optional.of(words.part(subject.start(), subject.end())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Most sentences hold no word that could tell of a position, and tagging is what costs. */
  private boolean mayTell(String sentence, Setting setting) {
    if (TELLING.matcher(sentence).find()) {
      return true;
    }
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (cues.tells(lower) || titles.tells(lower) || DUTY.contains(lower)) {
        return true;
      }
    }
    return sentence.length() < 120
        && (telling(setting.heading())
            || LeadIns.of(setting.earlier()).filter(this::telling).isPresent());
  }

  private boolean telling(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (titles.tells(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
