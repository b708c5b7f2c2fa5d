package footnote.positions.acceptance;

import footnote.positions.Position.Stance;
import footnote.positions.grammar.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be seen of a stance: its cue, its holder, and what stands between them. */
public final class StanceFeatures {

  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(?:said|says|say|told|tells|asked|according|argued|argues|added|wrote|writes"
              + "|called|calls)\\b");

  private static final int LONGEST = 10;

  private final Words words;
  private final String author;

  /**
   * @param author of the document, empty where none is named
   */
  public StanceFeatures(Words words, String author) {
    this.words = words;
    this.author = author;
  }

  /** The features of {@code stance}, read from this sentence. */
  public Set<String> of(Stance stance) {
    String text = words.text();
    int at = words.indexAt(stance.span().start());
    String cue = stance.span().in(text).toLowerCase(Locale.ROOT);
    String holder = stance.holder();
    Features features = new Features(words);
    features
        .add("cue", cue)
        .add("cue-first", cue.replaceFirst(" .*", ""))
        .add("cue-last", cue.replaceFirst(".* ", ""))
        .add("side", stance.side())
        .add("voice", stance.voice())
        .add("side-voice", stance.side() + "-" + stance.voice())
        .add("quoted", words.isQuoted(at))
        .add("quoted-side", words.isQuoted(at) + "-" + stance.side())
        .add("author", holder.equals(author))
        .add("author-side", holder.equals(author) + "-" + stance.side())
        .add("holder-last", holder.replaceFirst(".* ", ""))
        .add("saying", SAYING.matcher(text).find())
        .add("denial", text.contains(" not "))
        .add("about", Math.min(LONGEST, stance.about().split(" ").length) / 2)
        .add("place", 4 * stance.span().start() / Math.max(1, text.length()))
        .holder(holder)
        .around(at, -2, 2);
    between(features, at, holder);
    return features.all();
  }

  /** Which way and how far the holder stands from the cue, and over what. */
  private void between(Features features, int cue, String holder) {
    String last = holder.substring(holder.lastIndexOf(' ') + 1);
    int named = words.text().indexOf(last);
    if (named < 0) {
      features.add("between", "away");
      return;
    }
    int name = words.indexAt(named);
    int from = Math.min(name + 1, cue);
    int to = Math.max(name, cue);
    int verbs = 0;
    int marks = 0;
    int names = 0;
    for (int at = from; at < to; at++) {
      verbs += words.isTag(at, "VERB", "AUX") ? 1 : 0;
      marks += words.isBorder(at) ? 1 : 0;
      names += words.isName(at) ? 1 : 0;
    }
    String way = name < cue ? "before" : "behind";
    features
        .add("between", way + Math.min(4, (to - from) / 3))
        .add("between-verbs", way + Math.min(3, verbs))
        .add("between-marks", way + Math.min(3, marks))
        .add("between-names", way + Math.min(2, names));
  }
}
