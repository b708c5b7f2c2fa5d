package footnote.chat;

import footnote.answers.Answer;
import footnote.answers.Disputed;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.answers.Sequence;
import footnote.answers.Sides;
import footnote.answers.Sides.Contrast;
import footnote.answers.Sides.Standing;
import footnote.answers.Timeline;
import footnote.answers.Unanswered;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.chat.ShownQuotes.Further;
import footnote.dates.When;
import footnote.questions.Comparison;
import footnote.questions.Comparison.Kind;
import footnote.questions.Question;
import footnote.questions.Slip;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Every sentence Footnote says itself. */
public final class Wording implements Answer.Cases<Reply> {

  /** What is said where somebody says more than can be dealt with. */
  public static final String TOO_MUCH =
      "That was more than I can answer at once. Please wait for the answers above, then ask the"
          + " rest again.";

  /** What is said where something broke. */
  public static final String BROKEN =
      "Something went wrong here, and it was noted. Please ask again.";

  /** Of more quotes than these, a button each would hide the quotes; /context shows them too. */
  private static final int MOST_IN_CONTEXT = 4;

  @Override
  public Reply quoted(Quoted answer) {
    List<Block> blocks = opening(answer);
    Quote first = answer.quotes().get(0);
    blocks.addAll(Caveats.opening(answer));
    addQuotes(answer.shown(), 1, blocks);
    blocks.add(contextOffer(first, "In context"));
    int more = answer.quotes().size() - 1;
    if (more > 0) {
      String label = more == 1 ? "1 more quote" : more + " more quotes";
      blocks.add(moreOffer(label));
    }
    timelineOffer(answer).ifPresent(blocks::add);
    rateOffers(answer, Optional.of(first), blocks);
    return new Reply(blocks);
  }

  /** Who is told one date of somebody may want the others. */
  private static Optional<Block> timelineOffer(Quoted answer) {
    List<String> names = answer.asked().names();
    boolean dated = answer.headline().map(Headlines::isDated).orElse(false);
    return dated && !names.isEmpty()
        ? Optional.of(
            new Block.Offer(
                "Timeline", new Action.Ask("/timeline about " + String.join(" and ", names))))
        : Optional.empty();
  }

  /** Says which words were taken for others, if any were. */
  private static List<Block> opening(Answer answer) {
    List<Block> blocks = new ArrayList<>();
    List<Slip> slips = answer.asked().slips();
    if (!slips.isEmpty()) {
      String read =
          slips.stream()
              .map(slip -> "“" + slip.written() + "” as “" + slip.read() + "”")
              .collect(Collectors.joining(", "));
      blocks.add(new Block.Line("I read " + read + "."));
    }
    return blocks;
  }

  private static void addQuotes(List<Quote> quotes, int first, List<Block> blocks) {
    int number = first;
    for (Quote quote : quotes) {
      number = addQuote(quote, number, blocks);
    }
  }

