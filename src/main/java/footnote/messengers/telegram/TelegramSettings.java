package footnote.messengers.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * What Footnote must know to be a bot in Telegram.
 *
 * @param token what @BotFather gave, such as {@code 123456:AA…}; never shown
 * @param server the Bot API server: scheme, host and port, no path
 * @param state a folder of its own, where it keeps which messages it has taken
 * @param librarians the numbers of those whose documents are taken into the library
 * @param webhook where Telegram brings messages; absent: they are fetched
 */
public record TelegramSettings(
    String token, URI server, Path state, Set<Long> librarians, Optional<Webhook> webhook) {

  /** Telegram's own server. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  /**
   * Where Telegram brings messages.
   *
   * @param url as Telegram sees it
   * @param host the address where Footnote listens, of this machine; 0.0.0.0 for all it has
   * @param port where Footnote listens; 0 for any that is free
   * @param secret what Telegram shows to be let in; never shown
   */
  public record Webhook(URI url, String host, int port, String secret) {

    /** Throws {@link IllegalArgumentException} that says which setting is wrong. */
    public Webhook {
      if (url.getHost() == null || !isWeb(url)) {
        throw new IllegalArgumentException(
            "telegram.webhook-url is " + url + ", expected https://HOST/PATH");
      }
      if (!secret.matches("[A-Za-z0-9_-]{1,256}")) {
        throw new IllegalArgumentException(
            "telegram.webhook-secret has other characters than A-Z a-z 0-9 _ -, or over 256 of"
                + " them");
      }
    }

    /** With a secret that nobody can guess. */
    public static Webhook guarded(URI url, String host, int port) {
      byte[] secret = new byte[32];
      new SecureRandom().nextBytes(secret);
      return new Webhook(url, host, port, HexFormat.of().formatHex(secret));
    }

    @Override
    public String toString() {
      return "Webhook[url=" + url + ", host=" + host + ", port=" + port + ", secret=…]";
    }
  }

  /** Throws {@link IllegalArgumentException} that says which setting is wrong, never the token. */
  public TelegramSettings {
    librarians = Set.copyOf(librarians);
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

  /** A bot that fetches its messages and takes nobody's documents. */
  public TelegramSettings(String token, URI server, Path state) {
    this(token, server, state, Set.of(), Optional.empty());
  }

  private static boolean isWeb(URI server) {
    return "https".equals(server.getScheme()) || "http".equals(server.getScheme());
  }

  @Override
  public String toString() {
    return "TelegramSettings[token=…, server="
        + server
        + ", state="
        + state
        + ", librarians="
        + librarians
        + ", webhook="
        + webhook
        + "]";
  }
}
