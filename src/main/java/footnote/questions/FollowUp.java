package footnote.questions;

import footnote.questions.Neighbour.Kind;
import footnote.questions.Question.Period;
import footnote.questions.Question.Period.Relation;
import footnote.questions.Question.Wants;
import footnote.text.Span;
import footnote.text.Tagger;
import footnote.text.Tagger.Tagged;
import footnote.text.Token;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Completes a question that leans on what was said before: "And when did he go to the US?" */
final class FollowUp {

  static final String OPENING = "^(?:(?:and|but|so|or|also|ok|okay|then|now)\\b,? ?)*";

  /** Too short to say what it is about. */
  private static final Pattern BARE =
      Pattern.compile(
          OPENING
              + "(?:why|when|where|who|(?:by|with|for|from|to) whom|from where|how|how come|since when|until when|(?:for )?how long|how many|(?:by |for )?how much)"
              + "(?: not| so| exactly| (?:was|is|did) (?:that|this|it)(?: happen)?)?\\??$");

  private static final Pattern WHO_THEN =
      Pattern.compile(
          OPENING + "who(?:'s|’s| is| was| are| were) (?:that|this|he|she|they|it|those)\\??$");

  /** "Before that?", "what happened next?" */
  private static final Pattern EARLIER =
      Pattern.compile(
          OPENING
              + "(?:what (?:else )?(?:(?:had |has )?happened|was|came|went) )?(?:just |right |shortly )?"
              + "(?:before|earlier|previously|beforehand)(?: (?:that|then|this|it))?\\??$");

  private static final Pattern LATER =
      Pattern.compile(
          OPENING
              + "(?:what (?:else )?(?:(?:had |has )?happened|was|came) )?(?:just |right |shortly )?"
              + "(?:after|afterwards?|next|later|since|then)(?: (?:that|then|this|it))?\\??$"
              + "|^then what\\??$|^(?:and )?what (?:then|followed)(?: (?:that|this|it))?\\??$");

  /** Asks about the earlier question, with one thing put in another's place. */
  private static final Pattern INSTEAD =
      Pattern.compile(
          OPENING + "(?:what|how) about\\b|^(?:and|or|but|also) (?:what of )?[^?]{1,60}\\??$");

