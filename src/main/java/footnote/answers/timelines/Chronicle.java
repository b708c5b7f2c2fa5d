package footnote.answers.timelines;

import footnote.answers.quoting.Quoting;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.search.Index;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what happened when: a sentence tells it of the days it names, and the sentences of an entry
 * ("9 October. The first round is held. Turnout is 71 percent.") tell it of the day at its head, or
 * of that in the heading above it.
 */
final class Chronicle {

  /** Sentences of an entry that go together are one quote up to so many UTF-16 code units. */
  private static final int LONGEST = 600;

  private static final Pattern PRESENT =
      Pattern.compile("(?i)today|now|nowadays|tonight|currently|to date|(?:at )?present(?: day)?");

  /** What parts the day at the head of an entry from what happened then. */
  private static final Pattern HEAD_END = Pattern.compile("^\\)?\\s?(?:[.:–—]|-\\s)");

  private final Index index;
  private final Quoting quoting;

  Chronicle(Index index, Quoting quoting) {
    this.index = index;
    this.quoting = quoting;
  }

  /** What {@code document} tells of days, in the calendar's order. */
  List<Happening> of(Document document) {
    return index.sentences(document).stream()
        .flatMap(this::in)
        .distinct()
        .sorted(Happening.IN_TIME)
        .toList();
  }

  /** What {@code sentence} tells of days; in an entry together with those that go with it. */
  Stream<Happening> in(Passage sentence) {
    if (isDateAlone(sentence, quoting.dates(sentence))) {
      return Stream.empty();
    }
    List<Mention> dates = days(sentence);
    Optional<Mention> head = head(sentence.paragraph());
    if (head.isPresent()) {
      return ofEntry(sentence, dates, head.get());
    }
    return dates.isEmpty()
        ? heading(sentence).map(day -> ofEntry(sentence, dates, day)).orElse(Stream.empty())
        : dates.stream().map(day -> new Happening(day, sentence));
  }

  /** The lines that date a document are marked where it is read; others may be a day alone. */
  private static boolean isDateAlone(Passage sentence, List<Mention> dates) {
    return !dates.isEmpty()
        && Token.telling(sentence.text()).stream()
            .map(word -> word.span().shift(sentence.span().start()))
            .allMatch(word -> dates.stream().anyMatch(date -> date.span().overlaps(word)));
  }

  private Stream<Happening> ofEntry(Passage sentence, List<Mention> dates, Mention head) {
    Optional<When> after = above(sentence.paragraph());
    List<Passage> parts = parts(sentence.paragraph());
    return parts.stream()
        .filter(part -> part.span().overlaps(sentence.span()))
        .flatMap(
            part -> {
              List<Mention> told = dates.isEmpty() ? days(part) : dates;
              return told.isEmpty()
                  ? Stream.of(new Happening(head, part, after))
                  : told.stream().map(day -> new Happening(day, part, after));
            });
  }

  /** The day at the head of the entry above {@code entry}. */
  private Optional<When> above(Passage entry) {
    Document document = entry.document();
    return document
        .blockAt(entry.span().start())
        .filter(at -> at > 0)
        .map(at -> new Passage(document, document.blocks().get(at - 1).span()))
        .flatMap(this::head)
        .flatMap(Mention::when);
  }

  /** The parts of an entry: each begins with a sentence that names a day. */
  private List<Passage> parts(Passage entry) {
    List<Passage> parts = new ArrayList<>();
    for (Passage sentence : sentences(entry)) {
      Optional<Passage> longer =
          parts.isEmpty() || !days(sentence).isEmpty()
              ? Optional.empty()
              : joined(parts.get(parts.size() - 1), sentence);
      longer.ifPresent(whole -> parts.remove(parts.size() - 1));
      parts.add(longer.orElse(sentence));
    }
    return parts;
  }

  private List<Passage> sentences(Passage entry) {
    return index.sentences(entry.document()).stream()
        .filter(sentence -> entry.span().contains(sentence.span()))
        .toList();
  }

  private static Optional<Passage> joined(Passage part, Passage sentence) {
    Span span = part.span().cover(sentence.span());
    return span.length() <= LONGEST
        ? Optional.of(new Passage(part.document(), span))
        : Optional.empty();
  }

  /** The days of {@code passage} without "today" and "now", on which nothing happened. */
  private List<Mention> days(Passage passage) {
    return quoting.dates(passage).stream()
        .filter(date -> date.when().isPresent())
        .filter(date -> !PRESENT.matcher(words(passage, date)).matches())
        .toList();
  }

  private static String words(Passage passage, Mention date) {
    return date.span().in(passage.document().text());
  }

  /** The day at the head of {@code entry}, where it has one. */
  private Optional<Mention> head(Passage entry) {
    String text = entry.document().text();
    return days(entry).stream()
        .limit(1)
        .filter(day -> text.substring(entry.span().start(), day.span().start()).isBlank())
        .filter(
            day ->
                HEAD_END.matcher(text.substring(day.span().end(), entry.span().end())).lookingAt())
        .findFirst();
  }

  /** The day of the heading right above, where that is nothing but a day, and none below is. */
  private Optional<Mention> heading(Passage sentence) {
    List<Passage> headings = sentence.headings();
    if (headings.isEmpty() || !days(sentence.paragraph()).isEmpty()) {
      return Optional.empty();
    }
    Passage nearest = headings.get(headings.size() - 1);
    return days(nearest).stream()
        .limit(1)
        .filter(
            day ->
                Token.telling(words(nearest, day)).size() >= Token.telling(nearest.text()).size())
        .findFirst();
  }
}
