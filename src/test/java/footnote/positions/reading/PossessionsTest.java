package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.positions.Position;
import footnote.positions.Position.Possession;
import footnote.positions.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owned what, what it was called, where it had its seat, as one sentence tells it. */
class PossessionsTest {

  private final Positions positions = EveryReading.positions();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lund Foods bought Marchetti in 2017.                           | Lund Foods owner Marchetti 2017/..
          Marchetti was bought in 2017 by Norbank.                       | Norbank owner Marchetti 2017/..
          Lund Foods acquired the Marchetti bakery chain in March 2017.  | Lund Foods owner Marchetti bakery chain 2017-03/..
          Marchetti was sold to Lund Foods in 2017.                      | Lund Foods owner Marchetti 2017/..
          Norbank sold Marchetti to Bellini in 2019.                     | Norbank owner Marchetti ../2019; Bellini owner Marchetti 2019/..
          Lund Foods bought Marchetti from the Holt family in 2017.      | Holt family owner Marchetti ../2017; Lund Foods owner Marchetti 2017/..
          Marchetti was owned by the Holt family until 2017.             | Holt family owner Marchetti ../2017
          Lund Foods has owned Marchetti since 2017.                     | Lund Foods owner Marchetti 2017/..
          Marchetti, owned by Lund Foods since 2017, has forty shops.    | Lund Foods owner Marchetti 2017/..
          Lund Foods, which bought Marchetti in 2017, has forty shops.   | Lund Foods owner Marchetti 2017/..
          Bergen Sparebank was renamed Norbank in 1998.                  | Norbank name Bergen Sparebank ../1998; Bergen Sparebank name Norbank 1998/..
          Google renamed itself Alphabet in 2015.                        | Alphabet name Google ../2015; Google name Alphabet 2015/..
          In 1951 the firm changed its name from Holt & Sons to Lathes.  | Lathes name Holt & Sons ../1951; Lathes name Lathes 1951/..
          Norbank was known as Bergen Sparebank until 1998.              | Norbank name Bergen Sparebank ../1998
          Until 1998 Norbank was called Bergen Sparebank.                | Norbank name Bergen Sparebank ../1998
          The shop traded under the name Holt & Sons from 1920 to 1951.  | Holt & Sons name Holt & Sons 1920/1951
          The club took the name Orla Rovers in 1911.                    | Orla Rovers name Orla Rovers 1911/..
          The paper was renamed “The Orla Courier” in 1921.              | Orla Courier name Orla Courier 1921/..
          Norbank moved its head office to Oslo in May 2011.             | Norbank headquarters Oslo 2011-05/..
          Holt & Sons moved its headquarters from Leeds to York in 2003. | Holt & Sons headquarters Leeds ../2003; Holt & Sons headquarters York 2003/..
          The headquarters of Vell Ltd moved to Graz in 1990.            | Vell Ltd headquarters Graz 1990/..
          Vell Ltd has been based in Graz since 1990.                    | Vell Ltd headquarters Graz 1990/..
          Norbank had its seat in Bergen until 1998.                     | Norbank headquarters Bergen ../1998
          Leeds United have played at Old Park since 1919.               | Leeds United home ground Old Park 1919/..
          """)
  void aPossessionHasAHolderAndATime(String sentence, String expected) {
    assertThat(read(sentence, "")).isEqualTo(expected);
  }

  @Test
  void theCompanyIsTheOneThatWasNamedBefore() {
    assertThat(read("In 2017 the company was sold to Lund Foods.", "Marchetti & Sons is old."))
        .isEqualTo("Lund Foods owner Marchetti & Sons 2017/..");
    assertThat(read("The club played at Mill Lane until 1962.", "Orla Rovers was founded in 1900."))
        .isEqualTo("Orla Rovers home ground Mill Lane ../1962");
    assertThat(
            read(
                "Anna Berg bought the brewery in 1950 and sold it to Ole Lund in 1962.",
                "The Kestrel Brewery was founded in 1880."))
        .isEqualTo(
            "Anna Berg owner Kestrel Brewery 1950/..; Anna Berg owner Kestrel Brewery ../1962;"
                + " Ole Lund owner Kestrel Brewery 1962/..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund Foods acquired a 60 % stake in Marchetti in 2017.",
        "Lund Foods bought 40 % of Marchetti in 2017.",
        "Lund Foods bought Marchetti's shares in 2017.",
        "Lund Foods wanted to buy Marchetti in 2017.",
        "Lund Foods will be sold to Kestrel Capital in 2024.",
        "Lund Foods was nearly sold to Kestrel Capital in 2020.",
        "Reports that Lund Foods had bought Marchetti in 2017 were false.",
        "Marchetti is jointly owned by Lund Foods since 2017.",
        "Volvo sold its truck division to Scania in 1990.",
        "Rovers sold Jan Wilk to Leeds United in 2003.",
        "The paintings were sold to Japan in 1990.",
        "Anna Berg bought a house in Leeds in 1950.",
        "Anna Berg acquired Swedish citizenship in 1962.",
        "Holt & Sons was sold to make way for flats in 1990.",
        "The city is known for its bridges.",
        "He has been known as a critic of the plan since 2010.",
        "Anna Berg has been based in Graz since 1990.",
        "Jan Wilk played at Leeds United until 1962.",
        "The orchestra has played at Orla Hall since 1962.",
        "Marchetti changed hands in 2017.",
        "If Lund Foods bought Marchetti in 2017, who paid?",
      })
  void whatIsNotClearlySoIsNotRead(String sentence) {
    assertThat(read(sentence, "")).isEmpty();
  }

  @Test
  void itIsNotTheBuyerOfWhatWasOnlyDescribed() {
    assertThat(
            read(
                "It was known as the Old Pier Club until 1998.",
                "The club was bought by Lund Shipping in 2018."))
        .isEmpty();
  }

  @Test
  void aPersonWhoOwnsIsReadOnce() {
    assertThat(positions.read("Anna Berg has owned the Daily Post since 1999.", Setting.none()))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who owned Marchetti in 2018?               | OWNERSHIP
          Who was Marchetti sold to?                 | OWNERSHIP
          What was Norbank called before 1998?       | NAME
          What is the former name of Norbank?        | NAME
          Where was Norbank's headquarters in 2003?  | HEADQUARTERS
          Where is Vell Ltd based?                   | HEADQUARTERS
          Where did Orla Rovers play in 1950?        | HOME_GROUND
          Who is the mayor of Orla?                  |
          When was Marchetti sold?                   |
          Where was Norbank founded?                 |
          """)
  void aQuestionAsksForAPossession(String question, Position.Holds kind) {
    assertThat(Asking.in(question)).isEqualTo(Optional.ofNullable(kind));
  }

  private String read(String sentence, String before) {
    Setting setting = new Setting("", Optional.of(LocalDate.of(2023, 5, 5)), "", before, List.of());
    return String.join(
        "; ",
        positions.read(sentence, setting).stream()
            .filter(Possession.class::isInstance)
            .map(Possession.class::cast)
            .map(PossessionsTest::shown)
            .toList());
  }

  private static String shown(Possession held) {
    String kind =
        switch (held.kind()) {
          case OWNERSHIP -> "owner";
          case NAME -> "name";
          case HEADQUARTERS -> "headquarters";
          case HOME_GROUND -> "home ground";
        };
    String when = held.when().map(When::edtf).orElse("-");
    return String.join(" ", held.holder(), kind, held.what(), when);
  }
}
