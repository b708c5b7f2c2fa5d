package footnote.positions.reading;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the offices of sentences published on Friday, 5 May 2023, with their years. */
final class TermsReader {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 5);

  private final Positions positions = EveryReading.positions();

  /** Each office as "Roth director 2011/..", the days as precise as they are told. */
  List<String> read(String sentence, String before) {
    Setting setting = new Setting("", Optional.of(PUBLISHED), "", before, List.of());
    return positions.read(sentence, setting).stream()
        .flatMap(each -> each instanceof Office office ? Stream.of(office) : Stream.empty())
        .map(TermsReader::shown)
        .toList();
  }

  List<String> read(String sentence) {
    return read(sentence, "");
  }

  /** The same, with years only. */
  List<String> readYears(String sentence, String before) {
    return read(sentence, before).stream()
        .map(office -> office.replaceAll("(\\d{4})-\\d\\d(?:-\\d\\d)?", "$1"))
        .toList();
  }

  private static String shown(Office office) {
    String surname = office.holder().substring(office.holder().lastIndexOf(' ') + 1);
    String when = office.when().map(When::edtf).orElse("?");
    return surname + " " + office.office() + " " + when;
  }
}
