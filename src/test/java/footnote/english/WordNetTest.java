package footnote.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordNetTest {

  private final WordNet words = new WordNet();

  @Test
  void aWordHasItsSynonymsInWhateverFormItStands() {
    assertThat(words.synonyms("purchased")).contains("buy");
    assertThat(words.synonyms("Purchased")).isEqualTo(words.synonyms("purchased"));
  }

  @Test
  void whatIsMadeFromAWordMayStandForIt() {
    assertThat(words.synonyms("announce")).contains("announcement");
  }

  @Test
  void anIrregularFormIsOfItsVerb() {
    assertThat(words.bases("met")).contains("meet");
  }

  @Test
  void oppositesAreFound() {
    assertThat(words.opposites("majority")).contains("minority");
    assertThat(words.opposites("increased")).contains("decrease");
    assertThat(words.opposites("infamous")).contains("reputable");
  }

  @Test
  void smallWordsHaveTheirOppositesFromTheList() {
    assertThat(words.opposites("before")).contains("after", "since");
    assertThat(words.opposites("southern")).contains("northern");
  }

  @Test
  void anUnknownWordHasNeither() {
    assertThat(words.synonyms("qwertzu")).isEmpty();
    assertThat(words.opposites("")).isEmpty();
  }
}
