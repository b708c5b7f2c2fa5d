package footnote.positions.offices;

import footnote.positions.claims.Cast;
import footnote.positions.claims.Title;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs people and titles in a list where some titles stand before a name and some behind:
 * "Councillor Ann Lee (chair), Councillors Tom Moss and Ole Dahl; Ida Roth, clerk".
 */
final class ItemPairs {

  private final Words words;
  private final Cast cast;
  private final List<Title> titles;

  ItemPairs(Words words, Cast cast, List<Title> titles) {
    this.words = words;
    this.cast = cast;
    this.titles = titles;
  }

  /** Somebody with a title, and the word where the entry begins. */
  record Pair(Phrase person, Title title) {

    int start() {
      boolean next = title.start() < person.start() && person.start() - title.full() < 3;
      return next ? title.start() : person.start();
    }

    /** Where it goes on behind {@code before}, which may be another title of the same person. */
    int startsBehind(Pair before) {
      return before.person().equals(person) ? title.start() : start();
    }
  }

  /** In the order of the list; empty where all stand on one side, or where one has nobody. */
  List<Pair> read() {
    List<Pair> pairs = new ArrayList<>();
    boolean ahead = false;
    boolean behind = false;
    for (Title title : titles) {
      List<Phrase> named = behind(title);
      List<Phrase> before = named.isEmpty() ? before(title) : List.of();
      if (named.isEmpty() && before.isEmpty()) {
        return List.of();
      }
      ahead |= !named.isEmpty();
      behind |= !before.isEmpty();
      named.forEach(person -> pairs.add(new Pair(person, title)));
      before.forEach(person -> pairs.add(new Pair(person, title)));
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.person().start()));
    return ahead && behind ? pairs : List.of();
  }

  /** "Councillors Tom Moss (from May 2012) and Ole Dahl", "Chair: Ann Lee" */
  private List<Phrase> behind(Title title) {
    List<Phrase> people = new ArrayList<>();
    int at = words.is(title.full(), ":") ? title.full() + 1 : title.full();
    List<Phrase> next = cast.series(at, title.plural());
    while (!next.isEmpty()) {
      people.addAll(next);
      int end = behindBrackets(next.get(next.size() - 1).end());
      boolean more = title.plural() && words.is(end, "and", ",");
      next = more ? cast.series(end + 1, true) : List.of();
    }
    return people;
  }

  private int behindBrackets(int from) {
    int at = from;
    while (words.is(from, "(") && at < words.size() && !words.is(at, ")")) {
      at++;
    }
    return words.is(at, ")") ? at + 1 : from;
  }

  /** "Ida Roth, clerk", "Ida Roth (chair)" */
  private List<Phrase> before(Title title) {
    int mark = title.start() - 1;
    return words.is(mark, ",", "(", "–", "-")
        ? cast.endingAt(mark - 1).stream().toList()
        : List.of();
  }
}
