package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who does what a verb of offices says: its subject, or whom somebody hired to do it. */
final class RoleHolders {

  private final Words words;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final Joint joint;

  RoleHolders(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.joint = new Joint(scene);
  }

  List<String> of(Doing doing) {
    if (doing.ofObject() != Turn.NONE) {
      return object(doing).stream().toList();
    }
    if (isAskedOf(doing.start())) {
      return List.of();
    }
    Optional<String> hired = hired(doing.start()).or(() -> first(doing.start()));
    return hired.isPresent()
        ? hired.stream().toList()
        : joint.subjectOf(doing.start()).orElse(List.of());
  }

  /** "asked me to coach the juniors": who asks does not coach them. */
  private boolean isAskedOf(int verb) {
    return words.is(verb - 1, "to")
        && words.is(verb - 2, "me", "you", "us", "them", "him", "her")
        && words.is(verb - 3, "asked", "asks", "wanted", "invited", "told", "begged", "urged");
  }

  /** "put Ann Lee in charge of it", "put her in charge of it" */
  private Optional<String> object(Doing doing) {
    int next = doing.start() + 1;
    return words.is(next, "him", "her")
        ? cast.other(next, cast.who(subjects.of(doing.start())))
        : cast.between(next, doing.end()).map(cast::name);
  }

  /** "Nordbank has hired Ann Lee to run its branch": Ann Lee. */
  private Optional<String> hired(int verb) {
    if (!words.is(verb - 1, "to")) {
      return Optional.empty();
    }
    for (int at = verb - 2; at >= 0 && verb - at < 12 && !words.isBorder(at); at--) {
      Optional<Doing> doing = turns.at(at).filter(each -> each.ofObject() == Turn.BEGINS);
      if (doing.isPresent()) {
        return cast.between(doing.get().end(), verb - 1).map(cast::name);
      }
    }
    return Optional.empty();
  }

  /** "is the first woman to lead Nordbank" */
  private Optional<String> first(int verb) {
    boolean to = words.is(verb - 1, "to") && words.is(verb - 2, "woman", "man", "person");
    for (int at = verb - 3; to && at > 0 && verb - at < 8; at--) {
      if (words.isBe(at) || words.is(at, "became", "becomes", "become")) {
        return cast.who(subjects.of(at));
      }
    }
    return Optional.empty();
  }

  /** "by Ann Lee, a daughter of the founder, together with the engineer Tom Moss" */
  private Optional<Phrase> together(int by) {
    for (int at = by + 2;
        at < words.size() && !words.is(at, ";", ".", "who", "which", "that");
        at++) {
      boolean joint = words.is(at, "together", "jointly", "along") && words.is(at + 1, "with");
      if (joint) {
        int next = at + 2;
        return cast.from(next).or(() -> cast.described(next));
      }
    }
    return Optional.empty();
  }

  /** "since May 2020", also where the sentence was read without its dates. */
  private boolean isTime(int at) {
    boolean led = words.is(at, "since", "in", "from", "until") && isUnit(at + 1);
    return led || isUnit(at) || (words.isTag(at, "ADV") && !words.is(at, "by"));
  }

  private boolean isUnit(int at) {
    return words.isYear(at) || (words.isTag(at, "PROPN") && words.isYear(at + 1));
  }

  /** "was captained by Ann Lee", "run since 1990 by Ann Lee" */
  List<String> by(Doing doing) {
    int by = doing.end();
    while (words.isDated(by) || isTime(by)) {
      by++;
    }
    by = turns.by(by);
    if (!words.is(by, "by")) {
      return List.of();
    }
    List<Phrase> people = new ArrayList<>(cast.series(by + 1, true));
    together(by).ifPresent(people::add);
    return (people.isEmpty() ? cast.described(by + 1).stream().toList() : people)
        .stream().map(cast::name).toList();
  }
}
