package footnote.messengers.telegram;

import footnote.chat.Message.Place;
import footnote.chat.Reply.Action;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/**
 * Reads what an update comes to for this bot. In a group only what is said to it counts: a command,
 * its name mentioned, an answer to one of its messages.
 */
final class UpdateReader {
  private static final String START = "/start ";

  private final long bot;
  private final String name;
  private final Clock clock;

  UpdateReader(User bot, Clock clock) {
    this.bot = bot.getId();
    this.name = bot.getUserName() == null ? "" : bot.getUserName();
    this.clock = clock;
  }

  /** What {@code update} comes to; empty if it is nothing to the bot. */
  Optional<Heard> read(Update update) {
    if (update.hasMessage()) {
      return said(update.getMessage(), false);
    }
    if (update.hasEditedMessage()) {
      return said(update.getEditedMessage(), true);
    }
    if (update.hasCallbackQuery()) {
      return pressed(update.getCallbackQuery());
    }
    if (update.hasGuestMessage()) {
      return guest(update.getGuestMessage());
    }
    if (update.hasInlineQuery()) {
      return Optional.of(typed(update.getInlineQuery()));
    }
    return Optional.empty();
  }

  private Optional<Heard> said(Message message, boolean edited) {
    if (message.getMigrateToChatId() != null) {
      return Optional.of(new Heard.Moved(message.getChatId(), message.getMigrateToChatId()));
    }
    if (message.getFrom() == null || isBot(message)) {
      return Optional.empty();
    }
    Address to = address(message);
    Optional<Spoken> spoken = Spoken.of(message);
    if (isDocument(message)) {
      return edited || !isForUs(message, spoken)
          ? Optional.empty()
          : Optional.of(brought(message, to));
    }
    if (spoken.isEmpty()) {
      boolean personal = message.isUserMessage() && !edited;
      return personal && isShown(message)
          ? Optional.of(new Heard.Shown(to, message.getMessageId()))
          : Optional.empty();
    }
    Spoken words = spoken.get();
    boolean commanded = words.isCommandFor(name);
    if (words.isCommand() && !commanded) {
      return Optional.empty();
    }
    boolean meant =
        message.isUserMessage() || commanded || words.mentions(name, bot) || isAnswer(message);
    return meant ? Optional.of(heard(message, to, words, edited)) : Optional.empty();
  }

  /** A question from a chat that the bot has not joined; there it can answer only this once. */
  private Optional<Heard> guest(Message message) {
    boolean askable =
        message.getGuestQueryId() != null && message.getFrom() != null && !isBot(message);
    return Spoken.of(message)
        .filter(spoken -> askable)
        .map(
            spoken ->
                new Heard.Called(
                    message.getGuestQueryId(),
                    freed(guestPlace(message), message, spoken.without(name, bot))));
  }

  /** Bots do not talk to bots; a channel or an anonymous administrator only looks like one. */
  private static boolean isBot(Message message) {
    return Boolean.TRUE.equals(message.getFrom().getIsBot()) && message.getSenderChat() == null;
  }

  private Heard heard(Message message, Address to, Spoken words, boolean edited) {
    String text = words.without(name, bot);
    String parameter = text.startsWith(START) ? text.substring(START.length()).strip() : "";
    Optional<Action> opened = edited ? Optional.empty() : DeepLink.read(parameter);
    if (opened.isPresent()) {
      return new Heard.Followed(to, message.getMessageId(), opened.get());
    }
    if (DeepLink.isParameter(parameter)) {
      text = START.strip();
    }
    return new Heard.Said(to, message.getMessageId(), freed(to.place(), message, text), edited);
  }

  private static footnote.chat.Message freed(Place place, Message message, String text) {
    return new footnote.chat.Message(
        place,
        Long.toString(message.getFrom().getId()),
        text,
        quoting(message),
        Instant.ofEpochSecond(message.getDate()));
  }

  private static Address address(Message message) {
    // Outside of forums a thread is a mere chain of answers, and cannot be written to.
    boolean topic = Boolean.TRUE.equals(message.getIsTopicMessage());
    return new Address(
        message.getChatId(),
        topic ? Optional.ofNullable(message.getMessageThreadId()) : Optional.empty());
  }

  private boolean isAnswer(Message message) {
    Message earlier = message.getReplyToMessage();
    return earlier != null && earlier.getFrom() != null && earlier.getFrom().getId() == bot;
  }

  /** What the person marked in the earlier message, else what it quotes, else all of it. */
  private static Optional<String> quoting(Message message) {
    if (message.getQuote() != null && message.getQuote().getText() != null) {
      return Optional.of(message.getQuote().getText());
    }
    return Optional.ofNullable(message.getReplyToMessage()).flatMap(UpdateReader::quotable);
  }

  private static Optional<String> quotable(Message earlier) {
    return earlier.getRichMessage() == null
        ? Spoken.of(earlier).map(spoken -> spoken.quoted().orElse(spoken.text()))
        : Optional.of(RichWords.of(earlier.getRichMessage()));
  }

  /** "For backward compatibility, when [animation] is set, the document field will also be set." */
  private static boolean isDocument(Message message) {
    return message.hasDocument() && !message.hasAnimation();
  }

