package footnote.chat;

import footnote.answers.Answer;
import footnote.answers.giving.Answerer;
import footnote.chat.Commands.Command;
import footnote.chat.Reply.Action;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers messages from the documents, and remembers what a conversation was about. */
public final class ReferenceDesk implements Desk {

  private static final Logger log = LoggerFactory.getLogger(ReferenceDesk.class);

  private final Inquiries inquiries;
  private final Talk talk;
  private final ShownQuotes quotes;
  private final Commands commands;
  private final Wording wording = new Wording();
  private final Feedback feedback;
  private final Clock clock;

  /**
   * @param catalogue the documents that can be asked about
   * @param conversations what was said before, by place
   * @param feedback where it is kept what people thought of answers
   * @param clock its zone decides which day "today" is
   */
  public ReferenceDesk(
      QuestionReader reader,
      Answerer answerer,
      Catalogue catalogue,
      Conversations conversations,
      Feedback feedback,
      Clock clock) {
    Whereabouts whereabouts = new Whereabouts(catalogue);
    this.inquiries = new Inquiries(reader, answerer, conversations, whereabouts, clock);
    this.talk = new Talk(inquiries, catalogue, conversations, whereabouts, wording);
    this.quotes = new ShownQuotes(conversations, whereabouts, wording);
    this.commands = new Commands(talk, inquiries, quotes, catalogue, wording);
    this.feedback = feedback;
    this.clock = clock;
  }

  @Override
  public Reply ask(Message message) {
    String text = message.text().strip();
    Message.Place place = message.place();
    return calmly(
        place,
        () ->
            Command.in(text)
                .map(command -> commands.obey(command, place))
                .orElseGet(() -> talk.reply(text, place, message.quoting())));
  }

  @Override
  public Reply take(Action action, Message.Place place) {
    return calmly(place, () -> action.match(new Taken(place)));
  }

  private final class Taken implements Action.Cases<Reply> {

    private final Message.Place place;

    Taken(Message.Place place) {
      this.place = place;
    }

    @Override
    public Reply ask(Action.Ask question) {
      return ReferenceDesk.this.ask(
          new Message(place, "", question.text(), Optional.empty(), clock.instant()));
    }

    @Override
    public Reply showContext(Action.ShowContext shown) {
      return quotes.context(shown.citation());
    }

    @Override
    public Reply rate(Action.Rate rating) {
      return rated(rating, place);
    }
  }

  private Reply rated(Action.Rate rating, Message.Place place) {
    feedback.rated(rating, place, clock.instant());
    return wording.rated(rating.helpful());
  }

  /** Whatever breaks is noted once, here, and said in one sentence. */
  private Reply calmly(Message.Place place, Supplier<Reply> reply) {
    try {
      return reply.get();
    } catch (Question.TooLong tooLong) {
      return wording.tooLong(tooLong.length());
    } catch (RuntimeException | StackOverflowError broken) {
      log.error("what was said in {} could not be answered", place, broken);
      return wording.broken();
    }
  }

  /**
   * The answer itself, before it is put into words; leans on and adds to the conversation.
   *
   * @throws Question.TooLong if it is too long for a question
   */
  public Answer answer(String text, Message.Place place) {
    return inquiries.answer(Question.admit(text.strip()), place, Optional.empty());
  }

  /**
   * The question in {@code text}, outside of any conversation.
   *
   * @throws Question.TooLong if it is too long for one
   */
  public Question read(String text) {
    return inquiries.read(Question.admit(text.strip()));
  }
}
