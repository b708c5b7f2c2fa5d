package footnote.positions.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names around a sentence, by which "Mr Chanda" is Joseph Chanda. */
final class FullNames {

  private static final Set<String> DEMONYMS = Grammar.words("demonym");

  private static final Pattern FULL =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}\\p{M}'’.-]+(?:(?: "
              + Mentions.PARTICLES
              + "){0,2} \\p{Lu}[\\p{L}\\p{M}'’.-]+){1,3}");

  /** The given name of "Yoon Suk-yeol". */
  private static final Pattern DOUBLE_GIVEN = Pattern.compile(" \\p{Lu}\\p{Ll}+-\\p{Ll}+");

  private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");

  /** "ex-captain", "then-minister" before a name. */
  private static final Pattern FORMER =
      Pattern.compile("^(?:[Ee]x|[Tt]hen|[Nn]ow|[Ff]ormer)-\\p{Ll}+ (?=\\p{Lu})");

  /** The name of a person behind a title or a description. */
  private static final Pattern APPOSED =
      Pattern.compile(
          "(?:.*\\p{Ll}|.*\\bMinister|.*\\bPresident) ((?:\\p{Lu}[\\p{L}\\p{M}'’-]+ ?){2,3})$");

  private static final Pattern HUNG = Pattern.compile(".*\\b(?:of|in|at|for|and) .*");

  /** Leads where somebody is from. */
  private static final Pattern ORIGIN = Pattern.compile(" (?:of|from|at|in|for) (?:the )?$");

  /** Whoever is called so is somebody, whether or not a full name is told. */
  private static final Pattern COURTESY = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr)\\.? \\p{Lu}");

  /** Parts "Ms" from the name. */
  private static final Pattern COURTEOUS = Pattern.compile("\\.? ");

  private final List<String> around;
  private final OfficeWords lexicon;
  private final Genders genders;
  private final String near;
  private final String before;

  /**
   * @param around the names in the order in which they are asked
   * @param near the text in which a name counts before all others
   * @param before what the document tells before that
   */
  FullNames(List<String> around, OfficeWords lexicon, Genders genders, String near, String before) {
    this.around = List.copyOf(around);
    this.near = near;
    this.before = before;
    this.lexicon = lexicon;
    this.genders = genders;
  }

  /** Whether {@code name} is written like that of a person in full. */
  static boolean isFull(String name) {
    return FULL.matcher(name).matches();
  }

  /** The fullest name of what {@code phrase} names; itself without its article where none is. */
  String of(String phrase) {
    String bare = bare(phrase);
    List<String> fuller = around.stream().filter(name -> isFuller(name, bare)).distinct().toList();
    if (!fuller.isEmpty()) {
      return untitled(meant(genders.called(COURTEOUS.split(phrase, 2)[0], fuller)));
    }
    boolean honoured = Mentions.TITLE.matcher(phrase).lookingAt() && !bare.contains(" ");
    return honoured ? byFirst(bare).orElse(phrase) : byGivenName(bare).orElse(bare);
  }

  /** Of two Wolts the one who was named last, and no "Bremer & Wolt". */
  private String meant(List<String> fuller) {
    List<String> people = fuller.stream().filter(name -> !name.contains(" & ")).toList();
    if (people.size() < 2 || before.isEmpty() || near.contains(people.get(0))) {
      return people.isEmpty() ? fuller.get(0) : people.get(0);
    }
    String first = people.get(0);
    return people.stream()
        .filter(name -> Genders.isGiven(name) && !name.endsWith(first) && !first.endsWith(name))
        .filter(name -> before.lastIndexOf(name) > before.lastIndexOf(first))
        .max(Comparator.comparingInt(before::lastIndexOf))
        .orElse(first);
  }

  private static String bare(String phrase) {
    String untitled = Mentions.TITLE.matcher(phrase).replaceFirst("");
    String bare = ARTICLE.matcher(untitled).replaceFirst("");
    String apposed = apposed(bare);
    return apposed.isEmpty() ? bare : apposed;
  }

  /** Of "Prime Minister Fumio Kishida" the person; of "the Jakarta government" nothing. */
  static String apposed(String phrase) {
    Matcher person = APPOSED.matcher(phrase);
    return person.matches() && !HUNG.matcher(phrase).matches() ? person.group(1) : "";
  }

  /** "Joseph Chanda" for "Chanda"; "Yoon Suk-yeol" for "Yoon". */
  private boolean isFuller(String name, String bare) {
    if (name.length() <= bare.length() || bare.isEmpty()) {
      return false;
    }
    String last = " " + bare;
    boolean ends =
        Character.isUpperCase(bare.charAt(0))
            && !isOrigin(name.substring(0, name.length() - bare.length()))
            && name.regionMatches(true, name.length() - last.length(), last, 0, last.length());
    boolean begins =
        name.startsWith(bare + " ")
            && !bare.contains(" ")
            && DOUBLE_GIVEN.matcher(name.substring(bare.length())).matches();
    return ends || begins;
  }

  /** Of "Dina Sava of Tarsova" the last is no surname; "the Guild of Tarsova" is one name. */
  private boolean isOrigin(String before) {
    Matcher origin = ORIGIN.matcher(before);
    return origin.find() && !lexicon.isBody(before.substring(0, origin.start()));
  }

  /** Where family names come first, "Ms Tran" is Tran Thi Hoa. */
  private Optional<String> byFirst(String bare) {
    return around.stream().filter(name -> name.startsWith(bare + " ")).findFirst();
  }

  /** "Scrum-half Theo Marais" is Theo Marais. */
  String untitled(String name) {
    String rest = lexicon.withoutTitle(FORMER.matcher(name).replaceFirst(""));
    while (rest.indexOf(' ') != rest.lastIndexOf(' ') && isPeople(first(rest))) {
      rest = withoutFirst(rest);
    }
    while (rest.contains(" ") && lexicon.isHead(first(rest).toLowerCase(Locale.ROOT))) {
      rest = withoutFirst(rest);
    }
    return rest;
  }

  /** "Norwegian", "Dane" */
  private boolean isPeople(String word) {
    return lexicon.isPlace(word) || DEMONYMS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String withoutFirst(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  /** Whether {@code name} is the full name of a person, or the surname of one. */
  boolean isPerson(String name) {
    String bare = Mentions.TITLE.matcher(name).replaceFirst("");
    return COURTESY.matcher(name).lookingAt()
        || (isFull(bare) && !lexicon.isBody(bare))
        || isSurname(bare);
  }

  /** Whether {@code word} is the surname or the given name of somebody. */
  boolean isKnown(String word) {
    return isSurname(word) || byGivenName(word).isPresent();
  }

  /** The same of those alone who are named like people: "Hale" in "Ann Lee of Hale" is nobody. */
  boolean isPartOfPerson(String word) {
    return around.stream()
        .filter(name -> Mentions.PERSON.matcher(name).matches() && !lexicon.isBody(name))
        .anyMatch(
            name ->
                name.endsWith(" " + word)
                    || (name.startsWith(word + " ") && Genders.isGiven(name)));
  }

  /** Whether someone named in full is called so. */
  boolean isSurname(String word) {
    String surname = " " + word;
    return around.stream()
        .filter(name -> name.endsWith(surname) && !isWhence(name, surname))
        .anyMatch(name -> !lexicon.isBody(name));
  }

  /** "Sava of Halden" is not called Halden. */
  private static boolean isWhence(String name, String last) {
    return name.endsWith(" of" + last) || name.endsWith(" of the" + last);
  }

  /** "Karl" is Karl Amsel where the text knows only one Karl; "Nordby" is no Nordby Marine. */
  private Optional<String> byGivenName(String word) {
    if (word.contains(" ") || lexicon.isBody(word)) {
      return Optional.empty();
    }
    String given = word + " ";
    List<String> bearers =
        around.stream()
            .filter(name -> name.startsWith(given) && Mentions.PERSON.matcher(name).matches())
            .filter(name -> !lexicon.isBody(name) && genders.tells(name))
            .distinct()
            .toList();
    Optional<String> first = bearers.stream().findFirst();
    return first.filter(
        name ->
            bearers.stream().allMatch(each -> each.startsWith(name))
                || bearers.stream().allMatch(name::startsWith));
  }
}
