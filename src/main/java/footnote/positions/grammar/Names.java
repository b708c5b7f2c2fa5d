package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Gives people and bodies the fullest name that stands around a sentence. */
public final class Names {

  private static final Pattern OURSELVES =
      Pattern.compile(
          "this (?:newspaper|paper|journal|magazine|column|writer|author|organisation|association"
              + "|society|institute|centre|website|blog|page)|the present writer");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  private static final Set<String> UNNAMED = Grammar.words("unnamed");

  private final Setting setting;
  private final OfficeWords lexicon;
  private final Supplier<Optional<String>> subject;
  private final Genders genders;
  private final FullNames fullNames;
  private final Protagonists protagonists;
  private final BodySubjects subjects;
  private final Countries countries;
  private final SpokenBodies bodies;
  private final Descriptions descriptions;
  private final Supplier<String> told;
  private final Supplier<Optional<String>> asked;

  /**
   * @param sentence whose holders are named
   * @param subject what the sentence before speaks of, read only where a pronoun needs it
   */
  public Names(
      Setting setting, String sentence, OfficeWords lexicon, Supplier<Optional<String>> subject) {
    this.subject = subject;
    this.setting = setting;
    this.lexicon = lexicon;
    this.told =
        new Once<>(() -> (setting.heading() + " " + setting.before()).toLowerCase(Locale.ROOT));
    Supplier<String> text =
        new Once<>(() -> setting.earlier() + " " + setting.before() + " " + sentence);
    this.asked = new Once<>(() -> Interviews.speaker(setting, sentence, this::fullest));
    this.genders = new Genders(text);
    this.fullNames =
        new FullNames(
            around(sentence),
            lexicon,
            genders,
            setting.before() + " " + sentence,
            setting.earlier());
    this.protagonists = new Protagonists(setting, lexicon, genders, fullNames, text);
    this.countries = new Countries(lexicon, text);
    this.subjects = new BodySubjects(setting, lexicon, fullNames, genders, countries);
    this.bodies = new SpokenBodies(setting, lexicon, subjects);
    this.descriptions = new Descriptions(setting, lexicon, protagonists, bodies);
  }

  private List<String> around(String sentence) {
    List<String> around = new ArrayList<>(in(setting.before()));
    around.addAll(in(setting.heading()));
    around.addAll(in(sentence));
    writer().ifPresent(around::add);
    around.addAll(setting.known());
    return around;
  }

  /** The full names of people in {@code text}, each once. */
  public static List<String> people(String text) {
    return Mentions.people(text);
  }

  /** The names in {@code text}, in order. */
  public static List<String> in(String text) {
    return Mentions.in(text).stream().map(Mentions.Mention::name).toList();
  }

  /** Whether {@code name} is one of a day or a month. */
  public boolean isCalendar(String name) {
    return Mentions.isCalendar(name);
  }

  /** Whoever says "I": who is asked in an interview, else the author. */
  public Optional<String> author() {
    return asked.get().or(this::writer);
  }

  /** Whom an interview calls "you". */
  public Optional<String> asked() {
    return asked.get();
  }

  /** The author, where the document names one: of "Ann Lee, chairwoman" the name. */
  private Optional<String> writer() {
    String name = setting.author().split(",", 2)[0].strip();
    String author = FullNames.isFull(name) ? name : setting.author();
    return Optional.of(author).filter(each -> !each.isEmpty());
  }

  /** The name that {@code phrase} stands for; the phrase itself where nothing better is known. */
  public Optional<String> resolve(String phrase) {
    String plain = POSSESSIVE.matcher(phrase.strip()).replaceFirst("");
    String lower = plain.toLowerCase(Locale.ROOT);
    if (OURSELVES.matcher(lower).matches() && writer().isPresent()) {
      return writer();
    }
    if (lower.isEmpty() || lower.startsWith("no ") || UNNAMED.contains(lower)) {
      return Optional.empty();
    }
    return switch (lower) {
      case "he", "she", "his", "her", "him" -> person(lower);
      case "they" -> subject.get().filter(Names::isMany).or(bodies::ofMany).or(subject);
      case "it" -> body().or(() -> subject.get().map(this::fullest));
      case "their", "them", "its" -> body();
      case "i", "we", "our", "my", "us", "me", "someone" -> author();
      default -> Optional.of(descriptions.of(plain).orElseGet(() -> fullest(plain)));
    };
  }

  /** "Mr Chanda" is Joseph Chanda where the paragraph says so. */
  private String fullest(String phrase) {
    return bodies.meant(phrase).orElseGet(() -> fullNames.of(phrase));
  }

  private static boolean isMany(String subject) {
    return subject.contains(" and ")
        || subject.endsWith("s")
        || subject.endsWith("men")
        || subject.endsWith("people");
  }

  /** Whether {@code pronoun}, in lower case, may stand for the person called {@code name}. */
  public boolean fits(String pronoun, String name) {
    return genders.fits(pronoun, name);
  }

  /** The person of whom the text goes on to speak: of the sentence before, else of the heading. */
  public Optional<String> person() {
    return person("");
  }

  /** Whom {@code pronoun}, in lower case, means where its own sentence does not say. */
  public Optional<String> person(String pronoun) {
    return protagonists.of(pronoun);
  }

  /** The person of whom the paragraph, or else a heading in full, goes on to speak. */
  public Optional<String> personBefore() {
    boolean told = !setting.before().isEmpty() || headedInFull();
    return told ? person() : Optional.empty();
  }

  /** The person whom the heading names, else the sentence before. */
  public Optional<String> headed() {
    return protagonists.headed();
  }

  /** Whether the heading is the full name of a person. */
  public boolean headedInFull() {
    return protagonists.isHeadedInFull();
  }

  /** The body of which the text goes on to speak. */
  public Optional<String> body() {
    return bodies.body();
  }

  /** The body that "the company" or "the union" means; empty where that is not told. */
  public Optional<String> bodyCalled(String phrase) {
    return bodies.meant(phrase);
  }

  /** Whether {@code name} is that of a person, a day or a people, which are no bodies. */
  public boolean isNobody(String name) {
    return subjects.isNobody(name);
  }

  /** Whether {@code word} is the adjective of a people: "Welsh". */
  public boolean isPeople(String word) {
    return countries.isPeople(word);
  }

  /** The country of {@code people}, an adjective, where the text names it. */
  public Optional<String> countryOf(String people) {
    return countries.of(people);
  }

  /** Whether {@code word}, in lower case, ends the title of an office. */
  public boolean isOffice(String word) {
    return lexicon.isHead(word);
  }

  /** Whether {@code name} is the full name of a person, or the surname of one. */
  public boolean isPerson(String name) {
    return fullNames.isPerson(name);
  }

  /** Whether {@code word} is the surname or the given name of somebody around the sentence. */
  public boolean isKnown(String word) {
    return fullNames.isKnown(word);
  }

  /** Whether someone named in full around the sentence is called so. */
  public boolean isSurname(String word) {
    return fullNames.isSurname(word);
  }

  /**
   * "They met in Halden Green": unless it is told of whom, a name of two words may be a place's.
   */
  public boolean isWhereabouts(String name) {
    return protagonists.isWhereabouts(name);
  }

  /** Whether what stands around the sentence speaks of {@code word}, in lower case. */
  public boolean isTold(String word) {
    String text = told.get();
    return Occurrences.of(word, text)
        .anyMatch(at -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** What the sentence before speaks of; it stands in for "it" and "the matter". */
  public String topic() {
    return setting.before().isEmpty() ? setting.heading() : setting.before();
  }
}
