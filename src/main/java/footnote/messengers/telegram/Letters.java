package footnote.messengers.telegram;

import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block.Offer;
import footnote.messengers.telegram.BotApi.Call;
import footnote.messengers.telegram.Heard.Button;
import footnote.messengers.telegram.TelegramPage.Sheet;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendRichMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Writes sheets as the calls that send them. */
final class Letters {

  /** Two short buttons share a row, but opinions have one of their own. */
  private static final int SHORT_LABEL = 16;

  private static final int LONGEST_LABEL = 60;

  /** "Total number of buttons": further ones are refused by the server. */
  private static final int MOST_BUTTONS = 30;

  private final Tickets tickets;

  Letters(Tickets tickets) {
    this.tickets = tickets;
  }

  SendRichMessage rich(Address to, Sheet sheet, Optional<Integer> answering) {
    SendRichMessage message =
        new SendRichMessage(Long.toString(to.chat()), RichPage.of(sheet.text()));
    message.setReplyMarkup(keyboard(sheet.offers()));
    message.setMessageThreadId(to.topic().orElse(null));
    message.setReplyParameters(answering.map(Letters::answering).orElse(null));
    return message;
  }

  SendMessage message(Address to, Sheet sheet, Optional<Integer> answering) {
    SendMessage message = plain(to, sheet);
    message.setEntities(Entities.of(sheet.text()));
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

  static Call<Message> picture(Address to, byte[] png) {
    return new Call<>(
        SendPhoto.PATH,
        client -> {
          // A stream is read once; each attempt has its own.
          InputFile file = new InputFile(new ByteArrayInputStream(png), "timeline.png");
          SendPhoto photo = new SendPhoto(Long.toString(to.chat()), file);
          to.topic().ifPresent(photo::setMessageThreadId);
          photo.setDisableNotification(true);
          return client.executeAsync(photo);
        });
  }

  EditMessageText richEdit(Address to, int number, Sheet sheet) {
    EditMessageText edit = edit(to, number, sheet.offers());
    edit.setRichMessage(RichPage.of(sheet.text()));
    return edit;
  }

  EditMessageText edit(Address to, int number, Sheet sheet) {
    EditMessageText edit = plainEdit(to, number, sheet);
    edit.setEntities(Entities.of(sheet.text()));
    return edit;
  }

  EditMessageText plainEdit(Address to, int number, Sheet sheet) {
    EditMessageText edit = edit(to, number, sheet.offers());
    edit.setText(sheet.text().text());
    edit.setLinkPreviewOptions(noPreview());
    return edit;
  }

  private EditMessageText edit(Address to, int number, List<Offer> offers) {
    EditMessageText edit = EditMessageText.builder().build();
    edit.setChatId(Long.toString(to.chat()));
    edit.setMessageId(number);
    edit.setReplyMarkup(keyboard(offers));
    return edit;
  }

  /** New buttons for a message of the bot; its words stay. */
  static EditMessageReplyMarkup relabel(Address to, int number, List<List<Button>> buttons) {
    List<InlineKeyboardRow> rows =
        buttons.stream()
            .map(row -> new InlineKeyboardRow(row.stream().map(Letters::button).toList()))
            .toList();
    EditMessageReplyMarkup edit = new EditMessageReplyMarkup();
    edit.setChatId(Long.toString(to.chat()));
    edit.setMessageId(number);
    edit.setReplyMarkup(new InlineKeyboardMarkup(rows));
    return edit;
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
    boolean rating = false;
    for (Offer offer : offers.subList(0, Math.min(offers.size(), MOST_BUTTONS))) {
      InlineKeyboardButton button = button(offer);
      boolean small = button.getText().length() <= SHORT_LABEL;
      boolean alike = rating == offer.action() instanceof Action.Rate;
      rating = offer.action() instanceof Action.Rate;
      if (room && small && alike) {
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
    return button(new Button(label(offer.label()), tickets.write(offer.action())));
  }

  private static InlineKeyboardButton button(Button button) {
    InlineKeyboardButton written = new InlineKeyboardButton(button.label());
    written.setCallbackData(button.ticket());
    return written;
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
