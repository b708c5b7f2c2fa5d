package footnote.text;

import java.util.Set;

/** Tells which words mean nearly the same, and which mean the opposite. */
public interface Thesaurus {

  /**
   * Words that may stand for {@code word}, in lower case: those of the same meaning and those made
   * from them, such as "foundation" for "founded". Empty for a word that is not known.
   */
  Set<String> synonyms(String word);

  /** The forms that {@code word} may be of, in lower case: "meet" for "met". */
  Set<String> bases(String word);

  /** Words that mean the opposite, in lower case, such as "minority" for "majority". */
  Set<String> opposites(String word);
}
