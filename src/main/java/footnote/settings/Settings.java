package footnote.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Footnote is set to, by one properties file and the environment, whose variables win. Each
 * part of the program is given its own section. Paths are seen from the working directory.
 *
 * @param library the folder of documents
 * @param cache the folder for what is kept: vectors, which can be made anew, and history, opinions
 *     and what the messengers remember, which cannot
 * @param conversation how long an earlier question is remembered
 * @param lexicon the folder of the user's own words for positions, if there is one
 */
public record Settings(
    Path library,
    Path cache,
    Duration conversation,
    Optional<Path> lexicon,
    Answers answers,
    Telegram telegram,
    Slack slack,
    Web web) {

  /** The file that is read where no other is named; it need not exist. */
  public static final Path FILE = Path.of("config", "footnote.properties");

  /**
   * How answers are given.
   *
   * @param quotes at most so many in one answer, 1 to 3
   * @param confidence below which there is no answer, 0 to 1; absent: as measured
   */
  public record Answers(int quotes, Optional<Double> confidence) {}

  /**
   * Telegram is opened where there is a token.
   *
   * @param librarians the numbers of those who may send documents
   * @param webhook where Telegram brings messages; absent: they are fetched
   */
  public record Telegram(
      Optional<Secret> token, URI server, Set<Long> librarians, Optional<Webhook> webhook) {
    public Telegram {
      librarians = Set.copyOf(librarians);
    }
  }

  /**
   * Where Telegram brings messages.
   *
   * @param url as Telegram sees it, mostly that of a proxy
   * @param host the address where Footnote listens; one that is not loopback lets others in
   * @param port where Footnote listens
   * @param secret what Telegram shows to be let in; absent: made anew at each start
   */
  public record Webhook(URI url, String host, int port, Optional<Secret> secret) {}

  /**
   * Slack is opened where there is a token for the bot.
   *
   * @param appToken opens the socket over which Slack says what is said
   * @param signingSecret or else signs what Slack brings over HTTP
   * @param host the address where that is brought; one that is not loopback lets others in
   * @param port where that is brought
   */
  public record Slack(
      Optional<Secret> botToken,
      Optional<Secret> appToken,
      Optional<Secret> signingSecret,
      String host,
      int port,
      URI server) {}

  /**
   * The page in the browser.
   *
   * @param enabled whether {@code serve} opens it too
   * @param host the address it listens at; one that is not loopback lets others in
   * @param port 0 for any that is free
   * @param names under which the page is called besides its host, such as that of a proxy
   */
  public record Web(boolean enabled, String host, int port, List<String> names) {
    public Web {
      names = List.copyOf(names);
    }
  }

  /** What is set where nothing is said. */
  public static Settings preset() {
    return of(Values.read(Optional.empty(), new Variables(Map.of())));
  }

  /**
   * Reads the file that was named, or {@link #FILE} where none was and there is one.
   *
   * @param environment all variables, as {@link System#getenv()} gives them
   * @throws SettingsException if the named file is missing, or for every unknown key or value that
   *     does not fit
   */
  public static Settings read(Optional<Path> named, Map<String, String> environment) {
    Optional<Path> file = named.or(() -> Optional.of(FILE).filter(Files::exists));
    return of(Values.read(file, new Variables(environment)));
  }

  /** The same with another folder of documents. */
  public Settings withLibrary(Path folder) {
    return new Settings(folder, cache, conversation, lexicon, answers, telegram, slack, web);
  }

  private static Settings of(Values values) {
    return new Settings(
        Path.of(values.required(Key.LIBRARY)),
        Path.of(values.required(Key.CACHE_FOLDER)),
        Duration.ofMinutes(values.required(Key.CONVERSATION_MINUTES, Integer.class)),
        values.get(Key.POSITIONS_LEXICON).map(Path::of),
        new Answers(
            values.required(Key.ANSWERS_QUOTES, Integer.class),
            values.get(Key.ANSWERS_CONFIDENCE).map(Double::valueOf)),
        new Telegram(
            values.get(Key.TELEGRAM_TOKEN).map(Secret::new),
            URI.create(values.required(Key.TELEGRAM_SERVER)),
            values.get(Key.TELEGRAM_LIBRARIANS).map(Settings::people).orElse(Set.of()),
            values.get(Key.TELEGRAM_WEBHOOK_URL).map(url -> webhook(url, values))),
        new Slack(
            values.get(Key.SLACK_BOT_TOKEN).map(Secret::new),
            values.get(Key.SLACK_APP_TOKEN).map(Secret::new),
            values.get(Key.SLACK_SIGNING_SECRET).map(Secret::new),
            values.required(Key.SLACK_HOST),
            values.required(Key.SLACK_PORT, Integer.class),
            URI.create(values.required(Key.SLACK_SERVER))),
        new Web(
            values.required(Key.WEB_ENABLED, Boolean.class),
            values.required(Key.WEB_HOST),
            values.required(Key.WEB_PORT, Integer.class),
            values.get(Key.WEB_NAMES).map(Settings::list).orElse(List.of())));
  }

  private static List<String> list(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).toList();
  }

  private static Set<Long> people(String numbers) {
    return Arrays.stream(numbers.split(","))
        .map(number -> Long.valueOf(number.strip()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Webhook webhook(String url, Values values) {
    return new Webhook(
        URI.create(url),
        values.required(Key.TELEGRAM_WEBHOOK_HOST),
        values.required(Key.TELEGRAM_WEBHOOK_PORT, Integer.class),
        values.get(Key.TELEGRAM_WEBHOOK_SECRET).map(Secret::new));
  }
}
