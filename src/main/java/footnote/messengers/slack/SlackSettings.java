package footnote.messengers.slack;

import java.net.URI;
import java.util.Optional;

/**
 * How Slack is reached.
 *
 * @param botToken begins with xoxb-; what the bot says, it says with this
 * @param way how what people say comes to the bot
 * @param server Slack's, or another with the same interface
 */
public record SlackSettings(String botToken, Way way, URI server) {

  /** How what people say comes to the bot. */
  public sealed interface Way {

    /** Over a socket that the bot opens; no public address is needed. */
    record Socket(String appToken) implements Way {

      /** Throws {@link IllegalArgumentException} for a token of another kind, naming its key. */
      public Socket {
        if (!appToken.startsWith("xapp-")) {
          throw new IllegalArgumentException(
              "slack.app-token has to begin with xapp-: make an App-Level Token with the scope"
                  + " connections:write, on the page Basic Information");
        }
      }

      /** Without the secret. */
      @Override
      public String toString() {
        return "Socket[…]";
      }
    }

    /**
     * Over HTTP, brought by Slack.
     *
     * @param signingSecret with which Slack signs what it brings
     * @param host the address where it is brought, of this machine; 0.0.0.0 for all it has
     * @param port where it is brought; 0 for any that is free
     */
    record Http(String signingSecret, String host, int port) implements Way {

      /** Throws {@link IllegalArgumentException} for a secret that cannot be one. */
      public Http {
        if (!signingSecret.matches("[0-9a-zA-Z]{16,}")) {
          throw new IllegalArgumentException(
              "slack.signing-secret does not look like one: take the Signing Secret of your app,"
                  + " from the page Basic Information");
        }
      }

      /** Without the secret. */
      @Override
      public String toString() {
        return "Http[" + host + ", port " + port + "]";
      }
    }

    /**
     * The way that was set: by one secret or by the other.
     *
     * @throws IllegalArgumentException for both or for neither
     */
    static Way of(
        Optional<String> appToken, Optional<String> signingSecret, String host, int port) {
      if (appToken.isPresent() && signingSecret.isPresent()) {
        throw new IllegalArgumentException(
            "slack.app-token and slack.signing-secret are both set: keep the first for Socket Mode,"
                + " or the second where Slack brings everything over HTTP");
      }
      return signingSecret
          .<Way>map(secret -> new Http(secret, host, port))
          .orElseGet(() -> new Socket(appToken.orElse("")));
    }
  }

  /** Throws {@link IllegalArgumentException} for a token of another kind, naming its key. */
  public SlackSettings {
    if (!botToken.startsWith("xoxb-")) {
      throw new IllegalArgumentException(
          "slack.bot-token has to begin with xoxb-: take the Bot User OAuth Token of your app, from"
              + " the page OAuth & Permissions");
    }
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "Slack at " + server + " by " + way;
  }
}