  /** A quote with all its footnotes; the number of the next. */
  private static int addQuote(Quote quote, int number, List<Block> blocks) {
    blocks.add(new Block.Quotation(number, quote, Footnotes.of(quote.passage())));
    int next = number + 1;
    for (Passage twin : quote.twins()) {
      blocks.add(new Block.Footnote(next++, twin, Footnotes.of(twin)));
    }
    return next;
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

  /**
   * The quotes that were held back, by their numbers.
   *
   * @param left how many are held back still
   */
  Reply more(SortedMap<Integer, Further> numbered, int left) {
    List<Block> blocks = new ArrayList<>();
    numbered.forEach(
        (number, further) -> {
          further.heading().ifPresent(blocks::add);
          addQuote(alone(further.passage()), number, blocks);
        });
    if (numbered.size() <= MOST_IN_CONTEXT) {
      numbered.forEach(
          (number, further) ->
              blocks.add(contextOffer(alone(further.passage()), "[" + number + "] in context")));
    }
    addLeftOut(left, "", blocks);
    return new Reply(blocks);
  }

  /** That there is more, how much, and how to come by it. */
  private static void addLeftOut(int left, String advice, List<Block> blocks) {
    if (left > 0) {
      String many = left == 1 ? "One more was" : left + " more were";
      blocks.add(new Block.Line(many + " left out." + advice));
      blocks.add(moreOffer(left + " more"));
    }
  }

  private static Block moreOffer(String label) {
    return new Block.Offer(label, new Action.Ask("/more"));
  }

  private static Quote alone(Passage passage) {
    return new Quote(passage, Optional.empty(), List.of());
  }

  Reply noMore() {
    return line("There are no more quotes. Ask me something.");
  }

  @Override
  public Reply timeline(Timeline answer) {
    List<Block> blocks = opening(answer);
    List<Reply.Event> events = new ArrayList<>();
    int number = 1;
    for (Timeline.Moment moment : answer.moments()) {
      blocks.add(Headlines.of(moment.mention(), moment.quote()));
      event(moment, number).ifPresent(events::add);
      number = addQuote(moment.quote(), number, blocks);
    }
    if (events.size() > 1) {
      blocks.add(new Block.Chart(events));
    }
    int left = answer.rest().size();
    if (answer.asked().neighbour().isPresent() && left > 0) {
      blocks.add(moreOffer(left + " more"));
    } else {
      addLeftOut(left, " Name a shorter time, or what it should be about.", blocks);
    }
    return new Reply(blocks);
  }

  @Override
  public Reply disputed(Disputed answer) {
    List<Block> blocks = opening(answer);
    blocks.add(new Block.Line("The documents do not agree, or tell of more than one:"));
    int number = 1;
    for (Disputed.Version version : answer.versions()) {
      blocks.add(Headlines.of(version));
      number = addQuote(version.quote(), number, blocks);
    }
    rateOffers(answer, Optional.of(answer.quotes().get(0)), blocks);
    return new Reply(blocks);
  }

  @Override
  public Reply sequence(Sequence answer) {
    List<Block> blocks = opening(answer);
    Timeline.Moment earlier = answer.earlier();
    Timeline.Moment later = answer.later();
    boolean length =
        answer.asked().comparison().map(Comparison::kind).equals(Optional.of(Kind.INTERVAL));
    blocks.add(
        length
            ? Headlines.between(earlier.mention(), later.mention())
            : new Block.Line("In order:"));
    blocks.add(Headlines.of(earlier.mention(), earlier.quote()));
    int next = addQuote(earlier.quote(), 1, blocks);
    blocks.add(Headlines.of(later.mention(), later.quote()));
    addQuote(later.quote(), next, blocks);
    rateOffers(answer, Optional.of(earlier.quote()), blocks);
    return new Reply(blocks);
  }

  private static Optional<Reply.Event> event(Timeline.Moment moment, int number) {
    return moment.mention().when().map(when -> new Reply.Event(when, Footnotes.of(when), number));
  }

  @Override
  public Reply sides(Sides answer) {
    List<Block> blocks = opening(answer);
    List<Integer> numbers = new ArrayList<>();
    int number = 1;
    for (List<Standing> readings : answer.byQuote()) {
      blocks.add(Labels.headline(readings));
      numbers.addAll(Collections.nCopies(readings.size(), number));
      number = addQuote(readings.get(0).quote(), number, blocks);
    }
    for (Contrast contrast : answer.contrasts()) {
      int one = numbers.get(contrast.one());
      int other = numbers.get(contrast.other());
      blocks.add(new Block.Line(Labels.of(contrast, answer, one, other)));
    }
    answer.lack().ifPresent(lack -> blocks.add(new Block.Line(Labels.of(lack))));
    addLeftOut(answer.restByQuote().size(), " Name whose, or on what.", blocks);
    return new Reply(blocks);
  }

  @Override
  public Reply unanswered(Unanswered answer) {
    List<Block> blocks = opening(answer);
    List<Quote> nearest = answer.shown();
    String introduced = nearest.isEmpty() ? "" : " The nearest I found:";
    blocks.add(new Block.Line(reason(answer) + introduced));
    addQuotes(nearest, 1, blocks);
    nearest.forEach(quote -> blocks.add(contextOffer(quote, "In context")));
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
      case OUTSIDE_PERIOD -> outside(answer);
      case NO_POSITION -> "I read no such position in the documents.";
      case NO_OFFICE -> "I read of no such office in the documents.";
      case UNDATED -> "The documents give no date for that.";
      case NOTHING_BEFORE -> "The document dates nothing before that.";
      case NOTHING_AFTER -> "The document dates nothing after that.";
      case NOTHING_MORE -> "The documents tell nothing more of that.";
      case NAME_UNKNOWN -> "The documents do not mention " + unknown(answer) + ".";
      case TOO_UNSURE -> "I found no sure answer in the documents.";
    };
  }

