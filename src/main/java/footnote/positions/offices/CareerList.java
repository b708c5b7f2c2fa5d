package footnote.positions.offices;

import footnote.positions.Position.Office;
import footnote.positions.Position.Tenure;
import footnote.positions.Setting;
import footnote.positions.claims.Title;
import footnote.positions.grammar.Words;
import footnote.positions.terms.ItemTerms;
import footnote.positions.terms.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lists of a life: under "Offices held" or "Teams coached", without its person. */
final class CareerList {

  private static final Pattern HELD =
      Pattern.compile("(?i)(?:.* )?(?:offices?|posts?|positions?|appointments?|roles?) held");

  private static final Pattern TEAMS =
      Pattern.compile(
          "(?i)(?:teams?|clubs?|sides?|counties) (coached|managed|captained|trained|played for)");

  private static final Map<String, String> OFFICES =
      Map.of(
          "coached", "coach",
          "managed", "manager",
          "captained", "captain",
          "trained", "trainer");

  private final Words words;
  private final Setting setting;
  private final List<Title> titles;
  private final List<Moment> moments;
  private final ItemTerms itemTerms;

  CareerList(Words words, Setting setting, List<Title> titles, List<Moment> moments) {
    this.words = words;
    this.setting = setting;
    this.titles = titles;
    this.moments = moments;
    this.itemTerms = new ItemTerms(words, moments);
  }

  /** What the item tells; empty where it stands in no such list. */
  List<Office> read() {
    Optional<String> person = setting.known().stream().findFirst();
    if (person.isEmpty() || moments.isEmpty()) {
      return List.of();
    }
    String heading = setting.heading().strip();
    if (HELD.matcher(heading).matches()) {
      return titles.stream()
          .limit(1)
          .flatMap(title -> offices(person.get(), title.office(), bodyOf(title)).stream())
          .toList();
    }
    Matcher teams = TEAMS.matcher(heading);
    return teams.matches() ? offices(person.get(), officeOf(teams.group(1)), team()) : List.of();
  }

  private static String officeOf(String verb) {
    return OFFICES.getOrDefault(verb.toLowerCase(Locale.ROOT), "player");
  }

  /** "member of the Federal Assembly" */
  private String bodyOf(Title title) {
    int of = title.full();
    int from = words.is(of + 1, "the") ? of + 2 : of + 1;
    return words.is(of, "of", "at", "in") ? words.part(from, endOfName(from)) : "";
  }

  private String team() {
    return words.part(0, endOfName(0));
  }

  private int endOfName(int from) {
    int at = from;
    while (at < words.size() && !words.is(at, "(", ",", ":", ";", "–") && !isDate(at)) {
      at++;
    }
    return at;
  }

  private boolean isDate(int at) {
    return moments.stream().anyMatch(moment -> moment.start() <= at && at < moment.end());
  }

  private List<Office> offices(String who, String office, String body) {
    List<Office> offices = new ArrayList<>();
    if (!body.isEmpty() || HELD.matcher(setting.heading().strip()).matches()) {
      itemTerms
          .terms(0, words.size())
          .forEach(
              term ->
                  offices.add(
                      new Office(
                          who,
                          office,
                          body,
                          Tenure.HELD,
                          words.span(0, words.size()),
                          term.when())));
    }
    return offices;
  }
}
