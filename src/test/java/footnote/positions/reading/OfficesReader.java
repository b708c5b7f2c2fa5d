package footnote.positions.reading;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Position.Tenure;
import footnote.positions.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads the offices of a sentence, all that the rules read, and shows each in a line. */
final class OfficesReader {

  private final Positions positions = EveryReading.positions();
  private final Function<Office, String> shown;

  OfficesReader(Function<Office, String> shown) {
    this.shown = shown;
  }

  /** In the order of the alphabet. */
  List<String> read(String sentence, Setting setting) {
    return positions.read(sentence, setting).stream()
        .filter(Office.class::isInstance)
        .map(Office.class::cast)
        .map(shown)
        .sorted()
        .toList();
  }

  /** "Ann Lee, mayor 2009/2015-05", as precise as it is told; no time where none is told. */
  static String withPeriod(Office office) {
    return (title(office) + " " + office.when().map(When::edtf).orElse("")).strip();
  }

  /** "Ann Lee, mayor 2009-01-01/2015-05-31" */
  static String withDays(Office office) {
    return title(office) + " " + days(office);
  }

  /** "Ann Lee, former mayor /", what is held without a word for it. */
  static String withTenure(Office office) {
    String tenure =
        office.tenure() == Tenure.HELD ? "" : office.tenure().name().toLowerCase(Locale.ROOT) + " ";
    return office.holder() + ", " + tenure + office.office() + " " + days(office);
  }

  static String days(Office office) {
    String from = office.when().flatMap(When::from).map(LocalDate::toString).orElse("");
    String to = office.when().flatMap(When::to).map(LocalDate::toString).orElse("");
    return from + "/" + to;
  }

  private static String title(Office office) {
    return office.holder() + ", " + office.office();
  }
}
