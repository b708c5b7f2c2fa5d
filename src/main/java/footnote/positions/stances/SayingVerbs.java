package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Reads verbs that report what somebody says and tell how he means it: “Nobody will protect us,”
 * warned the mayor; the harbour, she fears, will silt up.
 */
final class SayingVerbs {

  private final Scene scene;
  private final Words words;
  private final Holders holders;

  SayingVerbs(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.holders = new Holders(scene);
  }

  /** The stances of who says what the sentence tells, where the verb at {@code at} tells them. */
  List<Stance> at(int at) {
    boolean tagged = words.isTag(at, "VERB", "NOUN") && !words.isQuoted(at);
    Optional<Side> side = tagged ? side(words.lower(at)) : Optional.empty();
    Phrase who = side.isPresent() ? speaker(at) : Phrase.empty(at);
    Phrase said = said(at);
    boolean told = words.isQuoted(said.start()) || side.filter(Side.WARNS::equals).isPresent();
    if (who.isEmpty() || said.isEmpty() || !told) {
      return List.of();
    }
    Voice voice = words.isQuoted(said.start()) ? Voice.OWN_WORDS : Voice.REPORTED;
    Found cue = Found.unlisted(Kind.REMARK, side.get(), at, at + 1);
    return holders.in(who).stream()
        .map(name -> Stances.stance(scene, cue, name, said, voice))
        .toList();
  }

  private Optional<Side> side(String word) {
    if (scene.cues().isIn("warns-in-saying", word)) {
      return Optional.of(Side.WARNS);
    }
    if (scene.cues().isIn("blames-in-saying", word)) {
      return Optional.of(Side.AGAINST);
    }
    if (scene.cues().isIn("praises-in-saying", word)) {
      return Optional.of(Side.FOR);
    }
    boolean asks = scene.cues().isIn("asks-in-saying", word);
    return asks ? Optional.of(Side.CALLS_FOR) : Optional.empty();
  }

  /** “…,” warned the mayor; “…,” the mayor warned; …, the mayor fears, … */
  private Phrase speaker(int verb) {
    Phrase behind = scene.nouns().next(verb + 1);
    boolean inverted = closes(verb - 1) && !behind.isEmpty();
    if (inverted && (words.isBorder(behind.end()) || words.isDated(behind.end()))) {
      return behind;
    }
    Phrase before = scene.nouns().wide(verb - 1);
    boolean aside = !before.isEmpty() && closes(before.start() - 1) && words.isBorder(verb + 1);
    return aside ? before : Phrase.empty(verb);
  }

  private boolean closes(int at) {
    return words.is(at, ",", "”", "\"", "’");
  }

  /** What stands before the verb: a quotation, or the first part of what is said. */
  private Phrase said(int verb) {
    int end = verb;
    while (end > 0 && !closes(end - 1)) {
      end--;
    }
    while (end > 0 && words.isTag(end - 1, "PUNCT")) {
      end--;
    }
    int start = end;
    while (start > 0 && !words.isTag(start - 1, "PUNCT")) {
      start--;
    }
    return new Phrase(start, end);
  }
}
