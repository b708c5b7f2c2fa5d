package footnote.positions;

import footnote.text.Span;
import footnote.text.Tagger;
import footnote.text.Tagger.Tagged;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence by their index; beyond either end there is an empty mark. */
final class Words {

  private static final Tagged NOTHING = new Tagged(new Span(0, 1), "", "X");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "am", "'re", "'m");

  private final String text;
  private final List<Tagged> words;
  private final String[] lower;
  private final boolean[] quoted;

  Words(String text, Tagger tagger) {
    this.text = text;
    this.words = tagger.tag(text);
    this.quoted = quoted(words);
    this.lower =
        words.stream()
            .map(word -> word.word().toLowerCase(Locale.ROOT).replace('’', '\''))
            .toArray(String[]::new);
  }

  private static boolean[] quoted(List<Tagged> words) {
    boolean[] quoted = new boolean[words.size()];
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      String mark = words.get(i).word();
      if (mark.equals("“") || (mark.equals("\"") && !inside)) {
        inside = true;
      } else if (mark.equals("”") || mark.equals("\"")) {
        inside = false;
      }
      quoted[i] = inside;
    }
    return quoted;
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  private Tagged at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
  }

  String word(int index) {
    return at(index).word();
  }

  String lower(int index) {
    return index >= 0 && index < lower.length ? lower[index] : "";
  }

  boolean is(int index, String... words) {
    String lower = lower(index);
    for (String each : words) {
      if (each.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  boolean isTag(int index, String... tags) {
    String tag = at(index).tag();
    for (String each : tags) {
      if (each.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  boolean isQuoted(int index) {
    return index >= 0 && index < quoted.length && quoted[index];
  }

  boolean isBe(int index) {
    return BE.contains(lower(index));
  }

  /** A name: a proper noun, or any word inside the sentence with a capital letter. */
  boolean isName(int index) {
    boolean capital = !word(index).isEmpty() && Character.isUpperCase(word(index).charAt(0));
    return capital && (isTag(index, "PROPN") || index > 0) && !isTag(index, "PRON", "DET", "AUX");
  }

  boolean isNoun(int index) {
    return isTag(index, "NOUN", "PROPN") || isName(index);
  }

  /** What ends a clause. */
  boolean isBorder(int index) {
    return at(index).equals(NOTHING)
        || is(index, ",", ";", ":", ".", "!", "?", "(", ")", "“", "”", "\"", "—", "–");
  }

  /** The words from {@code from} up to {@code to}, as they stand in the sentence. */
  String part(int from, int to) {
    return from < to ? text.substring(at(from).span().start(), at(to - 1).span().end()) : "";
  }

  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }
}
