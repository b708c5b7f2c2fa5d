package footnote.answers.timelines;

import footnote.questions.Question;
import footnote.search.Evidence;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences that tell how a thing came about, in whatever words: opened, completed. */
public final class Beginnings {

  /** Evidence looked through for the beginning of a thing. */
  private static final int LOOKED_THROUGH = 15;

  /** Code units between a thing and the word that tells its beginning. */
  private static final int REACH = 45;

  private static final Pattern BEGUN =
      Pattern.compile(
          "(?i)\\b(?:open(?:ed|s|ing)|inaugurat\\w+|complet(?:ed|ion)|built|found(?:ed|ing)"
              + "|establish\\w+|creat(?:ed|ion)|launch\\w*|beg[au]n|beginning|start(?:ed|s)?|set up"
              + "|introduc\\w+|unveil\\w*|finished|construct\\w+|erected|commissioned|formed"
              + "|came into (?:force|being|use)|entered service|was ready|dedicated)\\b");

  private static final Pattern BORDER = Pattern.compile("[;:()—–]|, (?:and|but|which|where|when)");

  private Beginnings() {}

  /** The same evidence; what tells of the beginning is put first. */
  public static List<Evidence> first(Question thing, List<Evidence> evidence) {
    List<Evidence> ordered = new ArrayList<>(evidence);
    evidence.stream()
        .limit(LOOKED_THROUGH)
        .filter(found -> tells(thing, found.passage()))
        .findFirst()
        .ifPresent(
            begun -> {
              ordered.remove(begun);
              ordered.add(0, begun);
            });
    return ordered;
  }

  /** Whether {@code sentence} has every word of {@code thing}, and near the last its beginning. */
  public static boolean tells(Question thing, Passage sentence) {
    Set<String> words = Token.tellingStems(thing.terms());
    List<Token> there =
        Token.telling(sentence.text()).stream()
            .filter(token -> words.contains(token.stem()))
            .toList();
    boolean all = there.stream().map(Token::stem).distinct().count() == words.size();
    return all && there.stream().anyMatch(token -> isBegun(sentence.text(), token.span()));
  }

  private static boolean isBegun(String text, Span thing) {
    Matcher begun = BEGUN.matcher(text);
    while (begun.find()) {
      int from = Math.min(thing.end(), begun.end());
      int to = Math.max(thing.start(), begun.start());
      if (from <= to && to - from <= REACH && !BORDER.matcher(text.substring(from, to)).find()) {
        return true;
      }
    }
    return false;
  }
}
