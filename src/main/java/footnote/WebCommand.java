package footnote;

import footnote.messengers.Messengers;
import footnote.messengers.web.Web;
import footnote.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A conversation in the browser. */
@Command(
    name = "web",
    description = "Answers on a page in the browser, until it is stopped.",
    mixinStandardHelpOptions = true)
final class WebCommand implements Callable<Integer> {

  @Mixin private final Options options;

  WebCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    Surroundings around = options.surroundings();
    Stop stop = Stop.onSignal();
    try (Room room = options.open(settings);
        Web web = Messengers.web(settings, room.index()::documents, around.clock())) {
      web.open(room.desk());
      around.out().println("Open " + web.address() + " in your browser. Ctrl-C stops.");
      stop.await();
    } finally {
      stop.done();
    }
    return 0;
  }
}
