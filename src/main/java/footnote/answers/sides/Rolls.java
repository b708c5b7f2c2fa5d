package footnote.answers.sides;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.reading.PositionBook.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Leaves out of a list of offices what another entry tells as well or better. */
final class Rolls {

  private final Parties parties;

  Rolls(Parties parties) {
    this.parties = parties;
  }

  /**
   * One entry for each office of each holder and time, that which tells most.
   *
   * @param told offices, which are told once, and other things, which stay
   */
  List<Told> withoutRepeats(List<Told> told) {
    Map<String, List<Told>> kept = new LinkedHashMap<>();
    for (Told each : told) {
      add(each, kept.computeIfAbsent(kin(each), kin -> new ArrayList<>()));
    }
    return kept.values().stream().flatMap(List::stream).toList();
  }

  /** Only what has the same title and the same last name can be the same. */
  private static String kin(Told told) {
    String holder = told.position().holder();
    String title = told.position() instanceof Office office ? office.office() : "";
    return (title + "|" + holder.substring(holder.lastIndexOf(' ') + 1)).toLowerCase(Locale.ROOT);
  }

  private void add(Told each, List<Told> kept) {
    Optional<Told> same = kept.stream().filter(other -> isSame(each, other)).findFirst();
    if (same.isEmpty()) {
      kept.add(each);
    } else if (weight(each) > weight(same.get())) {
      kept.set(kept.indexOf(same.get()), each);
    }
  }

  private boolean isSame(Told one, Told other) {
    if (!(one.position() instanceof Office office)
        || !(other.position() instanceof Office second)) {
      return false;
    }
    return office.office().equalsIgnoreCase(second.office())
        && office.tenure() == second.tenure()
        && parties.isSame(office.holder(), second.holder())
        && isSameBody(office.organisation(), second.organisation())
        && isSameTime(office.when(), second.when());
  }

  private boolean isSameBody(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.contains(other)
        || other.contains(one)
        || parties.isSame(one, other);
  }

  private static boolean isSameTime(Optional<When> one, Optional<When> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Dates tell more than a body, and a body more than a longer name. */
  private static int weight(Told told) {
    Office office = (Office) told.position();
    return (office.when().isPresent() ? 4 : 0)
        + (office.organisation().isEmpty() ? 0 : 2)
        + (office.holder().contains(" ") ? 1 : 0);
  }
}
