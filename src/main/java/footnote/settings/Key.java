package footnote.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every key there is: its name in the file, its value where none is set, and what it may be. */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy
enum Key {
  LIBRARY("library", "seeds", Shape.PATH),
  CACHE_FOLDER("cache.folder", ".footnote", Shape.PATH),
  ANSWERS_QUOTES("answers.quotes", "3", Shape.QUOTES),
  ANSWERS_CONFIDENCE("answers.confidence", "", Shape.CONFIDENCE),
  CONVERSATION_MINUTES("conversation.minutes", "30", Shape.MINUTES),
  POSITIONS_LEXICON("positions.lexicon", "", Shape.PATH),
  TELEGRAM_TOKEN("telegram.token", "", Shape.SECRET, "TELEGRAM_TOKEN"),
  TELEGRAM_SERVER("telegram.server", "https://api.telegram.org", Shape.ADDRESS),
  TELEGRAM_LIBRARIANS("telegram.librarians", "", Shape.PEOPLE),
  TELEGRAM_WEBHOOK_URL("telegram.webhook-url", "", Shape.ADDRESS),
  TELEGRAM_WEBHOOK_HOST("telegram.webhook-host", "127.0.0.1", Shape.HOST),
  TELEGRAM_WEBHOOK_PORT("telegram.webhook-port", "8443", Shape.PORT),
  TELEGRAM_WEBHOOK_SECRET("telegram.webhook-secret", "", Shape.SECRET),
  SLACK_BOT_TOKEN("slack.bot-token", "", Shape.SECRET, "SLACK_BOT_TOKEN"),
  SLACK_APP_TOKEN("slack.app-token", "", Shape.SECRET, "SLACK_APP_TOKEN"),
  SLACK_SIGNING_SECRET("slack.signing-secret", "", Shape.SECRET, "SLACK_SIGNING_SECRET"),
  SLACK_HOST("slack.host", "127.0.0.1", Shape.HOST),
  SLACK_PORT("slack.port", "3000", Shape.PORT),
  SLACK_SERVER("slack.server", "https://slack.com", Shape.ADDRESS),
  WEB_ENABLED("web.enabled", "false", Shape.SWITCH),
  WEB_HOST("web.host", "127.0.0.1", Shape.HOST),
  WEB_PORT("web.port", "8088", Shape.PORT),
  WEB_NAMES("web.names", "", Shape.HOSTS);

  private final String key;
  private final String preset;
  private final Shape shape;
  private final List<String> aliases;

  Key(String key, String preset, Shape shape, String... aliases) {
    this.key = key;
    this.preset = preset;
    this.shape = shape;
    this.aliases = List.of(aliases);
  }

  /** As it is written in the file. */
  String key() {
    return key;
  }

  /** The value where none is set; empty for none. */
  String preset() {
    return preset;
  }

  Shape shape() {
    return shape;
  }

  /** The environment variables that set it, the one that wins first. */
  List<String> variables() {
    String own = Variables.PREFIX + key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return aliases.isEmpty() ? List.of(own) : List.of(own, aliases.get(0));
  }

  static Optional<Key> named(String key) {
    return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
  }
}
