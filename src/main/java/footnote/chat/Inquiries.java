package footnote.chat;

import footnote.answers.Answer;
import footnote.answers.giving.Answerer;
import footnote.questions.Exchange;
import footnote.questions.Neighbour;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.text.Citation;
import footnote.text.Passage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The way of a question: read as the conversation means it, answered, and remembered. */
final class Inquiries {

  private static final Pattern ABOUT = Pattern.compile("(?i)(?:^|\\s)(?:about|on|towards?)\\s");

  private static final Pattern ASKING =
      Pattern.compile("\\b(?:who|whom|whose|what|when|where|why|which|how)\\b");

  /** A slip of the pen is not longer, in UTF-16 code units. */
  private static final int MOST_MENDED = 3;

  private final QuestionReader reader;
  private final Answerer answerer;
  private final Conversations conversations;
  private final Whereabouts whereabouts;
  private final Clock clock;

  Inquiries(
      QuestionReader reader,
      Answerer answerer,
      Conversations conversations,
      Whereabouts whereabouts,
      Clock clock) {
    this.reader = reader;
    this.answerer = answerer;
    this.conversations = conversations;
    this.whereabouts = whereabouts;
    this.clock = clock;
  }

  /** The question in {@code text}, outside of any conversation. */
  Question read(String text) {
    return reader.read(text, LocalDate.now(clock), Optional.empty());
  }

  /**
   * The answer to {@code text}. What is quoted is nearer than what was asked before: it is that
   * which the question leans on.
   */
  Answer answer(String text, Message.Place place, Optional<String> quoting) {
    Optional<Passage> quoted = quoting.flatMap(whereabouts::of);
    Optional<Exchange> before =
        quoting.map(words -> about(words, quoted)).or(() -> conversations.last(place));
    Question question = reader.read(text, LocalDate.now(clock), before);
    boolean ofLast = question.asksOfDocument() || question.asksSourceOfLast();
    Optional<Passage> beside = ofLast ? quoted.or(() -> shown(place)) : quoted;
    boolean bare = before.filter(last -> isBare(question, last.asked())).isPresent();
    Optional<Neighbour> neighbour = question.neighbour();
    if (neighbour.isPresent()) {
      Optional<Passage> from = quoted.or(() -> shown(place, neighbour.get().before()));
      return said(place, answerer.beside(question, neighbour.get(), from));
    }
    Question alone = read(text);
    boolean leans = before.isPresent() && !question.equals(alone);
    Answer answer =
        shown(place)
            .filter(passage -> bare && quoting.isEmpty())
            .map(passage -> answerer.bare(question, alone, passage))
            .or(() -> beside.map(passage -> answerer.answer(question, passage)))
            .orElseGet(
                () ->
                    leans
                        ? answerer.following(question, alone, shown(place))
                        : answerer.answer(question));
    boolean again = before.filter(last -> isReworded(text, last.asked().text())).isPresent();
    boolean ofAnother = before.filter(last -> isOfAnother(alone, last.asked())).isPresent();
    boolean otherwise = before.filter(last -> wantsOtherwise(question, last.asked())).isPresent();
    boolean followsUp = quoting.isEmpty() && !again && !ofAnother && leans;
    return said(
        place, followsUp ? answerer.further(answer, conversations.told(place), otherwise) : answer);
  }

  /** "Why?", "For how long?": it has no words of its own, and is of another kind. */
  private static boolean isBare(Question question, Question last) {
    return question.terms().equals(last.terms())
        && !question.text().equals(last.text())
        && question.wants() != last.wants();
  }

  /** "Who found it?" may be answered by what was shown for "When was it found?" */
  private static boolean wantsOtherwise(Question question, Question last) {
    return question.wants() != last.wants()
        || (question.period().isPresent() && !question.period().equals(last.period()));
  }

  /** "And for Seoul?" may be answered by what was shown for Tokyo. */
  private static boolean isOfAnother(Question alone, Question last) {
    return !last.names().containsAll(alone.names());
  }

  /**
   * Whether it is the same question with a slip mended, as in a message that was edited, or typed
   * further: what was shown for it then is still the answer.
   */
  static boolean isReworded(String text, String last) {
    String one = text.strip().toLowerCase(Locale.ROOT);
    String other = last.strip().toLowerCase(Locale.ROOT);
    boolean otherwise =
        !asking(one).startsWith(asking(other)) && !asking(other).startsWith(asking(one));
    if (one.equals(other) || one.isEmpty() || other.isEmpty() || otherwise) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int changed = Math.max(one.length(), other.length()) - start - end;
    return start == shorter || (changed <= MOST_MENDED && start + end > changed);
  }

  /** The words by which it asks: "And why" is another question than "And who". */
  private static String asking(String text) {
    return ASKING.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }

  private Exchange about(String words, Optional<Passage> quoted) {
    Question asked = read(quoted.map(Passage::text).orElse(words));
    return quoted.map(passage -> answerer.exchange(asked, passage)).orElse(new Exchange(asked));
  }

  /** What "this article" means: the document that was quoted last. */
  private Optional<Passage> shown(Message.Place place) {
    return conversations.shown(place).stream()
        .flatMap(shown -> whereabouts.of(shown).stream())
        .findFirst();
  }

  /** Of what was shown last that which stands first, or last, in its order. */
  private Optional<Passage> shown(Message.Place place, boolean first) {
    List<Citation> shown = conversations.shown(place);
    return shown.isEmpty()
        ? Optional.empty()
        : whereabouts.of(shown.get(first ? 0 : shown.size() - 1));
  }

  /** Who stands where: of "Japan about the ruling", "about the ruling", "Japan". */
  Answer positions(String rest, Message.Place place) {
    Matcher about = ABOUT.matcher(rest);
    String holder = about.find() ? rest.substring(0, about.start()).strip() : rest;
    String matter = holder.length() < rest.length() ? rest.substring(about.end()).strip() : "";
    return said(place, answerer.stances(read("positions " + rest), holder, matter));
  }

  /** Who held what: of "Kishida", "chairman 2009", "2009". */
  Answer offices(String rest, Message.Place place) {
    Question question = read("offices " + rest);
    String name =
        question.period().map(period -> rest.replace(period.words(), "")).orElse(rest).strip();
    return said(place, answerer.offices(question, name));
  }

  private Answer said(Message.Place place, Answer answer) {
    conversations.said(place, answer);
    return answer;
  }
}
