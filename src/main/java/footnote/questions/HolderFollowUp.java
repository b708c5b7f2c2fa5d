package footnote.questions;

import footnote.questions.Neighbour.Kind;
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

  /** "And before?": of whom or of what, only what was said before tells. */
  private static final Pattern BEFORE = beside("before|previously|earlier|beforehand");

  private static final Pattern AFTER = beside("after|afterwards?|next|later|then");

  /** "Who was harbour master before?": of the office that was told of. */
  private static final Pattern TITLED_BEFORE = titled("before|previously|earlier|beforehand");

  private static final Pattern TITLED_AFTER = titled("after|afterwards?|next|later");

  /** "His predecessor?", "Whom did she succeed?": of people, whatever was said before. */
  private static final Pattern PREDECESSOR =
      Pattern.compile(
          FollowUp.OPENING
              + "(?:(?:who (?:was|is|were) )?(?:his|her|their|its|the) predecessor"
              + "|(?:whom?|whose (?:place|post|job)) did (?:he|she|they) (?:succeed|replace|follow|take"
              + "|take over from)|who (?:preceded|came before) (?<of>.+?))\\??$");

  private static final Pattern SUCCESSOR =
      Pattern.compile(
          FollowUp.OPENING
              + "(?:(?:who (?:was|is|were) )?(?:his|her|their|its|the) successor"
              + "|who (?:succeeded|replaced|followed|came after|took over(?: from)?)(?: (?<of>.+?))?)\\??$");

  private static final Pattern PRONOUN =
      Pattern.compile("(?:he|she|him|her|his|they|them|it|that|this|then)");

  /** "And the deputy mayor?" */
  private static final Pattern OTHER_OFFICE =
      Pattern.compile(
          "(?i)^(?:(?:and|or|but)(?: what about)?|what about) (?<what>(?:the|its|their|his|her) .+?)\\??$");

  /** "Since when?", "How long was she in office?" */
  private static final Pattern TIME =
      Pattern.compile(
          FollowUp.OPENING
              + "(?<asks>when|since when|until when|(?:for )?how long)"
              + "(?:(?: (?:has|had|have|was|were|is|are|did|does))? (?<who>he|she|they)"
              + "(?: (?:been|be|become|held|hold|get|got|take|took|taken|stay|remain|start|serve))*"
              + "(?: (?:it|that|there|over|up|office|in (?:charge|office|power)|in (?:the|that|this)"
              + " (?:post|job|role|office|position|chair)|(?:the|that|this) (?:post|job|role|office|position"
              + "|chair)|as (?<as>.+?)|(?<title>.+?)))?)?\\??$");

  /** The body of an office: "of Norvia" of "the minister of defence of Norvia". */
  private static final Pattern BODY =
      Pattern.compile(" (?:of|in|at|for) (?:(?! (?:of|in|at|for) ).)+$");

  private HolderFollowUp() {}

  private static Pattern beside(String when) {
    return Pattern.compile(
        FollowUp.OPENING
            + "(?<who>who(?: (?:was|were|is|held|had|owned|led|ran|did|came|went|took over))?"
            + "(?: (?:that|this|it|he|she|they|in charge|there|the one))* )?"
            + "(?:just |right |directly )?(?:"
            + when
            + ")(?: (?<of>.{1,40}?))?\\??$");
  }

  private static Pattern titled(String when) {
    return Pattern.compile(
        FollowUp.OPENING
            + "who (?:was|were|became) (?<title>\\p{L}[^,;?]{1,60}?) (?:"
            + when
            + ")(?: (?<of>him|her|them|that|then))?\\??$");
  }

  /** {@code now} as it is meant after {@code before}; empty if it leans on no holder. */
  static Optional<Question> resolve(Question now, Exchange before) {
    Optional<ToldOffice> office = ToldOffice.of(before);
    return office
        .flatMap(told -> otherOffice(now, before, told))
        .or(() -> neighbour(now, before, office))
        .or(() -> office.flatMap(told -> time(now, before, told)));
  }

  private static Optional<Question> otherOffice(Question now, Exchange before, ToldOffice told) {
    Matcher other = OTHER_OFFICE.matcher(now.terms().strip());
    if (told.verbal()
        || now.wants() != Wants.PASSAGE
        || !other.find()
        || !ToldOffice.isTitle(other.group("what"))) {
      return Optional.empty();
    }
    String whose = other.group("what");
    boolean whole = !now.names().isEmpty() || BODY.matcher(whose).find();
    String terms = "Who is " + whose + (whole ? "" : body(told.what()));
    return Optional.of(asked(now, terms, before, Wants.OFFICE));
  }

  private static String body(String what) {
    Matcher body = BODY.matcher(what);
    return body.find() ? body.group() : "";
  }

  /** Who came before or after: of an office that was told of, or of a person that is pointed at. */
  private static Optional<Question> neighbour(
      Question now, Exchange before, Optional<ToldOffice> office) {
    String lower = now.terms().toLowerCase(Locale.ROOT).strip();
    return Stream.of(
            neighbour(BEFORE, lower, now, before, office, true),
            titled(TITLED_BEFORE, lower, now, before, office, true),
            titled(TITLED_AFTER, lower, now, before, office, false),
            neighbour(PREDECESSOR, lower, now, before, office, true),
            neighbour(AFTER, lower, now, before, office, false),
            neighbour(SUCCESSOR, lower, now, before, office, false))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** As {@link #neighbour}, where the question names the office itself. */
  private static Optional<Question> titled(
      Pattern asking,
      String lower,
      Question now,
      Exchange before,
      Optional<ToldOffice> office,
      boolean earlier) {
    Matcher asks = asking.matcher(lower);
    boolean same =
        asks.find() && office.filter(told -> isOf(told, asks.group("title"))).isPresent();
    return same ? neighbour(asking, lower, now, before, office, earlier) : Optional.empty();
  }

  private static Optional<Question> neighbour(
      Pattern asking,
      String lower,
      Question now,
      Exchange before,
      Optional<ToldOffice> office,
      boolean earlier) {
    Matcher asks = asking.matcher(lower);
    if (!asks.find()) {
      return Optional.empty();
    }
    Optional<String> of = Optional.ofNullable(asks.group("of"));
    Optional<String> given = of.flatMap(words -> given(words, now));
    boolean points = of.isEmpty() || given.isPresent() || PRONOUN.matcher(of.get()).matches();
    boolean ofPerson =
        asking == PREDECESSOR
            || asking == SUCCESSOR
            || lower.contains("who")
            || before.asked().neighbour().filter(last -> last.kind() == Kind.HOLDER).isPresent()
            || of.filter(words -> words.matches("him|her|them")).isPresent();
    if (!points || (office.isEmpty() && !ofPerson)) {
      return Optional.empty();
    }
    Optional<String> holder =
        given.or(() -> Pronouns.holders(lower, before, office).stream().findFirst());
    if (holder.isEmpty() && office.isEmpty()) {
      return Optional.empty();
    }
    String terms =
        office.map(ToldOffice::asked).orElse("Who came")
            + (earlier ? " before " : " after ")
            + holder.orElse("");
    return Optional.of(
        asked(now, terms.strip(), before, Wants.OFFICE)
            .beside(new Neighbour(Kind.HOLDER, earlier, holder)));
  }

  /** The name that {@code words} are, without "Mr" and the like. */
  private static Optional<String> given(String words, Question now) {
    return now.names().stream()
        .filter(name -> words.endsWith(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<Question> time(Question now, Exchange before, ToldOffice told) {
    String plain = now.terms().strip();
    String lower = plain.toLowerCase(Locale.ROOT);
    Matcher asks = TIME.matcher(lower);
    if (told.verbal() || !asks.find() || !isOf(told, asks)) {
      return Optional.empty();
    }
    return Pronouns.holders(lower, before, Optional.of(told)).stream()
        .findFirst()
        .map(
            name ->
                asked(
                    now,
                    plain.substring(asks.start("asks"), asks.end("asks"))
                        + " was "
                        + name
                        + " "
                        + told.what(),
                    before,
                    now.wants()));
  }

  /** Whether the title that is asked about, if one is, is that of the office. */
  private static boolean isOf(ToldOffice told, Matcher asks) {
    String title = asks.group("as") != null ? asks.group("as") : asks.group("title");
    return title == null || isOf(told, title);
  }

  private static boolean isOf(ToldOffice told, String title) {
    return told.what().toLowerCase(Locale.ROOT).contains(title.replaceFirst("^(?:the|an?) ", ""));
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
