package footnote.positions.grammar;

import footnote.positions.Setting;
import footnote.positions.grammar.Mentions.Mention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the body that the sentences before have as their subject, which "its chairman" leans on: a
 * body that they only mention has nothing to do with it.
 */
final class BodySubjects {

  /** How many sentences that go on about "it" are looked behind. */
  private static final int MOST_SENTENCES = 4;

  /** A sentence that only goes on about what was named before it. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:(?:In|On|At|By|Since|Until|After|From) [^,]{1,40}, )?(?i:it|its|they|their)\\b.*");

  private static final Pattern DEFINITE = Pattern.compile("([Tt]he \\p{Ll}+) .*");

  private final Setting setting;
  private final OfficeWords lexicon;
  private final FullNames fullNames;
  private final Genders genders;
  private final Countries countries;
  private final Once<String> text;

  BodySubjects(
      Setting setting,
      OfficeWords lexicon,
      FullNames fullNames,
      Genders genders,
      Countries countries) {
    this.countries = countries;
    this.setting = setting;
    this.text = new Once<>(() -> setting.earlier() + " " + setting.before());
    this.lexicon = lexicon;
    this.fullNames = fullNames;
    this.genders = genders;
  }

  /** The subject of the sentence before, empty where that is no body by its name. */
  Optional<String> last() {
    return Antecedents.sentences(setting.before()).stream()
        .limit(MOST_SENTENCES)
        .dropWhile(sentence -> GOES_ON.matcher(sentence).lookingAt())
        .findFirst()
        .flatMap(sentence -> described(sentence).or(() -> named(sentence)));
  }

  /** "The bank lends less": the bank that was named before. */
  private Optional<String> described(String sentence) {
    var definite = DEFINITE.matcher(sentence);
    return definite.matches()
        ? new BodyNames(setting, lexicon).of(definite.group(1))
        : Optional.empty();
  }

  private Optional<String> named(String sentence) {
    List<Mention> mentions = Mentions.in(sentence);
    for (int i = 0; i < mentions.size(); i++) {
      if (isSubject(sentence, mentions.get(i))) {
        Optional<String> joined =
            i + 1 < mentions.size()
                ? joined(sentence, mentions.get(i), mentions.get(i + 1))
                : Optional.empty();
        String name = mentions.get(i).name();
        return joined.or(
            () -> Optional.of(name).filter(each -> !isNobody(each)).map(fullNames::of));
      }
    }
    return Optional.empty();
  }

  /** "The Bakers' and Millers' League", "the Union of Dock and Harbour Workers" are one. */
  private static Optional<String> joined(String sentence, Mention first, Mention second) {
    String between = sentence.substring(first.end(), second.start());
    boolean one =
        between.matches("['’] and ") || (between.equals(" and ") && first.name().contains(" of "));
    return one ? Optional.of(sentence.substring(first.start(), second.end())) : Optional.empty();
  }

  /** Whether one of the sentences before is about {@code name}. */
  boolean isAnySubject(String name) {
    return Antecedents.sentences(setting.before()).stream()
        .anyMatch(
            sentence ->
                Mentions.in(sentence).stream()
                    .anyMatch(each -> each.name().equals(name) && isSubject(sentence, each)));
  }

  private static boolean isSubject(String sentence, Mention mention) {
    return Antecedents.isSubject(sentence.substring(0, mention.start()), sentence, mention);
  }

  /** A person, a day or a people: none has a chairman. */
  boolean isNobody(String name) {
    return Mentions.isCalendar(name)
        || countries.isPeople(name)
        || (!lexicon.isBody(name) && !isTeam(name) && isPerson(name));
  }

  /** Somebody is called "Bakke" later, a firm keeps both of its words. */
  private boolean isPerson(String name) {
    return name.contains(" ")
        ? Genders.isGiven(name)
            || genders.tells(name)
            || Occurrences.isCalledBySurname(name, text.get())
        : fullNames.isPartOfPerson(name);
  }

  /** "Tallby Wolves" are "the Wolves": people have no article. */
  private boolean isTeam(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.endsWith("s") && text.get().contains("the " + last);
  }
}
