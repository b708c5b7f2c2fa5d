package footnote.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * "key: value" lines between two lines of three dashes at the head of a text, as in Jekyll.
 *
 * @param values by their key in lower case, without quotation marks around them
 * @param end where the text goes on after the front matter, 0 where there is none
 */
record FrontMatter(Map<String, String> values, int end) {

  private static final Pattern FENCED =
      Pattern.compile("\\A\\ufeff?---[ \\t]*\\R((?:[^\\r\\n]*\\R){0,60}?)---[ \\t]*(?:\\R|\\z)");

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^([A-Za-z][\\w -]{0,30}?)[ \\t]*:[ \\t]*"
              + "([^\\r\\n]+?|(?:\\R[ \\t]*-[ \\t]+[^\\r\\n]+)+)[ \\t]*$");

  /** "[Ann Lee, Bo Dahl]", or a line with a dash for each. */
  private static final Pattern LIST = Pattern.compile("(?s)\\[(.*)\\]|\\s*-[ \\t]+(.*)");

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|\\R[ \\t]*-)\\s*");

  /** Who made the file, which its program noted: less sure than what its text says. */
  static final String CREATOR = "creator of the file";

  static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  static FrontMatter of(String text) {
    Matcher fenced = FENCED.matcher(text);
    if (!fenced.find()) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    Matcher line = LINE.matcher(fenced.group(1));
    while (line.find()) {
      values.put(line.group(1).toLowerCase(Locale.ROOT), value(line.group(2)));
    }
    return new FrontMatter(Map.copyOf(values), fenced.end());
  }

  /** The members of a list as a sentence has them: "Ann Lee, Bo Dahl and Cy Dow". */
  private static String value(String written) {
    Matcher list = LIST.matcher(written);
    if (!list.matches()) {
      return unquoted(written);
    }
    String members = list.group(1) == null ? list.group(2) : list.group(1);
    return BETWEEN
        .splitAsStream(members.strip())
        .map(FrontMatter::unquoted)
        .collect(Collectors.joining(", "))
        .replaceFirst(", (?!.*, )", " and ");
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** The value of the first of {@code keys} that is there. */
  Optional<String> value(String... keys) {
    for (String key : keys) {
      if (values.containsKey(key)) {
        return Optional.of(values.get(key));
      }
    }
    return Optional.empty();
  }
}
