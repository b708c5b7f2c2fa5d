package footnote.questions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts names into a question's gaps. */
final class Filling {

  private static final Pattern POSSESSIVE = Pattern.compile("(?i)his|her|hers|its|their|theirs");

  private final Question now;
  private final Set<String> names;
  private String terms;
  private boolean filled;

  Filling(Question now) {
    this.now = now;
    this.names = new LinkedHashSet<>(now.names());
    this.terms = now.terms();
  }

  void put(Pattern gap, Optional<String> name) {
    Matcher found = gap.matcher(terms);
    if (name.isEmpty() || !found.find()) {
      return;
    }
    filled = true;
    if (terms.contains(name.get())) {
      return;
    }
    boolean possessive = POSSESSIVE.matcher(found.group(1)).matches();
    String with = name.get() + (possessive ? "'s" : "");
    terms = found.replaceFirst(Matcher.quoteReplacement(with));
    names.add(name.get());
  }

  void add(String name) {
    if (!terms.contains(name)) {
      terms = terms + " " + name;
      names.add(name);
    }
  }

  boolean isFilled() {
    return filled;
  }

  /** Only what was a name before is one now. */
  Question question(Set<String> before, Exchange exchange) {
    List<String> known =
        names.stream()
            .filter(
                name ->
                    now.names().contains(name)
                        || before.contains(name)
                        || exchange.named().equals(Optional.of(name)))
            .toList();
    return new Question(now.text(), terms, now.wants(), known, now.period(), now.slips());
  }
}
