package footnote.messengers.slack;

import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.socket_mode.SocketModeClient;
import footnote.chat.Closing;
import footnote.chat.Desk;
import footnote.chat.Messenger;
import footnote.messengers.slack.SlackApi.Busy;
import footnote.messengers.slack.SlackApi.Declined;
import footnote.messengers.slack.SlackApi.Patience;
import footnote.messengers.slack.SlackApi.Unreachable;
import footnote.messengers.slack.SlackSettings.Way;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Footnote as a Slack app, in Socket Mode or over HTTP: mentions, direct messages, threads, its
 * command, its home and its pane.
 */
public final class Slack implements Messenger {

  static final String NAME = "slack";

  private static final Logger log = LoggerFactory.getLogger(Slack.class);

  /** Longer than that no thread waits: the reply is put aside, and given when Slack takes it. */
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(10), Duration.ofMinutes(15));

  /** What one conversation, and all together, may ask before the answers are given. */
  private static final int MOST_IN_ONE = 10;

  private static final int MOST_IN_ALL = 200;

  private final SlackSettings settings;
  private final Clock clock;
  private final Patience patience;
  private final Turns turns;
  private int port;

  /** What is to be closed, the last opened first. */
  private final Closing closing = new Closing();

  /** Nothing is opened yet. */
  public Slack(SlackSettings settings) {
    this(settings, Clock.systemUTC());
  }

  Slack(SlackSettings settings, Clock clock) {
    this(settings, clock, PATIENCE, new Turns(MOST_IN_ONE, MOST_IN_ALL));
  }

  Slack(SlackSettings settings, Clock clock, Patience patience, Turns turns) {
    this.settings = settings;
    this.clock = clock;
    this.patience = patience;
    this.turns = turns;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public synchronized void open(Desk desk) {
    try {
      enter(desk);
    } catch (RuntimeException | Error broken) {
      closing.closeFor(broken);
      throw broken;
    }
  }

  private void enter(Desk desk) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.server().resolve("/api/").toString());
    com.slack.api.Slack slack = com.slack.api.Slack.getInstance(config);
    closing.with(slack);
    SlackApi api = new SlackApi(slack.methods(settings.botToken()), patience);
    AuthTestResponse bot = self(api);
    closing.with(turns);
    App app = new App(appConfig(slack));
    new Hearing(new Attendant(desk, new Courier(api), turns, clock), bot.getUserId()).listen(app);
    listen(app);
    log.info("listening in Slack as {} in {}", bot.getUser(), bot.getTeam());
  }

  private AuthTestResponse self(SlackApi api) {
    try {
      return api.call(methods -> methods.authTest(request -> request));
    } catch (Unreachable away) {
      throw new MessengerException(
          "Slack cannot be reached at "
              + settings.server()
              + ": check the network and a proxy in between",
          away);
    } catch (Busy busy) {
      throw new MessengerException(
          busy.getMessage() + ", and lets nobody in before. Start again then", busy);
    } catch (Declined declined) {
      throw new MessengerException(
          "Slack does not let the bot in ("
              + declined.getMessage()
              + "). Check slack.bot-token: it is the Bot User OAuth Token of your app",
          declined);
    }
  }

  /** Signatures are checked before anything comes to the app, and by a stricter hand. */
  private AppConfig appConfig(com.slack.api.Slack slack) {
    return AppConfig.builder()
        .slack(slack)
        .singleTeamBotToken(settings.botToken())
        .requestVerificationEnabled(false)
        .build();
  }

  private void listen(App app) {
    if (settings.way() instanceof Way.Http http) {
      serve(app, http);
    } else {
      connect(app, ((Way.Socket) settings.way()).appToken());
    }
  }

  private void serve(App app, Way.Http http) {
    try {
      Endpoint endpoint = new Endpoint(app, http, clock);
      closing.with(endpoint);
      endpoint.open();
      port = endpoint.port();
    } catch (IOException refused) {
      throw new MessengerException("Slack cannot bring anything: " + refused.getMessage(), refused);
    }
  }

  private void connect(App app, String appToken) {
    try {
      SocketModeApp socket =
          new SocketModeApp(appToken, SocketModeClient.Backend.JavaWebSocket, app);
      closing.with(socket::close);
      socket.startAsync();
    } catch (Exception broken) {
      throw new MessengerException(
          "Slack does not open its socket ("
              + broken.getMessage()
              + "). Check slack.app-token, and that Socket Mode is switched on in your app",
          broken);
    }
  }

  /** Whether all that was heard is answered. */
  boolean isIdle() {
    return turns.isIdle();
  }

  /** Whether anything is open that has to be closed. */
  synchronized boolean isOpen() {
    return !closing.isEmpty();
  }

  /** Where Slack brings things over HTTP, once open; otherwise 0. */
  synchronized int port() {
    return port;
  }

  @Override
  public synchronized void close() {
    closing.close();
  }
}
