package footnote.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are written in more than one way; any of them will do. */
public final class Aliases {

  private static final List<Set<String>> GROUPS =
      List.of(
          Set.of(
              "us", "usa", "u.s.", "u.s", "united states", "united states of america", "america"),
          Set.of("uk", "u.k.", "united kingdom", "britain", "great britain"),
          Set.of("eu", "european union"),
          Set.of("un", "u.n.", "united nations"),
          Set.of("ussr", "soviet union"),
          Set.of("uae", "united arab emirates"));

  /** Before a name, of which it is no part. */
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:prof|professor|dr|mr|mrs|ms)\\b\\.? ");

  private Aliases() {}

  /** The ways to write {@code name}, in lower case and without "Dr"; itself among them. */
  public static Set<String> of(String name) {
    String lower = ADDRESS.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    return GROUPS.stream()
        .filter(group -> group.contains(lower))
        .findFirst()
        .orElseGet(() -> Set.of(lower));
  }
}
