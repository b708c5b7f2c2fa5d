package footnote.chat;

import footnote.answers.Answer;
import footnote.answers.Answer.Quoted;
import footnote.answers.Answer.Sides;
import footnote.answers.Answer.Sides.Standing;
import footnote.answers.Answer.Timeline;
import footnote.answers.Answer.Unanswered;
import footnote.answers.Quote;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.dates.Mention;
import footnote.dates.Mention.Basis;
import footnote.dates.When;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every sentence Footnote says itself. */
public final class Wording implements Answer.Cases<Reply> {

  private static final int LONGEST_QUESTION = 2_000;

  @Override
  public Reply quoted(Quoted answer) {
    List<Block> blocks = new ArrayList<>();
    answer.headline().ifPresent(mention -> blocks.add(headline(mention, answer.quotes().get(0))));
    addQuotes(answer.quotes().subList(0, 1), 1, blocks);
    blocks.add(contextOffer(answer.quotes().get(0), "In context"));
    int more = answer.quotes().size() - 1;
    if (more > 0) {
      String label = more == 1 ? "1 more quote" : more + " more quotes";
      blocks.add(new Block.Offer(label, new Action.Ask("/more")));
    }
    timelineOffer(answer).ifPresent(blocks::add);
    rateOffers(answer, Optional.of(answer.quotes().get(0)), blocks);
    return new Reply(blocks);
  }

  /** Who is told one date of somebody may want the others. */
  private static Optional<Block> timelineOffer(Quoted answer) {
    List<String> names = answer.asked().names();
    boolean dated = answer.headline().flatMap(Mention::when).isPresent();
    return dated && !names.isEmpty()
        ? Optional.of(
            new Block.Offer(
                "Timeline", new Action.Ask("/timeline about " + String.join(" and ", names))))
        : Optional.empty();
  }

  private static Block headline(Mention mention, Quote quote) {
    String words = mention.span().in(quote.passage().document().text());
    if (mention instanceof Mention.Lasting lasting) {
      return new Block.Headline(
          lasting.vague() ? words : Footnotes.length(lasting.length()), Optional.empty());
    }
    if (mention instanceof Mention.Counted counted) {
      String note = "“" + words + "”, counted from " + basis(counted.from());
      return new Block.Headline(
          Footnotes.of(counted.named()), Optional.of(note), day(counted.named()));
    }
    Optional<String> doubt = doubt(mention, words);
    return new Block.Headline(
        mention.when().map(Footnotes::of).orElse(words),
        doubt,
        mention.when().filter(when -> doubt.isEmpty()).flatMap(Wording::day));
  }

  private static Optional<LocalDate> day(When when) {
    boolean single = when.precision() == When.Precision.DAY && !when.approximate();
    return single && when.from().equals(when.to()) ? when.from() : Optional.empty();
  }

  /** "05/03/2023" may be a day in March or in May. */
  private static Optional<String> doubt(Mention mention, String words) {
    return mention instanceof Mention.Written written
        ? written
            .otherwise()
            .map(other -> "“" + words + "” may also be read as " + Footnotes.of(other))
        : Optional.empty();
  }

  private static String basis(Basis basis) {
    return basis instanceof Basis.Written
        ? Footnotes.of(basis.when()) + ", when it was published"
        : Footnotes.of(basis.when()) + ", named before it";
  }

