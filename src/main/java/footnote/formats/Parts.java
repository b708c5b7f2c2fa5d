package footnote.formats;

import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line of a head into what stands in it side by side: "By Ann Lee, editor. 3 May 2024". */
final class Parts {

  /** Behind these a full stop ends nothing. */
  private static final String SHORT_FORM =
      "\\b(?:Dr|Mr|Mrs|Ms|Prof|St|Rev|Fr|Cllr|No|Vol|Gen|Gov|Sen|Rep|Lt|Col|Capt|Sgt|Hon|Jan|Feb|Mar"
          + "|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";

  private static final String NEXT = "[”\"’')]*(?:\\s+(?=[\\p{Lu}\\d“\"‘])|\\s*$)";

  /** A new line, a bar, or a full stop that is not behind an initial or a short form. */
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*\\R\\s*|\\s+[|·•/]\\s+|;\\s+"
              + "|(?<=[\\p{L}\\d)”\"]{2})(?<!"
              + SHORT_FORM
              + ")[.!?]"
              + NEXT
              + "|(?<=\\b[ap]\\.m)\\.\\s+(?=\\p{Lu})(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)");

  private Parts() {}

  /** In order, without what cuts them. */
  static List<Span> of(String line) {
    List<Span> parts = new ArrayList<>();
    Matcher cut = CUT.matcher(line);
    int start = 0;
    while (cut.find()) {
      add(parts, start, cut.start());
      start = cut.end();
    }
    add(parts, start, line.length());
    return parts;
  }

  private static void add(List<Span> parts, int start, int end) {
    if (start < end) {
      parts.add(new Span(start, end));
    }
  }

  /** The part in which {@code day} stands, though a full stop within the day may cut it. */
  static Span around(String line, Span day) {
    int start = 0;
    int end = line.length();
    for (Span part : of(line)) {
      start = part.start() <= day.start() ? part.start() : start;
      end = part.end() >= day.end() ? Math.min(end, part.end()) : end;
    }
    return new Span(start, end);
  }
}