  private static String outside(Unanswered answer) {
    String asked = answer.asked().period().map(Wording::days).orElse("that time");
    Optional<When> period = answer.asked().period().map(Question.Period::days);
    return answer
        .known()
        .filter(days -> period.filter(days::overlaps).isEmpty())
        .map(
            days ->
                "The documents say nothing of that for "
                    + asked
                    + ", but they do for "
                    + Footnotes.of(days)
                    + ".")
        .orElse("The documents say nothing of that for " + asked + ".");
  }

  /** In the asker's words where they name no year: only they know which they mean. */
  private static String days(Question.Period period) {
    return period.isYearless() ? period.words() : Footnotes.of(period.days());
  }

  private static String unknown(Unanswered answer) {
    List<String> names = answer.unknown();
    return names.isEmpty() ? "that name" : String.join(" or ", names);
  }

  Reply context(Passage sentence) {
    return Reply.of(new Block.Context(alone(sentence), Footnotes.of(sentence)));
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

  /** What the heads of documents say of their publication, where no words in the text do. */
  Reply published(Collection<Document> documents) {
    boolean known = documents.stream().anyMatch(document -> document.published().isPresent());
    return heads(
        documents,
        known
            ? "No words in the texts say when they were published; the heads of the files do:"
            : "Neither the texts nor the heads of the files say when they were published:");
  }

  Reply written(Collection<Document> documents) {
    boolean known = documents.stream().anyMatch(document -> document.author().isPresent());
    return heads(
        documents,
        known
            ? "No words in the texts say who wrote them; the heads of the files do:"
            : "Neither the texts nor the heads of the files say who wrote them:");
  }

  private static Reply heads(Collection<Document> documents, String introduction) {
    return documents.isEmpty()
        ? line("There are no documents yet.")
        : Reply.of(
            new Block.Line(introduction),
            new Block.Items(documents.stream().map(Footnotes::of).toList()));
  }

  /** The days of files, each beside the day of publication it is not to be taken for. */
  Reply fileDays(Collection<Document> documents, Catalogue catalogue) {
    if (documents.isEmpty()) {
      return line("There are no documents yet.");
    }
    List<String> lines =
        documents.stream()
            .map(
                document ->
                    document.source().name()
                        + " · "
                        + catalogue
                            .fileDay(document)
                            .map(day -> "file last changed " + Footnotes.day(day))
                            .orElse("date of the file unknown")
                        + Footnotes.published(document)
                            .map(day -> " · document published " + day)
                            .orElse(" · date of publication unknown"))
            .toList();
    return Reply.of(
        new Block.Line("A file's date says when it was last saved, and nothing of what it tells:"),
        new Block.Items(lines));
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
                "/timeline 2023 about … – what happened when",
                "/positions … about … – who stands where",
                "/offices … – who held which office, and when",
                "/forget – forget what we talked about",
                "/help – this")));
  }

  Reply forgotten() {
    return line("Forgotten. Ask me something new.");
  }

  /**
   * That there is no such command.
   *
   * @param meant the one that is nearest to it, where one is near
   */
  Reply unknownCommand(String command, Optional<String> meant) {
    return line(
        "I do not know "
            + command
            + ". "
            + meant.map(near -> "Did you mean " + near + "? ").orElse("")
            + "/help shows what I know.");
  }

  Reply nothingAsked() {
    return line("Ask me something about the documents. /help shows how.");
  }

  Reply tooLong(int length) {
    return line(
        "That is "
            + length
            + " characters long; I can take a question of up to "
            + Question.LONGEST
            + ". Please ask it shorter.");
  }

  Reply broken() {
    return line(BROKEN);
  }

  Reply rated(boolean helpful) {
    return line(
        helpful
            ? "Good. I noted that this was of use."
            : "I noted that this was not of use. Asking it in other words may help.");
  }

  private static Reply line(String text) {
    return Reply.of(new Block.Line(text));
  }
}
