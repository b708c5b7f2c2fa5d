package footnote.messengers.telegram;

import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.chat.Reply.Block;
import footnote.text.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Answers questions from chats that the bot need not have joined. Those typed after its name: by
 * the quotes, each to be picked and sent. Every letter typed is a new query, so only the latest of
 * a person is answered.
 */
final class InlineAnswers {
  private static final Logger log = LoggerFactory.getLogger(InlineAnswers.class);

  /** The library may change: results are good for a minute, and for one person. */
  private static final int SECONDS = 60;

  private static final int SHORTEST = 3;
  private static final int DESCRIPTION = 120;

  private final BotApi api;
  private final String bot;
  private final Map<Long, String> latest = new ConcurrentHashMap<>();

  /** Answers for the bot of that user name; empty for none. */
  InlineAnswers(BotApi api, String bot) {
    this.api = api;
    this.bot = bot;
  }

  /** Notes that a query came in, before its turn to be answered. */
  void note(Heard.Typed typed) {
    latest.put(typed.user(), typed.query());
  }

  void answer(Heard.Typed typed, Function<Message, Reply> desk) {
    if (!latest.getOrDefault(typed.user(), typed.query()).equals(typed.query())) {
      return;
    }
    List<InlineQueryResult> results =
        typed.text().length() < SHORTEST ? List.of() : results(desk.apply(message(typed)));
    latest.remove(typed.user(), typed.query());
    AnswerInlineQuery answer = new AnswerInlineQuery(typed.query(), results);
    answer.setCacheTime(SECONDS);
    answer.setIsPersonal(true);
    if (results.isEmpty()) {
      answer.setButton(
          InlineQueryResultsButton.builder()
              .text(Words.ASK_INLINE)
              .startParameter("inline")
              .build());
    }
    api.begin(
        answer, failure -> log.debug("an inline question went stale: {}", failure.getMessage()));
  }

  /**
   * Answers in a chat that the bot has not joined: by one message, a single quote with a link to
   * its context.
   */
  void answer(Heard.Called called, Function<Message, Reply> desk) {
    Reply reply = desk.apply(called.message());
    boolean several = reply.blocks().stream().filter(Block.Quotation.class::isInstance).count() > 1;
    api.begin(
        new AnswerGuestQuery(called.query(), several ? whole(reply) : results(reply).get(0)),
        failure -> log.info("a guest's question was not answered: {}", failure.getMessage()));
  }

  private static Message message(Heard.Typed typed) {
    return new Message(
        UpdateReader.inlinePlace(typed.user()),
        Long.toString(typed.user()),
        typed.text(),
        Optional.empty(),
        typed.at());
  }

  private List<InlineQueryResult> results(Reply reply) {
    List<InlineQueryResult> results = new ArrayList<>();
    StyledText heading = StyledText.EMPTY;
    for (Block block : reply.blocks()) {
      if (block instanceof Block.Headline) {
        heading = TelegramPage.part(block).then("\n\n");
      } else if (block instanceof Block.Quotation quotation) {
        InlineQueryResultArticle article =
            article(
                results.size(),
                quotation.footnote(),
                quotation.quote().text(),
                heading.then(TelegramPage.part(block)));
        if (!bot.isEmpty()) {
          article.setReplyMarkup(link(quotation.quote().passage().citation()));
        }
        results.add(article);
      }
    }
    return results.isEmpty() ? List.of(whole(reply)) : results;
  }

  /** As much of a reply as one message holds. */
  private static InlineQueryResultArticle whole(Reply reply) {
    StyledText all = TelegramPage.lay(reply).get(0).text();
    return article(0, all.text().lines().findFirst().orElse(Words.NEXT), all.text(), all);
  }

  /** A chat that the bot has not joined cannot press its buttons, but can follow a link to it. */
  private InlineKeyboardMarkup link(Citation citation) {
    InlineKeyboardButton button = new InlineKeyboardButton(Words.OPEN_CONTEXT);
    button.setUrl(DeepLink.to(citation, bot));
    return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button)));
  }

  private static InlineQueryResultArticle article(
      int number, String title, String description, StyledText text) {
    StyledText sent = Sheets.lay(List.of(text)).get(0);
    InputTextMessageContent content = new InputTextMessageContent(sent.text());
    content.setEntities(Entities.of(sent));
    var article = new InlineQueryResultArticle(Integer.toString(number), title, content);
    article.setDescription(
        description.length() <= DESCRIPTION
            ? description
            : description.substring(0, Sheets.cut(description, DESCRIPTION)).strip() + "…");
    return article;
  }
}
