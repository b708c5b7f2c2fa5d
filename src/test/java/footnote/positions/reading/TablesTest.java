package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of tables that tell who held what, from when to when. */
class TablesTest {

  private final Positions positions = EveryReading.positions();

  private Optional<List<String>> read(String header, String row, String heading) {
    Setting setting = new Setting("", Optional.empty(), heading, "", List.of());
    return positions
        .row(header, row, setting)
        .map(reading -> reading.positions().stream().map(each -> shown((Office) each)).toList());
  }

  private static String shown(Office office) {
    String body = office.organisation().isEmpty() ? "" : " of " + office.organisation();
    return office.holder()
        + ", "
        + office.office()
        + body
        + " "
        + office.when().map(When::edtf).orElse("?");
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Managing director · From · Until | Edgar Pell · 1949 · 1966          | Edgar Pell, managing director 1949/1966
          Managing director · From · Until | Dominic Yeo · 2019 · in office    | Dominic Yeo, managing director 2019/..
          Name · Office · Since            | Ida Roth · Treasurer · May 2021   | Ida Roth, treasurer 2021-05/..
          Years · Manager                  | 1967–1971 · Otto Kern             | Otto Kern, manager 1967/1971
          Chair · From · Until             | Tove Lind · 1949 · today          | Tove Lind, chair 1949/..
          Chair · From · Until             | Tove Lind · 1949 ·                | Tove Lind, chair 1949/..
          Coach · Club · Years             | Otto Kern · Leith · 2004 to 2006  | Otto Kern, coach of Leith 2004/2006
          """)
  void theHeaderSaysWhatTheCellsTell(String header, String row, String expected) {
    assertThat(read(header, row, "The brewery")).contains(List.of(expected));
  }

  @Test
  void theTitleMayStandAboveTheTable() {
    assertThat(read("Name · From · Until", "Ida Roth · 1949 · 1966", "Managing directors"))
        .contains(List.of("Ida Roth, managing director 1949/1966"));
  }

  @Test
  void headersAndVacanciesAreNobody() {
    String header = "Chair · From · Until";

    assertThat(read(header, header, "The trust")).contains(List.of());
    assertThat(read(header, "vacant · 1949 · 1950", "The trust")).contains(List.of());
  }

  @Test
  void otherTablesAreReadAsTheirRowsRead() {
    assertThat(read("Ship · Launched · Scrapped", "Kittiwake · 1903 · 1931", "Ships")).isEmpty();
    assertThat(read("Player · From · To", "Otto Kern · Leeds · York", "Transfers")).isEmpty();
    assertThat(read(" · 2019 · 2020", "Rain · · 31", "Rainfall")).isEmpty();
  }
}
