package footnote.search;

import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Span;
import footnote.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How the library writes its words. May be asked from any thread. */
final class WordUses {

  /** Behind these a name is mostly a place. */
  private static final Set<String> TO_PLACES = Set.of("in", "to", "from", "at", "near", "into");

  /** A place stands behind them at least once in this many times. */
  private static final int PLACE = 4;

  /** A name is written large this many times as often as small. */
  private static final int NAME = 3;

  private final Map<String, Use> uses = new ConcurrentHashMap<>();

  /**
   * How one word is used.
   *
   * @param count how often it stands
   * @param small how often in lower case
   * @param large how often with a capital inside of a sentence, where no rule asks for one
   * @param placed how often behind a word that leads to places
   * @param form as it is written with a capital, empty where it never is
   */
  private record Use(int count, int small, int large, int placed, String form) {

    private static final Use NONE = new Use(0, 0, 0, 0, "");

    Use plus(Use other) {
      return new Use(
          count + other.count,
          small + other.small,
          large + other.large,
          placed + other.placed,
          form.isEmpty() ? other.form : form);
    }

    Use minus(Use other) {
      return new Use(
          count - other.count,
          small - other.small,
          large - other.large,
          placed - other.placed,
          form);
    }
  }

  void add(Document document) {
    in(document).forEach((word, use) -> uses.merge(word, use, Use::plus));
  }

  void remove(Document document) {
    in(document)
        .forEach(
            (word, use) ->
                uses.computeIfPresent(
                    word, (same, all) -> all.count <= use.count ? null : all.minus(use)));
  }

  private static Map<String, Use> in(Document document) {
    Map<String, Use> words = new HashMap<>();
    for (Block block : document.blocks()) {
      boolean running = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
      String text = block.span().in(document.text());
      List<Token> tokens = Token.in(text);
      for (int i = 0; i < tokens.size(); i++) {
        Span span = tokens.get(i).span();
        String before = i == 0 ? "" : tokens.get(i - 1).span().in(text);
        words.merge(
            span.in(text).toLowerCase(Locale.ROOT), use(text, span, before, running), Use::plus);
      }
    }
    // A title of front matter stands in no block; in those that do, a capital tells nothing either.
    for (Token token : Token.in(document.title())) {
      String word = token.span().in(document.title());
      words.merge(word.toLowerCase(Locale.ROOT), new Use(1, 0, 0, 0, ""), Use::plus);
    }
    return words;
  }

  private static Use use(String text, Span span, String before, boolean running) {
    String word = span.in(text);
    if (!Character.isUpperCase(word.charAt(0))) {
      return new Use(1, 1, 0, 0, "");
    }
    if (!running || !isInside(text, span.start())) {
      return new Use(1, 0, 0, 0, "");
    }
    boolean placed = TO_PLACES.contains(before.toLowerCase(Locale.ROOT));
    return new Use(1, 0, 1, placed ? 1 : 0, word);
  }

  /** Whether the word before belongs to the same sentence: only there a capital tells. */
  private static boolean isInside(String text, int start) {
    int at = start - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0
        && at < start - 1
        && (Character.isLetterOrDigit(text.charAt(at)) || ",;)’'".indexOf(text.charAt(at)) >= 0);
  }

  private Use use(String word) {
    return uses.getOrDefault(word.toLowerCase(Locale.ROOT), Use.NONE);
  }

  Set<String> all() {
    return uses.keySet();
  }

  int count(String word) {
    return use(word).count;
  }

  Optional<String> name(String word) {
    Use use = use(word);
    return use.large > 0 && use.large >= NAME * use.small
        ? Optional.of(use.form)
        : Optional.empty();
  }

  boolean isPlace(String word) {
    Use use = use(word);
    return name(word).isPresent() && use.placed * PLACE >= use.large && use.placed > 0;
  }
}
