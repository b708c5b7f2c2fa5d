package footnote.positions.reading;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.dates.When;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares what is read from a sentence with what people read from it, each of which counts once.
 */
public final class GoldMatch {

  private final List<JsonNode> stances;
  private final List<JsonNode> offices;

  public GoldMatch(GoldSet.Line line) {
    this.stances = new ArrayList<>(line.stances());
    this.offices = new ArrayList<>(line.offices());
  }

  /** Whether {@code position} is one of those that are left, which it takes. */
  public boolean take(Position position) {
    if (position instanceof Stance stance) {
      return take(stances, gold -> same(gold, stance));
    }
    return position instanceof Office office && take(offices, gold -> same(gold, office));
  }

  /** Takes the first that fits out of the list, so that it counts once. */
  private static boolean take(List<JsonNode> gold, Predicate<JsonNode> fits) {
    Optional<JsonNode> first = gold.stream().filter(fits).findFirst();
    first.ifPresent(gold::remove);
    return first.isPresent();
  }

  static boolean same(JsonNode gold, Stance stance) {
    return sameName(gold.get("holder").asText(), stance.holder())
        && gold.get("side").asText().replace(' ', '_').equalsIgnoreCase(stance.side().name());
  }

  static boolean same(JsonNode gold, Office office) {
    Optional<LocalDate> from = office.when().flatMap(When::from);
    Optional<LocalDate> to = office.when().flatMap(When::to);
    return sameName(gold.get("person").asText(), office.holder())
        && sameName(
            gold.get("office").asText().replace("acting ", ""),
            office.office().replace("acting ", ""))
        && sameDay(gold.get("from").asText(), from)
        && sameDay(gold.get("to").asText(), to);
  }

  /** 2011-05 of the gold set fits every day of that month. */
  private static boolean sameDay(String gold, Optional<LocalDate> day) {
    return gold.isEmpty()
        ? day.isEmpty()
        : day.map(found -> found.toString().startsWith(gold)).orElse(false);
  }

  /** Equal but for an article, or one of them the fuller form of the other. */
  static boolean sameName(String gold, String found) {
    String one = " " + plain(gold) + " ";
    String other = " " + plain(found) + " ";
    boolean long1 = one.length() > 5 && other.length() > 5;
    return one.equals(other) || (long1 && (one.contains(other) || other.contains(one)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|a|an) ", "")
        .replaceFirst("[’']s$", "")
        .strip();
  }
}
