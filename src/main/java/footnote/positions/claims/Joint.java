package footnote.positions.claims;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the people who are one subject or one object together: "Ann Lee, Tom Moss and Ole Dahl".
 */
final class Joint {

  /** How many words may describe one of them: "Ann Lee, a partner at Danfors, and". */
  private static final int LONGEST_ASIDE = 14;

  private final Words words;
  private final Cast cast;
  private final Subjects subjects;

  Joint(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
  }

  /** Who does what the verb at {@code verb} says, all of them. */
  Optional<List<String>> subjectOf(int verb) {
    Phrase subject = subjects.of(verb);
    int start = subjects.chainStart(verb);
    List<Phrase> people =
        isOfOne(start, verb) ? List.of() : person(start - 1).map(this::upTo).orElse(List.of());
    boolean theirs = people.stream().anyMatch(each -> subject.holds(each.last()));
    boolean objects = people.size() > 1 && words.isTag(cast.before(people.get(0)), "VERB", "ADP");
    return people.size() > 1 && theirs && !objects
        ? Optional.of(people.stream().map(cast::name).toList())
        : cast.everyone(subject).or(() -> whoIsDescribed(start - 1));
  }

  /**
   * "Ann Lee, leader of the Reform Party, who sits on": a "who" that follows no name of its own.
   */
  private Optional<List<String>> whoIsDescribed(int who) {
    int comma = who - 1;
    if (!words.is(who, "who") || !words.is(comma, ",")) {
      return Optional.empty();
    }
    Optional<Phrase> person = words.is(comma - 1, ")") ? person(comma - 1) : described(comma);
    return person.map(cast::name).map(List::of);
  }

  /** "was elected", "is": of one alone. */
  private boolean isOfOne(int from, int verb) {
    for (int at = from; at <= verb; at++) {
      if (words.is(at, "was", "is", "has")) {
        return true;
      }
    }
    return false;
  }

  /** Those who are named one after another up to {@code last}, who is the last of them. */
  List<Phrase> upTo(Phrase last) {
    List<Phrase> people = new ArrayList<>(List.of(last));
    int link = before(last);
    while (words.is(link, "and", "&") || (words.is(link, ",") && people.size() > 1)) {
      Optional<Phrase> next = person(link - 1);
      if (next.isEmpty()) {
        break;
      }
      people.add(next.get());
      link = before(next.get());
    }
    Collections.reverse(people);
    return people;
  }

  /** The word before "Tom Moss", "Mr Moss" or "the teacher Tom Moss". */
  private int before(Phrase person) {
    int at = cast.before(person);
    int led = at;
    while (words.isTag(led, "NOUN", "ADJ") && at - led < 4) {
      led--;
    }
    return words.isTag(led, "DET") && led < at ? led - 1 : at;
  }

  /** The person who ends at {@code last}, or whose bracket or aside is closed there. */
  private Optional<Phrase> person(int last) {
    if (words.is(last, ")")) {
      int at = last;
      while (at > 0 && !words.is(at, "(")) {
        at--;
      }
      return cast.endingAt(at - 1);
    }
    return words.is(last, ",") ? described(last) : cast.endingAt(last);
  }

  /** "Ann Lee, a partner at Danfors," up to the comma at {@code closing}. */
  private Optional<Phrase> described(int closing) {
    for (int at = closing - 1; at > 0 && closing - at < LONGEST_ASIDE; at--) {
      if (words.is(at, ";", ":") || subjects.hasFiniteVerb(at, closing)) {
        return Optional.empty();
      }
      Optional<Phrase> person = words.is(at, ",") ? cast.endingAt(at - 1) : Optional.empty();
      if (person.isPresent()) {
        return person;
      }
    }
    return cast.endingAt(closing - 1);
  }
}
