package footnote.messengers.telegram;

import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.chat.Reply.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/**
 * Answers questions that are typed after the bot's name in any chat: the quotes, each to be picked
 * and sent. Every letter typed is a new query, so only the latest of a person is answered.
 */
final class InlineAnswers {
  private static final Logger log = LoggerFactory.getLogger(InlineAnswers.class);

  /** The library may change: results are good for a minute, and for one person. */
  private static final int SECONDS = 60;

  private static final int SHORTEST = 3;
  private static final int DESCRIPTION = 120;

  private final BotApi api;
  private final Map<Long, String> latest = new ConcurrentHashMap<>();

  InlineAnswers(BotApi api) {
    this.api = api;
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

  private static Message message(Heard.Typed typed) {
    return new Message(
        UpdateReader.inlinePlace(typed.user()),
        Long.toString(typed.user()),
        typed.text(),
        Optional.empty(),
        typed.at());
  }

  private static List<InlineQueryResult> results(Reply reply) {
    List<InlineQueryResult> results = new ArrayList<>();
    StyledText heading = StyledText.EMPTY;
    for (Block block : reply.blocks()) {
      if (block instanceof Block.Headline) {
        heading = TelegramPage.part(block).then("\n\n");
      } else if (block instanceof Block.Quotation quotation) {
        results.add(
            article(
                results.size(),
                quotation.footnote(),
                quotation.quote().text(),
                heading.then(TelegramPage.part(block))));
      }
    }
    if (results.isEmpty()) {
      StyledText all = TelegramPage.lay(reply).get(0).text();
      results.add(article(0, all.text().lines().findFirst().orElse(Words.NEXT), all.text(), all));
    }
    return results;
  }

  private static InlineQueryResult article(
      int number, String title, String description, StyledText text) {
    StyledText sent = Sheets.lay(List.of(text)).get(0);
    InputTextMessageContent content = new InputTextMessageContent(sent.text());
    content.setEntities(Letters.entities(sent));
    var article = new InlineQueryResultArticle(Integer.toString(number), title, content);
    article.setDescription(
        description.length() <= DESCRIPTION
            ? description
            : description.substring(0, Sheets.cut(description, DESCRIPTION)).strip() + "…");
    return article;
  }
}
