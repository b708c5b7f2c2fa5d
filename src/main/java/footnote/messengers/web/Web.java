package footnote.messengers.web;

import footnote.chat.Desk;
import footnote.chat.Messenger;
import footnote.text.Document;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Footnote as a page in the browser. Opened once. */
public final class Web implements Messenger {

  public static final String NAME = "web";

  private static final int MOST_THREADS = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final WebSettings settings;
  private final Supplier<Collection<Document>> documents;
  private final Clock clock;
  private @Nullable Javalin server;
  private @Nullable Turns turns;

  /**
   * @param documents those that can be shown now
   * @param clock its zone decides on which day a file was changed
   */
  public Web(WebSettings settings, Supplier<Collection<Document>> documents, Clock clock) {
    this.settings = settings;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public synchronized void open(Desk desk) {
    Turns opened = new Turns(PATIENCE);
    Routes routes = routes(desk, opened);
    Javalin made = Javalin.create(config -> configure(config, routes));
    try {
      server = made.start(settings.host(), settings.port());
      turns = opened;
    } catch (JavalinBindException taken) {
      made.stop();
      throw new MessengerException(
          "The page cannot be opened at "
              + settings.host()
              + ", port "
              + settings.port()
              + ": another program may hold the port, or this machine has no such address. Set"
              + " web.port or web.host.",
          taken);
    }
  }

  private Routes routes(Desk desk, Turns opened) {
    Path file = settings.state().resolve("revisions.txt");
    try {
      Holdings holdings = new Holdings(documents, settings.library(), clock.getZone());
      return new Routes(
          new Gate(settings.host(), settings.names()),
          opened,
          new Permalinks(holdings, new Revisions(file)),
          holdings,
          desk,
          clock);
    } catch (IOException broken) {
      throw new MessengerException(
          "The links of the page cannot be kept in "
              + file
              + ": make its folder one that Footnote may write to",
          broken);
    }
  }

  private static void configure(JavalinConfig config, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 4);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    routes.layOut(config.routes);
  }

  /** Where the page is, once it is open. */
  public synchronized URI address() {
    Javalin open = Optional.ofNullable(server).orElseThrow();
    return URI.create("http://" + nameable(settings.host()) + ":" + open.port() + "/");
  }

  /** A host as an address names it; "any address" names none. */
  private static String nameable(String host) {
    if (host.equals("0.0.0.0") || host.equals("::")) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop();
      server = null;
    }
    if (turns != null) {
      turns.close();
      turns = null;
    }
  }
}
