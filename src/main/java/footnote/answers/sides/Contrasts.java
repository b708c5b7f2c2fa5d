package footnote.answers.sides;

import footnote.answers.Sides.Contrast;
import footnote.answers.Sides.Contrast.Kind;
import footnote.answers.Sides.Standing;
import footnote.dates.When;
import footnote.positions.Position.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds among stances those of one holder, or of two, that read as opposed on one matter. */
final class Contrasts {

  private final Parties parties;
  private final SharedMatters matters;

  Contrasts(Parties parties, SharedMatters matters) {
    this.parties = parties;
    this.matters = matters;
  }

  /** One contrast for each holder, and one between two holders, where there are such. */
  List<Contrast> in(List<Standing> standings) {
    List<Contrast> contrasts = new ArrayList<>();
    Set<String> done = new HashSet<>();
    boolean between = false;
    for (int one = 0; one < standings.size(); one++) {
      for (int other = one + 1; other < standings.size(); other++) {
        Standing first = standings.get(one);
        Standing second = standings.get(other);
        if (!isOpposed(first, second)) {
          continue;
        }
        String holder = first.position().holder();
        boolean same = parties.isSame(holder, second.position().holder());
        if (same && done.add(parties.key(holder))) {
          boolean backwards = isBefore(second, first);
          contrasts.add(
              new Contrast(ofOne(first, second), backwards ? other : one, backwards ? one : other));
        } else if (!same && !between) {
          contrasts.add(new Contrast(Kind.OPPOSED, one, other));
          between = true;
        }
      }
    }
    return contrasts;
  }

  private static boolean isBefore(Standing one, Standing other) {
    Optional<LocalDate> day = day(one);
    return day.isPresent() && day(other).map(day.get()::isBefore).orElse(false);
  }

  private boolean isOpposed(Standing first, Standing second) {
    if (!(first.position() instanceof Stance one) || !(second.position() instanceof Stance other)) {
      return false;
    }
    boolean opposed = Leaning.ofView(one).isOpposedTo(Leaning.ofView(other));
    return opposed && !isOneQuote(first, second) && matters.isShared(first, second);
  }

  /** Its label tells all that one sentence says of one holder. */
  private boolean isOneQuote(Standing first, Standing second) {
    return first.quote().passage().equals(second.quote().passage())
        && parties.isSame(first.position().holder(), second.position().holder());
  }

  /** A later stance may be a change of mind; of the same day it is a contradiction. */
  private static Kind ofOne(Standing first, Standing second) {
    Optional<LocalDate> day = day(first);
    boolean later = day.isPresent() && day(second).isPresent() && !day.equals(day(second));
    return later ? Kind.CHANGED : Kind.CONTRADICTED;
  }

  /** When it was said, as far as is known; else when its document was published. */
  static Optional<LocalDate> day(Standing standing) {
    return standing
        .position()
        .when()
        .flatMap(When::from)
        .or(() -> standing.quote().passage().document().published());
  }
}
