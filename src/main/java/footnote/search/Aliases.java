package footnote.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  private Aliases() {}

  /** The ways to write {@code name}, in lower case; itself among them. */
  public static Set<String> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return GROUPS.stream()
        .filter(group -> group.contains(lower))
        .findFirst()
        .orElseGet(() -> Set.of(lower));
  }
}
