package footnote.messengers.slack;

import java.net.URI;

/**
 * How Slack is reached.
 *
 * @param botToken begins with xoxb-; what the bot says, it says with this
 * @param appToken begins with xapp-; what people say comes over the socket this opens
 * @param server Slack's, or another with the same interface
 */
public record SlackSettings(String botToken, String appToken, URI server) {

  /** Throws {@link IllegalArgumentException} for a token of another kind, naming its key. */
  public SlackSettings {
    if (!botToken.startsWith("xoxb-")) {
      throw new IllegalArgumentException(
          "slack.bot-token has to begin with xoxb-: take the Bot User OAuth Token of your app, from"
              + " the page OAuth & Permissions");
    }
    if (!appToken.startsWith("xapp-")) {
      throw new IllegalArgumentException(
          "slack.app-token has to begin with xapp-: make an App-Level Token with the scope"
              + " connections:write, on the page Basic Information");
    }
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "Slack at " + server;
  }
}
