package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Words;
import java.util.Set;

/** Knows titles that the sentence says nobody has: "a possible minister". */
final class Unheld {

  private static final Set<String> THOUGHT_OF = Grammar.words("thought-of");

  private static final Set<String> LACKING = Grammar.words("lacking");

  private static final Set<String> PRIZED_FOR = Grammar.words("prized-for");

  private static final Set<String> JUDGING = Grammar.words("judging");

  /** What one is by what one can do, where no body goes with it. */
  private static final Set<String> SKILLS = Set.of("speaker", "reader", "cook", "host");

  private final Words words;

  Unheld(Words words) {
    this.words = words;
  }

  boolean isUnheld(Title title) {
    return isThoughtOf(title)
        || isLacking(title)
        || isDenied(title)
        || isInChair(title)
        || isAlso(title)
        || isTipped(title)
        || isHonour(title)
        || isPrize(title)
        || isJudged(title)
        || isAgainst(title)
        || isOnStaff(title)
        || isBiggest(title);
  }

  /** "joined the staff of the prime minister": who works for somebody has not got his office. */
  private boolean isOnStaff(Title title) {
    return words.is(title.start() - 1, "the")
        && words.is(title.start() - 2, "of")
        && words.is(title.start() - 3, "staff", "team", "household", "entourage", "employ");
  }

  /** "the country's third-largest power producer": a firm, and nobody's office. */
  private boolean isBiggest(Title title) {
    String before = words.lower(title.start() - 1);
    return before.endsWith("largest") || before.endsWith("biggest") || before.endsWith("smallest");
  }

  /** "a likely successor as minister", "a possible minister" */
  private boolean isThoughtOf(Title title) {
    return THOUGHT_OF.contains(words.lower(title.start() - 1))
        || THOUGHT_OF.contains(words.lower(title.start()));
  }

  /** "in the absence of a secretary", "without a treasurer", "the search for a coach" */
  private boolean isLacking(Title title) {
    int article = title.start() - 1;
    while (words.isTag(article, "ADJ", "ADV")) {
      article--;
    }
    boolean any = words.is(article, "a", "an", "any");
    int link = words.is(article - 1, "of", "for") ? article - 2 : article - 1;
    return any && LACKING.contains(words.lower(link));
  }

  /** "neither the chairman nor the treasurer" */
  private boolean isDenied(Title title) {
    int at = words.is(title.start() - 1, "the", "a", "an") ? title.start() - 2 : title.start() - 1;
    boolean named = words.is(title.full(), ",") || words.isName(title.full());
    return words.is(at, "neither", "nor", "no") && !named;
  }

  /** "and so is the mayor": another one. */
  private boolean isAlso(Title title) {
    return words.is(title.start() - 1, "the")
        && (words.isBe(title.start() - 2) || words.isTag(title.start() - 2, "AUX"))
        && words.is(title.start() - 3, "so", "nor", "neither");
  }

  /** "is talked about as the next coach", "tipped as chairman" */
  private boolean isTipped(Title title) {
    int as = title.start() - 1;
    while (words.is(as, "the", "a", "his", "her", "next", "future", "new")) {
      as--;
    }
    boolean spoken = words.is(as - 1, "about", "of") && words.is(as - 2, "talked", "spoken");
    boolean tipped =
        words.is(as - 1, "tipped", "touted", "mooted", "mentioned", "discussed", "rumoured");
    return words.is(as, "as", "for") && (spoken || tipped);
  }

  /** "was made a commander of the Order of the Bath" */
  private boolean isHonour(Title title) {
    return words.is(title.end(), "of")
        && words.is(title.end() + 1, "the")
        && words.is(title.end() + 2, "order", "legion")
        && words.isName(title.end() + 2);
  }

  /** "was voted player of the year" */
  private boolean isPrize(Title title) {
    int of = words.is(title.end(), "of") ? title.end() : title.full();
    return words.is(of, "of")
        && words.is(of + 1, "the")
        && PRIZED_FOR.contains(words.lower(of + 2))
        && !words.isName(of + 2);
  }

  /** "is a gifted speaker", "was a fine captain": how somebody is, if nothing tells of what. */
  private boolean isJudged(Title title) {
    boolean judged = JUDGING.contains(words.lower(title.start() - 1));
    int article = judged ? title.start() - 2 : title.start() - 1;
    boolean alone = judged || SKILLS.contains(title.office());
    return alone
        && words.is(article, "a", "an", "such")
        && !words.is(title.full(), "of", "at", "for", "in", "with", "from", "until", "since")
        && !words.isDated(title.full());
  }

  /** "is a critic of carbon plates": of what one speaks against, and not for whom one writes. */
  private boolean isAgainst(Title title) {
    int article = words.isTag(title.start() - 1, "ADJ") ? title.start() - 2 : title.start() - 1;
    return title.office().equals("critic")
        && words.is(title.full(), "of")
        && words.is(article, "a", "an", "the", "no", "as");
  }

  /** "with the speaker in the chair" */
  private boolean isInChair(Title title) {
    return title.office().equals("chair")
        && words.is(title.start() - 1, "the")
        && words.is(title.start() - 2, "in", "into")
        && !words.is(title.full(), "of", "at");
  }
}
