package footnote.messengers.telegram;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/** The commands that Telegram offers while one types a slash. */
final class CommandMenu {
  private static final Logger log = LoggerFactory.getLogger(CommandMenu.class);

  private static final BotCommand START = new BotCommand("start", "What Footnote is");

  static final List<BotCommand> EVERYWHERE =
      List.of(
          new BotCommand("help", "How to ask"),
          new BotCommand("sources", "The documents, with their dates"),
          new BotCommand("context", "The last quote in its paragraph"),
          new BotCommand("more", "More quotes that may answer"),
          new BotCommand("timeline", "What happened when: /timeline 2023 about …"),
          new BotCommand("positions", "Who stands where: /positions … about …"),
          new BotCommand("offices", "Who held which office: /offices …"),
          new BotCommand("forget", "Forget what was said here"));

  private CommandMenu() {}

  /** Hangs out the menu. Without it all commands work just as well. */
  static void hangOut(BotApi api) {
    List<BotCommand> personal = Stream.concat(Stream.of(START), EVERYWHERE.stream()).toList();
    set(api, EVERYWHERE, new BotCommandScopeDefault());
    set(api, personal, new BotCommandScopeAllPrivateChats());
    set(api, EVERYWHERE, new BotCommandScopeAllGroupChats());
  }

  private static void set(BotApi api, List<BotCommand> commands, BotCommandScope scope) {
    SetMyCommands menu = new SetMyCommands(commands);
    menu.setScope(scope);
    api.begin(menu, failure -> log.warn("no command menu: {}", failure.getMessage()));
  }
}
