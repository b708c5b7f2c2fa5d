package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the firms and other bodies of which a text goes on to speak: "the company", "they". */
final class SpokenBodies {

  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?:[Tt]he|[Tt]his) (?:\\p{Ll}+ )*(?:"
              + String.join("|", Grammar.words("kind-of-firm"))
              + ")");

  /** Public bodies, which are no "bank" and no "club". */
  private static final Pattern PUBLIC =
      Pattern.compile("(?:.* )?(?:Court|Council|Ministry|Parliament|Senate|Committee|University)");

  private static final Pattern PLACE = Pattern.compile("\\b(?:in|at|near|from|since) $");

  private static final Pattern OWNER = Pattern.compile("\\b(?:an?|its|his|her|their) $");

  private static final Pattern HANGS = Pattern.compile("\\b(?:of|at|in|near) (?:the )?$");

  /** How many letters before a name tell what leads it. */
  private static final int LEAD = 12;

  private final Setting setting;
  private final OfficeWords lexicon;
  private final BodySubjects subjects;

  SpokenBodies(Setting setting, OfficeWords lexicon, BodySubjects subjects) {
    this.setting = setting;
    this.lexicon = lexicon;
    this.subjects = subjects;
  }

  /** The body that "the carmaker" or "the club" means; empty where {@code phrase} is no such. */
  Optional<String> meant(String phrase) {
    Optional<String> told =
        DESCRIPTION.matcher(phrase).matches()
            ? body().or(this::owner).filter(name -> !PUBLIC.matcher(name).matches())
            : Optional.empty();
    return told.or(() -> new BodyNames(setting, lexicon).of(phrase));
  }

  /** The body that "they" may stand for: not where it only tells whose or where something is. */
  Optional<String> ofMany() {
    return body().filter(name -> !isLed(name, HANGS));
  }

  /**
   * The body of which the text goes on to speak: the subject of the sentence before, else the only
   * one that is named.
   */
  Optional<String> body() {
    return subjects.last().or(this::only);
  }

  /** "Ravenna Air's new base": who alone has something there may be "the airline". */
  private Optional<String> owner() {
    String before = setting.before();
    List<String> owners =
        Names.in(before).stream()
            .filter(name -> !subjects.isNobody(name))
            .filter(name -> before.contains(name + "'s") || before.contains(name + "’s"))
            .distinct()
            .toList();
    return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
  }

  private Optional<String> only() {
    List<String> names =
        Names.in(setting.before()).stream()
            .filter(name -> !isPlaced(name) && !subjects.isNobody(name))
            .toList();
    List<String> bodies = names.stream().filter(lexicon::isBody).toList();
    List<String> meant =
        bodies.isEmpty() ? names.stream().filter(subjects::isAnySubject).toList() : bodies;
    Optional<String> longest =
        meant.stream().reduce((one, next) -> next.length() > one.length() ? next : one);
    return longest.filter(name -> meant.stream().allMatch(name::contains));
  }

  /** "the branch in Hythe" does not speak of Hythe, nor "its Hythe branch" and "a Dutch bank". */
  private boolean isPlaced(String name) {
    return isLed(name, PLACE) || isLedBefore(name);
  }

  private boolean isLed(String name, Pattern lead) {
    String before = setting.before();
    for (int at = before.indexOf(name); at >= 0; at = before.indexOf(name, at + 1)) {
      if (isBehind(lead, at)) {
        return true;
      }
    }
    return false;
  }

  /** "its Hythe branch" */
  private boolean isLedBefore(String name) {
    String before = setting.before();
    String described = name + " ";
    for (int at = before.indexOf(described); at >= 0; at = before.indexOf(described, at + 1)) {
      int noun = at + described.length();
      boolean more = noun < before.length() && Character.isLowerCase(before.charAt(noun));
      if (more && isBehind(OWNER, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehind(Pattern lead, int at) {
    return lead.matcher(setting.before().substring(Math.max(0, at - LEAD), at)).find();
  }
}
