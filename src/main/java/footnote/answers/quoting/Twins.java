package footnote.answers.quoting;

import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts sentences together that say the same in the same or nearly the same words: one is quoted,
 * and the others become further footnotes of it.
 */
public final class Twins {

  /** Share of the words of both that stand in both. Below it, two sentences tell more than one. */
  private static final double ALIKE = 0.8;

  /** Numbers and denials make two sentences differ however alike the rest is. */
  private static final Pattern DECIDING =
      Pattern.compile("\\d+|\\b(?:not|no|never|nor|neither|without|un\\p{L}+)\\b|n[’']t\\b");

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,;:)’-] )\\p{Lu}[\\p{L}\\d]+");

  private Twins() {}

  /** A sentence, and where the same is said. */
  public record Group(Passage first, List<Passage> others) {
    public Group {
      others = List.copyOf(others);
    }

    /** The others that stand in other documents, one a document. */
    public List<Passage> elsewhere() {
      Set<Document.Source> seen = new HashSet<>(Set.of(first.document().source()));
      return others.stream().filter(other -> seen.add(other.document().source())).toList();
    }
  }

  /** The sentences in their order, each once, with those after it that say the same. */
  public static List<Group> groups(List<Passage> sentences) {
    List<Group> groups = new ArrayList<>();
    Set<Passage> taken = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      Passage first = sentences.get(i);
      if (!taken.add(first)) {
        continue;
      }
      List<Passage> after = sentences.subList(i + 1, sentences.size());
      Group group = group(first, after.stream().filter(other -> !taken.contains(other)).toList());
      taken.addAll(group.others);
      groups.add(group);
    }
    return groups;
  }

  /** A sentence with those of {@code others} that say the same. */
  static Group group(Passage first, List<Passage> others) {
    return new Group(
        first, others.stream().filter(other -> saySame(first.text(), other.text())).toList());
  }

  /** Whether two sentences say the same, as far as their words tell. */
  static boolean saySame(String one, String other) {
    Set<String> words = Token.tellingStems(one);
    Set<String> others = Token.tellingStems(other);
    Set<String> both = new HashSet<>(words);
    both.retainAll(others);
    int all = words.size() + others.size() - both.size();
    return all > 0
        && both.size() >= ALIKE * all
        && found(DECIDING, one.toLowerCase(Locale.ROOT))
            .equals(found(DECIDING, other.toLowerCase(Locale.ROOT)))
        && found(NAME, one).stream().allMatch(other::contains)
        && found(NAME, other).stream().allMatch(one::contains);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
