package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices that one person leaves to another, called by no title where that is told. */
class PassedOnOfficesTest {

  private static final String BEFORE = "Emma Stone has been mayor of Alderby since 2004.";

  private final Positions positions = EveryReading.positions();

  private List<String> offices(String sentence) {
    Setting setting =
        new Setting(
            "",
            Optional.of(LocalDate.of(2023, 5, 5)),
            "",
            BEFORE,
            Names.people(BEFORE + " " + sentence));
    return positions.read(sentence, setting).stream()
        .filter(Office.class::isInstance)
        .map(Office.class::cast)
        .map(each -> each.holder() + ", " + each.office())
        .sorted()
        .toList();
  }

  private String tenure(String sentence) {
    return positions.read(sentence, Setting.none()).stream()
        .filter(Office.class::isInstance)
        .map(each -> ((Office) each).tenure().toString())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stone resigned in 2016, and Otto Kern has been at the helm since. | Emma Stone, mayor; Otto Kern, mayor
          When Stone resigned in 2016, Otto Kern moved up.                  | Emma Stone, mayor; Otto Kern, mayor
          Stone retired in 2016, with Otto Kern taking the post.            | Emma Stone, mayor; Otto Kern, mayor
          Since 2016 Otto Kern has been in charge of the harbour.           | ''
          """)
  void whoLeadsFromThenOnHasTheOfficeThatIsLeft(String sentence, String expected) {
    assertThat(String.join("; ", offices(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lars Holm chaired the Harbour Trust, a post he gave up in 2017, to Ida Roth. | Ida Roth, chair; Lars Holm, chair
          Lars Holm chaired the Harbour Trust, a post he liked.                        | Lars Holm, chair
          In 2016 the council chose Ida Roth to follow Lars Holm as treasurer.         | Ida Roth, treasurer; Lars Holm, treasurer
          The presidency passed in 2016 from Lars Holm to the banker Ida Roth.         | Ida Roth, president; Lars Holm, president
          Lars Holm handed over to Ida Roth, who had been sales director until 1996.   | Ida Roth, sales director
          """)
  void whoComesIntoAnOfficeHasThatOfTheOther(String sentence, String expected) {
    assertThat(String.join("; ", offices(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          For a year Ida Roth ran the bank on an interim basis. | ACTING
          For a year Ida Roth ran the bank on a shoestring.     | HELD
          """)
  void whoOnlyStandsInIsActing(String sentence, String expected) {
    assertThat(tenure(sentence)).isEqualTo(expected);
  }
}
