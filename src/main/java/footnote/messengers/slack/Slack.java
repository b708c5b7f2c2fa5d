package footnote.messengers.slack;

import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.socket_mode.SocketModeClient;
import footnote.chat.Desk;
import footnote.chat.Messenger;
import footnote.messengers.slack.SlackApi.Declined;
import footnote.messengers.slack.SlackApi.Unreachable;
import footnote.messengers.slack.SlackSettings.Way;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Footnote as a Slack app, in Socket Mode or over HTTP: mentions, direct messages, threads, its
 * command, its home and its pane.
 */
public final class Slack implements Messenger {

  private static final Logger log = LoggerFactory.getLogger(Slack.class);

  private final SlackSettings settings;
  private final Clock clock;
  private final Turns turns = new Turns();
  private int port;

  /** What is to be closed, the last opened first. */
  private final Deque<Runnable> closing = new ArrayDeque<>();

  /** Nothing is opened yet. */
  public Slack(SlackSettings settings) {
    this(settings, Clock.systemUTC());
  }

  Slack(SlackSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "slack";
  }

  @Override
  public synchronized void open(Desk desk) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.server().resolve("/api/").toString());
    com.slack.api.Slack slack = com.slack.api.Slack.getInstance(config);
    SlackApi api = new SlackApi(slack.methods(settings.botToken()));
    try {
      AuthTestResponse bot = api.call(methods -> methods.authTest(request -> request));
      closing.push(turns::close);
      App app = new App(appConfig(slack));
      new Hearing(new Attendant(desk, new Courier(api), turns, clock), bot.getUserId()).listen(app);
      listen(app);
      log.info("listening in Slack as {} in {}", bot.getUser(), bot.getTeam());
    } catch (Unreachable away) {
      close();
      throw new MessengerException(
          "Slack cannot be reached at "
              + settings.server()
              + ": check the network and a proxy in between",
          away);
    } catch (Declined declined) {
      close();
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
      Endpoint endpoint =
          new Endpoint(app, new Signature(http.signingSecret(), clock), http.port());
      endpoint.open();
      port = endpoint.port();
      closing.push(endpoint::close);
    } catch (IOException taken) {
      close();
      throw new MessengerException(
          "Slack cannot bring anything: "
              + taken.getMessage()
              + ". End what listens there, or set another slack.port",
          taken);
    }
  }

  private void connect(App app, String appToken) {
    try {
      SocketModeApp socket =
          new SocketModeApp(appToken, SocketModeClient.Backend.JavaWebSocket, app);
      socket.startAsync();
      closing.push(() -> disconnect(socket));
    } catch (Exception broken) {
      close();
      throw new MessengerException(
          "Slack does not open its socket ("
              + broken.getMessage()
              + "). Check slack.app-token, and that Socket Mode is switched on in your app",
          broken);
    }
  }

  private static void disconnect(SocketModeApp socket) {
    try {
      socket.close();
    } catch (Exception e) {
      log.warn("the socket to Slack did not close cleanly", e);
    }
  }

  /** Whether all that was heard is answered. */
  boolean isIdle() {
    return turns.isIdle();
  }

  /** Where Slack brings things over HTTP, once open; otherwise 0. */
  synchronized int port() {
    return port;
  }

  @Override
  public synchronized void close() {
    while (!closing.isEmpty()) {
      closing.pop().run();
    }
  }
}
