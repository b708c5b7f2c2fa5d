package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks like an office, and offices that were given to the wrong person. */
class MistakenOfficesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);

  private final OfficesReader reader = new OfficesReader(OfficesReader::withTenure);

  private String offices(String author, String before, String sentence) {
    int paragraph = before.lastIndexOf(" // ");
    Setting setting =
        new Setting(
            author,
            Optional.of(PUBLISHED),
            "",
            paragraph < 0 ? before : before.substring(paragraph + 4),
            Names.people(before + " " + sentence),
            paragraph < 0 ? "" : "\n" + before.substring(0, paragraph).replace(" // ", "\n"));
    return String.join("; ", reader.read(sentence, setting));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan Mol, who scored twice, was voted player of the season by the fans last May.",
        "Mrs Ann Lee is a gifted speaker.",
        "Ann Lee was a popular mayor.",
        "Ann Lee is a critic of plastic nets.",
        "The contract with the caterer, Tellerwerk, runs until 31 July 2025.",
        "Election of officers",
        "Report by the treasurer",
      })
  void whoIsPraisedOrOpposedOrOnlyNamedHasNoOffice(String sentence) {
    assertThat(offices("", "It is deep.", sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is deep.             | Ann Lee is theatre critic of the Lindal Courier.                                     | Ann Lee, critic /
          It is deep.             | Ann Lee was a popular mayor of Lindal until 1990.                                    | Ann Lee, mayor /1990-12-31
          It is deep.             | The caretaker, Mr Bill Roe, mowed the slope.                                         | Bill Roe, caretaker /
          It is deep.             | The caretaker manager, Bill Roe, mowed the slope.                                    | Bill Roe, acting manager /
          It is deep.             | President Jan Mol had governed Orla since 2007.                                      | Jan Mol, president 2007-01-01/
          It is deep.             | Jan Mol has governed Lindal since 2007.                                              | Jan Mol, governor 2007-01-01/
          It is deep.             | Jan Mol governed the city of Orla from 2007 to 2010.                                 | Jan Mol, governor 2007-01-01/2010-12-31
          It is deep.             | Jan Mol governed the province of Orla from 2007 to 2010.                             | Jan Mol, governor 2007-01-01/2010-12-31
          It is deep.             | From 1998 to 2012 the bank was led by Ann Lee, who had founded it together with Jan Mol. | Ann Lee, leader 1998-01-01/2012-12-31
          It is deep.             | The president of the Rowers' League, Lars Moe, opposed it but accepted it in 2022.    | Lars Moe, president /
          Tom Bell is captain. He signed a contract two weeks ago. | Bell, who is 36, will retire.                       | Tom Bell, captain /
          It is deep.             | Jan Mol is no longer mayor.                                                          | Jan Mol, former mayor /
          It is deep.             | 16 January 2023. Ann Lee is sworn in as president.                                   | Ann Lee, president 2023-01-16/
          """)
  void theTitleIsTheOneThatIsTold(String before, String sentence, String expected) {
    assertThat(offices("", before, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Before becoming foreign minister, Ann Lee had been minister of trade. | Her predecessor, Jan Mol, resigned in May 2020. | Jan Mol, foreign minister /2020-05-31
          Ann Lee, now mayor, used to be treasurer.            | Her predecessor, Jan Mol, resigned in May 2020.                  | Jan Mol, mayor /2020-05-31
          Its mayor, Ibo Pret, objects. // The board has been chaired since 2020 by Anna Moe. Before her, the chair was held by Dimo Sal of Ruritania. Ruritania says that Moe is biased. Norway did not defend her. | Her term ends in May 2026. | Anna Moe, chair /2026-05-31
          The head of St Ann's, Dr Marcus Roe, agrees.         | He took over at St Ann's in May 2020 from Sister Berta Quill.    | Berta Quill, head /2020-05-31; Marcus Roe, head 2020-05-01/
          Tom Mol is no longer mayor.                          | He resigned in May, and his post went to Ann Lee.                | Ann Lee, mayor 2024-05-01/; Tom Mol, mayor /2024-05-31
          Anna Moe has been librarian since 1998.              | Her place will be taken by Mr Jan Mol.                           | Jan Mol, librarian /
          The board of Orla Coatings has appointed Anna Moe as treasurer. | She succeeds Jan Mol, who retires on 1 June 2024.     | Anna Moe, treasurer 2024-06-01/; Jan Mol, treasurer /2024-06-01
          """)
  void anOfficeGoesToWhomThePronounsMean(String before, String sentence, String expected) {
    assertThat(offices("", before, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Mol was treasurer from 2012 to 2020. | Ann Lee agreed to carry on as secretary until next summer. | Ann Lee, secretary /2024-08-31
          I have edited it since September 2021.   | From the autumn the editor will be Ann Lee.                | Ann Lee, editor 2024-09-01/
          """)
  void whatIsStillToComeCountsFromTheDayOfWriting(String before, String sentence, String expected) {
    assertThat(offices("", before, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I have chaired this board since 2015, when I took over from Tom Mol. | Rita Holm, chair 2015-01-01/; Tom Mol, chair /2015-01-01
          """)
  void theAuthorIsI(String sentence, String expected) {
    assertThat(offices("Rita Holm", "It is deep.", sentence)).isEqualTo(expected);
  }
}
