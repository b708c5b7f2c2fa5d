package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The beginning of an office in one clause, its end in another. */
class TermsOfClausesTest {

  private final TermsReader reader = new TermsReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Governor of the province since 1874, Emil Roth was recalled in November 1881.    | Roth governor 1874/1881
          Mayor of Dorn from 1977, Emil Roth laid down the chain on 2 April 1998.          | Roth mayor 1977/1998
          Put in as manager in 1923, Emil Roth was invalided out the following February.   | Roth manager 1923/1924
          Treasurer Emil Roth, in the post since 2001, handed in his notice in June 2010.  | Roth treasurer 2001/2010
          Emil Roth took over as manager in 2015 and left for Bergen two years later.      | Roth manager 2015/2017
          Emil Roth, treasurer since 2000, was promoted to director in 2005.               | Roth treasurer 2000/2005
          Emil Roth was president from 1947, when the club was revived, until 1971.        | Roth president 1947/1971
          Until his death in 1990, Emil Roth was publisher of the Post, as he had been since 1984. | Roth publisher 1984/1990
          The board extended the contract of its director, Emil Roth, until 2028.          | Roth director ../2028
          The contract of director Emil Roth has been extended until 2028.                 | Roth director ../2028
          Emil Roth, whose term ends in 2025, is mayor of Dorn.                            | Roth mayor ../2025
          On 9 August 1966 Emil Roth tendered his resignation as manager.                  | Roth manager ../1966
          Director Emil Roth, who has led the bank since 2012, will resign in 2024.        | Roth director 2012/2024
          The bank dismissed its director, Emil Roth, in 1990.                             | Roth director ../1990
          """)
  void twoVerbsTellOfOneOffice(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ola Moen has been appointed director from 1 July, replacing Emil Roth.      | Moen director 2023-07-01/.. | Roth director ../2023-07-01
          Ola Moen has been director since May 2019, when she succeeded Emil Roth.    | Moen director 2019-05/..    | Roth director ../2019-05
          Ola Moen takes over on 1 July from Emil Roth, director since 1990.          | Moen director 2023-07-01/.. | Roth director 1990-01-01/2023-07-01
          Striker Emil Roth left Sparta for Dynamo in January 1973.                   | Roth striker 1973-01/..     | Roth striker ../1973-01
          Striker Emil Roth joined Sparta in January 2021 from Dynamo.                | Roth striker 2021-01/..     | Roth striker ../2021-01
          Ola Moen ran the museum in 1979 as acting director under mayor Emil Roth.   | Moen director ?             | Roth mayor ?
          """)
  void whatOneLeavesAnotherEnters(String sentence, String first, String second) {
    assertThat(reader.read(sentence)).contains(first, second);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth will retire as manager on Dec. 31 after 26 years in the position.   | Roth manager 1997/2023
          Emil Roth was editor for nine years before retiring in 2015.                  | Roth editor 2006/2015
          In 2015, after nine years as editor, Emil Roth retired.                       | Roth editor 2006/2015
          Emil Roth, who died in office in 2001, had been treasurer for nine years.     | Roth treasurer 1992/2001
          Appointed treasurer in 1934, Emil Roth clung to the post for thirty-one years. | Roth treasurer 1934/1965
          Emil Roth was sacked as coach in May 2019, a year after his appointment.      | Roth coach 2018/2019
          Emil Roth worked for Nordbank before being installed, in 1896, as agent, which he remained for thirty years. | Roth agent 1896/1926
          """)
  void aLengthCountsFromTheEndThatIsTold(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Emil Roth, a former mayor of Dorn, died on Sunday.",
        "Emil Roth, who was mayor when the bank failed in 1931, died in 1950.",
        "Emil Roth, out of work since February, is to be mayor of Dorn.",
        "Emil Roth was appointed in 2013 by Nordbank and was previously mayor of Dorn.",
        "Emil Roth has resigned as mayor after nine years.",
      })
  void theDatesOfOtherDeedsAreNotTaken(String sentence) {
    assertThat(reader.read(sentence)).contains("Roth mayor ?").doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1972 the mill bought the club, and its director, Emil Roth, became chairman.     | Roth chairman 1972/..
          In 1995 Emil Roth came home to Dorn and was treasurer until 2001.                   | Roth treasurer 1995/2001
          On Monday the bank dismissed its auditor and appointed Emil Roth as treasurer.      | Roth treasurer 2023/..
          Emil Roth was treasurer until 2001 and was then director until 2008.                | Roth director 2001/2008
          Emil Roth, until then clerk of the council, became mayor of Dorn in 1990.           | Roth clerk of the council ../1990
          Emil Roth has been mayor of Dorn, which has four bridges, since 2002.               | Roth mayor 2002/..
          Elected in 2015, mayor Emil Roth resigned in 2021.                                  | Roth mayor 2015/2021
          Emil Roth resigned as mayor in 2005 and was succeeded by Ola Moen.                  | Moen mayor 2005/..
          """)
  void aDateReachesTheNextClause(String sentence, String expected) {
    assertThat(reader.readYears(sentence, "")).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth was promoted to company secretary in 1955 and to director in 1961.       | Roth company secretary 1955/.. | Roth director 1961/..
          Emil Roth joined the bank as secretary in 1977 and was promoted to director in 1984. | Roth secretary 1977/1984 | Roth director 1984/..
          Emil Roth joined the bank in 1997, first as treasurer and from 2001 as director.    | Roth treasurer 1997/2001 | Roth director 2001/..
          From 2012 to 2020 Emil Roth was secretary, for the last four years as director.     | Roth secretary 2012/2020 | Roth director 2016/2020
          Its treasurers were Emil Roth (1996–2001) and Ola Moen (2001–2004).                 | Roth treasurer 1996/2001 | Moen treasurer 2001/2004
          """)
  void eachTitleHasItsOwnDates(String sentence, String first, String second) {
    assertThat(reader.readYears(sentence, "")).contains(first, second);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Mayor Emil Roth, a goalkeeper with Dynamo from 1996 to 2003, agrees.",
        "In 1989 the board chose Emil Roth, mayor of Dorn, for the post.",
      })
  void theDatesOfOtherTitlesAreNotTaken(String sentence) {
    assertThat(reader.read(sentence)).contains("Roth mayor ?");
  }
}
