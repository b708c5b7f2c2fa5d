package footnote;

import footnote.chat.Messenger;
import footnote.formats.Formats;
import footnote.library.Shelf;
import footnote.messengers.Messengers;
import footnote.messengers.web.Web;
import footnote.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every messenger that has a token. */
@Command(
    name = "serve",
    description = {
      "Answers in every messenger that has a token, until it is stopped.",
      "With web.enabled=true also on a page in the browser."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private final Options options;

  ServeCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    List<Messenger> messengers =
        new ArrayList<>(
            Messengers.withToken(settings, new Shelf(settings.library(), Formats.all())));
    if (messengers.isEmpty() && !settings.web().enabled()) {
      throw new InputException(
          "No messenger has a token. Set TELEGRAM_TOKEN to the token that @BotFather gave you, or"
              + " telegram.token in config/footnote.properties; or SLACK_BOT_TOKEN and"
              + " SLACK_APP_TOKEN for Slack. Or set web.enabled=true for the page in the browser.");
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
    List<Messenger> open = new ArrayList<>();
    try (Room room = options.open(settings)) {
      if (settings.web().enabled()) {
        messengers.add(
            Messengers.web(settings, room.index()::documents, options.surroundings().clock()));
      }
      for (Messenger messenger : messengers) {
        messenger.open(room.desk());
        open.add(messenger);
        options.surroundings().out().println(listening(messenger) + " Ctrl-C stops.");
      }
      stopped.await();
    } finally {
      open.forEach(Messenger::close);
    }
    return 0;
  }

  private static String listening(Messenger messenger) {
    return messenger instanceof Web web
        ? "Open " + web.address() + " in your browser."
        : "Listening in " + messenger.name() + ".";
  }
}
