package footnote.positions.possessions;

import footnote.dates.When;
import footnote.positions.Position;
import footnote.positions.Position.Holds;
import footnote.positions.Position.Office;
import footnote.positions.Position.Possession;
import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.terms.Moment;
import footnote.positions.terms.Term;
import footnote.positions.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads from one sentence who owned what, what it was called and where it had its seat, and from
 * when to when. Only clear forms are read: half an owner, a plan and a rumour tell of nothing.
 */
public final class Possessions {

  /** Tagging a sentence is what costs, and most hold none of these words. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)\\b(?:bought|acquired|purchased|sold|own(?:s|ed|ership)|belong(?:s|ed) to|hands of"
              + "|renamed|(?:changed|took|adopted) (?:its|their|his|her|the) name|known|called"
              + "|under the name|(?:traded|operated|sailed) as|headquarter\\w*|head offices?|seat"
              + "|based in|(?:played|games|matches) at|moved from)\\b");

  /** What is denied or only talked of did not happen. */
  private static final Pattern DOUBTED =
      Pattern.compile(
          "(?i)^if\\b|\\b(?:den(?:y|ies|ied)|false|untrue|rumou?r(?:s|ed)?|speculation"
              + "|allegedly|reportedly)\\b");

  private final PossessionScene scene;
  private final OfficeScene offices;
  private final List<Moment> moments;
  private final Optional<When> earlier;
  private final Optional<LocalDate> published;

  /**
   * @param offices by whose verbs the dates are read
   * @param earlier the date told last before the sentence
   */
  public Possessions(
      PossessionScene scene,
      OfficeScene offices,
      List<Moment> moments,
      Optional<When> earlier,
      Optional<LocalDate> published) {
    this.scene = scene;
    this.offices = offices;
    this.moments = moments;
    this.earlier = earlier;
    this.published = published;
  }

  /** Whether a word could tell of a possession. */
  public static boolean mayTell(String sentence) {
    return TELLING.matcher(sentence).find();
  }

  /**
   * @param read what was read of the sentence before: an owner's office is not told again
   */
  public List<Possession> read(List<Position> read) {
    if (scene.words().text().endsWith("?") || DOUBTED.matcher(scene.words().text()).find()) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>(new Owners(scene).read());
    claims.addAll(new Renamings(scene).read());
    claims.addAll(new Seats(scene).read());
    claims.addAll(new Grounds(scene).read());
    claims.removeIf(claim -> isOffice(claim, read));
    claims.sort(Comparator.comparingInt(claim -> claim.anchor().start()));
    return dated(claims);
  }

  private List<Possession> dated(List<Claim> claims) {
    List<Possession> possessions = new ArrayList<>();
    List<Term> dates = new Terms(offices, moments, claims, earlier, published).read();
    for (int i = 0; i < claims.size(); i++) {
      if (isTold(claims.get(i), dates.get(i))) {
        possessions.add(possession(claims.get(i), dates.get(i)));
      }
    }
    return possessions.stream().distinct().toList();
  }

  private static boolean isOffice(Claim claim, List<Position> read) {
    return claim.office().equals(Holds.OWNERSHIP.name())
        && read.stream()
            .anyMatch(
                position ->
                    position instanceof Office office
                        && office.office().equals("owner")
                        && office.holder().equals(claim.holder()));
  }

  /** What has no date changes nothing, but that something was bought. */
  private boolean isTold(Claim claim, Term term) {
    return term.isKnown() || (claim.turn() == Turn.BEGINS && moments.isEmpty());
  }

  private Possession possession(Claim claim, Term term) {
    return new Possession(
        claim.holder(),
        Holds.valueOf(claim.office()),
        claim.organisation(),
        scene.words().span(claim.anchor().start(), claim.anchor().end()),
        term.when());
  }
}
