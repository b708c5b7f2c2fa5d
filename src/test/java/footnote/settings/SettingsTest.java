package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void whatIsNotSetHasItsPreset() throws IOException {
    assertThat(read("")).isEqualTo(Settings.preset());
    assertThat(Settings.preset().library()).isEqualTo(Path.of("seeds"));
    assertThat(Settings.preset().telegram().token()).isEmpty();
    assertThat(Settings.preset().lexicon()).isEmpty();
    assertThat(Settings.preset().conversation()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void theFileIsTakenAndTheEnvironmentWins() throws IOException {
    String text =
        "library = letters\npositions.lexicon=words\nconversation.minutes=9\ntelegram.token=abc\nanswers.confidence=0.4\n";

    Settings settings =
        read(text, Map.of("FOOTNOTE_CONVERSATION_MINUTES", "81", "TELEGRAM_TOKEN", "from-env"));

    assertThat(settings.library()).isEqualTo(Path.of("letters"));
    assertThat(settings.lexicon()).contains(Path.of("words"));
    assertThat(settings.conversation()).isEqualTo(Duration.ofMinutes(81));
    assertThat(settings.telegram().token()).contains(new Secret("from-env"));
    assertThat(settings.answers().confidence()).contains(0.4);
  }

  @Test
  void ourOwnVariableWinsOverItsAlias() throws IOException {
    Map<String, String> both = Map.of("FOOTNOTE_TELEGRAM_TOKEN", "a", "TELEGRAM_TOKEN", "b");
    assertThat(read("", both).telegram().token()).contains(new Secret("a"));
  }

  @Test
  void anUnknownKeyNamesFileLineAndTheNearestKey() {
    assertThatThrownBy(() -> read("# a comment\n\ntelegram.tokn=1\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            file()
                + ", line 3: there is no key \"telegram.tokn\"; did you mean \"telegram.token\"?");
  }

  @Test
  void anUnknownVariableOfOursIsAnErrorAndOthersAreNot() {
    assertThatThrownBy(() -> read("", Map.of("FOOTNOTE_LIBARY", "1", "HOME", "/", "LIBRARY", "x")))
        .hasMessage(
            "environment: there is no variable FOOTNOTE_LIBARY; did you mean FOOTNOTE_LIBRARY?");
  }

  @Test
  void everyMalformedValueIsNamedWithWhatWouldBeRight() {
    assertThatThrownBy(() -> read("conversation.minutes=80a\nanswers.quotes=9\n"))
        .hasMessageContaining(
            file()
                + ", line 2: answers.quotes: \"9\" does not fit, expected a whole number from 1 to 3")
        .hasMessageContaining(
            ", line 1: conversation.minutes: \"80a\" does not fit, expected a whole number");
  }

  @Test
  void thePageIsOnThisMachineOnlyUnlessToldOtherwise() throws IOException {
    assertThat(Settings.preset().web())
        .isEqualTo(new Settings.Web(false, "127.0.0.1", 8088, List.of()));
    assertThat(read("web.enabled=true\nweb.host=::\nweb.port=0\nweb.names=a.test, b.test\n").web())
        .isEqualTo(new Settings.Web(true, "::", 0, List.of("a.test", "b.test")));
    assertThatThrownBy(() -> read("web.port=65536\nweb.host=http://x\nweb.enabled=yes\n"))
        .hasMessageContaining("web.port")
        .hasMessageContaining("web.host")
        .hasMessageContaining("expected true or false");
  }

  @Test
  void aSecretIsNeverShown() throws IOException {
    assertThatThrownBy(() -> read("telegram.token=hush hush\n"))
        .hasMessageContaining("telegram.token")
        .message()
        .doesNotContain("hush");
    assertThat(read("telegram.token=hush\n").toString()).doesNotContain("hush");
  }

  @Test
  void valuesAreTakenAsTheyStand() throws IOException {
    assertThat(read("telegram.token=a$b${c}\n").telegram().token()).contains(new Secret("a$b${c}"));
    assertThat(read("library=Bücher\n").library()).isEqualTo(Path.of("Bücher"));
  }

  @Test
  void librariansAreANumberEach() throws IOException {
    assertThat(read("telegram.librarians=12, 34\n").telegram().librarians())
        .containsExactlyInAnyOrder(12L, 34L);
    assertThatThrownBy(() -> read("telegram.librarians=@ann\n"))
        .hasMessageContaining("telegram.librarians: \"@ann\" does not fit, expected numbers");
  }

  @Test
  void aWebhookIsThereWhereItHasAnAddress() throws IOException {
    assertThat(read("telegram.webhook-secret=hush\n").telegram().webhook()).isEmpty();
    Settings.Telegram set =
        read("telegram.webhook-url=https://notes.example.org/hook\ntelegram.webhook-secret=hush\n")
            .telegram();
    assertThat(set.webhook().orElseThrow().port()).isEqualTo(8443);
    assertThat(set.webhook().orElseThrow().host()).isEqualTo("127.0.0.1");
    assertThat(set.toString()).doesNotContain("hush");
  }

  @Test
  void aNamedFileHasToExist() {
    assertThatThrownBy(() -> Settings.read(Optional.of(folder.resolve("none")), Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("there is no such settings file");
  }

  @Test
  void theFileThatComesWithFootnoteShowsEveryKeyWithItsPreset() throws IOException {
    String shown = Files.readString(Settings.FILE);
    assertThat(Settings.read(Optional.of(Settings.FILE), Map.of())).isEqualTo(Settings.preset());
    for (Key key : Key.values()) {
      String preset = key == Key.ANSWERS_CONFIDENCE ? "0.5" : key.preset();
      assertThat(shown).contains("\n#" + key.key() + "=" + preset + "\n");
    }
    String inUse =
        shown
            .lines()
            .map(line -> line.matches("#[a-z.-]+=.+") ? line.substring(1) : line)
            .collect(Collectors.joining("\n"));
    assertThat(read(inUse).library()).isEqualTo(Settings.preset().library());
  }

  private Path file() {
    return folder.resolve("footnote.properties");
  }

  private Settings read(String text) throws IOException {
    return read(text, Map.of());
  }

  private Settings read(String text, Map<String, String> environment) throws IOException {
    Files.writeString(file(), text);
    return Settings.read(Optional.of(file()), environment);
  }
}
