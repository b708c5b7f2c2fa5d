package footnote.questions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts names into a question's gaps, and what it was about. */
final class Filling {

  private static final Pattern POSSESSIVE = Pattern.compile("(?i)his|her|hers|its|their|theirs");

  private final Question now;
  private final Set<String> known;
  private final Set<String> names;
  private String terms;
  private String frame;
  private boolean filled;

  /**
   * @param known those who were named before: whom it goes on about stays in the frame, and a
   *     matter gives way to the next
   */
  Filling(Question now, Set<String> known) {
    this.now = now;
    this.known = Set.copyOf(known);
    this.names = new LinkedHashSet<>(now.names());
    this.terms = now.terms();
    this.frame = now.terms();
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
    String with = Matcher.quoteReplacement(name.get() + (possessive ? "'s" : ""));
    terms = found.replaceFirst(with);
    if (known.contains(name.get())) {
      names.add(name.get());
      frame = gap.matcher(frame).replaceFirst(with);
    }
  }

  void add(String words) {
    if (terms.contains(words)) {
      return;
    }
    terms = terms + " " + words;
    if (known.contains(words)) {
      names.add(words);
      frame = frame + " " + words;
    }
  }

  boolean isFilled() {
    return filled;
  }

  Question question() {
    known.stream().filter(terms::contains).forEach(names::add);
    return new Question(
            now.text(), terms, now.wants(), List.copyOf(names), now.period(), now.slips())
        .withFrame(frame);
  }
}
