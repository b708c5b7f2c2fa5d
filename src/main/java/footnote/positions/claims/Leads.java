package footnote.positions.claims;

import footnote.positions.Position;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes what a verb of leading tells for the title that its clause describes: of "chief executive
 * Ida Falk, who has led the bank since 2012" only the title is an office.
 */
public final class Leads {

  private static final Set<String> ROLES = Grammar.words("leads");
  private static final Set<String> TOPS = Grammar.words("at-the-top");

  /** What governors govern. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?i)\\b(?:province|colony|territory|region|state|islands?|county|district|bank|canton)\\b");

  private final Words words;

  public Leads(Words words) {
    this.words = words;
  }

  /** {@code claims} with the titles instead; without those that only say how a title is held. */
  public List<Claim> merged(List<Claim> claims) {
    List<Claim> merged = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<Claim> title =
          isRelative(claim) || isRule(claim)
              ? titleOf(claim, claims, Turn.NONE)
              : isGoingOn(claim) ? titleOf(claim, claims, Turn.BEGINS) : Optional.empty();
      if (title.isPresent() || !isRule(claim) || isOnlyOne(claim, claims)) {
        merged.add(title.map(found -> named(claim, found)).orElse(claim));
      }
    }
    return merged;
  }

  private static boolean isOnlyOne(Claim claim, List<Claim> claims) {
    return claims.stream().filter(other -> other.holder().equals(claim.holder())).count() == 1;
  }

  /** "who has led", "who headed" */
  private boolean isRelative(Claim claim) {
    int at = claim.anchor().start() - 1;
    while (words.is(at, "has", "have", "had", "been") || words.isTag(at, "ADV")) {
      at--;
    }
    boolean verb = words.isTag(claim.anchor().start(), "VERB");
    return verb && words.is(at, "who") && ROLES.contains(claim.office());
  }

  /** "President Moss had governed Lindal": by his title, and no governor of it. */
  private boolean isRule(Claim claim) {
    return words.isTag(claim.anchor().start(), "VERB")
        && words.lower(claim.anchor().start()).startsWith("govern")
        && !GOVERNED.matcher(claim.organisation()).find();
  }

  /** "became captain, and he led the side until 1976" */
  private boolean isGoingOn(Claim claim) {
    int at = claim.anchor().start() - 1;
    boolean joined = words.is(words.is(at, "he", "she") ? at - 1 : at, "and");
    boolean verb = words.isTag(claim.anchor().start(), "VERB");
    return joined && verb && claim.office().equals("leader");
  }

  private static Optional<Claim> titleOf(Claim role, List<Claim> claims, Turn turn) {
    return claims.stream()
        .filter(claim -> claim.turn() == turn && claim.holder().equals(role.holder()))
        .filter(claim -> claim.tenure() != Position.Tenure.FORMER)
        .filter(claim -> claim.anchor().start() < role.anchor().start())
        .filter(claim -> TOPS.contains(claim.head()))
        .filter(claim -> isSameBody(claim.organisation(), role.organisation()))
        .findFirst();
  }

  /** "the bank" is the one that the title is of, whatever its name. */
  private static boolean isSameBody(String titled, String led) {
    boolean plain = led.isEmpty() || Character.isLowerCase(led.codePointAt(0));
    return plain || titled.isEmpty() || titled.contains(led) || led.contains(titled);
  }

  private static Claim named(Claim role, Claim title) {
    String body = title.organisation().isEmpty() ? role.organisation() : title.organisation();
    return new Claim(
        role.holder(), title.office(), body, role.turn(), title.tenure(), role.anchor());
  }
}
