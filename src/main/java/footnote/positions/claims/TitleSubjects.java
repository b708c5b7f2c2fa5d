package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Finds the holder of a title that is itself the subject: "its president was Anna Berg". */
final class TitleSubjects {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Turns turns;
  private final TitleEdges edges;

  TitleSubjects(OfficeScene scene, TitleEdges edges) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.turns = scene.turns();
    this.edges = edges;
  }

  /** "Its first president was Anna Berg." */
  Optional<Holding> inverted(Title title, int left) {
    boolean first =
        left < 0
            || words.isBorder(left)
            || (words.isDated(left) && !words.is(left, "the"))
            || words.is(left, "and", "but", "as", "when");
    int at = edges.behindBody(title.full());
    at = words.is(at, "after", "before") && cast.isPronoun(at + 1) ? at + 2 : at;
    at = behindAside(at);
    while (words.isDated(at)) {
      at++;
    }
    while (words.is(at, "throughout", "then", "now", "meanwhile", "since")) {
      at++;
    }
    boolean will = words.is(at, "will", "would") && words.is(at + 1, "be");
    boolean been = words.is(at, "has", "had", "have") && words.is(at + 1, "been");
    if (!first || !(words.isBe(at) || will || been)) {
      return Optional.empty();
    }
    while (words.isBe(at) || words.isTag(at, "ADV", "AUX")) {
      at++;
    }
    if (title.plural()) {
      return listed(title, at);
    }
    return named(at).map(who -> Holding.of(cast.name(who), Turn.HOLDS, title.start()));
  }

  /** Behind ", from 1931 to 1946," of "its first chairman, from 1931 to 1946, was". */
  private int behindAside(int from) {
    int at = from + 1;
    while (words.isDated(at)
        || words.is(at, "from", "to", "until", "between", "and", "since", "in")) {
      at++;
    }
    return words.is(from, ",") && at > from + 1 && words.is(at, ",") ? at + 1 : from;
  }

  /** "Its members are Ann Lee (chair), Tom Moss and Emil Kurz." */
  private Optional<Holding> listed(Title title, int from) {
    List<String> who =
        cast.people().stream().filter(person -> person.start() >= from).map(cast::name).toList();
    return cast.from(from).isPresent() && who.size() > 1
        ? Optional.of(new Holding(who, Turn.HOLDS, title.start()))
        : Optional.empty();
  }

  /** "was Anna Berg", "was the wing half Ole Dahl" */
  private Optional<Phrase> named(int from) {
    return cast.from(from).or(() -> cast.described(from));
  }

  /** "whose chief operating officer he was until 2020" */
  Optional<Holding> whose(Title title) {
    int at = title.full();
    boolean asked = words.is(title.start() - 1, "whose") || words.is(title.start() - 2, "whose");
    return asked && cast.isPronoun(at) && words.isBe(at + 1)
        ? cast.meant(at).map(who -> Holding.of(who, Turn.HOLDS, title.start()))
        : Optional.empty();
  }

  /** "The post of treasurer was held by Ann Moss" */
  Optional<Holding> passiveBehind(Title title, int left) {
    int verb = edges.behindBody(title.full());
    if (!lexicon.isPost(words.lower(left - 1)) && left >= 0 && !words.isBorder(left)) {
      return Optional.empty();
    }
    while (words.isTag(verb, "AUX", "ADV") || words.isDated(verb)) {
      verb++;
    }
    Optional<Doing> doing = turns.at(verb);
    int by = verb + 1;
    while (by < words.size()
        && (words.isDated(by) || words.isTag(by, "ADV"))
        && !words.is(by, "by")) {
      by++;
    }
    boolean goes = words.is(verb, "went", "passed", "fell", "goes", "passes", "gone", "pass", "go");
    int to =
        words.is(verb + 1, "from") ? cast.from(verb + 2).map(Phrase::end).orElse(verb) : verb + 1;
    if (goes && !words.is(verb - 1, "would", "could", "not", "never") && words.is(to, "to")) {
      return cast.from(to + 1)
          .map(who -> Holding.of(cast.name(who), OfficeWords.Turn.BEGINS, title.start()));
    }
    boolean passive = words.isBe(verb - 1) && words.is(by, "by");
    return passive && doing.isPresent()
        ? cast.from(by + 1)
            .map(who -> Holding.of(cast.name(who), doing.get().action().turn(), title.start()))
        : Optional.empty();
  }
}
