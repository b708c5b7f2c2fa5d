package footnote.questions;

import footnote.questions.Question.Wants;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes a question that leans on who was told to be something: "Who was it before?", "Since
 * when?", "And the deputy mayor?"
 */
final class HolderFollowUp {

  /** "Who was it before?", of an office or a thing that somebody was told to have. */
  private static final Pattern PREDECESSOR =
      another("before|previously|earlier", "predecessor", "|and");

  private static final Pattern SUCCESSOR = another("after|afterwards|next|later", "successor", "");

  /** Asks for whoever is something. */
  private static final Pattern WHO_IS =
      Pattern.compile(
          "(?i)^(?:(?:and|but|so)\\b,? )?who (?:is|was|are|were)(?: now| currently)? (?<what>.+?)\\??$");

  /** "And the deputy mayor?" */
  private static final Pattern OTHER_OFFICE =
      Pattern.compile(
          "(?i)^(?:and|or|but)(?: what about)? (?<what>(?:the|its|their|his|her) .+?)\\??$");

  private static final Pattern TIME =
      Pattern.compile(FollowUp.OPENING + "(?:when|since when|until when|(?:for )?how long)\\??$");

  /** The body of an office: "of Norvia" of "the minister of defence of Norvia". */
  private static final Pattern BODY =
      Pattern.compile(" (?:of|in|at|for) (?:(?! (?:of|in|at|for) ).)+$");

  /** What somebody is, and not who he is or what he does. */
  private static final Pattern OFFICE = Pattern.compile("(?i)^(?:the|an?) | (?:of|in|at|for) ");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:is|are|was|were|has|have|had|did|does|will)\\b).*\\b(?:president|minister|chair\\w*"
              + "|head|director|chief|secretary|leader|commander|coach|manager|editor|mayor|governor"
              + "|ambassador|professor|captain|king|queen|owner|principal|dean|bishop|treasurer"
              + "|deputy|clerk|officer|commissioner|rector|judge|speaker|CEO|CFO|PM)\\b");

  private HolderFollowUp() {}

  private static Pattern another(String when, String called, String alone) {
    return Pattern.compile(
        FollowUp.OPENING
            + "(?:(?:who (?:was|were|is|held|had|owned|led|ran|did)"
            + "(?: (?:that|this|it|he|she|they|in charge))*|who came|who"
            + alone
            + ") (?:"
            + when
            + ")(?: (?:that|then|him|her|them|it|this))?"
            + "|who (?:was|is) (?:his|her|their|its|the) "
            + called
            + ")\\??$");
  }

  /** {@code now} as it is meant after {@code before}; empty if it leans on no holder. */
  static Optional<Question> resolve(Question now, Exchange before) {
    Matcher who = WHO_IS.matcher(before.asked().terms());
    if (!who.find()) {
      return ofNamed(now, before);
    }
    String what = plain(who.group("what"));
    if (!OFFICE.matcher(what).find()) {
      return Optional.empty();
    }
    return otherOffice(now, before, what)
        .or(
            () ->
                before
                    .named()
                    .filter(name -> !what.contains(name))
                    .flatMap(name -> of(now, before, what, name)));
  }

  /** After "Since when was Ann Lee the mayor": who was it before her, who is treasurer. */
  private static Optional<Question> ofNamed(Question now, Exchange before) {
    String terms = before.asked().terms();
    return before.asked().names().stream()
        .flatMap(
            name -> {
              int at = terms.indexOf(" was " + name + " ");
              String what = at < 0 ? "" : plain(terms.substring(at + name.length() + 6));
              return OFFICE.matcher(what).find()
                  ? otherOffice(now, before, what).or(() -> of(now, before, what, name)).stream()
                  : Stream.empty();
            })
        .findFirst();
  }

  /** Without whom another held it before or after. */
  private static String plain(String what) {
    return what.replaceFirst("[?.! ]+$", "").replaceFirst(" (?:before|after) \\p{Lu}.*$", "");
  }

  private static Optional<Question> otherOffice(Question now, Exchange before, String what) {
    Matcher other = OTHER_OFFICE.matcher(now.terms().strip());
    if (now.wants() != Wants.PASSAGE
        || !other.find()
        || !TITLE.matcher(other.group("what")).find()) {
      return Optional.empty();
    }
    String whose = other.group("what");
    boolean whole = !now.names().isEmpty() || BODY.matcher(whose).find();
    String terms = "Who is " + whose + (whole ? "" : body(what));
    return Optional.of(asked(now, terms, before, Wants.OFFICE));
  }

  private static String body(String what) {
    Matcher body = BODY.matcher(what);
    return body.find() ? body.group() : "";
  }

  /** What is asked of {@code name}, who was told to be {@code what}. */
  private static Optional<Question> of(Question now, Exchange before, String what, String name) {
    String lower = now.terms().toLowerCase(Locale.ROOT).strip();
    if (PREDECESSOR.matcher(lower).find()) {
      return Optional.of(asked(now, "Who was " + what + " before " + name, before, Wants.OFFICE));
    }
    if (SUCCESSOR.matcher(lower).find()) {
      return Optional.of(asked(now, "Who was " + what + " after " + name, before, Wants.OFFICE));
    }
    String opening = now.terms().strip().replaceFirst("\\?$", "");
    return TIME.matcher(lower).find()
        ? Optional.of(asked(now, opening + " was " + name + " " + what, before, now.wants()))
        : Optional.empty();
  }

  /** The same about those who were named and whom {@code terms} name. */
  private static Question asked(Question now, String terms, Exchange before, Wants wants) {
    Set<String> names = new LinkedHashSet<>(now.names());
    names.addAll(before.asked().names());
    before.named().ifPresent(names::add);
    // Only what the question is about is left of what was named before.
    names.removeIf(name -> !terms.contains(name));
    return new Question(now.text(), terms, wants, List.copyOf(names), now.period(), now.slips());
  }
}
