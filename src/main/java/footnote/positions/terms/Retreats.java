package footnote.positions.terms;

import footnote.dates.When;
import footnote.positions.Setting;
import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.claims.StandingDown;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who does not stand again: in the minutes of a meeting, his office ends with it. */
public final class Retreats {

  private static final Pattern MINUTES =
      Pattern.compile("(?i)\\bminutes\\b|\\bannual .*meeting\\b");

  private final Words words;
  private final OfficeScene scene;

  public Retreats(OfficeScene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether {@code claim} is the office for which its holder did not stand again. */
  public boolean isOf(Claim claim) {
    for (int at = claim.anchor().end(); at < words.size(); at++) {
      if (isRetreat(at)) {
        return claim.turn() != Turn.BEGINS
            && subject(at).filter(claim.holder()::equals).isPresent();
      }
    }
    return false;
  }

  /** "6. Elections. Ann Lee, chair since 2016, did not": she who is named last, if need be. */
  private Optional<String> subject(int verb) {
    return scene
        .cast()
        .who(scene.subjects().of(verb))
        .or(
            () ->
                scene.cast().people().stream()
                    .filter(person -> person.end() <= verb)
                    .reduce((one, next) -> next)
                    .map(scene.cast()::name));
  }

  /** "did not stand again"; who will not may have years to go. */
  private boolean isRetreat(int verb) {
    return words.is(verb - 2, "did") && StandingDown.isTold(words, verb);
  }

  private boolean isDatedBehind(Claim claim) {
    boolean told = false;
    for (int at = claim.anchor().end(); at < words.size(); at++) {
      told |= isRetreat(at);
      if (told && words.isDated(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Ends what is not stood for again in the minutes of a meeting.
   *
   * @param terms what is known already, changed in place
   */
  public void date(List<Claim> claims, List<Term> terms, Setting setting) {
    String title = setting.heading() + "\n" + setting.earlier().split("\n", 2)[0];
    if (setting.published().isEmpty() || !MINUTES.matcher(title).find()) {
      return;
    }
    for (int i = 0; i < claims.size(); i++) {
      if (terms.get(i).to().isEmpty() && isOf(claims.get(i)) && !isDatedBehind(claims.get(i))) {
        terms.set(i, terms.get(i).to(When.day(setting.published().get())));
      }
    }
  }
}
