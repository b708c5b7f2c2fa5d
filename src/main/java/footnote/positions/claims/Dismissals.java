package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who is put out of an office that is told elsewhere: "The board dismissed her in May." */
public final class Dismissals {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final Goers goers;

  public Dismissals(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.goers = new Goers(scene);
  }

  public List<Claim> read(List<Claim> claims, Vacancies vacancies) {
    List<Claim> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<Doing> doing = turns.at(at).filter(this::dismisses);
      Optional<String> who = doing.flatMap(this::object);
      if (who.isPresent() && claims.stream().noneMatch(claim -> isOver(claim, who.get()))) {
        Phrase anchor = new Phrase(at, doing.get().end());
        vacancies
            .of(who.get())
            .or(() -> alike(claims, who.get()))
            .map(office -> office.passedTo(who.get(), Turn.ENDS, anchor))
            .ifPresent(found::add);
      }
      goers.at(at, claims).ifPresent(found::add);
    }
    return found;
  }

  private boolean dismisses(Doing doing) {
    return doing.ofObject() == Turn.ENDS
        && lexicon.isFormOf("dismissal", words.lower(doing.start()))
        && !subjects.of(doing.start()).isEmpty();
  }

  /** "The board dismissed her", "dismissed Berg": somebody who is no more than named. */
  private Optional<String> object(Doing doing) {
    int next = doing.end();
    if (words.is(next, "him", "her") && !words.isTag(next + 1, "NOUN", "ADJ")) {
      return cast.other(next, cast.who(subjects.of(doing.start())));
    }
    return cast.from(next).filter(person -> !words.isPossessive(person.end())).map(cast::name);
  }

  private static boolean isOver(Claim claim, String who) {
    return claim.holder().equals(who) && claim.turn() == Turn.ENDS;
  }

  /** "hired Ann Lee as coach and fired Tom Moss": of the same office. */
  private static Optional<Claim> alike(List<Claim> claims, String who) {
    return claims.stream()
        .filter(claim -> claim.turn() == Turn.BEGINS && !claim.holder().equals(who))
        .findFirst();
  }
}
