package footnote.positions.claims;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds those who came one after another: "was followed by Ann Lee (1996–2003) and Tom Moss". */
final class Heirs {

  private final Words words;
  private final Cast cast;

  Heirs(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
  }

  /** Those behind the passive verb at {@code verb}, if the first has dates in brackets. */
  List<Phrase> dated(int verb) {
    List<Phrase> heirs = new ArrayList<>();
    Optional<Phrase> next = words.is(verb + 1, "by") ? cast.whole(verb + 2) : Optional.empty();
    while (next.isPresent() && (!heirs.isEmpty() || isDated(next.get()))) {
      heirs.add(next.get());
      int link = behind(next.get());
      boolean more = isDated(next.get()) && words.is(link, ",", "and", "then");
      while (words.is(link, ",", "and", "then", "by", "finally", "lastly")) {
        link++;
      }
      next = more ? cast.whole(link) : Optional.empty();
    }
    return heirs;
  }

  private boolean isDated(Phrase person) {
    return words.is(person.end(), "(") && words.isDated(person.end() + 1);
  }

  /** Behind the bracket that follows {@code person}. */
  private int behind(Phrase person) {
    int at = person.end();
    while (at < words.size() && !words.is(at, ")")) {
      at++;
    }
    return at + 1;
  }
}
