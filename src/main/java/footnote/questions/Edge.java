package footnote.questions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An end of a stretch of time: which one a question asks for, and by which words it is told. */
public enum Edge {
  BEGINNING(
      "\\b(since|set up|start\\w*|began|begin\\w*|from when|founded|established|created|introduced"
          + "|opened|launched)\\b"),
  END(
      "\\b(until|till|end|ended|ends|runs? out|ran out|expires?|expired|lapsed?|stop\\w*"
          + "|clos(?:e|ed|es)|finish\\w*|abolished|dissolved"
          + "|cease[ds]?)\\b");

  /** "Since when is it closed?" asks for no end, whatever verb follows. */
  private static final Pattern SINCE = Pattern.compile("\\b(?:since|from) (?:when|what|which)\\b");

  private static final Pattern OVER =
      Pattern.compile(
          "(?i)\\b(?:until|till|over|end(?:ed|s|ing)?|clos(?:ed|es|ing|ure)|ceas\\w+|stop(?:ped|s)?"
              + "|finish\\w*|abolish\\w*|dissol\\w+|disband\\w*|last|final(?:ly)?|left|resign\\w*"
              + "|retir\\w+|died|expir\\w+|laps\\w+|replaced|succeeded|shut|demolished|withdr\\w+"
              + "|complet\\w+|runs? out|ran out|wound up|broke (?:up|off|down)|gave up|stepped down)\\b");

  private final Pattern asked;

  Edge(String asked) {
    this.asked = Pattern.compile(asked);
  }

  /** The one that {@code question} asks for by its wording: "until when", "when did it begin". */
  static Optional<Edge> askedBy(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    if (SINCE.matcher(lower).find()) {
      return Optional.of(BEGINNING);
    }
    return END.isAsked(lower)
        ? Optional.of(END)
        : Optional.of(BEGINNING).filter(edge -> edge.isAsked(lower));
  }

  private boolean isAsked(String lower) {
    return asked.matcher(lower).find();
  }

  /**
   * Whether {@code words} tell that something was over, beside a date that does not tell it by
   * itself.
   */
  public static boolean isOver(String words) {
    return OVER.matcher(words).find();
  }
}
