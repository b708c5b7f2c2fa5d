package footnote.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence looks back from the day it was written on, or ahead. */
enum Direction {
  /** From what was told before it: "It had opened in March." */
  EARLIER,
  BACK,
  AHEAD,
  OPEN;

  /** Only the present looks ahead from there: what "was to begin" may be long past. */
  private static final Pattern WORDS_AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|shall|['’]ll|(?:is|are|has been|have been) (?:\\p{L}+ )?"
              + "(?:to(?! have\\b)|due|expected|planned|scheduled|set|going|supposed|booked|hoped)\\b"
              + "|(?:plans?|hopes?|intends?|aims?|promises?|expects?) to)\\b");

  /** "Has joined on loan until January", "is closed until May": not over yet. */
  private static final Pattern GOING_ON =
      Pattern.compile(
          "(?i)\\b(?:has|have|is|are|runs?|lasts?|remains?|stays?|on loan|caretaker|interim|acting)\\b"
              + "(?!.*\\b(?:was|were|had|did|that|who|which|when)\\b)");

  private static final Pattern UNTIL = Pattern.compile("(?i)(?:until|till)\\b");

  /** "Said that she would leave", "has been appointed from 1 July": ahead of what is told. */
  private static final Pattern WOULD = Pattern.compile("(?i)\\bwould\\b|\\b(?:has|have) been\\b");

  private static final Pattern WORDS_BACK =
      Pattern.compile(
          "(?i)\\b(?:was|were|had|did|began|became|came|went|took|said"
              + "|(?!(?:united|hundred|indeed|speed|need|seed|feed|breed|exceed|proceed|succeed|sacred|naked|hatred)\\b)"
              + "\\p{L}{3,}ed)\\b");

  private static final Pattern WORDS_BEFORE =
      Pattern.compile("(?i)\\b(?:had|after|earlier|before|previously)\\b(?!.*\\bby\\b)");

  /** The border to the sentence before. */
  private static final Pattern BORDER = Pattern.compile("(?s)\\A.*[.!?;:][\"”’)]?\\s");

  /** A sentence goes on so far behind a date, in UTF-16 code units. */
  private static final int BEHIND = 80;

  private static final int BEFORE = 200;

  /** That of the sentence around {@code at} in {@code text}. */
  static Direction of(String text, int at) {
    String before = BORDER.matcher(text.substring(Math.max(0, at - BEFORE), at)).replaceFirst("");
    if (WORDS_AHEAD.matcher(before).find()
        || (isUntil(text, at) && GOING_ON.matcher(before).find())) {
      return AHEAD;
    }
    if (WOULD.matcher(before).find()) {
      return OPEN;
    }
    String behind =
        text.substring(at, Math.min(text.length(), at + BEHIND)).split("[.!?;]\\s", 2)[0];
    if (WORDS_BEFORE.matcher(before).find()) {
      return EARLIER;
    }
    if (WORDS_BACK.matcher(before).find() || WORDS_BACK.matcher(behind).find()) {
      return BACK;
    }
    return WORDS_AHEAD.matcher(behind).find() ? AHEAD : OPEN;
  }

  /** Whether what begins at {@code at}, or right before it, is "until". */
  private static boolean isUntil(String text, int at) {
    int start = Math.max(0, at - "until the ".length());
    Matcher until =
        UNTIL.matcher(text).region(start, Math.min(text.length(), at + "until".length()));
    return until.find();
  }
}
