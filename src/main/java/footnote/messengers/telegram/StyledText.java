package footnote.messengers.telegram;

import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Text and the looks of its parts, as Telegram takes it: the text stands there letter for letter,
 * and looks are spans of it, counted in UTF-16 code units like Java's. Nothing is ever escaped.
 */
record StyledText(String text, List<Style> styles) {

  record Style(Look look, Span span) {}

  static final StyledText EMPTY = new StyledText("", List.of());

  /** Throws {@link IllegalArgumentException} for a look that reaches past the text. */
  StyledText {
    styles = List.copyOf(styles);
    for (Style style : styles) {
      if (style.span().end() > text.length()) {
        throw new IllegalArgumentException(style + " in a text of " + text.length());
      }
    }
  }

  static StyledText plain(String text) {
    return new StyledText(text, List.of());
  }

  static StyledText of(String text, Look look) {
    return plain(text).with(look);
  }

  /** The same with all of it in one more look. */
  StyledText with(Look look) {
    return text.isEmpty() ? this : with(look, new Span(0, text.length()));
  }

  /** The same with a part of it in one more look. */
  StyledText with(Look look, Span part) {
    List<Style> more = new ArrayList<>(styles);
    more.add(new Style(look, part));
    return new StyledText(text, more);
  }

  StyledText then(String more) {
    return then(plain(more));
  }

  StyledText then(StyledText more) {
    List<Style> both = new ArrayList<>(styles);
    more.styles.forEach(it -> both.add(new Style(it.look(), it.span().shift(text.length()))));
    return new StyledText(text + more.text, both);
  }

  /** A stretch of the text; looks that reach beyond it end at its borders. */
  StyledText part(int start, int end) {
    List<Style> inside = new ArrayList<>();
    for (Style style : styles) {
      int from = Math.max(style.span().start(), start);
      int to = Math.min(style.span().end(), end);
      if (from < to) {
        inside.add(new Style(style.look(), new Span(from - start, to - start)));
      }
    }
    return new StyledText(text.substring(start, end), inside);
  }

  int length() {
    return text.length();
  }
}
