package footnote.questions;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderFollowUpTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final QuestionReader reader = new QuestionReader(new Dates());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who is the mayor?             | And before that?          | Who was the mayor before Bo Dahl
          Who is harbour master now?    | Who was it before?        | Who was harbour master before Bo Dahl
          Who is harbour master now?    | who was harbour master before?   | Who was harbour master before Bo Dahl
          Who is the mayor?             | And who was mayor before him?    | Who was the mayor before Bo Dahl
          Who was the mayor?            | Who became mayor afterwards?     | Who was the mayor after Bo Dahl
          Who is plant manager now?     | And before?               | Who was plant manager before Bo Dahl
          Who is Nordbank's chairman?   | And before him?           | Who was Nordbank's chairman before Bo Dahl
          Who is the mayor?             | Who came before him?      | Who was the mayor before Bo Dahl
          Who is the mayor?             | And his predecessor?      | Who was the mayor before Bo Dahl
          Who is the mayor?             | Whom did he succeed?      | Who was the mayor before Bo Dahl
          Who was the mayor?            | And then?                 | Who was the mayor after Bo Dahl
          Who was the mayor?            | And after him?            | Who was the mayor after Bo Dahl
          Who was the mayor?            | Who succeeded him?        | Who was the mayor after Bo Dahl
          Who led the band until 1951?  | And who came after him?   | Who led the band after Bo Dahl
          Who chairs the band?          | And before him?           | Who chairs the band before Bo Dahl
          Who opened the bridge?        | And before him?           | Who came before Bo Dahl
          """)
  void whoStandsBesideAHolderIsAskedByHisName(String asked, String then, String terms) {
    Question question = follow(asked, then);

    assertThat(question.terms()).isEqualTo(terms);
    assertThat(question.neighbour().flatMap(Neighbour::holder)).contains("Bo Dahl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Since when was he in charge?     | Since when was Bo Dahl the mayor
          When did he take office?         | When was Bo Dahl the mayor
          How long has he been in office?  | How long was Bo Dahl the mayor
          Since when is he mayor?          | Since when was Bo Dahl the mayor
          """)
  void theTimeInOfficeIsThatOfTheOfficeThatWasToldOf(String then, String terms) {
    assertThat(follow("Who is the mayor?", then).terms()).isEqualTo(terms);
  }

  @Test
  void whatElseHeDidIsNoTimeInOffice() {
    assertThat(follow("Who is the mayor?", "When did he visit Rome?").terms())
        .isEqualTo("When did Bo Dahl visit Rome?");
    assertThat(follow("Who is the mayor?", "When was he born?").terms()).contains("born");
  }

  @Test
  void whatHappenedBesideAnEventIsNobody() {
    assertThat(follow("Who opened the bridge?", "And before that?").neighbour())
        .contains(new Neighbour(Neighbour.Kind.EVENT, true, Optional.empty()));
  }

  @Test
  void heIsNotSheWhoIsAddressedAsMrs() {
    Question before = follow("Who is the mayor?", "And before that?");
    Exchange said = new Exchange(before, Optional.of("Berg"), Optional.of("Mrs"), Optional.empty());

    assertThat(read("Since when is he mayor?", said).terms())
        .isEqualTo("Since when was Bo Dahl the mayor");
    assertThat(read("Since when was she mayor?", said).terms())
        .isEqualTo("Since when was Berg the mayor");
  }

  private Question follow(String asked, String then) {
    Question first = reader.read(asked, TODAY, Optional.empty());
    return read(then, new Exchange(first, Optional.of("Bo Dahl"), Optional.empty()));
  }

  private Question read(String asked, Exchange before) {
    return reader.read(asked, TODAY, Optional.of(before));
  }
}
