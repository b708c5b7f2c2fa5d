package footnote.chat;

import footnote.questions.Question;
import footnote.questions.Slips;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a command says: a word behind a slash, and what it is to be about. */
final class Commands {

  private static final Pattern COMMAND =
      Pattern.compile("^/(\\w+)(?:@\\w+)?\\s*(.*)$", Pattern.DOTALL);

  private static final List<String> KNOWN =
      List.of(
          "help",
          "sources",
          "context",
          "more",
          "timeline",
          "positions",
          "offices",
          "ask",
          "forget");

  private static final int MOST_SLIPS = 2;

  private final Talk talk;
  private final Inquiries inquiries;
  private final ShownQuotes quotes;
  private final Catalogue catalogue;
  private final Wording wording;

  Commands(
      Talk talk, Inquiries inquiries, ShownQuotes quotes, Catalogue catalogue, Wording wording) {
    this.talk = talk;
    this.inquiries = inquiries;
    this.quotes = quotes;
    this.catalogue = catalogue;
    this.wording = wording;
  }

  /**
   * A command as it was given.
   *
   * @param name in lower case, without slash and bot
   * @param rest what stands behind it
   */
  record Command(String name, String rest) {

    /** The command that {@code text} is, if it is one. */
    static Optional<Command> in(String text) {
      Matcher command = COMMAND.matcher(text);
      return command.matches()
          ? Optional.of(
              new Command(command.group(1).toLowerCase(Locale.ROOT), command.group(2).strip()))
          : Optional.empty();
    }
  }

  Reply obey(Command command, Message.Place place) {
    String rest = Question.admit(command.rest);
    return switch (command.name) {
      case "start" -> rest.isEmpty() ? wording.hello() : asked(rest, place);
      case "help" -> wording.help();
      case "sources", "library" -> wording.sources(catalogue.documents());
      case "context" -> quotes.context(rest, place);
      case "more" -> quotes.more(place);
      case "forget", "reset" -> talk.forget(place);
      case "ask" -> asked(rest, place);
      case "positions" -> inquiries.positions(rest, place).match(wording);
      case "offices" -> inquiries.offices(rest, place).match(wording);
      case "timeline" ->
          inquiries.answer(("timeline " + rest).strip(), place, Optional.empty()).match(wording);
      default -> wording.unknownCommand("/" + command.name, meant(command.name));
    };
  }

  /** The command that {@code name} is a slip of. */
  private static Optional<String> meant(String name) {
    return KNOWN.stream()
        .filter(known -> Slips.between(name, known, MOST_SLIPS) <= MOST_SLIPS)
        .min(Comparator.comparingInt(known -> Slips.between(name, known, MOST_SLIPS)))
        .map(known -> "/" + known);
  }

  private Reply asked(String words, Message.Place place) {
    return talk.reply(words, place, Optional.empty());
  }
}
