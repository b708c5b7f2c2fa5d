package footnote.messengers.telegram;

import footnote.chat.Reply.Block.Offer;
import footnote.messengers.telegram.TelegramPage.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Writes sheets as the calls that send them. */
final class Letters {

  /** Two short buttons share a row. */
  private static final int SHORT_LABEL = 16;

  private static final int LONGEST_LABEL = 60;

  /** "Total number of buttons": further ones are refused by the server. */
  private static final int MOST_BUTTONS = 30;

  private final Tickets tickets;

  Letters(Tickets tickets) {
    this.tickets = tickets;
  }

  SendMessage message(Address to, Sheet sheet, Optional<Integer> answering) {
    SendMessage message = plain(to, sheet);
    message.setEntities(entities(sheet.text()));
    message.setMessageThreadId(to.topic().orElse(null));
    message.setReplyParameters(answering.map(Letters::answering).orElse(null));
    return message;
  }

  /** The same words and buttons with nothing that a server could object to. */
  SendMessage plain(Address to, Sheet sheet) {
    SendMessage message = new SendMessage(Long.toString(to.chat()), sheet.text().text());
    message.setReplyMarkup(keyboard(sheet.offers()));
    message.setLinkPreviewOptions(noPreview());
    return message;
  }

  EditMessageText edit(Address to, int number, Sheet sheet) {
    EditMessageText edit = plainEdit(to, number, sheet);
    edit.setEntities(entities(sheet.text()));
    return edit;
  }

  EditMessageText plainEdit(Address to, int number, Sheet sheet) {
    EditMessageText edit = EditMessageText.builder().text(sheet.text().text()).build();
    edit.setChatId(Long.toString(to.chat()));
    edit.setMessageId(number);
    edit.setReplyMarkup(keyboard(sheet.offers()));
    edit.setLinkPreviewOptions(noPreview());
    return edit;
  }

  static List<MessageEntity> entities(StyledText text) {
    return text.styles().stream()
        .map(it -> new MessageEntity(it.look().entity(), it.span().start(), it.span().length()))
        .toList();
  }

  private static ReplyParameters answering(int number) {
    ReplyParameters parameters = new ReplyParameters(number);
    parameters.setAllowSendingWithoutReply(true);
    return parameters;
  }

  private static LinkPreviewOptions noPreview() {
    LinkPreviewOptions options = new LinkPreviewOptions();
    options.setIsDisabled(true);
    return options;
  }

  @Nullable InlineKeyboardMarkup keyboard(List<Offer> offers) {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    boolean room = false;
    for (Offer offer : offers.subList(0, Math.min(offers.size(), MOST_BUTTONS))) {
      InlineKeyboardButton button = button(offer);
      boolean small = button.getText().length() <= SHORT_LABEL;
      if (room && small) {
        rows.get(rows.size() - 1).add(button);
        room = false;
      } else {
        rows.add(new InlineKeyboardRow(button));
        room = small;
      }
    }
    return rows.isEmpty() ? null : new InlineKeyboardMarkup(rows);
  }

  private InlineKeyboardButton button(Offer offer) {
    InlineKeyboardButton button = new InlineKeyboardButton(label(offer.label()));
    button.setCallbackData(tickets.write(offer.action()));
    return button;
  }

  private static String label(String text) {
    if (text.isBlank()) {
      return "…";
    }
    return text.length() <= LONGEST_LABEL
        ? text
        : text.substring(0, Sheets.cut(text, LONGEST_LABEL)).strip() + "…";
  }
}
