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
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Footnote as a Slack app in Socket Mode: mentions, direct messages, threads, and its home. */
public final class Slack implements Messenger {

  private static final Logger log = LoggerFactory.getLogger(Slack.class);

  private final SlackSettings settings;
  private final Clock clock;

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
      Turns turns = new Turns();
      closing.push(turns::close);
      Attendant attendant = new Attendant(desk, new Courier(api), turns, clock);
      App app =
          new App(AppConfig.builder().slack(slack).singleTeamBotToken(settings.botToken()).build());
      new Hearing(attendant, bot.getUserId()).listen(app);
      connect(app);
      log.info("listening in Slack as {} in {}", bot.getUser(), bot.getTeam());
    } catch (Declined declined) {
      close();
      throw new MessengerException(
          "Slack does not let the bot in ("
              + declined.getMessage()
              + "). Check slack.bot-token: it is the Bot User OAuth Token of your app",
          declined);
    } catch (Exception broken) {
      close();
      throw new MessengerException(
          "Slack does not open its socket ("
              + broken.getMessage()
              + "). Check slack.app-token, and that Socket Mode is switched on in your app",
          broken);
    }
  }

  private void connect(App app) throws Exception {
    SocketModeApp socket =
        new SocketModeApp(settings.appToken(), SocketModeClient.Backend.JavaWebSocket, app);
    socket.startAsync();
    closing.push(
        () -> {
          try {
            socket.close();
          } catch (Exception e) {
            log.warn("the socket to Slack did not close cleanly", e);
          }
        });
  }

  @Override
  public synchronized void close() {
    while (!closing.isEmpty()) {
      closing.pop().run();
    }
  }
}