  private boolean isForUs(Message message, Optional<Spoken> caption) {
    return message.isUserMessage()
        || isAnswer(message)
        || caption.filter(words -> words.mentions(name, bot)).isPresent();
  }

  private static Heard brought(Message message, Address to) {
    Document document = message.getDocument();
    return new Heard.Brought(
        to,
        message.getMessageId(),
        message.getFrom().getId(),
        document.getFileId(),
        Optional.ofNullable(document.getFileName()).orElse(""),
        Optional.ofNullable(document.getFileSize()).orElse(0L));
  }

  private static boolean isShown(Message message) {
    return message.hasPhoto()
        || message.hasDocument()
        || message.hasVoice()
        || message.hasVideo()
        || message.hasAudio()
        || message.hasSticker()
        || message.hasLocation()
        || message.hasContact();
  }

  private static Optional<Heard> pressed(CallbackQuery press) {
    if (press.getMessage() == null || press.getData() == null) {
      return Optional.empty();
    }
    // A message of long ago comes without its content.
    Optional<Message> message =
        press.getMessage() instanceof Message seen ? Optional.of(seen) : Optional.empty();
    Address to =
        message
            .map(UpdateReader::address)
            .orElseGet(() -> new Address(press.getMessage().getChatId(), Optional.empty()));
    return Optional.of(
        new Heard.Pressed(
            to,
            press.getMessage().getMessageId(),
            press.getId(),
            press.getData(),
            message.map(UpdateReader::buttons).orElse(List.of())));
  }

  private static List<List<Heard.Button>> buttons(Message message) {
    if (message.getReplyMarkup() == null) {
      return List.of();
    }
    return message.getReplyMarkup().getKeyboard().stream()
        .map(row -> row.stream().flatMap(button -> button(button).stream()).toList())
        .toList();
  }

  private static Optional<Heard.Button> button(InlineKeyboardButton button) {
    return Optional.ofNullable(button.getCallbackData())
        .map(ticket -> new Heard.Button(button.getText(), ticket));
  }

  private Heard typed(InlineQuery query) {
    String text = query.getQuery() == null ? "" : query.getQuery().strip();
    return new Heard.Typed(query.getId(), query.getFrom().getId(), text, clock.instant());
  }

  /** Where questions that are typed inline by one person are remembered. */
  static Place inlinePlace(long user) {
    return new Place(Telegram.NAME, "inline " + user, Optional.empty());
  }

  private static Place guestPlace(Message message) {
    return new Place(Telegram.NAME, "guest " + message.getChatId(), Optional.empty());
  }

  /** Words and what the server made out in them. */
  private record Spoken(String text, List<MessageEntity> marks) {

    static Optional<Spoken> of(Message message) {
      if (message.getText() != null) {
        return Optional.of(new Spoken(message.getText(), list(message.getEntities())));
      }
      return Optional.ofNullable(message.getCaption())
          .map(caption -> new Spoken(caption, list(message.getCaptionEntities())));
    }

    private static List<MessageEntity> list(@Nullable List<MessageEntity> marks) {
      return marks == null ? List.of() : marks;
    }

    /** The first quote in the text: what stands around it is no document's. */
    Optional<String> quoted() {
      return marks.stream()
          .filter(mark -> mark.getType().endsWith("blockquote"))
          .findFirst()
          .map(this::words)
          .filter(words -> !words.isBlank());
    }

    boolean isCommand() {
      return text.startsWith("/");
    }

    /** {@code /help}, or {@code /help@name} with this bot's own name. */
    boolean isCommandFor(String name) {
      if (!isCommand()) {
        return false;
      }
      String command = text.split("\\s", 2)[0];
      int at = command.indexOf('@');
      return at < 0 || command.substring(at + 1).equalsIgnoreCase(name);
    }

    boolean mentions(String name, long bot) {
      return marks.stream().anyMatch(mark -> isMention(mark, name, bot));
    }

    private boolean isMention(MessageEntity mark, String name, long bot) {
      return switch (mark.getType()) {
        case "mention" -> !name.isEmpty() && words(mark).equalsIgnoreCase("@" + name);
        case "text_mention" -> mark.getUser() != null && mark.getUser().getId() == bot;
        default -> false;
      };
    }

    private String words(MessageEntity mark) {
      int end = Math.min(text.length(), mark.getOffset() + mark.getLength());
      return mark.getOffset() < 0 || mark.getOffset() > end
          ? ""
          : text.substring(mark.getOffset(), end);
    }

    /** The text without the bot's name, wherever it stands. */
    String without(String name, long bot) {
      if (isCommand()) {
        String[] parts = text.split("\\s+", 2);
        String command = parts[0].replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        return parts.length == 1 || parts[1].isBlank() ? command : command + " " + parts[1].strip();
      }
      StringBuilder rest = new StringBuilder(text);
      for (int i = marks.size() - 1; i >= 0; i--) {
        MessageEntity mark = marks.get(i);
        if (isMention(mark, name, bot)) {
          rest.delete(mark.getOffset(), mark.getOffset() + words(mark).length());
        }
      }
      return rest.toString().replaceAll("(?<=\\S)[ \\t]{2,}", " ").strip();
    }
  }
}
