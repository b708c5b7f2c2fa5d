package footnote.messengers.telegram;

import java.net.URI;
import java.nio.file.Path;

/**
 * What Footnote must know to be a bot in Telegram.
 *
 * @param token what @BotFather gave, such as {@code 123456:AA…}; never shown
 * @param server the Bot API server: scheme, host and port, no path
 * @param state a folder of its own, where it keeps which messages it has taken
 */
public record TelegramSettings(String token, URI server, Path state) {

  /** Telegram's own server. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  /** Throws {@link IllegalArgumentException} that says which setting is wrong, never the token. */
  public TelegramSettings {
    if (!token.matches("[0-9]+:[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException(
          "the Telegram token does not look like one: expected digits, a colon and letters, as"
              + " @BotFather gives it");
    }
    if (server.getHost() == null || !isWeb(server)) {
      throw new IllegalArgumentException(
          "the Telegram server is " + server + ", expected https://HOST or http://HOST:PORT");
    }
    if (!server.getPath().isEmpty() && !server.getPath().equals("/")) {
      throw new IllegalArgumentException(
          "the Telegram server is " + server + ", expected an address without a path");
    }
  }

  /** A bot on Telegram's own server. */
  public TelegramSettings(String token, Path state) {
    this(token, TELEGRAM, state);
  }

  private static boolean isWeb(URI server) {
    return "https".equals(server.getScheme()) || "http".equals(server.getScheme());
  }

  @Override
  public String toString() {
    return "TelegramSettings[token=…, server=" + server + ", state=" + state + "]";
  }
}
