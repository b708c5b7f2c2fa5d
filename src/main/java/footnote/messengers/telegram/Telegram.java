package footnote.messengers.telegram;

import footnote.chat.Closing;
import footnote.chat.Desk;
import footnote.chat.Messenger;
import footnote.library.Shelf;
import footnote.messengers.http.Door.CannotListen;
import footnote.messengers.telegram.CallFailed.Refused;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Footnote as a bot in Telegram, by long polling or by a webhook. Opened once; what is being
 * answered when it is closed is answered to the end, what still waits is answered after the next
 * start.
 */
public final class Telegram implements Messenger {
  static final String NAME = "telegram";

  private static final Logger log = LoggerFactory.getLogger(Telegram.class);
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int WAITING_IN_CHAT = 20;
  private static final int WAITING_IN_ALL = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final TelegramSettings settings;
  private final Shelf shelf;
  private final Clock clock;
  private final Pace pace;

  /** What is to be closed, the last opened first. */
  private final Closing closing = new Closing();

  /**
   * Nothing is opened yet.
   *
   * @param shelf where the documents of librarians are put
   */
  public Telegram(TelegramSettings settings, Shelf shelf) {
    this(settings, shelf, Clock.systemUTC(), new Pace(1));
  }

  Telegram(TelegramSettings settings, Shelf shelf, Clock clock, Pace pace) {
    this.settings = settings;
    this.shelf = shelf;
    this.clock = clock;
    this.pace = pace;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public synchronized void open(Desk desk) {
    try {
      enterOrAdvise(desk);
    } catch (RuntimeException | Error broken) {
      closing.closeFor(broken);
      throw broken;
    }
  }

  private void enterOrAdvise(Desk desk) {
    try {
      enter(desk);
    } catch (CallFailed failed) {
      throw new MessengerException(advice(failed), failed);
    } catch (CannotListen e) {
      throw new MessengerException("Telegram cannot bring anything: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MessengerException(
          "Telegram's state cannot be kept in "
              + settings.state()
              + ": make it a folder that Footnote may write to",
          e);
    }
  }

  private void enter(Desk desk) throws CallFailed, IOException {
    BotApi api = new BotApi(settings.token(), settings.server());
    closing.with(api);
    User bot = api.call(new GetMe());
    CommandMenu.hangOut(api);
    inlet(desk, api, bot).open();
    log.info("listening in Telegram as @{}", bot.getUserName());
  }

  private Inlet inlet(Desk desk, BotApi api, User bot) throws IOException {
    Typing typing = new Typing(api);
    closing.with(typing);
    Lanes lanes = new Lanes(WAITING_IN_CHAT, WAITING_IN_ALL);
    closing.with(() -> lanes.close(PATIENCE));
    Journal journal = new Journal(settings.state(), clock);
    Tickets tickets = new Tickets(new TicketFile(settings.state().resolve("tickets.jsonl")));
    InlineAnswers inline =
        new InlineAnswers(api, Optional.ofNullable(bot.getUserName()).orElse(""));
    Courier courier = new Courier(api, pace, new Letters(tickets));
    Attendant attendant =
        new Attendant(
            desk,
            courier,
            tickets,
            typing,
            new Presses(api),
            inline,
            new Acquisitions(api, shelf, settings.librarians()),
            clock.instant());
    Intake intake = new Intake(new UpdateReader(bot, clock), inline, attendant, lanes, journal);
    Inlet inlet = inlet(api, new Inbox(journal, intake::take));
    closing.with(inlet);
    return inlet;
  }

  private Inlet inlet(BotApi api, Inbox inbox) {
    return settings
        .webhook()
        .<Inlet>map(hook -> new Webhook(api, inbox, hook, clock))
        .orElseGet(() -> new Poller(api, inbox));
  }

  private String advice(CallFailed failed) {
    if (failed instanceof Refused refused) {
      return switch (refused.code()) {
        case UNAUTHORIZED, NOT_FOUND ->
            "Telegram does not know this token: copy it again from @BotFather (/mybots, API Token)";
        case CONFLICT ->
            "another program already takes this bot's messages: end it, or ask @BotFather for a"
                + " bot of its own";
        default -> "Telegram refused to start the bot: " + refused.getMessage();
      };
    }
    return "Telegram cannot be reached at "
        + settings.server()
        + ": check the network and a proxy in between ("
        + failed.getMessage()
        + ")";
  }

  /** Whether anything is open that has to be closed. */
  synchronized boolean isOpen() {
    return !closing.isEmpty();
  }

  @Override
  public synchronized void close() {
    closing.close();
  }
}
