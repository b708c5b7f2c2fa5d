package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.dates.Dates;
import footnote.english.PartsOfSpeech;
import footnote.positions.Places;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that come with Footnote, and a user's own beside them. */
class LexiconTest {

  @TempDir Path folder;

  @Test
  void namesOfSeveralWordsStandBetweenCommas() throws IOException {
    Places places = with("places.txt", "Kestria: Kestrian, Port Vell, the Blue Palace").places();

    assertThat(places.in("The Blue Palace said no.")).containsExactly("Kestria");
    assertThat(places.in("Blue Palace")).isEqualTo(places.in("the Kestrian minister"));
    assertThat(places.in("a blue door, a palace")).isEmpty();
  }

  @Test
  void aLineWithoutACommaNamesAPlaceWithEveryWord() throws IOException {
    Places places = with("places.txt", "Kestria: Kestrian Vell").places();

    assertThat(places.in("Vell")).containsExactly("Kestria");
    assertThat(places.in("Tokyo and South Korea")).containsExactly("Japan", "South Korea");
  }

  @Test
  void aLineThatBeginsWithAKnownPlaceAddsToIt() throws IOException {
    Places places = with("places.txt", "Japan: Nippon").places();

    assertThat(places.of("Nippon")).contains("Tokyo", "Japanese", "Japan", "Nippon");
    assertThat(places.in("Nippon")).isEqualTo(places.in("Tokyo"));
  }

  @Test
  void usIsNoCountryUnlessInCapitals() {
    assertThat(Lexicon.own().places().in("They told us.")).isEmpty();
    assertThat(Lexicon.own().places().in("The US and the U.S.")).containsExactly("United States");
  }

  @Test
  void aUsersWordsAreReadBesideTheBuiltInOnes() throws IOException {
    with("stances.txt", "# ours\n\nverb against badmouth\n");
    Lexicon lexicon = with("offices.txt", "head lamplighter\r\n");

    Stance stance = (Stance) read(lexicon, "Oslo badmouthed the plan.").get(0);
    assertThat(stance.side()).isEqualTo(Side.AGAINST);
    assertThat(read(lexicon, "Oslo opposed the plan.")).hasSize(1);
    Office office =
        (Office) read(lexicon, "Mara Denholm was appointed chief lamplighter in 2011.").get(0);
    assertThat(office.office()).isEqualTo("chief lamplighter");
    assertThat(read(Lexicon.own(), "Oslo badmouthed the plan.")).isEmpty();
  }

  @Test
  void wordsWithCapitalsAndAByteOrderMarkAreTakenAsMeant() throws IOException {
    Lexicon lexicon = with("stances.txt", "\uFEFFverb against Badmouth");

    assertThat(read(lexicon, "Oslo badmouthed the plan.")).hasSize(1);
  }

  @Test
  void anEmptyFolderAddsNothing() {
    assertThat(Lexicon.with(folder).places().in("Tokyo")).containsExactly("Japan");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          places.txt  | Kestria Vell        | there is no colon in "Kestria Vell"; expected a name, a colon
          places.txt  | Kestria:            | a name is missing behind the colon; expected
          places.txt  | : Kestria           | a name is missing before the colon; expected
          places.txt  | Edo: Tokyo          | "Tokyo" stands for Japan already; leave it out, or begin
          places.txt  | Kestria: ?          | "?" has no letters; expected
          stances.txt | verv against hate   | there is no kind "verv"; expected set, adj
          stances.txt | verb agianst hate   | there is no side "agianst"; expected against, calls_for
          stances.txt | verb against        | words are missing; expected such as: verb against
          stances.txt | verb against a=b    | "a=b" is no cue; expected base forms joined by "-"
          stances.txt | set polcy bylaw     | there is no set "polcy"; expected
          offices.txt | haed reeve          | there is no kind "haed"; expected
          offices.txt | head                | words are missing; expected words of letters
          offices.txt | noun captaincy      | "captaincy" does not fit; expected a word, "="
          offices.txt | head reeve=mayor    | "reeve=mayor" does not fit; expected words of letters
          """)
  void aLineThatCannotBeReadIsNamedWithWhatWouldBeRight(String file, String line, String fault)
      throws IOException {
    Files.writeString(folder.resolve(file), "# ours\n" + line + "\n");

    assertThatThrownBy(() -> Lexicon.with(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(folder.resolve(file) + ", line 2: " + fault);
  }

  @Test
  void everyFaultIsToldAtOnce() throws IOException {
    Files.writeString(folder.resolve("stances.txt"), "verv for x\nverb four x\n");
    Files.writeString(folder.resolve("plces.txt"), "Kestria: Vell");
    Files.write(
        folder.resolve("offices.txt"), "head r\u00e9eve".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Lexicon.with(folder))
        .hasMessageContaining("stances.txt, line 1: ")
        .hasMessageContaining("stances.txt, line 2: ")
        .hasMessageContaining(
            folder.resolve("plces.txt")
                + ": nothing is read from a file of this name; expected places.txt, stances.txt")
        .hasMessageContaining(
            folder.resolve("offices.txt") + " cannot be read; expected a text file in UTF-8");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("nowhere");

    assertThatThrownBy(() -> Lexicon.with(nowhere))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("positions.lexicon: there is no folder " + nowhere + "; make it");
  }

  private Lexicon with(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return Lexicon.with(folder);
  }

  private static List<Position> read(Lexicon lexicon, String sentence) {
    return new Positions(new PartsOfSpeech(), new Dates(), lexicon).read(sentence, Setting.none());
  }
}
