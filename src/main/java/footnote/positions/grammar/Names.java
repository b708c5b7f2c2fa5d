package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives people and bodies the fullest name that stands around a sentence. */
public final class Names {

  private static final Pattern FULL =
      Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'’.-]+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]+){1,3}");

  private final Setting setting;
  private final OfficeWords lexicon;
  private final List<String> around;
  private final Supplier<Optional<String>> subject;
  private final Genders genders;
  private final Supplier<String> text;

  /**
   * @param sentence whose holders are named
   * @param subject what the sentence before speaks of, read only where a pronoun needs it
   */
  public Names(
      Setting setting, String sentence, OfficeWords lexicon, Supplier<Optional<String>> subject) {
    this.subject = subject;
    this.setting = setting;
    this.lexicon = lexicon;
    this.text = new Once<>(() -> setting.earlier() + " " + setting.before() + " " + sentence);
    this.genders = new Genders(text);
    this.around = new ArrayList<>(in(setting.before()));
    in(setting.heading()).forEach(around::add);
    in(sentence).forEach(around::add);
    author().ifPresent(around::add);
    around.addAll(setting.known());
  }

  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June"
              + "|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ind|Lab|Con)\\b"
              + " ?)+");

  /** Whether {@code name} is one of a day or a month. */
  public boolean isCalendar(String name) {
    return CALENDAR.matcher(name).matches();
  }

  /** The full names of people in {@code text}, each once. */
  public static List<String> people(String text) {
    return Mentions.people(text);
  }

  /** The names in {@code text}, in order. */
  public static List<String> in(String text) {
    return Mentions.in(text).stream().map(Mentions.Mention::name).toList();
  }

  /** The author, where the document names one: of "Ann Lee, chairwoman" the name. */
  public Optional<String> author() {
    String name = setting.author().split(",", 2)[0].strip();
    String author = FULL.matcher(name).matches() ? name : setting.author();
    return Optional.of(author).filter(each -> !each.isEmpty());
  }

  /** Whether {@code pronoun}, in lower case, may stand for the person called {@code name}. */
  public boolean fits(String pronoun, String name) {
    return genders.fits(pronoun, name);
  }

  /** The name that {@code phrase} stands for; the phrase itself where nothing better is known. */
  public Optional<String> resolve(String phrase) {
    String plain = phrase.strip().replaceFirst("['’]s$", "");
    String lower = plain.toLowerCase(Locale.ROOT);
    if (OURSELVES.matcher(lower).matches() && author().isPresent()) {
      return author();
    }
    if (lower.startsWith("no ")) {
      return Optional.empty();
    }
    return switch (lower) {
      case "" -> Optional.empty();
      case "he", "she", "his", "her", "him" -> person(lower);
      case "they" -> subject.get().filter(Names::isMany).or(this::bodyOfMany).or(subject);
      case "it" -> body().or(() -> subject.get().map(this::fuller));
      case "their", "them", "its" -> body();
      case "i", "we", "our", "my", "us", "me" -> author();
      case "someone" -> author();
      case "this",
          "that",
          "these",
          "those",
          "there",
          "who",
          "which",
          "what",
          "one",
          "you",
          "nobody",
          "no one",
          "all",
          "many",
          "some",
          "most",
          "few",
          "others",
          "nothing",
          "everyone",
          "everybody" ->
          Optional.empty();
      default ->
          Optional.of(owned(plain).or(() -> described(plain)).orElseGet(() -> fuller(plain)));
    };
  }

  private static final Pattern OURSELVES =
      Pattern.compile(
          "this (?:newspaper|paper|journal|magazine|column|writer|author|organisation|association"
              + "|society|institute|centre|website|blog|page)|the present writer");

  private static final Pattern OWNED = Pattern.compile("(?i)(its|their|his|her) (.*)");

  /** "his heirs" are Otto Wieland's heirs where the text speaks of him. */
  private Optional<String> owned(String phrase) {
    Matcher owned = OWNED.matcher(phrase);
    if (!owned.matches()) {
      return Optional.empty();
    }
    boolean person = owned.group(1).toLowerCase(Locale.ROOT).startsWith("h");
    Optional<String> owner = person ? personIn(setting.before()) : body();
    boolean named = !lastName(owned.group(2)).isEmpty();
    return named ? Optional.empty() : owner.map(name -> name + "'s " + owned.group(2));
  }

  /** "the founder" is whom the text before introduced so: "Otto Wieland, the founder". */
  private Optional<String> described(String phrase) {
    Matcher definite = Pattern.compile("(?i)the (\\p{Ll}[\\p{Ll} -]+)").matcher(phrase);
    if (!definite.matches()) {
      return Optional.empty();
    }
    String introduced =
        "("
            + Mentions.NAME.pattern()
            + "), (?:the|a|an|its|his|her|their)\\b[^,.;]*\\b"
            + Pattern.quote(definite.group(1))
            + "\\b";
    Matcher earlier = Pattern.compile(introduced).matcher(setting.before());
    return earlier.find()
        ? in(earlier.group(1)).stream().findFirst()
        : former(definite.group(1))
            .or(() -> introduced(definite.group(1).replaceFirst("^(?:new|present|current) ", "")));
  }

  /** "the chairman" is the one whom the document named as its chairman. */
  private Optional<String> introduced(String title) {
    boolean office = lexicon.isHead(title.substring(title.lastIndexOf(' ') + 1));
    return office
        ? new Introductions(setting.earlier() + "\n" + setting.before()).of(title)
        : Optional.empty();
  }

  private static boolean isMany(String subject) {
    return subject.endsWith("s")
        || subject.contains(" and ")
        || subject.matches(".*(?:men|people)");
  }

  /** "the former irrigation minister" is nobody but who was named before. */
  private Optional<String> former(String description) {
    boolean past = description.matches("(?:former|old|one-time|onetime|ex-|retired|veteran) .*");
    return past ? personIn(setting.before()).or(this::headed) : Optional.empty();
  }

  /** The person of whom the text goes on to speak: of the sentence before, else of the heading. */
  public Optional<String> person() {
    return person("");
  }

  /** Whom {@code pronoun}, in lower case, means where its own sentence does not say. */
  public Optional<String> person(String pronoun) {
    return new Antecedents(setting, genders, this::personOf)
        .of(pronoun)
        .or(() -> personIn(setting.before()).filter(name -> fits(pronoun, name)))
        .or(() -> headed().filter(name -> fits(pronoun, name)));
  }

  /** The person of whom the paragraph, or else a heading in full, goes on to speak. */
  public Optional<String> personBefore() {
    boolean told = !setting.before().isEmpty() || headedInFull();
    return told ? person() : Optional.empty();
  }

  /** Whom {@code name} means; empty where it is that of a body, of a month and the like. */
  private Optional<String> personOf(String name) {
    String plain = untitled(name.replaceFirst(" (?:at|in|with|of) .*", ""));
    boolean nobody = lexicon.isBody(plain) || isCalendar(plain) || isWhereabouts(plain);
    boolean full = FULL.matcher(plain).matches();
    return nobody || (!full && !isKnown(plain)) ? Optional.empty() : Optional.of(fuller(plain));
  }

  /** The person whom the heading names, else the sentence before. */
  public Optional<String> headed() {
    return personIn(setting.heading()).or(() -> personIn(setting.before()));
  }

  /** Whether the heading is the full name of a person. */
  public boolean headedInFull() {
    return personIn(setting.heading()).filter(name -> name.contains(" ")).isPresent();
  }

  private Optional<String> personIn(String text) {
    List<String> people =
        in(text).stream()
            .map(name -> name.replaceFirst(" (?:at|in|with|of) .*", ""))
            .map(this::untitled)
            .filter(
                name -> !lexicon.isBody(name) && !isCalendar(name) && !text.contains("the " + name))
            .toList();
    return people.stream()
        .filter(name -> FULL.matcher(name).matches())
        .findFirst()
        .map(this::fuller)
        .or(() -> people.stream().findFirst().filter(this::isSurname).map(this::fuller));
  }

  /** "Scrum-half Theo Marais" is Theo Marais. */
  private String untitled(String name) {
    String rest = name.replaceFirst("^(?:[Ee]x|[Tt]hen|[Nn]ow|[Ff]ormer)-\\p{Ll}+ (?=\\p{Lu})", "");
    rest = lexicon.withoutTitle(rest);
    while (rest.matches("\\S+ \\S+ .+") && lexicon.isPlace(rest.substring(0, rest.indexOf(' ')))) {
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    while (rest.contains(" ")
        && lexicon.isHead(rest.substring(0, rest.indexOf(' ')).toLowerCase(Locale.ROOT))) {
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    return rest;
  }

  /** Whether {@code word}, in lower case, ends the title of an office. */
  public boolean isOffice(String word) {
    return lexicon.isHead(word);
  }

  /** Whether {@code name} is the full name of a person, or the surname of one. */
  public boolean isPerson(String name) {
    String bare = Mentions.TITLE.matcher(name).replaceFirst("");
    return (FULL.matcher(bare).matches() && !lexicon.isBody(bare)) || isSurname(bare);
  }

  /** Whether {@code word} is the surname or the given name of somebody around the sentence. */
  public boolean isKnown(String word) {
    return isSurname(word) || byGivenName(word).isPresent();
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
    boolean one =
        bearers.stream().allMatch(name -> name.startsWith(bearers.get(0)))
            || bearers.stream().allMatch(name -> bearers.get(0).startsWith(name));
    return one && !bearers.isEmpty() ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** Whether someone named in full around the sentence is called so. */
  public boolean isSurname(String word) {
    String surname = " " + word;
    return around.stream().anyMatch(name -> name.endsWith(surname) && !lexicon.isBody(name));
  }

  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?:[Tt]he|[Tt]his) (?:\\p{Ll}+ )*(company|chain|firm|club|bank|team|retailer"
              + "|airline|newspaper|charity|maker|manufacturer|carmaker|brewer|insurer|lender|publisher"
              + "|supplier|utility|operator)");

  /**
   * "They met in Halden Green": unless it is told of whom, a name of two words may be a place's.
   */
  public boolean isWhereabouts(String name) {
    return name.contains(" ")
        && !Genders.isGiven(name)
        && (isBehind(" in ", name) || isBehind(" at ", name));
  }

  private boolean isBehind(String place, String name) {
    String whole = text.get();
    String placed = place + name;
    for (int at = whole.indexOf(placed); at >= 0; at = whole.indexOf(placed, at + 1)) {
      int end = at + placed.length();
      boolean more = end < whole.length() && Character.isLetterOrDigit(whole.charAt(end));
      if (!more && !NO_PLACE.matcher(whole.substring(Math.max(0, at - 8), at)).find()) {
        return true;
      }
    }
    return false;
  }

  /** Verbs whose "in" is no place: "brought in Ann Lee". */
  private static final Pattern NO_PLACE = Pattern.compile("\\b(?:put|brought|called|sent|voted)$");

  /** Whether what stands around the sentence speaks of {@code word}. */
  public boolean isTold(String word) {
    String around = " " + setting.heading() + " " + setting.before() + " ";
    return around.toLowerCase(Locale.ROOT).matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*");
  }

  /** What the sentence before speaks of; it stands in for "it" and "the matter". */
  public String topic() {
    return setting.before().isEmpty() ? setting.heading() : setting.before();
  }

  /** "the branch in Hythe" does not speak of Hythe, nor "its Hythe branch" and "a Dutch bank". */
  private boolean isPlaced(String name) {
    String placed = "\\b(?:in|at|near|from|since) \\Q" + name + "\\E";
    String describing = "\\b(?:an?|its|his|her|their) \\Q" + name + "\\E \\p{Ll}";
    return setting.before().matches("(?s).*(?:" + placed + "|" + describing + ").*");
  }

  /** Public bodies, which are no "bank" and no "club". */
  private static final Pattern PUBLIC =
      Pattern.compile("(?:.* )?(?:Court|Council|Ministry|Parliament|Senate|Committee|University)");

  /** The body that "they" may stand for: not where it only tells whose or where something is. */
  private Optional<String> bodyOfMany() {
    return body().filter(name -> !isHung(name));
  }

  private boolean isHung(String name) {
    String hung = "(?s).*\\b(?:of|at|in|near) (?:the )?";
    return setting.before().matches(hung + Pattern.quote(name) + ".*");
  }

  /** The body of which the text goes on to speak. */
  public Optional<String> body() {
    List<String> names = in(setting.before()).stream().filter(name -> !isPlaced(name)).toList();
    Optional<String> person = person();
    return names.stream()
        .filter(lexicon::isBody)
        .findFirst()
        .or(
            () ->
                names.stream()
                    .filter(name -> !name.equals(person.orElse("")) && !isNamedAsPerson(name))
                    .findFirst())
        .or(() -> names.stream().filter(name -> !isNamedAsPerson(name)).findFirst());
  }

  private static boolean isNamedAsPerson(String name) {
    return name.contains(" ") && Genders.isGiven(name);
  }

  /** "Mr Chanda" is Joseph Chanda where the paragraph says so. */
  private String fuller(String phrase) {
    Optional<String> told =
        DESCRIPTION.matcher(phrase).matches()
            ? body().filter(name -> !PUBLIC.matcher(name).matches())
            : Optional.empty();
    Optional<String> meant = told.or(() -> new BodyNames(setting, lexicon).of(phrase));
    if (meant.isPresent()) {
      return meant.get();
    }
    String bare = Mentions.TITLE.matcher(phrase).replaceFirst("");
    bare = bare.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    String appositive = lastName(bare);
    if (!appositive.isEmpty()) {
      bare = appositive;
    }
    for (String name : around) {
      if (isFuller(name, bare)) {
        return untitled(name);
      }
    }
    boolean honoured = Mentions.TITLE.matcher(phrase).lookingAt() && !bare.contains(" ");
    return honoured ? byFirst(bare).orElse(phrase) : byGivenName(bare).orElse(bare);
  }

  /** Where family names come first, "Ms Tran" is Tran Thi Hoa. */
  private Optional<String> byFirst(String bare) {
    return around.stream().filter(name -> name.startsWith(bare + " ")).findFirst();
  }

  /** The given name of "Yoon Suk-yeol". */
  private static final Pattern DOUBLE_GIVEN = Pattern.compile(" \\p{Lu}\\p{Ll}+-\\p{Ll}+");

  /** "Joseph Chanda" for "Chanda"; "Yoon Suk-yeol" for "Yoon". */
  private static boolean isFuller(String name, String bare) {
    boolean ends =
        name.regionMatches(
                true, name.length() - bare.length() - 1, " " + bare, 0, bare.length() + 1)
            && Character.isUpperCase(bare.isEmpty() ? ' ' : bare.charAt(0));
    boolean begins =
        name.startsWith(bare + " ")
            && !bare.contains(" ")
            && DOUBLE_GIVEN.matcher(name.substring(bare.length())).matches();
    return name.length() > bare.length() && (ends || begins);
  }

  /** Of "Prime Minister Fumio Kishida" the person; of "the Jakarta government" nothing. */
  private static String lastName(String phrase) {
    Matcher person =
        Pattern.compile(
                "(?:.*\\p{Ll}|.*\\bMinister|.*\\bPresident) ((?:\\p{Lu}[\\p{L}\\p{M}'’-]+"
                    + " ?){2,3})$")
            .matcher(phrase);
    return person.matches() && !phrase.matches(".*\\b(?:of|in|at|for|and) .*")
        ? person.group(1)
        : "";
  }
}
