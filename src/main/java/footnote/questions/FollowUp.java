package footnote.questions;

import footnote.questions.Question.Wants;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes a question that leans on the one before: "And when did he go to the US?" */
final class FollowUp {

  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\b(he|she|they|him|her|them|his|hers|their|its|it|that|this|these|those|there|then"
              + "|the same)\\b");

  /** What can give way to the name it stands for. */
  private static final Pattern STANDS_FOR =
      Pattern.compile("\\b(he|she|they|him|them|it)\\b", Pattern.CASE_INSENSITIVE);

  /** Asks about the earlier question, with one thing put in another's place. */
  private static final Pattern INSTEAD =
      Pattern.compile(
          "^(and |but |so |ok,? )*(what|how) about\\b|^(and|or) (the |in |on |for |with )?[^?]{1,60}\\??$");

  /** Too short to say what it is about. */
  private static final Pattern BARE =
      Pattern.compile(
          "^(and |but |so )*(why|when|where|who|how|since when|until when|how long)( not| so| exactly)?\\??$");

  private static final Pattern OPENS = Pattern.compile("^(and|but|so|or|also)\\b");

  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(when|what|who|whom|whose|where|which|why|how|did|does|do|is|was|are|were)\\b");

  private FollowUp() {}

  /** {@code now} as it is meant after {@code before}; itself if it stands alone. */
  static Question resolve(Question now, Question before) {
    String lower = now.text().toLowerCase(Locale.ROOT).strip();
    boolean asks = ASKS.matcher(lower).find();
    if (BARE.matcher(lower).find()) {
      return new Question(now.text(), before.terms(), now.wants(), before.names(), before.period());
    }
    if (INSTEAD.matcher(lower).find() && (!asks || lower.contains(" about"))) {
      return instead(now, before);
    }
    boolean pointsBack = PRONOUN.matcher(lower).find() && now.names().size() < 2;
    if (pointsBack || OPENS.matcher(lower).find()) {
      return leaning(now, before);
    }
    return now;
  }

  /** The earlier question, about what is named now. */
  private static Question instead(Question now, Question before) {
    String terms = before.terms();
    for (String name : before.names()) {
      if (!now.names().isEmpty()) {
        terms = terms.replace(name, "");
      }
    }
    List<String> names = now.names().isEmpty() ? before.names() : now.names();
    Wants wants = now.wants() == Wants.PASSAGE ? before.wants() : now.wants();
    return new Question(
        now.text(), now.text() + " " + terms, wants, names, now.period().or(before::period));
  }

  /** This question, about whom or what the earlier one was about. */
  private static Question leaning(Question now, Question before) {
    String subject = before.names().isEmpty() ? before.terms() : before.names().get(0);
    if (now.text().contains(subject)) {
      return now;
    }
    Set<String> names = new LinkedHashSet<>(now.names());
    before.names().stream().limit(1).forEach(names::add);
    Matcher pronoun = STANDS_FOR.matcher(now.text());
    String terms =
        pronoun.find()
            ? pronoun.replaceFirst(Matcher.quoteReplacement(subject))
            : now.text() + " " + subject;
    return new Question(now.text(), terms, now.wants(), new ArrayList<>(names), now.period());
  }
}
