package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.List;

/** The words that stand in a name somewhere before a sentence: "Falk" of "Oren Falk". */
public final class KnownNames {

  private static final KnownNames NONE = new KnownNames(List.of(), "");

  private final List<String> people;
  private final String before;

  private KnownNames(List<String> people, String before) {
    this.people = people;
    this.before = before;
  }

  public static KnownNames none() {
    return NONE;
  }

  /** Of the people whom the document names, and of what stands before the sentence. */
  public static KnownNames of(Setting setting) {
    return new KnownNames(setting.known(), setting.before());
  }

  /** Whether {@code word}, as it is written, is part of a name. */
  boolean has(String word) {
    return people.stream().anyMatch(name -> isPart(name, word)) || isInside(word);
  }

  /** Whether somebody whom the document names in full is called so. */
  boolean isSurname(String word) {
    return people.stream().anyMatch(name -> name.endsWith(" " + word));
  }

  private static boolean isPart(String name, String word) {
    return List.of(name.split(" ")).contains(word);
  }

  /** Whether it has its capital letter inside a sentence before. */
  private boolean isInside(String word) {
    return Occurrences.of(" " + word, before)
        .filter(at -> at > 0)
        .mapToObj(at -> before.charAt(at - 1))
        .anyMatch(last -> Character.isLetter(last) || last == ',');
  }
}
