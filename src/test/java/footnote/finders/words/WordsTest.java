package footnote.finders.words;

import footnote.finders.FinderContract;
import footnote.search.Finder;
import footnote.search.Level;

class WordsTest extends FinderContract {
  @Override
  protected Finder empty() {
    return new Words(Level.SENTENCE);
  }
}
