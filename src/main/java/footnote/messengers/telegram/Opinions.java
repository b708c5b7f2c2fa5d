package footnote.messengers.telegram;

import footnote.chat.Reply.Action;
import footnote.messengers.telegram.Heard.Button;
import java.util.List;

/**
 * Ticks the button of the opinion that was given. The other one stays, for who thinks better of it.
 */
record Opinions(Tickets tickets) {
  private static final String TICK = "✓ ";

  /** The buttons with the pressed one ticked, and no other that gives an opinion. */
  List<List<Button>> tick(List<List<Button>> buttons, String pressed) {
    return buttons.stream()
        .map(row -> row.stream().map(button -> tick(button, pressed)).toList())
        .toList();
  }

  private Button tick(Button button, String pressed) {
    boolean opinion =
        tickets.read(button.ticket()).filter(Action.Rate.class::isInstance).isPresent();
    if (!opinion) {
      return button;
    }
    String label =
        button.label().startsWith(TICK) ? button.label().substring(TICK.length()) : button.label();
    return new Button(button.ticket().equals(pressed) ? TICK + label : label, button.ticket());
  }
}