  /** "And when did Norway?": what Norway did was said before. */
  private static final Pattern ELLIPSIS =
      Pattern.compile(
          OPENING
              + "(?:(?:when|why|how) (?:is|was|were|are)"
              + "|(?:when|where|why|how|who|what) (?:did|does|do|has|have|had|will|would))"
              + " (?<name>[^?]{1,40}?)(?:['’]s?)?\\??$");

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)^(?:(?:and|but|so|or|also|ok|okay|then|now)\\b,? ?)*(?:(?:what|how) about |what of )?"
              + "(?:(?:in|on|for|with|to|by|at|from|of|the|his|her) )*");

  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:when|what|who|whom|whose|where|which|why|how|did|does|do|is|was|are|were|can)\\b");

  private static final Pattern OPENS = Pattern.compile("^(?:and|but|so|or|also)\\b");

  private static final Pattern PERSON =
      Pattern.compile("\\b(he|she|him|his|her|hers)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern THERE =
      Pattern.compile("\\b(there)\\b(?! (?:is|are|was|were|been|be))", Pattern.CASE_INSENSITIVE);

  private static final Pattern THING =
      Pattern.compile(
          "\\b(it|its|they|them|their|theirs|this|that|these|those|the same)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Has she changed her mind?": on what was spoken of. */
  private static final Pattern MIND =
      Pattern.compile(
          "(?i)\\b(?:chang(?:ed?|es|ing) (?:his|her|their|its) (?:mind|view|views|opinion|position|stance|tune)"
              + "|still (?:against|for|opposed|in favou?r|of that opinion|think so)|(?:dis)?agrees?"
              + "|opposed?|come round)[?.! ]*$");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}'’ -]+");

  private static final Pattern BY_THE_WAY =
      Pattern.compile(
          "(?i) (?:then|too|now|instead|again|today|please|and|or|in|on|at|for|with)\\b");

  /** Telling words that take a name's place together. */
  private static final int MOST_PUT_IN = 4;

  /** Telling words that are carried over from a question without names. */
  private static final int MOST_CARRIED = 12;

  private static final Set<String> AUXILIARIES = Set.of("do", "does", "did", "has", "have", "had");

  private final Lexicon library;
  private final Tagger tagger;

  FollowUp(Lexicon library, Tagger tagger) {
    this.library = library;
    this.tagger = tagger;
  }

  /** {@code now} as it is meant after {@code before}; itself if it stands alone. */
  Question resolve(Question now, Exchange before) {
    String lower = now.terms().toLowerCase(Locale.ROOT).strip();
    if (WHO_THEN.matcher(lower).find()) {
      return whoThen(now, before);
    }
    Optional<Question> holder = HolderFollowUp.resolve(now, before);
    if (holder.isPresent()) {
      return holder.get();
    }
    if (BARE.matcher(lower).find()) {
      return bare(now, before.asked());
    }
    if (EARLIER.matcher(lower).find()) {
      return around(now, before, Relation.BEFORE);
    }
    if (LATER.matcher(lower).find()) {
      return around(now, before, Relation.AFTER);
    }
    if (isEllipsis(now, lower)) {
      return instead(now, before.asked());
    }
    boolean asks = ASKS.matcher(lower).find();
    if (INSTEAD.matcher(lower).find() && (!asks || lower.contains(" about"))) {
      return instead(now, before.asked());
    }
    boolean pointsBack = now.names().size() < 2 && pointsBack(lower, now);
    boolean opens = OPENS.matcher(lower).find() && now.names().isEmpty();
    return pointsBack || opens ? leaning(now, before) : now;
  }

  /** Whether behind the name there is no verb any more. */
  private static boolean isEllipsis(Question now, String lower) {
    Matcher ellipsis = ELLIPSIS.matcher(lower);
    return OPENS.matcher(lower).find()
        && ellipsis.find()
        && now.names().stream()
            .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", ""))
            .anyMatch(ellipsis.group("name").replaceFirst("^the ", "")::equals);
  }

  /** "It" in "how long was it between one and the other" stands for nothing. */
  private static boolean pointsBack(String lower, Question now) {
    boolean compares = now.comparison().filter(c -> c.events().size() > 1).isPresent();
    return PERSON.matcher(lower).find()
        || THERE.matcher(lower).find()
        || (!compares && THING.matcher(lower).find());
  }

  /** The same question, with another wish. */
  private static Question bare(Question now, Question before) {
    return new Question(
            now.text(),
            before.terms(),
            now.wants(),
            before.names(),
            before.period(),
            before.slips())
        .withFrame(before.frame());
  }

  /** Who the answer named, or whom the question before was about. */
  private static Question whoThen(Question now, Exchange before) {
    Optional<String> whom = before.named().or(() -> before.asked().names().stream().findFirst());
    return whom.map(
            name ->
                new Question(
                    now.text(), "Who is " + name, Wants.OFFICE, List.of(name), Optional.empty()))
        .orElseGet(() -> bare(now, before.asked()));
  }

  /** What happened before or after what was told. */
  private static Question around(Question now, Exchange before, Relation relation) {
    String whom = before.asked().names().stream().findFirst().orElse("");
    return new Question(
            now.text(),
            ("What happened " + whom).strip(),
            Wants.EVENTS,
            before.asked().names().stream().limit(1).toList(),
            before.when().map(when -> new Period(when, relation, "")))
        .beside(new Neighbour(Kind.EVENT, relation == Relation.BEFORE, Optional.empty()));
  }

  /** The earlier question, about what is named now. */
  private Question instead(Question now, Question before) {
    String matter =
        ABOUT.matcher(now.terms()).replaceFirst("").replaceFirst("(?:['’]s)?[?.! ]*$", "");
    Wants wants = now.wants() == Wants.PASSAGE ? before.wants() : now.wants();
    if (now.names().isEmpty() && now.period().isPresent()) {
      String days = " " + now.period().get().words();
      return new Question(
              now.text(),
              before.outsidePeriod(before.terms()) + days,
              wants,
              before.names(),
              now.period(),
              now.slips())
          .withFrame(before.outsidePeriod(before.frame()) + days);
    }
    Optional<String> given = now.names().stream().findFirst();
    Optional<String> way = given.flatMap(name -> givesWay(name, before.names()));
    boolean replaces = way.filter(before.terms()::contains).isPresent();
    String with = given.map(name -> isName(matter, name) ? matter : name).orElse(matter);
    String terms =
        replaces ? before.terms().replace(way.get(), with) : matter + " " + before.frame();
    Set<String> names = new LinkedHashSet<>();
    now.names().forEach(name -> names.add(given.equals(Optional.of(name)) ? with : name));
    before.names().stream()
        .filter(name -> !way.equals(Optional.of(name)) && terms.contains(name))
        .forEach(names::add);
    return new Question(
            now.text(),
            terms,
            wants,
            List.copyOf(names),
            now.period().or(before::period),
            now.slips())
        .withFrame(replaces ? before.frame().replace(way.get(), with) : before.frame());
  }

  /** "The Halvorsen family foundation" takes a name's place as a whole; a clause does not. */
  private static boolean isName(String matter, String name) {
    return WORDS.matcher(matter).matches()
        && matter.startsWith(name)
        && Token.telling(matter).size() <= MOST_PUT_IN
        && !BY_THE_WAY.matcher(matter).find()
        && !ASKS.matcher(matter.toLowerCase(Locale.ROOT)).find();
  }

  /** A place gives way to a place, and else the one whom the question was about. */
  private Optional<String> givesWay(String name, List<String> before) {
    return before.stream()
        .filter(other -> isPlace(other) == isPlace(name))
        .findFirst()
        .or(() -> before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty());
  }

  private boolean isPlace(String name) {
    List<Token> words = Token.telling(name);
    return !words.isEmpty()
        && words.stream().allMatch(word -> library.isPlace(word.span().in(name)));
  }

  /** This question, about whom or what the earlier one was about. */
  private Question leaning(Question now, Exchange before) {
    List<String> names = before.asked().names();
    boolean byName =
        before.asked().wants() == Wants.PERSON || before.asked().wants() == Wants.OFFICE;
    Predicate<String> meant = name -> Pronouns.mayBe(now.terms(), name, before);
    Optional<String> person =
        names.stream()
            .filter(name -> !isPlace(name) && isActor(name, before.asked().terms()))
            .filter(meant)
            .findFirst()
            .or(() -> before.named().filter(name -> byName).filter(meant))
            .or(() -> names.stream().filter(name -> !isPlace(name)).filter(meant).findFirst())
            .or(() -> names.stream().filter(meant).findFirst());
    Optional<String> place = names.stream().filter(this::isPlace).findFirst();
    Set<String> known = new HashSet<>(names);
    before.named().ifPresent(known::add);
    Filling filling = new Filling(now, known);
    filling.put(PERSON, person);
    if (filling.isFilled() && MIND.matcher(now.terms()).find()) {
      filling.add(spokenOf(before.asked()));
    }
    filling.put(THERE, place);
    if (!filling.isFilled()) {
      filling.put(
          THING,
          names.stream()
              .filter(name -> names.stream().noneMatch(other -> isDoer(other, before.asked())))
              .findFirst()
              .or(() -> Optional.of(matter(before.asked(), now))));
    }
    if (!filling.isFilled()) {
      filling.add(person.orElseGet(() -> matter(before.asked(), now)));
    }
    return filling.question();
  }

  /** The words of {@code question} that are no names, and no verbs. */
  private String spokenOf(Question question) {
    String terms = question.terms();
    Set<String> names = new HashSet<>();
    question.names().forEach(name -> names.addAll(Token.stems(name)));
    Set<Span> verbs = verbs(terms);
    return Token.telling(terms).stream()
        .filter(token -> !names.contains(token.stem()) && !verbs.contains(token.span()))
        .limit(MOST_CARRIED)
        .map(token -> token.span().in(terms))
        .collect(Collectors.joining(" "));
  }

  /** Whether "it" is not {@code name}, who did something to it, or was "she" in the question. */
  private static boolean isDoer(String name, Question question) {
    return isActor(name, question.terms())
        || Pronouns.isAddressed(name)
        || (PERSON.matcher(question.text()).find()
            && !question.text().contains(name)
            && question.terms().contains(name));
  }

  /** "Whom will Ann Lee meet?": it goes on about her, and not about whom she meets. */
  private static boolean isActor(String name, String terms) {
    return Pattern.compile(
            "\\b(?:did|does|do|will|would|has|have|had|can|could|should|must) (?:\\p{Lu}\\p{L}*\\.? )?"
                + Pattern.quote(name)
                + "\\b")
        .matcher(terms)
        .find();
  }

  /**
   * What a question without names was about; not what was done, where {@code now} says so anew:
   * "When was it rebuilt?" asks nothing of when the house was built.
   */
  private String matter(Question question, Question now) {
    String terms = question.terms();
    List<Token> telling = Token.telling(terms);
    Set<Span> verbs = verbs(terms);
    List<Token> things = telling.stream().filter(token -> !verbs.contains(token.span())).toList();
    boolean anew = !verbs(now.terms()).isEmpty() && !things.isEmpty();
    return (anew ? things : telling)
        .stream()
            .map(token -> token.span().in(terms))
            .distinct()
            .limit(MOST_CARRIED)
            .collect(Collectors.joining(" "));
  }

  /** Where the verbs stand; behind "was" and "did" there is a subject, whatever it looks like. */
  private Set<Span> verbs(String terms) {
    Set<Span> verbs = new HashSet<>();
    boolean led = false;
    for (Tagged word : tagger.tag(terms)) {
      if (word.tag().equals("VERB") && !led && !isAuxiliary(word)) {
        verbs.add(word.span());
      }
      led = isAuxiliary(word);
    }
    return verbs;
  }

  private static boolean isAuxiliary(Tagged word) {
    return word.tag().equals("AUX") || AUXILIARIES.contains(word.word().toLowerCase(Locale.ROOT));
  }
}
