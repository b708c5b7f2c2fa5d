package footnote.messengers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answers.Quote;
import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Messenger.MessengerException;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.chat.Wording;
import footnote.dates.When;
import footnote.formats.Formats;
import footnote.library.Shelf;
import footnote.testing.FakeTelegram;
import footnote.testing.FakeTelegram.Call;
import footnote.testing.Texts;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TelegramTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final long ANN = 1;
  private static final long GROUP = -100;
  private static final long KEEPER = 77;

  @TempDir Path state;
  @TempDir Path library;
  private final FakeTelegram telegram = new FakeTelegram();
  private Telegram bot;

  /** Says back what it was asked, and where. */
  private static class Echo implements Desk {
    @Override
    public Reply ask(Message message) {
      String quoting = message.quoting().map(it -> " <" + it + ">").orElse("");
      return Reply.of(
          new Block.Line(message.text() + quoting),
          new Block.Offer("More", new Action.Ask("more of " + message.text())));
    }

    @Override
    public Reply take(Action action, Message.Place place) {
      return Reply.of(new Block.Line("took " + action + " in " + place.room()));
    }
  }

  /** A hundred times as fast as the server would bear, for tests that are not about the pace. */
  private void open(Desk desk) {
    bot = telegram(telegram.address());
    bot.open(desk);
  }

  private TelegramSettings settings(URI address) {
    return new TelegramSettings(
        FakeTelegram.TOKEN, address, state, java.util.Set.of(KEEPER), java.util.Optional.empty());
  }

  private Shelf shelf() {
    return new Shelf(library, Formats.all());
  }

  private Telegram telegram(URI address) {
    return new Telegram(settings(address), shelf(), Clock.systemUTC(), new Pace(100));
  }

  @AfterEach
  void close() {
    if (bot != null) {
      bot.close();
    }
    telegram.close();
  }

  @Test
  void twentyMessagesInPrivateComeBackRight() {
    open(new Echo());
    for (int i = 0; i < 20; i++) {
      telegram.says(ANN, "question <" + i + "> & more");
      assertThat(telegram.waitFor(i + 1, SOON).get(i).text())
          .isEqualTo("question <" + i + "> & more");
    }
    assertThat(telegram.delivered()).hasSize(20).allMatch(it -> it.chat() == ANN);
  }

  @Test
  void twentyMessagesInAGroupAreAnsweredWhereTheyAreMeantForTheBot() {
    open(new Echo());
    for (int i = 0; i < 5; i++) {
      telegram.says(GROUP, ANN, "nobody asked the bot");
      telegram.says(GROUP, ANN, "@nOtEbOt when?");
      telegram.says(GROUP, ANN, "/help@someoneelse");
      int number = telegram.says(GROUP, ANN, "/sources@NoteBot all");
      telegram.answers(GROUP, ANN, 9999, "and why?");
      Call last = telegram.waitFor(3 * i + 3, SOON).get(3 * i + 1);
      assertThat(last.body().at("/reply_parameters/message_id").asInt()).isEqualTo(number);
    }
    assertThat(telegram.delivered().subList(0, 3))
        .extracting(Call::text)
        .containsExactly("when?", "/sources all", "and why? <what the bot said>");
    assertThat(telegram.delivered()).hasSize(15);
  }

  @Test
  void topicsAreAnsweredInTheTopic() {
    open(new Echo());
    telegram.saysInTopic(GROUP, 7, ANN, "/help");
    assertThat(telegram.waitFor(1, SOON).get(0).body().path("message_thread_id").asInt())
        .isEqualTo(7);
  }

  @Test
  void twoHundredQuestionsFromFiftyChatsAreEachAnsweredOnceAndInOrder() {
    open(new Echo());
    for (int i = 0; i < 4; i++) {
      for (int chat = 1; chat <= 50; chat++) {
        telegram.says(chat, chat + "/" + i);
      }
    }
    List<Call> answers = telegram.waitFor(200, Duration.ofSeconds(30));
    var byChat =
        answers.stream()
            .collect(
                Collectors.groupingBy(
                    Call::chat, Collectors.mapping(Call::text, Collectors.toList())));
    assertThat(byChat).hasSize(50);
    byChat.forEach(
        (chat, texts) ->
            assertThat(texts)
                .isEqualTo(IntStream.range(0, 4).mapToObj(i -> chat + "/" + i).toList()));
    bot.close();
    assertThat(telegram.delivered()).hasSize(200);
  }

  @Test
  void retryAfterIsObeyed() {
    telegram.limits(Duration.ofSeconds(100)); // one second of this test's fast clock
    open(new Echo());
    telegram.says(ANN, "when?");
    telegram.waitFor(1, SOON);
    List<Call> sent = telegram.calls("sendmessage");
    assertThat(sent).hasSize(2);
    assertThat(Duration.between(sent.get(0).at(), sent.get(1).at()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(950));
  }

  @Test
  void aBrokenServerABrokenTextAndACutConnectionLoseNothing() {
    telegram.breaks();
    telegram.stammers();
    telegram.hangsUp();
    open(new Echo());
    telegram.says(ANN, "when?");
    telegram.says(ANN, "why?");
    assertThat(telegram.waitFor(2, SOON)).extracting(Call::text).containsExactly("when?", "why?");
  }

  @Test
  void anUpdateThatCannotBeReadIsPassedOver() {
    open(new Echo());
    telegram.sendsNonsense();
    telegram.says(ANN, "when?");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("when?");
    telegram.waitUntil(it -> it.pending() == 0, SOON);
  }

  @Test
  void aDeskThatThrowsIsExcusedAndTheNextQuestionIsAnswered() {
    open(
        new Echo() {
          @Override
          public Reply ask(Message message) {
            if (message.text().equals("bad")) {
              throw new IllegalStateException("on purpose");
            }
            return super.ask(message);
          }
        });
    telegram.says(ANN, "bad");
    telegram.says(ANN, "good");
    assertThat(telegram.waitFor(2, SOON))
        .extracting(Call::text)
        .containsExactly(Words.FAILED, "good");
  }

  @Test
  void looksThatAreRefusedAreLeftOut() {
    telegram.refusesLooks();
    open(
        new Echo() {
          @Override
          public Reply ask(Message message) {
            return Reply.of(new Block.Headline("16 March 2023", java.util.Optional.empty()));
          }
        });
    telegram.says(ANN, "when?");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("16 March 2023");
  }

  @Test
  void aChatThatBlockedTheBotHoldsUpNobody() {
    telegram.blocks(ANN);
    open(new Echo());
    telegram.says(ANN, "when?");
    telegram.says(2, "why?");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("why?");
  }

  @Test
  void aGroupThatMovedIsFollowed() {
    telegram.movesGroup(GROUP, -200);
    open(new Echo());
    telegram.says(GROUP, ANN, "/help");
    assertThat(telegram.waitFor(1, SOON).get(0).chat()).isEqualTo(-200);
  }

  @Test
  void anEditedQuestionHasItsAnswerEdited() {
    open(new Echo());
    int number = telegram.says(ANN, "wen?");
    int answer = telegram.waitFor(1, SOON).get(0).body().path("message_id").asInt();
    telegram.edits(ANN, number, "wen?");
    telegram.edits(ANN, number, "when?");
    Call edit = telegram.waitFor(2, SOON).get(1);
    assertThat(edit.method()).isEqualTo("editmessagetext");
    assertThat(edit.text()).isEqualTo("when?");
    assertThat(edit.body().path("message_id").asInt()).isEqualTo(answer);
  }

  @Test
  void aButtonDoesWhatItSays() {
    open(new Echo());
    telegram.says(ANN, "when?");
    Call answer = telegram.waitFor(1, SOON).get(0);
    String ticket = answer.body().findValue("callback_data").asText();
    telegram.presses(ANN, answer.body().path("message_id").asInt(), ticket);
    assertThat(telegram.waitFor(2, SOON).get(1).text())
        .isEqualTo("took Ask[text=more of when?] in 1");
    telegram.waitUntil(it -> it.calls("answercallbackquery").size() == 1, SOON);
  }

  /** Offers to say whether its answer was of use, and thanks for it. */
  private static final class Rated extends Echo {
    final List<Action> taken = new java.util.concurrent.CopyOnWriteArrayList<>();

    @Override
    public Reply ask(Message message) {
      return Reply.of(
          new Block.Line("16 March 2023"),
          new Block.Offer("Sources", new Action.Ask("/sources")),
          new Block.Offer(
              "Helpful", new Action.Rate(message.text(), java.util.Optional.empty(), true)),
          new Block.Offer(
              "Not helpful", new Action.Rate(message.text(), java.util.Optional.empty(), false)));
    }

    @Override
    public Reply take(Action action, Message.Place place) {
      taken.add(action);
      return Reply.of(new Block.Line("Noted."));
    }
  }

  @Test
  void anOpinionIsTickedAndThankedForWithoutAWordInTheChat() {
    Rated desk = new Rated();
    open(desk);
    telegram.says(ANN, "when?");
    int number = telegram.waitFor(1, SOON).get(0).body().path("message_id").asInt();

    telegram.presses(ANN, number, telegram.ticket(number, "Helpful"));
    telegram.waitUntil(
        it -> it.labels(ANN, number).equals(List.of("Sources", "✓ Helpful", "Not helpful")), SOON);
    telegram.waitUntil(it -> it.calls("answercallbackquery").size() == 1, SOON);
    assertThat(telegram.calls("answercallbackquery").get(0).text()).isEqualTo("Noted.");

    telegram.presses(ANN, number, telegram.ticket(number, "Not helpful"));
    telegram.waitUntil(
        it -> it.labels(ANN, number).equals(List.of("Sources", "Helpful", "✓ Not helpful")), SOON);

    telegram.presses(ANN, number, telegram.ticket(number, "✓ Not helpful"));
    telegram.waitUntil(it -> it.calls("answercallbackquery").size() == 3, SOON);
    bot.close();
    assertThat(telegram.calls("editmessagereplymarkup")).hasSize(2);
    assertThat(telegram.delivered()).hasSize(1);
    assertThat(desk.taken)
        .extracting(it -> ((Action.Rate) it).helpful())
        .containsExactly(true, false, false);
  }

  @Test
  void anOpinionCanBeGivenAfterARestart() {
    open(new Rated());
    String question = "When, to be very exact about it, was " + "it ".repeat(30) + "?";
    telegram.says(ANN, question);
    int number = telegram.waitFor(1, SOON).get(0).body().path("message_id").asInt();
    bot.close();

    Rated desk = new Rated();
    open(desk);
    telegram.presses(ANN, number, telegram.ticket(number, "Not helpful"));
    telegram.waitUntil(it -> it.labels(ANN, number).contains("✓ Not helpful"), SOON);
    assertThat(desk.taken)
        .containsExactly(new Action.Rate(question.strip(), java.util.Optional.empty(), false));
  }

  @Test
  void aButtonFromLongAgoGetsAKindAnswer() {
    open(new Echo());
    telegram.presses(ANN, 3, "kLostLongAgo");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo(Words.FORGOTTEN);
  }

  @Test
  void aLinkOpensItsCitation() {
    open(new Echo());
    var source = new footnote.text.Document.Source(Path.of("a.txt"), "ab".repeat(32));
    var cited = new footnote.text.Citation(source, new footnote.text.Span(3, 17));
    telegram.says(ANN, "/start " + new Tickets().write(new Action.ShowContext(cited)));
    assertThat(telegram.waitFor(1, SOON).get(0).text()).contains("3..17").contains("abababab");
  }

  @Test
  void aLinkWrittenByHandOpensItsCitation() {
    open(new Echo());
    telegram.says(ANN, "/start abababababab_3_17");
    telegram.says(GROUP, ANN, "/start@NoteBot abababababab_17_3");
    assertThat(telegram.waitFor(2, SOON)).extracting(Call::text).anyMatch("/start"::equals);
    assertThat(telegram.delivered())
        .extracting(Call::text)
        .anySatisfy(text -> assertThat(text).contains("3..17").contains("abababab"));
  }

  @Test
  void aLinkThatIsNoCitationBeginsAConversation() {
    open(new Echo());
    telegram.says(ANN, "/start inline");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("/start");
  }

  @Test
  void inlineQuestionsGetArticles() {
    open(new Echo());
    telegram.types(ANN, "when was it");
    telegram.waitUntil(it -> !it.calls("answerinlinequery").isEmpty(), SOON);
    assertThat(telegram.calls("answerinlinequery").get(0).body().at("/results/0/title").asText())
        .isEqualTo("when was it");
  }

  @Test
  void eachQuoteIsAnArticleWithALinkToItsContext() {
    open(new Librarian());
    telegram.types(ANN, "when was it");
    telegram.waitUntil(it -> !it.calls("answerinlinequery").isEmpty(), SOON);
    var body = telegram.calls("answerinlinequery").get(0).body();
    assertThat(body.path("is_personal").asBoolean()).isTrue();
    var article = body.at("/results/0");
    assertThat(article.path("title").asText()).isEqualTo("visit.txt, paragraph 1");
    assertThat(article.path("description").asText()).isEqualTo(Librarian.WORDS);
    assertThat(article.at("/input_message_content/message_text").asText())
        .isEqualTo("16 March 2023\n\n" + Librarian.WORDS + "\n[1] visit.txt, paragraph 1");
    String link = article.at("/reply_markup/inline_keyboard/0/0/url").asText();
    assertThat(link).matches("https://t\\.me/NoteBot\\?start=[0-9a-f]{12}_0_24");

    telegram.says(ANN, "/start " + link.substring(link.indexOf('=') + 1));
    assertThat(telegram.waitFor(1, SOON).get(0).text()).contains("0..24");
  }

  @Test
  void aFewLettersGetAHintInsteadOfAnAnswer() {
    open(new Echo());
    telegram.types(ANN, "wh");
    telegram.waitUntil(it -> !it.calls("answerinlinequery").isEmpty(), SOON);
    var body = telegram.calls("answerinlinequery").get(0).body();
    assertThat(body.path("results")).isEmpty();
    assertThat(body.at("/button/text").asText()).isEqualTo(Words.ASK_INLINE);
  }

  /** Answers every question with one quote. */
  private static final class Librarian extends Echo {
    static final String WORDS = "They met on 16 March 23.";

    @Override
    public Reply ask(Message message) {
      var passage = Texts.passage(Texts.document("visit.txt", WORDS), WORDS);
      var quote = new Quote(passage, java.util.Optional.empty(), List.of());
      String asked = message.quoting().map(it -> "about <" + it + ">").orElse("16 March 2023");
      return Reply.of(
          new Block.Headline(asked, java.util.Optional.empty()),
          new Block.Quotation(1, quote, "visit.txt, paragraph 1"));
    }
  }

  @Test
  void whatIsMarkedInAnAnswerIsAskedAbout() {
    open(new Librarian());
    telegram.says(ANN, "when?");
    int number = telegram.waitFor(1, SOON).get(0).body().path("message_id").asInt();
    telegram.repliesTo(ANN, number, java.util.Optional.of("They met"), "who?");
    assertThat(telegram.waitFor(2, SOON).get(1).text()).startsWith("about <They met>");
  }

  @Test
  void anAnswerThatIsRepliedToIsAskedAboutByItsQuote() {
    open(new Librarian());
    telegram.says(ANN, "when?");
    int number = telegram.waitFor(1, SOON).get(0).body().path("message_id").asInt();
    telegram.repliesTo(ANN, number, java.util.Optional.empty(), "who?");
    assertThat(telegram.waitFor(2, SOON).get(1).text())
        .startsWith("about <" + Librarian.WORDS + ">");
  }

  @Test
  void whereTheServerTakesRichMessagesQuotesAreSentAsSuch() {
    telegram.takesRichMessages();
    open(new Librarian());
    telegram.says(ANN, "when?");
    Call sent = telegram.waitFor(1, SOON).get(0);
    assertThat(sent.method()).isEqualTo("sendrichmessage");
    assertThat(sent.body().at("/rich_message/blocks/1/type").asText()).isEqualTo("blockquote");
    assertThat(sent.text())
        .isEqualTo("16 March 2023\n" + Librarian.WORDS + "\n[1]\n[1] visit.txt, paragraph 1");
  }

  @Test
  void aServerWithoutRichMessagesIsAskedForThemOnce() {
    open(new Librarian());
    for (int i = 1; i <= 3; i++) {
      telegram.says(ANN, "when?");
      assertThat(telegram.waitFor(i, SOON).get(i - 1).method()).isEqualTo("sendmessage");
    }
    assertThat(telegram.calls("sendrichmessage")).hasSize(1);
  }

  @Test
  void aChatThatIsGoneSaysNothingOfRichMessages() {
    telegram.takesRichMessages();
    telegram.deletes(2);
    open(new Librarian());
    telegram.says(2, "when?");
    telegram.waitUntil(it -> it.calls("sendmessage").size() == 2, SOON);
    telegram.says(ANN, "when?");
    assertThat(telegram.waitFor(1, SOON).get(0).method()).isEqualTo("sendrichmessage");
  }

  @Test
  void aRichAnswerIsEditedWithItsQuestion() {
    telegram.takesRichMessages();
    open(new Echo());
    int number = telegram.says(ANN, "wen?");
    telegram.waitFor(1, SOON);
    telegram.edits(ANN, number, "when?");
    Call edit = telegram.waitFor(2, SOON).get(1);
    assertThat(edit.method()).isEqualTo("editmessagetext");
    assertThat(edit.body().at("/rich_message/blocks/0/text").asText()).isEqualTo("when?");
  }

  @Test
  void aRichAnswerThatIsRepliedToIsAskedAboutByItsQuote() {
    telegram.takesRichMessages();
    open(new Librarian());
    telegram.says(ANN, "when?");
    int number = telegram.waitFor(1, SOON).get(0).body().path("message_id").asInt();
    telegram.repliesTo(ANN, number, java.util.Optional.empty(), "who?");
    assertThat(telegram.waitFor(2, SOON).get(1).text())
        .startsWith("about <" + Librarian.WORDS + ">");
  }

  @Test
  void aGuestSeesAllOfAnAnswerOfSeveralQuotes() {
    open(new Twice());
    telegram.calls(-900, ANN, "@NoteBot when was it");
    telegram.waitUntil(it -> !it.calls("answerguestquery").isEmpty(), SOON);
    var body = telegram.calls("answerguestquery").get(0).body();
    assertThat(body.at("/result/input_message_content/message_text").asText())
        .contains("[1] visit.txt", "[2] visit.txt");
  }

  /** Answers everything by two quotes. */
  private static final class Twice extends Echo {
    @Override
    public Reply ask(Message message) {
      var passage = Texts.passage(Texts.document("visit.txt", "They met."), "They met.");
      var quote = new Quote(passage, java.util.Optional.empty(), List.of());
      return Reply.of(
          new Block.Quotation(1, quote, "visit.txt"), new Block.Quotation(2, quote, "visit.txt"));
    }
  }

  @Test
  void aChatThatTheBotHasNotJoinedIsAnsweredByOneMessage() {
    open(new Librarian());
    telegram.calls(-900, ANN, "@NoteBot when was it");
    telegram.waitUntil(it -> !it.calls("answerguestquery").isEmpty(), SOON);
    var body = telegram.calls("answerguestquery").get(0).body();
    assertThat(body.path("guest_query_id").asText()).isEqualTo("guest-@NoteBot when was it");
    assertThat(body.at("/result/input_message_content/message_text").asText())
        .isEqualTo("16 March 2023\n\n" + Librarian.WORDS + "\n[1] visit.txt, paragraph 1");
    assertThat(telegram.delivered()).isEmpty();
  }

  @Test
  void theMenuOfCommandsIsHungOutForEachKindOfChat() {
    open(new Echo());
    telegram.waitUntil(it -> it.calls("setmycommands").size() == 3, SOON);
    var menus = telegram.calls("setmycommands").stream().map(Call::body).toList();
    assertThat(menus)
        .extracting(it -> it.at("/scope/type").asText())
        .containsExactlyInAnyOrder("default", "all_private_chats", "all_group_chats");
    assertThat(menus)
        .allSatisfy(
            menu ->
                assertThat(menu.findValuesAsText("command"))
                    .contains("help", "sources", "context", "more", "forget"));
  }

  @Test
  void aChatThatIsGoneHoldsUpNobody() {
    telegram.deletes(ANN);
    open(new Echo());
    telegram.says(ANN, "when?");
    telegram.says(2, "why?");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("why?");
    telegram.waitUntil(it -> it.pending() == 0, SOON);
  }

  @Test
  void aTopicThatIsGoneIsAnsweredInItsGroup() {
    telegram.deletesTopic(7);
    open(new Echo());
    telegram.saysInTopic(GROUP, 7, ANN, "/help");
    Call answer = telegram.waitFor(1, SOON).get(0);
    assertThat(answer.chat()).isEqualTo(GROUP);
    assertThat(answer.body().has("message_thread_id")).isFalse();
  }

  @Test
  void typingIsShownWhileTheDeskThinks() {
    CountDownLatch typed = new CountDownLatch(1);
    open(
        new Echo() {
          @Override
          public Reply ask(Message message) {
            await(typed);
            return super.ask(message);
          }
        });
    telegram.says(ANN, "when?");
    telegram.waitUntil(it -> !it.calls("sendchataction").isEmpty(), SOON);
    typed.countDown();
    telegram.waitFor(1, SOON);
  }

  @Test
  void tooMuchInOneChatIsSaidOnceAndOthersAreServed() {
    CountDownLatch free = new CountDownLatch(1);
    open(
        new Echo() {
          @Override
          public Reply ask(Message message) {
            if (message.author().equals("1")) {
              await(free);
            }
            return super.ask(message);
          }
        });
    for (int i = 0; i < 60; i++) {
      telegram.says(ANN, "question " + i);
    }
    telegram.says(2, "me too");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("me too");
    free.countDown();
    List<Call> all =
        telegram
            .waitUntil(
                it ->
                    it.delivered().stream().anyMatch(call -> call.text().equals(Wording.TOO_MUCH)),
                SOON)
            .waitUntil(it -> it.pending() == 0, SOON)
            .delivered();
    assertThat(all).extracting(Call::text).containsOnlyOnce(Wording.TOO_MUCH);
  }

  @Test
  void aRestartLosesNothingAndAnswersNothingTwice() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    telegram.says(ANN, "first");
    Journal crashed = new Journal(state, Clock.systemUTC());
    BotApi api = new BotApi(FakeTelegram.TOKEN, telegram.address());
    Poller poller =
        new Poller(
            api,
            new Inbox(
                crashed,
                arrival -> {
                  begun.countDown(); // taken, confirmed, never answered: as in a crash
                }));
    poller.open();
    assertThat(begun.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    telegram.waitUntil(it -> it.pending() == 0, SOON);
    poller.close();
    api.close();
    never.countDown();

    open(new Echo());
    telegram.says(ANN, "second");
    assertThat(telegram.waitFor(2, SOON)).extracting(Call::text).containsExactly("first", "second");
    bot.close();
    open(new Echo());
    telegram.says(ANN, "third");
    assertThat(telegram.waitFor(3, SOON))
        .extracting(Call::text)
        .containsExactly("first", "second", "third");
    bot.close();
    try (Stream<Path> left = Files.list(state)) {
      assertThat(left.map(it -> it.getFileName().toString())).containsExactly("offset");
    }
  }

  @Test
  void aWrongTokenIsSaidWithWhatToDo() {
    bot = new Telegram(new TelegramSettings("1:wrong", telegram.address(), state), shelf());
    assertThatThrownBy(() -> bot.open(new Echo()))
        .isInstanceOf(MessengerException.class)
        .hasMessageContaining("@BotFather")
        .hasMessageNotContaining("1:wrong");
  }

  @Test
  void aSecondPollerIsSaidWithWhatToDo() {
    telegram.hasAnotherPoller(true);
    assertThatThrownBy(() -> open(new Echo())).hasMessageContaining("another program");
  }

  @Test
  void noNetworkIsSaidWithWhatToDo() {
    bot = telegram(URI.create("http://127.0.0.1:1"));
    assertThatThrownBy(() -> bot.open(new Echo())).hasMessageContaining("cannot be reached");
  }

  @Test
  void aSecondPollerLaterOnOnlyInterrupts() {
    open(new Echo());
    telegram.hasAnotherPoller(true);
    telegram.waitUntil(it -> it.calls("getupdates").size() > 2, SOON);
    telegram.hasAnotherPoller(false);
    telegram.says(ANN, "still there?");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("still there?");
  }

  @Test
  void closingLeavesNoThreadThatKeepsTheProgramAlive() {
    open(new Echo());
    telegram.says(ANN, "when?");
    telegram.waitFor(1, SOON);
    bot.close();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(it -> it.getName().startsWith("telegram-") || it.getName().contains("OkHttp"))
        .allMatch(Thread::isDaemon);
  }

  @Test
  void theTokenIsNeverShown() {
    assertThat(new TelegramSettings(FakeTelegram.TOKEN, state).toString())
        .doesNotContain(FakeTelegram.TOKEN);
  }

  @Test
  void aLibrariansDocumentIsPutIntoTheLibrary() {
    open(new Echo());
    telegram.brings(KEEPER, "../../Visit.md", bytes("# The visit\n\nYoon visited Japan."));
    assertThat(telegram.waitFor(1, SOON).get(0).text())
        .isEqualTo(Words.KEPT.formatted("The visit", "Visit.md"));
    assertThat(library.resolve("Visit.md")).hasContent("# The visit\n\nYoon visited Japan.");

    telegram.brings(KEEPER, "Visit.md", bytes("# The visit\n\nYoon visited Japan."));
    telegram.brings(KEEPER, "Visit.md", bytes("# Another\n\nHe left."));
    assertThat(telegram.waitFor(3, SOON))
        .extracting(Call::text)
        .endsWith(
            Words.THERE.formatted("Visit.md"), Words.KEPT.formatted("Another", "Visit (2).md"));
    assertThat(library.resolve("Visit.md")).hasContent("# The visit\n\nYoon visited Japan.");
  }

  @Test
  void othersAreToldWhyAndHowTheyMay() throws Exception {
    open(new Echo());
    telegram.brings(ANN, "visit.md", bytes("Mine."));
    assertThat(telegram.waitFor(1, SOON).get(0).text())
        .isEqualTo(Words.NO_LIBRARIAN.formatted(ANN))
        .contains("number is 1:");
    assertThat(telegram.calls("getfile")).isEmpty();
    try (Stream<Path> kept = Files.list(library)) {
      assertThat(kept).isEmpty();
    }
  }

  @Test
  void whatCannotBeReadIsSaidAndNotKept() throws Exception {
    open(new Echo());
    telegram.brings(KEEPER, "photo.jpg", bytes("not text"));
    telegram.brings(KEEPER, "broken.pdf", bytes("no PDF"));
    telegram.brings(KEEPER, "large.txt", new byte[(20 << 20) + 1]);
    List<Call> said = telegram.waitFor(3, SOON);
    assertThat(said.get(0).text()).isEqualTo(Words.OTHER_KIND);
    assertThat(said.get(1).text()).startsWith("I did not keep broken.pdf: ");
    assertThat(said.get(2).text()).isEqualTo(Words.TOO_LARGE.formatted(20));
    assertThat(telegram.calls("(file)")).hasSize(1);
    try (Stream<Path> kept = Files.list(library)) {
      assertThat(kept).isEmpty();
    }
  }

  @Test
  void inAGroupADocumentCountsWhereTheBotIsNamed() {
    open(new Echo());
    telegram.brings(GROUP, KEEPER, "gossip.txt", bytes("Not for the bot."), "look at this");
    telegram.brings(GROUP, KEEPER, "visit.txt", bytes("The visit."), "@NoteBot please keep it");
    assertThat(telegram.waitFor(1, SOON).get(0).text()).contains("as visit.txt");
    assertThat(library.resolve("gossip.txt")).doesNotExist();
  }

  /** Answers "what happened …" with a chart, and everything else without. */
  private static final class Chronicle extends Echo {
    @Override
    public Reply ask(Message message) {
      if (!message.text().startsWith("what happened")) {
        return super.ask(message);
      }
      When day = When.day(java.time.LocalDate.of(2023, 3, 16));
      return Reply.of(
          new Block.Line("Two things happened."),
          new Block.Chart(
              List.of(
                  new Reply.Event(day, "16 March 2023", 1),
                  new Reply.Event(day, "16 March 2023", 2))));
    }
  }

  @Test
  void aChartIsSentAsAPictureAfterTheWords() {
    open(new Chronicle());
    telegram.saysInTopic(GROUP, 7, ANN, "@NoteBot what happened then?");
    List<Call> sent = telegram.waitFor(2, SOON);
    assertThat(sent).extracting(Call::method).containsExactly("sendmessage", "sendphoto");
    assertThat(sent.get(1).body().path("message_thread_id").asInt()).isEqualTo(7);
    assertThat(sent.get(1).body().path("disable_notification").asBoolean()).isTrue();
  }

  @Test
  void aPictureOfAnEditedQuestionIsReplaced() {
    open(new Chronicle());
    int number = telegram.says(ANN, "what happened?");
    int picture = telegram.waitFor(2, SOON).get(1).body().path("message_id").asInt();
    telegram.edits(ANN, number, "when?");
    assertThat(telegram.waitFor(3, SOON).get(2).method()).isEqualTo("editmessagetext");
    telegram.waitUntil(it -> !it.calls("deletemessage").isEmpty(), SOON);
    assertThat(telegram.calls("deletemessage").get(0).body().path("message_id").asInt())
        .isEqualTo(picture);
  }

  @Test
  void aPictureMeetsTheSamePatienceAsWords() {
    open(new Chronicle());
    telegram.says(ANN, "what happened?");
    telegram.waitFor(2, SOON);
    telegram.breaks();
    telegram.breaks();
    telegram.says(ANN, "what happened now?");
    telegram.waitFor(4, SOON);
    assertThat(telegram.delivered().get(3).method()).isEqualTo("sendphoto");
  }

  @Test
  void wordsWhosePictureIsNotTakenAreNotSaidAgain() {
    telegram.refusesPictures();
    open(new Chronicle());
    int number = telegram.says(ANN, "what happened?");
    telegram.waitUntil(it -> !it.calls("sendphoto").isEmpty(), SOON);
    telegram.edits(ANN, number, "when?");
    assertThat(telegram.waitFor(2, SOON).get(1).method()).isEqualTo("editmessagetext");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
