package footnote.questions;

import java.util.Optional;
import java.util.Set;

/** The words of the library, as far as one who reads a question has to know them. */
public interface Lexicon {

  /** One that has no words. */
  Lexicon EMPTY =
      new Lexicon() {
        @Override
        public Set<String> words() {
          return Set.of();
        }

        @Override
        public int count(String word) {
          return 0;
        }

        @Override
        public Optional<String> name(String word) {
          return Optional.empty();
        }

        @Override
        public boolean isPlace(String word) {
          return false;
        }
      };

  /** Every word, in lower case. */
  Set<String> words();

  /** How often {@code word} stands in the library, in whatever case; 0 for one that does not. */
  int count(String word);

  /** {@code word} as the library writes it, where that is with a capital: "Yoon", "TCOG". */
  Optional<String> name(String word);

  /** Whether {@code word} is a name that often stands behind "in", "to" or "from". */
  boolean isPlace(String word);
}