  private static void addQuotes(List<Quote> quotes, int first, List<Block> blocks) {
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      blocks.add(new Block.Quotation(first + i, quote, Footnotes.of(quote.passage())));
    }
  }

  private static void rateOffers(Answer answer, Optional<Quote> shown, List<Block> blocks) {
    String question = answer.asked().text();
    Optional<Citation> citation = shown.map(quote -> quote.passage().citation());
    blocks.add(new Block.Offer("Helpful", new Action.Rate(question, citation, true)));
    blocks.add(new Block.Offer("Not helpful", new Action.Rate(question, citation, false)));
  }

  private static Block contextOffer(Quote quote, String label) {
    return new Block.Offer(label, new Action.ShowContext(quote.passage().citation()));
  }

  /** The quotes that were held back, numbered from {@code first}. */
  Reply more(List<Passage> passages, int first) {
    List<Block> blocks = new ArrayList<>();
    List<Quote> quotes =
        passages.stream().map(passage -> new Quote(passage, Optional.empty(), List.of())).toList();
    addQuotes(quotes, first, blocks);
    for (int i = 0; i < quotes.size(); i++) {
      blocks.add(contextOffer(quotes.get(i), "[" + (first + i) + "] in context"));
    }
    return new Reply(blocks);
  }

  Reply noMore() {
    return line("There are no more quotes. Ask me something.");
  }

  @Override
  public Reply timeline(Timeline answer) {
    List<Block> blocks = new ArrayList<>();
    List<Reply.Event> events = new ArrayList<>();
    int number = 0;
    for (Timeline.Moment moment : answer.moments()) {
      blocks.add(headline(moment.mention(), moment.quote()));
      blocks.add(
          new Block.Quotation(++number, moment.quote(), Footnotes.of(moment.quote().passage())));
      event(moment, number).ifPresent(events::add);
    }
    if (events.size() > 1) {
      blocks.add(new Block.Chart(events));
    }
    if (answer.more() > 0) {
      blocks.add(
          new Block.Line(
              (answer.more() == 1 ? "One more date was" : answer.more() + " more dates were")
                  + " left out. Name a shorter time, or what it should be about."));
    }
    return new Reply(blocks);
  }

  private static Optional<Reply.Event> event(Timeline.Moment moment, int number) {
    return moment.mention().when().map(when -> new Reply.Event(when, Footnotes.of(when), number));
  }

  @Override
  public Reply sides(Sides answer) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (Standing standing : answer.standings()) {
      blocks.add(Labels.headline(standing.position()));
      Quote quote = standing.quote();
      blocks.add(new Block.Quotation(++number, quote, Footnotes.of(quote.passage())));
    }
    Labels.opposed(answer.standings()).forEach(line -> blocks.add(new Block.Line(line)));
    if (answer.more() > 0) {
      blocks.add(new Block.Line(answer.more() + " more were left out. Name whose, or on what."));
    }
    return new Reply(blocks);
  }

  @Override
  public Reply unanswered(Unanswered answer) {
    List<Block> blocks = new ArrayList<>();
    boolean nearest =
        !answer.nearest().isEmpty() && answer.reason() != Unanswered.Reason.NAME_UNKNOWN;
    blocks.add(new Block.Line(reason(answer) + (nearest ? " The nearest I found:" : "")));
    if (nearest) {
      List<Quote> first = answer.nearest().subList(0, 1);
      addQuotes(first, 1, blocks);
      blocks.add(contextOffer(first.get(0), "In context"));
    }
    // What came nearest is no answer: the opinion is on the silence.
    rateOffers(answer, Optional.empty(), blocks);
    return new Reply(blocks);
  }

  private static String reason(Unanswered answer) {
    return switch (answer.reason()) {
      case EMPTY_LIBRARY ->
          "There are no documents yet. Put some into the library's folder; I read them within"
              + " seconds.";
      case NOTHING_CLOSE -> "The documents do not say.";
      case OUTSIDE_PERIOD -> "The documents say nothing of that time.";
      case NO_POSITION -> "I read no such position in the documents.";
      case UNDATED -> "The documents give no date for that.";
      case NAME_UNKNOWN -> "The documents do not mention " + unknown(answer) + ".";
      case TOO_UNSURE -> "I found no sure answer in the documents.";
    };
  }

  private static String unknown(Unanswered answer) {
    List<String> names = answer.unknown();
    return names.isEmpty() ? "that name" : String.join(" or ", names);
  }

  Reply context(Passage sentence) {
    Quote quote = new Quote(sentence, Optional.empty(), List.of());
    return Reply.of(new Block.Context(quote, Footnotes.of(sentence)));
  }

  Reply contextGone() {
    return line(
        "That quote's document has changed or left since. Ask again to see what it says now.");
  }

  Reply noSuchContext() {
    return line("There is no such quote here. Ask something first, then use /context 1.");
  }

  Reply sources(Collection<Document> documents) {
    if (documents.isEmpty()) {
      return line("There are no documents yet.");
    }
    String count = documents.size() == 1 ? "One document:" : documents.size() + " documents:";
    List<String> lines = documents.stream().map(Footnotes::of).toList();
    return Reply.of(new Block.Line(count), new Block.Items(lines));
  }

  Reply hello() {
    return Reply.of(
        new Block.Line(
            "I answer questions from the documents I was given, and only with their own words:"
                + " every quote is exact and shows where it stands. What they do not say, I do not"
                + " say."),
        new Block.Line("Ask me when something happened, who thinks what, who held which office."),
        new Block.Offer("Sources", new Action.Ask("/sources")),
        new Block.Offer("Help", new Action.Ask("/help")));
  }

  Reply help() {
    return Reply.of(
        new Block.Line("Ask in plain English. For example:"),
        new Block.Items(
            List.of(
                "When did … happen? Since when? Until when? How long?",
                "What happened in April 2023?",
                "What is …'s position on …? Who was … in 2004?",
                "And then a follow-up: “And when did he go there?”")),
        new Block.Line("Commands:"),
        new Block.Items(
            List.of(
                "/sources – the documents I read",
                "/context 1 – the first quote in its paragraph",
                "/more – more quotes that may answer",
                "/timeline 2023 about Japan – what happened when",
                "/positions Japan about the ruling – who stands where",
                "/offices Kishida – who held which office, and when",
                "/forget – forget what we talked about",
                "/help – this")));
  }

  Reply forgotten() {
    return line("Forgotten. Ask me something new.");
  }

  Reply unknownCommand(String command) {
    return line("I do not know " + command + ". /help shows what I know.");
  }

  Reply nothingAsked() {
    return line("Ask me something about the documents. /help shows how.");
  }

  Reply tooLong(int length) {
    return line(
        "That is "
            + length
            + " characters long; I can take a question of up to "
            + LONGEST_QUESTION
            + ". Please ask it shorter.");
  }

  Reply broken() {
    return line("Something went wrong here, and it was noted. Please ask again.");
  }

  Reply rated(boolean helpful) {
    return line(
        helpful
            ? "Good. I noted that this was of use."
            : "I noted that this was not of use. Asking it in other words may help.");
  }

  Reply thanks() {
    return line("You are welcome.");
  }

  boolean isTooLong(String question) {
    return question.length() > LONGEST_QUESTION;
  }

  private static Reply line(String text) {
    return Reply.of(new Block.Line(text));
  }
}
