package footnote.chat;

import footnote.answers.Answer;
import footnote.answers.Answerer;
import footnote.chat.Reply.Action;
import footnote.questions.Exchange;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.questions.QuestionReader;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers messages from the documents, and remembers what a conversation was about. */
public final class ReferenceDesk implements Desk {

  private static final Logger log = LoggerFactory.getLogger(ReferenceDesk.class);

  private static final Pattern COMMAND =
      Pattern.compile("^/(\\w+)(?:@\\w+)?\\s*(.*)$", Pattern.DOTALL);

  private static final Pattern ABOUT = Pattern.compile("(?i)(?:^|\\s)(?:about|on|towards?)\\s");

  private static final Pattern FORGET =
      Pattern.compile(
          "(?i)^(?:please )?(?:forget (?:it|that|this|everything|all(?: (?:of )?(?:it|that))?"
              + "|what (?:we|i) (?:said|talked about|asked))|start (?:over|again|anew)|new (?:topic"
              + "|subject|conversation)|never ?mind)[.! ]*$");

  private static final Pattern FILE_DAY =
      Pattern.compile(
          "(?i)^(?:and )?when (?:was|were) (?:the|this|that|these) (?:\\w+ )?(?:files?|documents?)"
              + " (?:last )?(?:changed|modified|saved|edited|updated)\\b|\\bfile['’]?s? dates?\\b");

