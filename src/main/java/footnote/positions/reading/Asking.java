package footnote.positions.reading;

import footnote.positions.Position.Holds;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which possession a question asks for: "Who owned Marchetti in 2018?" */
public final class Asking {

  private static final Map<Holds, Pattern> WORDINGS = new EnumMap<>(Holds.class);

  static {
    put(
        Holds.OWNERSHIP,
        "\\bwho(?:m|se)?\\b.*\\b(?:owns?|owned|owners?|bought|acquired|purchased|belong(?:s|ed)?|sold"
            + " to)\\b|\\b(?:belong(?:s|ed)?|sold) to whom\\b|\\b(?:what|which) \\w+ (?:owns|owned)\\b");
    put(
        Holds.NAME,
        "\\b(?:what|how) (?:is|was|were|are|has|had)\\b.*\\b(?:called(?! (?:for|off|on|in|to)\\b)|renamed|known(?! (?:for|to|about)\\b))"
            + "|\\b(?:what|which) name\\b"
            + "|\\b(?:what|which)\\b.*\\b(?:former|old|earlier|previous|original|new) name\\b");
    put(
        Holds.HEADQUARTERS,
        "\\b(?:where|what|which)\\b.*\\b(?:headquarter\\w*|head office)\\b"
            + "|\\bwhere\\b.*\\b(?:seat|based(?! (?:up)?on\\b))\\b"
            + "|\\b(?:what|which) (?:city|town|place)\\b.*\\bbased(?! (?:up)?on\\b)\\b");
    put(
        Holds.HOME_GROUND,
        "\\bwhere (?:did|does|do|has|had)\\b.*\\bplay(?:ed)?\\b"
            + "|\\b(?:where|what|which)\\b.*\\bhome ground\\b"
            + "|\\b(?:what|which) (?:ground|stadium)\\b.*\\bplay(?:ed)?\\b");
  }

  private Asking() {}

  private static void put(Holds kind, String wording) {
    WORDINGS.put(kind, Pattern.compile("(?i)" + wording));
  }

  /** What {@code question} asks for, if it is a possession. */
  public static Optional<Holds> in(String question) {
    return WORDINGS.entrySet().stream()
        .filter(each -> each.getValue().matcher(question).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
