package footnote.library;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a file name that every system takes, and that stays in its folder, of any text at all. */
final class SafeName {

  /** File systems end at 255 bytes; a number and a draft's ending have to fit, too. */
  private static final int LONGEST = 180;

  private static final int LONGEST_ENDING = 12;
  private static final String NAMELESS = "document";

  /** Control, format (such as "from right to left"), private and broken characters, separators. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\p{Zs}]+");

  /** What some system or shell gives a meaning of its own. */
  private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*`$;&!%]+");

  /** Hidden, a lock of an office program, or an option of a command. */
  private static final Pattern LEAD = Pattern.compile("^[.~\\s-]+");

  /** Dropped by Windows, or the mark of a backup. */
  private static final Pattern TAIL = Pattern.compile("[.~\\s]+$");

  /** "CON, PRN, AUX, NUL, COM0-9, LPT0-9": devices in Windows, whatever their ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private SafeName() {}

  static String of(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String seen = UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll(" ");
    String plain = SPECIAL.matcher(seen).replaceAll("_");
    String trimmed = TAIL.matcher(LEAD.matcher(plain).replaceAll("")).replaceAll("");
    String ending = ending(trimmed);
    String stem = trimmed.substring(0, trimmed.length() - ending.length());
    String safe = shorten(stem.isBlank() ? NAMELESS : stem) + ending;
    return DEVICE.matcher(safe).matches() ? "_" + safe : safe;
  }

  /** "report.pdf", "report (2).pdf", … */
  static String numbered(String safe, int number) {
    if (number == 1) {
      return safe;
    }
    String ending = ending(safe);
    return safe.substring(0, safe.length() - ending.length()) + " (" + number + ")" + ending;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
  }

  private static String shorten(String stem) {
    String kept = stem;
    while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept.strip();
  }
}
