package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;

/** Knows deeds whose verbs may tell a view and here tell none: sackings, causes, posts refused. */
final class NoViews {

  private static final String[] PRONOUNS = {"he", "she", "they", "him", "her", "them", "me", "us"};

  private final Scene scene;
  private final Words words;
  private final Somebody somebody;

  NoViews(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.somebody = new Somebody(scene);
  }

  /** Whether the verb {@code cue} with its matter tells a deed and no view. */
  boolean tells(Found cue, Phrase matter) {
    return isOfOffice(matter)
        || isSacked(cue)
        || isChoice(cue, matter)
        || isCause(cue)
        || isTaste(cue, matter)
        || isScrutiny(cue)
        || isGranted(cue)
        || isQuarrel(cue);
  }

  /** "hated telephones", "do not like reading": a taste, where no more than one word tells what. */
  private boolean isTaste(Found cue, Phrase matter) {
    boolean taste = scene.cues().isIn("taste", words.lower(cue.start()));
    boolean bare = matter.isOneWord() && words.isTag(matter.start(), "NOUN", "VERB");
    boolean plain =
        bare && !words.isName(matter.start()) && !scene.cues().isIn("policy", word(matter));
    return taste && cue.end() == cue.start() + 1 && plain;
  }

  private String word(Phrase oneWord) {
    return words.lower(oneWord.start());
  }

  /** "wanted to see the figures first": who would judge by them has not yet judged. */
  private boolean isScrutiny(Found cue) {
    boolean see = words.is(cue.end() - 1, "see");
    Phrase what = scene.nouns().next(cue.end());
    boolean evidence =
        !what.isEmpty() && scene.cues().isIn("evidence", words.lower(somebody.head(what)));
    return see && evidence;
  }

  /** "I do not dispute the tally": who grants a fact is not in favour of it. */
  private boolean isGranted(Found cue) {
    return scene.isDenied(cue.start()) && scene.cues().isIn("gainsays", words.lower(cue.start()));
  }

  /** "We disagreed for two hours": each with the other, on whatever it was. */
  private boolean isQuarrel(Found cue) {
    boolean disagree = words.lower(cue.start()).startsWith("disagree");
    return disagree
        && cue.end() == cue.start() + 1
        && words.is(scene.subjects().of(cue.start()).last(), "we", "they", "both", "two");
  }

  /** "dismissed the coach", "Ruiz, dismissed on 4 May": that ends a post and tells no view. */
  private boolean isSacked(Found cue) {
    boolean dismiss = words.lower(cue.start()).startsWith("dismiss");
    Phrase whom = scene.nouns().next(cue.end());
    boolean someone = isOne(whom) || (!whom.isEmpty() && words.isName(whom.last()));
    boolean person = someone && !words.is(whom.end(), "as");
    boolean dated = words.is(cue.start() - 1, ",") && words.isDated(cue.end());
    return dismiss && (person || dated);
  }

  /** "is appointed and dismissed by the minister" */
  boolean isSackedBy(Found cue, Phrase whom) {
    boolean dismissed = words.is(cue.start(), "dismissed");
    boolean paired = words.is(cue.start() - 1, "and", "or");
    return dismissed && (paired || isOne(whom));
  }

  private boolean isOne(Phrase whom) {
    boolean pronoun = whom.isOneWord() && words.is(whom.start(), PRONOUNS);
    return pronoun || (!whom.isEmpty() && somebody.isPerson(whom));
  }

  /** "blamed the weather": what is to blame for it is no more than its cause. */
  private boolean isCause(Found cue) {
    boolean blame = words.lower(cue.start()).startsWith("blam") && cue.end() == cue.start() + 1;
    Phrase what = scene.nouns().next(cue.end());
    return blame && !what.isEmpty() && !somebody.is(what);
  }

  /** "proposes the judges": that fills posts. */
  private boolean isChoice(Found cue, Phrase whom) {
    boolean proposes = words.lower(cue.start()).startsWith("propos");
    boolean people = words.is(whom.start(), "the") && words.lower(whom.last()).endsWith("s");
    return proposes && people && somebody.is(whom) && somebody.isPerson(whom);
  }

  /**
   * "dismissed Luis Paredes as coach", "turned down the post of coach", "an offer to coach": no
   * opinion.
   */
  private boolean isOfOffice(Phrase matter) {
    for (int at = matter.start(); at < matter.end(); at++) {
      boolean named = words.is(at, "as") && scene.names().isOffice(words.lower(at + 1));
      boolean post = words.is(at, "post", "job", "role") && words.is(at + 1, "of");
      boolean an = words.is(at - 1, "an", "a") && words.is(at + 1, "to");
      boolean offered = an && words.is(at, "offer", "invitation", "chance");
      if (named || post || offered) {
        return true;
      }
    }
    return false;
  }
}
