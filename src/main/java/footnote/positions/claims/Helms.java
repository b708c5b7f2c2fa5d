package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who is in an office that somebody else leaves in the same sentence: "Berg left in 2016, and
 * since then Lund has been at the helm".
 */
public final class Helms {

  /** Where one is who leads: "at the helm", "in the chair". */
  private static final Set<String> PLACES = Grammar.words("lead-place");

  private static final Set<String> TAKING = Set.of("take", "assume", "fill", "inherit");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;

  public Helms(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
  }

  public List<Claim> read(Vacancies vacancies) {
    List<Claim> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      Phrase anchor = new Phrase(at, at + 1);
      leads(at)
          .or(() -> rises(anchor.start()))
          .or(() -> takes(anchor.start()))
          .filter(who -> !vacancies.isFilledBy(who))
          .ifPresent(
              who ->
                  vacancies
                      .leftHere(who)
                      .or(() -> vacancies.free(who))
                      .ifPresent(office -> found.addAll(vacancies.handed(office, who, anchor))));
    }
    return found;
  }

  /** "has been at the helm", "was in charge", but not "was in charge of the money" */
  private Optional<String> leads(int verb) {
    boolean charge = words.is(verb + 1, "in") && words.is(verb + 2, "charge", "command");
    boolean place =
        words.is(verb + 1, "at", "in")
            && words.is(verb + 2, "the")
            && PLACES.contains(words.lower(verb + 3));
    int next = charge ? verb + 3 : verb + 4;
    return words.isBe(verb) && (charge || place) && !words.is(next, "of")
        ? cast.who(subjects.of(verb))
        : Optional.empty();
  }

  /** "his deputy, Ann Lee, moved up", "Ann Lee stepped in" */
  private Optional<String> rises(int verb) {
    boolean up = words.is(verb + 1, "up", "in") && isAlone(verb + 2);
    boolean breach = words.is(verb + 1, "into") && words.is(verb + 3, "breach", "vacancy", "gap");
    boolean shoes =
        words.is(verb + 1, "into", "in") && words.isAhead(verb + 2, 4, "shoes", "footsteps");
    boolean moves =
        Inflection.isForm(words.lower(verb), "move")
            || Inflection.isForm(words.lower(verb), "step");
    return moves && (up || breach || shoes) ? cast.who(subjects.of(verb)) : Optional.empty();
  }

  /** "with the treasurer, Ann Lee, taking the role", "Ann Lee assumed the post" */
  private Optional<String> takes(int verb) {
    boolean takes = TAKING.stream().anyMatch(each -> Inflection.isForm(words.lower(verb), each));
    int led = words.is(verb + 1, "on", "over", "up") ? verb + 2 : verb + 1;
    boolean post = words.is(led, "the", "that") && lexicon.is("post", words.lower(led + 1));
    if (!takes || !post || words.is(led + 2, "of", "as")) {
      return Optional.empty();
    }
    int last = words.is(verb - 1, ",") ? verb - 2 : verb - 1;
    Optional<Phrase> beside =
        words.lower(verb).endsWith("ing") ? cast.endingAt(last) : Optional.empty();
    return beside.map(cast::name).or(() -> cast.who(subjects.of(verb)));
  }

  private boolean isAlone(int next) {
    Optional<Doing> more = turns.at(next);
    return words.isBorder(next)
        || words.isDated(next)
        || words.is(next, "as", "until", "to")
        || more.filter(doing -> doing.ofSubject() == Turn.BEGINS).isPresent();
  }
}