  /** Nothing, or marks alone: "?". */
  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\s]*");

  /** Shorter words stand in many places by chance. */
  private static final int SHORTEST_QUOTE = 12;

  private final QuestionReader reader;
  private final Answerer answerer;
  private final Wording wording = new Wording();
  private final Catalogue catalogue;
  private final Conversations conversations;
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
    this.reader = reader;
    this.answerer = answerer;
    this.catalogue = catalogue;
    this.conversations = conversations;
    this.feedback = feedback;
    this.clock = clock;
  }

  @Override
  public Reply ask(Message message) {
    try {
      String text = message.text().strip();
      Matcher command = COMMAND.matcher(text);
      return command.matches()
          ? obey(
              command.group(1).toLowerCase(Locale.ROOT), command.group(2).strip(), message.place())
          : talk(text, message.place(), message.quoting());
    } catch (RuntimeException broken) {
      log.error("a message in {} could not be answered", message.place(), broken);
      return wording.broken();
    }
  }

  private Reply talk(String text, Message.Place place, Optional<String> quoting) {
    if (SIGNS.matcher(text).matches()) {
      // Pointing at what somebody else asked is a way of asking it.
      return quoting
          .filter(words -> !words.isBlank())
          .map(words -> talk(words.strip(), place, Optional.empty()))
          .orElseGet(wording::nothingAsked);
    }
    if (wording.isTooLong(text)) {
      return wording.tooLong(text.length());
    }
    if (FORGET.matcher(text).matches()) {
      return forget(place);
    }
    if (FILE_DAY.matcher(text).find()) {
      return wording.fileDays(asked(place, quoting), catalogue);
    }
    List<String> several = Several.in(text);
    return several.size() > 1
        ? several(several, place, quoting)
        : SmallTalk.in(text)
            .map(this::chatter)
            .orElseGet(() -> put(asked(place, quoting), answer(text, place, quoting)));
  }

  /** Each answered by itself, the later leaning on the earlier; footnotes are numbered on. */
  private Reply several(List<String> questions, Message.Place place, Optional<String> quoting) {
    List<Reply> replies = new ArrayList<>();
    List<Citation> shown = new ArrayList<>();
    for (String question : questions) {
      replies.add(talk(question, place, replies.isEmpty() ? quoting : Optional.empty()));
      shown.addAll(conversations.shown(place));
    }
    conversations.showBefore(
        place, shown.subList(0, shown.size() - conversations.shown(place).size()));
    return Several.joined(replies);
  }

  /** The documents that were quoted, else those of the last answer, else all. */
  private Collection<Document> asked(Message.Place place, Optional<String> quoting) {
    Stream<Passage> quoted =
        quoting
            .flatMap(this::findWords)
            .map(Stream::of)
            .orElseGet(
                () -> conversations.shown(place).stream().flatMap(shown -> find(shown).stream()));
    List<Document> documents = quoted.map(Passage::document).distinct().toList();
    return documents.isEmpty() ? catalogue.documents() : documents;
  }

  /** What only the heads of documents say cannot be quoted from their texts, but told. */
  private Reply put(Collection<Document> asked, Answer answer) {
    boolean untold =
        answer instanceof Answer.Unanswered && answer.asked().wants() == Wants.PUBLICATION;
    return untold ? wording.published(asked) : answer.match(wording);
  }

  private Reply chatter(SmallTalk talk) {
    return talk == SmallTalk.DOCUMENTS ? wording.sources(catalogue.documents()) : talk.reply();
  }

  private Reply forget(Message.Place place) {
    conversations.forget(place);
    return wording.forgotten();
  }

  /** The answer itself, before it is put into words; leans on and adds to the conversation. */
  public Answer answer(String text, Message.Place place) {
    return answer(text, place, Optional.empty());
  }

  /**
   * What is quoted is nearer than what was asked before: it is that which the question leans on.
   */
  private Answer answer(String text, Message.Place place, Optional<String> quoting) {
    Optional<Passage> quoted = quoting.flatMap(this::findWords);
    Optional<Exchange> before =
        quoting.map(words -> about(words, quoted)).or(() -> conversations.last(place));
    Question question = reader.read(text, LocalDate.now(clock), before);
    boolean ofLast = question.wants() == Wants.PUBLICATION || question.asksSourceOfLast();
    Optional<Passage> beside = ofLast ? quoted.or(() -> shown(place)) : quoted;
    Answer answer =
        beside
            .map(passage -> answerer.answer(question, passage))
            .orElseGet(() -> answerer.answer(question));
    boolean followsUp = quoting.isEmpty() && !question.equals(read(text));
    return said(place, followsUp ? answerer.further(answer, conversations.told(place)) : answer);
  }

  /** What "this article" means: the document that was quoted last. */
  private Optional<Passage> shown(Message.Place place) {
    return conversations.shown(place).stream().flatMap(shown -> find(shown).stream()).findFirst();
  }

  private Exchange about(String words, Optional<Passage> quoted) {
    Question asked = read(quoted.map(Passage::text).orElse(words));
    return quoted.map(passage -> answerer.exchange(asked, passage)).orElse(new Exchange(asked));
  }

  /** Where words stand that were quoted, if they do. */
  private Optional<Passage> findWords(String words) {
    String quoted = words.strip();
    return catalogue.documents().stream()
        .filter(document -> quoted.length() >= SHORTEST_QUOTE && document.text().contains(quoted))
        .map(document -> passage(document, quoted))
        .findFirst();
  }

  private static Passage passage(Document document, String words) {
    int start = document.text().indexOf(words);
    return new Passage(document, new Span(start, start + words.length()));
  }

  /** The question in {@code text}, outside of any conversation. */
  public Question read(String text) {
    return reader.read(text, LocalDate.now(clock), Optional.empty());
  }

  private Reply obey(String command, String rest, Message.Place place) {
    if (wording.isTooLong(rest)) {
      return wording.tooLong(rest.length());
    }
    return switch (command) {
      case "start" -> rest.isEmpty() ? wording.hello() : talk(rest, place, Optional.empty());
      case "help" -> wording.help();
      case "sources", "library" -> wording.sources(catalogue.documents());
      case "context" -> context(rest, place);
      case "more" -> more(place);
      case "forget", "reset" -> forget(place);
      case "ask" -> talk(rest, place, Optional.empty());
      case "positions" -> positions(rest, place).match(wording);
      case "offices" -> offices(rest, place).match(wording);
      case "timeline" -> answer(("timeline " + rest).strip(), place).match(wording);
      default -> wording.unknownCommand("/" + command);
    };
  }

  // "Japan about the ruling", "about the ruling", "Japan"
  private Answer positions(String rest, Message.Place place) {
    Matcher about = ABOUT.matcher(rest);
    String holder = about.find() ? rest.substring(0, about.start()).strip() : rest;
    String matter = holder.length() < rest.length() ? rest.substring(about.end()).strip() : "";
    return said(place, answerer.stances(read("positions " + rest), holder, matter));
  }

  // "Kishida", "chairman 2009", "2009"
  private Answer offices(String rest, Message.Place place) {
    Question question = read("offices " + rest);
    String name =
        question.period().map(period -> rest.replace(period.words(), "")).orElse(rest).strip();
    return said(place, answerer.offices(question, name));
  }

  private Answer said(Message.Place place, Answer answer) {
    conversations.said(place, answer);
    return answer;
  }

  private Reply context(String number, Message.Place place) {
    List<Citation> quoted = new ArrayList<>(conversations.shown(place));
    quoted.addAll(conversations.held(place));
    int index = number.isEmpty() ? 1 : number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    return index >= 1 && index <= quoted.size()
        ? context(quoted.get(index - 1))
        : wording.noSuchContext();
  }

  /** What the last answer held back. */
  private Reply more(Message.Place place) {
    List<Passage> held =
        conversations.held(place).stream().flatMap(citation -> find(citation).stream()).toList();
    int first = conversations.shown(place).size() + 1;
    conversations.shownAll(place);
    return held.isEmpty() ? wording.noMore() : wording.more(held, first);
  }

  private Reply context(Citation citation) {
    return find(citation).map(wording::context).orElseGet(wording::contextGone);
  }

  private Optional<Passage> find(Citation citation) {
    return catalogue.documents().stream()
        .filter(document -> document.source().sha256().startsWith(citation.source().sha256()))
        .filter(document -> citation.span().end() <= document.text().length())
        .map(document -> new Passage(document, citation.span()))
        .findFirst();
  }

  @Override
  public Reply take(Action action, Message.Place place) {
    if (action instanceof Action.Ask question) {
      return ask(new Message(place, "", question.text(), Optional.empty(), clock.instant()));
    }
    try {
      return action instanceof Action.Rate rate
          ? rated(rate, place)
          : context(((Action.ShowContext) action).citation());
    } catch (RuntimeException broken) {
      log.error("an offer in {} could not be met", place, broken);
      return wording.broken();
    }
  }

  private Reply rated(Action.Rate rating, Message.Place place) {
    feedback.rated(rating, place, clock.instant());
    return wording.rated(rating.helpful());
  }
}
