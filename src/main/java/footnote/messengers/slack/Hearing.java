package footnote.messengers.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import footnote.chat.Message;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what is meant for the bot: mentions, direct messages, what follows in a thread it speaks
 * in, its command, its buttons, its home and its pane. Everything is acknowledged at once; what
 * Slack sends again is heard once.
 */
final class Hearing {

  private static final Logger log = LoggerFactory.getLogger(Hearing.class);

  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:help|sources|forget|(?:context|more|timeline|positions|offices)(?: .*)?)");

  private static final Pattern OURS = Pattern.compile("footnote-\\d+");

  private final Attendant attendant;
  private final String self;
  private final Pattern mention;
  private final Seen events = new Seen();
  private final Seen threads = new Seen();

  /**
   * @param self the bot's own user, as Slack names it in mentions
   */
  Hearing(Attendant attendant, String self) {
    this.attendant = attendant;
    this.self = self;
    this.mention = Pattern.compile("<@" + Pattern.quote(self) + "(?:\\|[^>]*)?>");
  }

  void listen(App app) {
    app.event(
        AppMentionEvent.class,
        (payload, ctx) -> {
          once(payload, () -> mentioned(payload.getEvent()));
          return ctx.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, ctx) -> {
          once(payload, () -> said(payload.getEvent()));
          return ctx.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (payload, ctx) -> {
          once(payload, () -> attendant.home(payload.getEvent().getUser()));
          return ctx.ack();
        });
    app.event(
        AssistantThreadStartedEvent.class,
        (payload, ctx) -> {
          once(payload, () -> opened(payload.getEvent()));
          return ctx.ack();
        });
    app.command(
        "/footnote",
        (request, ctx) -> {
          SlashCommandPayload payload = request.getPayload();
          attendant.commanded(
              new Message.Place(Slack.NAME, payload.getChannelId(), Optional.empty()),
              payload.getUserId(),
              command(words(payload.getText())),
              words -> respond(ctx, words));
          return ctx.ack();
        });
    app.blockAction(
        OURS,
        (request, ctx) -> {
          pressed(request.getPayload());
          return ctx.ack();
        });
  }

  private void once(EventsApiPayload<?> payload, Runnable work) {
    if (events.isNew(String.valueOf(payload.getEventId()))) {
      work.run();
    }
  }

  private void mentioned(AppMentionEvent event) {
    if (event.getBotId() != null || self.equals(event.getUser())) {
      return;
    }
    String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
    threads.isNew(event.getChannel() + thread);
    attendant.said(
        new Message.Place(Slack.NAME, event.getChannel(), Optional.of(thread)),
        event.getUser(),
        words(event.getText()),
        false);
  }

  /** A direct message, or one more in a thread the bot was called into. */
  private void said(MessageEvent event) {
    boolean direct = "im".equals(event.getChannelType());
    Optional<String> thread = Optional.ofNullable(event.getThreadTs());
    boolean followed =
        thread.map(within -> threads.knows(event.getChannel() + within)).orElse(false)
            && !mention.matcher(String.valueOf(event.getText())).find();
    boolean ours = event.getBotId() != null || self.equals(event.getUser());
    if (!ours && (direct || followed)) {
      attendant.said(
          new Message.Place(Slack.NAME, event.getChannel(), thread),
          event.getUser(),
          words(event.getText()),
          direct && thread.isPresent());
    }
  }

  private void opened(AssistantThreadStartedEvent event) {
    attendant.assistantOpened(
        new Message.Place(
            Slack.NAME,
            event.getAssistantThread().getChannelId(),
            Optional.of(event.getAssistantThread().getThreadTs())));
  }

  /** Only messages have our buttons. */
  private void pressed(BlockActionPayload payload) {
    if (payload.getMessage() == null || payload.getChannel() == null) {
      return;
    }
    Optional<String> thread = Optional.ofNullable(payload.getMessage().getThreadTs());
    Message.Place place = new Message.Place(Slack.NAME, payload.getChannel().getId(), thread);
    payload.getActions().stream()
        .flatMap(action -> Tickets.read(String.valueOf(action.getValue())).stream())
        .forEach(action -> attendant.pressed(place, payload.getUser().getId(), action));
  }

  /** Says something to who used the command, and to nobody else. */
  private static void respond(SlashCommandContext ctx, String words) {
    try {
      ctx.respond(words);
    } catch (IOException unreachable) {
      log.warn("nor could that be said: {}", unreachable.getMessage());
    }
  }

  /**
   * Slack keeps every other word behind a slash to itself, so that it has to be told as {@code
   * /footnote timeline 2023}. Nothing at all asks for help.
   */
  private static String command(String words) {
    return words.isEmpty() ? "/help" : COMMAND.matcher(words).matches() ? "/" + words : words;
  }

  /** Without the bot's name, and with the signs that Slack escapes. */
  private String words(@Nullable String text) {
    String plain = mention.matcher(text == null ? "" : text).replaceAll(" ").strip();
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
