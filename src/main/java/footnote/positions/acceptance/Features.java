package footnote.positions.acceptance;

import footnote.positions.grammar.Words;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Gathers what can be seen around a position in its sentence. */
public final class Features {

  private final Words words;
  private final Set<String> all = new LinkedHashSet<>();

  /**
   * @param words the sentence
   */
  public Features(Words words) {
    this.words = words;
  }

  /** Adds one feature, in lower case. */
  public Features add(String name, Object value) {
    all.add(name + "=" + String.valueOf(value).toLowerCase(Locale.ROOT));
    return this;
  }

  /** The words and parts of speech from {@code from} to {@code to} places beside {@code at}. */
  public Features around(int at, int from, int to) {
    for (int beside = from; beside <= to; beside++) {
      add("word" + beside, words.lower(at + beside));
      add("tag" + beside, words.tag(at + beside));
    }
    return this;
  }

  /**
   * How a name lies to its sentence: whether it stands there in full, in part or not at all, and
   * how many words of what kind it has.
   */
  public Features holder(String name) {
    String sentence = words.text();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String told = sentence.contains(name) ? "whole" : sentence.contains(last) ? "part" : "away";
    String kind = Character.isUpperCase(name.codePointAt(0)) ? "name" : "thing";
    String number = name.endsWith("s") ? "s" : "";
    int length = Math.min(4, name.split(" ").length);
    add("holder", told + kind + number + length);
    add("holder-kind", kind + number);
    add("holder-told", told);
    return this;
  }

  /** All that was gathered, each as "name=value". */
  public Set<String> all() {
    return all;
  }
}
