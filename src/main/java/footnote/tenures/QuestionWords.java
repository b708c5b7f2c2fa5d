package footnote.tenures;

import footnote.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a question, sorted by what they say of an office. */
final class QuestionWords {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?");

  private static final Pattern LEADING =
      Pattern.compile("(?i)\\b(?:in charge|at the helm|at the top|at the head)\\b");

  private static final int LONGEST_TITLE = 3;

  /** A title that is asked for stands no more words behind "who". */
  private static final int FARTHEST = 8;

  private static final Set<String> WHO =
      Set.of("who", "whom", "whose", "person", "man", "woman", "politician", "individual", "name");

  /** Asks for whoever has the title that is named next. */
  private static final Set<String> WHICH = Set.of("which", "what");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "of", "its", "their", "our");

  private static final Set<String> SUBORDINATE =
      Set.of("that", "where", "if", "because", "while", "whether");

  /** What a word is in a question for an office. */
  private enum Sort {
    WHO,
    WHICH,
    LEAD,
    TITLE,
    SUBORDINATE,
    OTHER
  }

  private final TitleWords titles;
  private final Predicate<String> isTitle;
  private final Set<String> families = new HashSet<>();
  private final Set<String> apart = new HashSet<>();
  private final Set<String> rest = new HashSet<>();
  private final List<Sort> sorts = new ArrayList<>();
  private final Set<String> qualifiers = new HashSet<>();
  private final List<String> names;
  private boolean leading;
  private boolean noun;

  /**
   * @param isTitle whether a family of titles is that of an office in the library
   * @param names those in the question: a title within one is none
   */
  QuestionWords(TitleWords titles, Predicate<String> isTitle, List<String> names, String text) {
    this.titles = titles;
    this.names = names;
    this.isTitle = isTitle;
    read(text);
  }

  private void read(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    int at = 0;
    while (at < words.size()) {
      at = read(words, at);
    }
    leading |= LEADING.matcher(text).find();
    leading |= families.stream().anyMatch(family -> family.equals("leader"));
  }

  /** The titles it names; empty where it names none. */
  Set<String> families() {
    return families;
  }

  /** The words that make another office of the title: "deputy". */
  Set<String> apart() {
    return apart;
  }

  /** The stems of all other words that say something. */
  Set<String> rest() {
    return rest;
  }

  /** The stems of the words right before its titles: the "marketing" of "marketing director". */
  Set<String> qualifiers() {
    return qualifiers;
  }

  /** Whether it asks for whoever leads. */
  boolean isLeading() {
    return leading;
  }

  /** Whether it names an office by a verb alone: "Who led the club?" */
  boolean isVerbal() {
    return !noun;
  }

  /** Whether it asks for somebody at all. */
  boolean asksForSomebody() {
    return sorts.contains(Sort.WHO) || sorts.contains(Sort.WHICH);
  }

  /** Reads the title or the word at {@code at}, and tells where it ends. */
  private int read(List<String> words, int at) {
    for (int length = LONGEST_TITLE; length > 0; length--) {
      if (at + length <= words.size()) {
        String run = String.join(" ", words.subList(at, at + length)).toLowerCase(Locale.ROOT);
        String title = singular(run);
        boolean known = length == 1 && isTitle.test(titles.family(title));
        boolean lead = isLead(words, at) || isInName(run);
        if ((titles.isAlike(title) || known) && !lead) {
          title(titles.family(title), words, at);
          return at + length;
        }
      }
    }
    sorts.add(word(words.get(at)));
    return at + 1;
  }

  private void title(String family, List<String> words, int at) {
    families.add(family);
    noun = true;
    if (at > 0 && sorts.get(sorts.size() - 1) == Sort.OTHER) {
      qualifiers.addAll(Token.tellingStems(words.get(at - 1)));
    }
    sorts.add(Sort.TITLE);
  }

  /** The "deputy" of "deputy chairman", the "head" of "head chef"; alone they are titles. */
  private boolean isLead(List<String> words, int at) {
    boolean last = at + 1 >= words.size();
    String word = words.get(at).toLowerCase(Locale.ROOT);
    String next = last ? "" : singular(words.get(at + 1).toLowerCase(Locale.ROOT));
    boolean lead = titles.isApart(word) || word.equals("head") || word.equals("chief");
    return lead && (titles.isAlike(next) || isTitle.test(titles.family(next)));
  }

  /** The "workers" of "Workers Party", but not the "minister" of "Finance Minister". */
  private boolean isInName(String run) {
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT).split(" of ", 2)[0])
        .filter(name -> name.contains(" ") && !name.equals(run))
        .anyMatch(name -> (" " + name + " ").contains(" " + run) && !name.endsWith(" " + run));
  }

  private Sort word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String family = titles.ofVerb(lower);
    if (!family.isEmpty()) {
      families.add(family);
      return Sort.TITLE;
    }
    if (titles.isApart(lower)) {
      apart.add(lower);
      return Sort.LEAD;
    }
    if (lower.equals("head") || lower.equals("chief")) {
      return Sort.LEAD;
    }
    if (titles.isAsking(lower)) {
      return WHO.contains(lower) ? Sort.WHO : WHICH.contains(lower) ? Sort.WHICH : Sort.LEAD;
    }
    rest.addAll(Token.tellingStems(word));
    boolean name = Character.isUpperCase(word.charAt(0));
    return SUBORDINATE.contains(lower)
        ? Sort.SUBORDINATE
        : ARTICLES.contains(lower) || name ? Sort.LEAD : Sort.OTHER;
  }

  /** Whether it asks who has a title: "Who was finance minister", not "Who met the minister". */
  boolean asksForHolder() {
    int which = sorts.indexOf(Sort.WHICH);
    boolean titled = which >= 0 && sorts.subList(which, sorts.size()).indexOf(Sort.TITLE) == 1;
    int who = titled ? which : sorts.lastIndexOf(Sort.WHO);
    if (leading && families.isEmpty()) {
      return who >= 0;
    }
    int title = who < 0 ? -1 : sorts.subList(who, sorts.size()).indexOf(Sort.TITLE);
    if (title < 0) {
      return who > 0 && sorts.contains(Sort.TITLE);
    }
    List<Sort> between = sorts.subList(who + 1, who + title);
    boolean verb = !between.isEmpty() && between.get(0) == Sort.OTHER;
    return title <= FARTHEST && !verb && !between.contains(Sort.SUBORDINATE);
  }

  private static String singular(String word) {
    return word.endsWith("men")
        ? word.substring(0, word.length() - 2) + "an"
        : word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
