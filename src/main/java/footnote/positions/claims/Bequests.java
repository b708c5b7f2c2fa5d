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

/**
 * Reads to whom somebody gives an office that is called no more than a post: "a post she gave up in
 * 2017, to Ann Lee", and who gets that of another: "she got his post".
 */
public final class Bequests {

  /** How many words may stand between the verb and the heir. */
  private static final int REACH = 10;

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;

  public Bequests(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
  }

  public List<Claim> read(Vacancies vacancies) {
    List<Claim> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      Optional<Doing> doing = turns.at(at);
      if (doing.isPresent()) {
        found.addAll(given(doing.get(), vacancies));
        found.addAll(gotten(doing.get(), vacancies));
      }
    }
    return found;
  }

  /** "a post she gave up only in 2017, to Ann Lee", "left the job to Ann Lee" */
  private List<Claim> given(Doing doing, Vacancies vacancies) {
    if (doing.ofSubject() != Turn.ENDS || doing.passive() || !isOfPost(doing)) {
      return List.of();
    }
    Phrase anchor = new Phrase(doing.start(), doing.end());
    Optional<String> heir = heir(doing).filter(who -> !vacancies.isFilledBy(who));
    Optional<Claim> office =
        heir.flatMap(who -> cast.who(subjects.of(doing.start())).filter(each -> !each.equals(who)))
            .flatMap(vacancies::of);
    return office.map(each -> vacancies.handed(each, heir.get(), anchor)).orElse(List.of());
  }

  private boolean isOfPost(Doing doing) {
    int next = doing.end();
    boolean led = words.isTag(next, "DET") || words.isOwner(next);
    int relative = subjects.of(doing.start()).start() - 1;
    int head = words.is(relative, "that", "which") ? relative - 1 : relative;
    int noun = words.is(head, ",") ? head - 1 : head;
    return isPost(led ? next + 1 : next) || isPost(noun);
  }

  private boolean isPost(int at) {
    return lexicon.is("post", words.lower(at));
  }

  private Optional<String> heir(Doing doing) {
    for (int at = doing.end(); at < words.size() && at - doing.end() < REACH; at++) {
      boolean to =
          words.is(at, "to") || (words.is(at, "of") && words.is(at - 1, "favour", "favor"));
      Optional<Phrase> person = to ? cast.whole(at + 1) : Optional.empty();
      if (person.isPresent() || turns.at(at).isPresent()) {
        return person.filter(who -> !words.isPossessive(who.end())).map(cast::name);
      }
    }
    return Optional.empty();
  }

  /** "When Tom Moss retired she got his post", "inherited Moss's job" */
  private List<Claim> gotten(Doing doing, Vacancies vacancies) {
    int noun = doing.end();
    while (noun - doing.end() < 4 && !isPost(noun)) {
      noun++;
    }
    boolean inside = isPost(doing.end() - 1) && doing.end() > doing.start() + 1;
    int post = inside ? doing.end() - 1 : noun;
    if (doing.ofSubject() != Turn.BEGINS || doing.passive() || !isPost(post)) {
      return List.of();
    }
    Optional<String> heir =
        cast.who(subjects.of(doing.start())).filter(who -> !vacancies.isFilledBy(who));
    Phrase anchor = new Phrase(doing.start(), post + 1);
    return heir.flatMap(who -> owner(post, who))
        .flatMap(vacancies::of)
        .map(office -> vacancies.handed(office, heir.get(), anchor))
        .orElse(List.of());
  }

  private Optional<String> owner(int post, String heir) {
    return words.is(post - 1, "his", "her")
        ? cast.meant(post - 1).filter(who -> !who.equals(heir))
        : cast.ownerOf(post).map(cast::name).filter(who -> !who.equals(heir));
  }
}
