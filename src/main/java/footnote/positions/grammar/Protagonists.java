package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds the people of whom a text goes on to speak: "Ann Lee left in May. She had been mayor." */
final class Protagonists {

  /** What may hang on a name: "Ann Lee of Norway". */
  private static final Pattern HUNG = Pattern.compile(" (?:at|in|with|of) .*");

  /** Verbs whose "in" is no place: "brought in Ann Lee". */
  private static final Pattern NO_PLACE = Pattern.compile("\\b(?:put|brought|called|sent|voted)$");

  /** What a firm does, and hardly somebody alone. */
  private static final Pattern APPOINTING =
      Pattern.compile(
          " (?:has |have |today |yesterday ){0,2}(?:announced (?:today )?that|appointed|appoints"
              + "|named|names|hired|hires|promoted|promotes)\\b");

  /** How many letters before a place tell whether it is one. */
  private static final int LEAD = 8;

  private static final List<String> COURTESIES = List.of("Mr", "Mrs", "Ms", "Miss", "Dr");

  private final Setting setting;
  private final OfficeWords lexicon;
  private final Genders genders;
  private final FullNames fullNames;
  private final Supplier<String> text;

  /**
   * @param text all that stands around the sentence, with it
   */
  Protagonists(
      Setting setting,
      OfficeWords lexicon,
      Genders genders,
      FullNames fullNames,
      Supplier<String> text) {
    this.setting = setting;
    this.lexicon = lexicon;
    this.genders = genders;
    this.fullNames = fullNames;
    this.text = text;
  }

  /** Whom {@code pronoun}, in lower case, means where its own sentence does not say. */
  Optional<String> of(String pronoun) {
    return new Antecedents(setting, genders, this::named, this::isSomebody)
        .of(pronoun)
        .or(() -> before().filter(name -> genders.fits(pronoun, name)))
        .or(() -> headed().filter(name -> genders.fits(pronoun, name)));
  }

  /** Whom {@code name} means; empty where it is that of a body, of a month and the like. */
  private Optional<String> named(String name) {
    String plain = plain(name);
    boolean body = lexicon.isBody(plain) || isAppointing(plain);
    boolean nobody = body || Mentions.isCalendar(plain) || isWhereabouts(plain);
    boolean somebody = !nobody && (FullNames.isFull(plain) || fullNames.isKnown(plain));
    return somebody ? Optional.of(fullNames.of(plain)) : nobody ? Optional.empty() : called(plain);
  }

  /** "Tarn Marine announced that", "has appointed": no given name, and it acts like a firm. */
  private boolean isAppointing(String name) {
    String whole = text.get();
    return name.contains(" ")
        && !genders.tells(name)
        && Occurrences.of(name, whole)
            .anyMatch(
                at ->
                    APPOINTING
                        .matcher(whole)
                        .region(at + name.length(), whole.length())
                        .lookingAt());
  }

  /** "Mr Oakes" of whom no more than that is told. */
  private Optional<String> called(String name) {
    String whole = text.get();
    return name.contains(" ")
        ? Optional.empty()
        : COURTESIES.stream()
            .map(title -> title + " " + name)
            .filter(titled -> Occurrences.of(titled, whole).findAny().isPresent())
            .findFirst();
  }

  /** The person whom the sentences before name first. */
  Optional<String> before() {
    return in(setting.before());
  }

  /** The person whom the heading names, else the sentences before. */
  Optional<String> headed() {
    return ofHeading().or(this::before);
  }

  /** "Summer Issue" has the form of a name: who is meant by a heading is told elsewhere too. */
  private Optional<String> ofHeading() {
    return in(setting.heading()).filter(name -> isSomebody(name, setting.heading()));
  }

  /** Whether a name of a title is that of somebody, and not only in the form of one. */
  boolean isSomebody(String name, String title) {
    String bare = Mentions.TITLE.matcher(title).replaceFirst("");
    boolean last = title.endsWith("? " + name) || title.endsWith(": " + name);
    boolean alone = last || (bare.startsWith(name) && isOver(bare.substring(name.length())));
    return !name.contains(" ")
        || genders.tells(name)
        || alone
        || Occurrences.isCalledBySurname(name, text.get());
  }

  /** "Ann Lee", "Ann Lee – a life", "Ann Lee at Nordbank", but not "Ninety Years of Singing". */
  private static boolean isOver(String rest) {
    return rest.isBlank()
        || rest.startsWith(" at ")
        || !Character.isLetterOrDigit(rest.strip().charAt(0));
  }

  /** Whether the heading is the full name of a person. */
  boolean isHeadedInFull() {
    return ofHeading().filter(name -> name.contains(" ")).isPresent();
  }

  private Optional<String> in(String text) {
    List<String> people =
        Names.in(text).stream()
            .map(this::plain)
            .filter(name -> !lexicon.isBody(name) && !Mentions.isCalendar(name))
            .filter(name -> !text.contains("the " + name))
            .toList();
    return people.stream()
        .filter(FullNames::isFull)
        .findFirst()
        .or(() -> people.stream().findFirst().filter(fullNames::isSurname))
        .map(fullNames::of);
  }

  /** "Ann Lee" for "Mayor Ann Lee of Norway" */
  private String plain(String name) {
    return fullNames.untitled(HUNG.matcher(name).replaceFirst(""));
  }

  /**
   * "They met in Halden Green": unless it is told of whom, a name of two words may be a place's.
   */
  boolean isWhereabouts(String name) {
    return name.contains(" ")
        && !Genders.isGiven(name)
        && (isBehind(" in ", name) || isBehind(" at ", name));
  }

  private boolean isBehind(String preposition, String name) {
    String whole = text.get();
    return Occurrences.of(preposition + name, whole)
        .anyMatch(at -> !NO_PLACE.matcher(whole.substring(Math.max(0, at - LEAD), at)).find());
  }
}
