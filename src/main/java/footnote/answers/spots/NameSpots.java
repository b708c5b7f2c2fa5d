package footnote.answers.spots;

import footnote.dates.CalendarNames;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Quotations;
import footnote.text.Resource;
import footnote.text.Span;
import footnote.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a sentence, and which of them a question asks for. */
public final class NameSpots {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'.&-]*";

  private static final Pattern NAME =
      Pattern.compile(
          WORD
              + "(?: (?:(?:of|de|von|van|der|la|du|del|di|al|bin|for|&|of the|de la|van der) )?"
              + WORD
              + "| \\d+\\b)*");

  /** Words that open a sentence in capitals without being names. */
  private static final Set<String> OPENERS =
      Set.copyOf(Resource.words(NameSpots.class, "openers.txt"));

  private static final Pattern CALENDAR =
      Pattern.compile("(?i)^(?:" + CalendarNames.ALTERNATIVES + ")\\b.*");

  /** "French", "Japanese": of a people, and nobody's name. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:ese|ish|ian|ean|can)s?|French|Dutch|Greek|German|Thai|Czech");

  /** Leads over the next name, in shares of its score, for a mark and for a headline. */
  private static final double AHEAD = 1.15;

  private static final double FAR_AHEAD = 1.5;

  private static final double CLEAR = 2.5;

  private static final Pattern BY =
      Pattern.compile("\\bby (?:the |his |her |an? )?(?:[\\p{Ll}-]+ ){0,3}$");

  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?:in|at|from|near|to|into|of|through|across|on|around|outside)(?: the)? $");

  /** "Which team", "what university": a thing that has a name. */
  private static final Pattern NAMED_THING =
      Pattern.compile(
          "\\b(?:what|which)(?:'s| is| was)? (?:the )?(?:name|title)\\b"
              + "|\\b(?:what|which) (?:\\p{L}+ )??"
              + "(?:team|club|company|organi[sz]ation|university|school|college|party|employer"
              + "|institution|group|band|label|channel|network|country|nation|city|town|state"
              + "|language|book|film|album|song|award|prize|person|people|king|queen|author|artist"
              + "|scientist|engineer|league|brand|operator|owner|airline|government|religion|region"
              + "|title|spouse|wife|husband|coach|manager|captain|workplace)s?\\b");

  /** Who said something is not named in what he said. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)^(?:and |but |so )?who (?:else )?(?:said|says|told|calls?|called|claim\\p{L}*|complain\\p{L}*"
              + "|argu\\p{L}+|warn\\p{L}*|insist\\p{L}*|admit\\p{L}*|promis\\p{L}+|predict\\p{L}*"
              + "|thinks?|thought|believ\\p{L}+|asked|replied|answered|joked|wrote that)\\b");

  private final Question question;
  private final String text;
  private final List<Span> days;
  private final WordNearness nearness;

  public NameSpots(Question question, String text, List<Span> days) {
    this.question = question;
    this.text = text;
    this.days = days;
    this.nearness = new WordNearness(question, text);
  }

  Optional<Spot> best() {
    String asked = question.text().toLowerCase(Locale.ROOT);
    if (asksWhoSomebodyIs()) {
      return Optional.empty();
    }
    boolean plain = question.wants() == Wants.PASSAGE || question.wants() == Wants.OFFICE;
    if (plain && !asked.startsWith("who") && !NAMED_THING.matcher(asked).find()) {
      return Optional.empty();
    }
    List<Span> names =
        names().stream()
            .filter(this::fits)
            .sorted(Comparator.comparingDouble(this::score).reversed())
            .toList();
    if (names.isEmpty() || score(names.get(0)) == 0) {
      return Optional.empty();
    }
    double lead = names.size() == 1 ? CLEAR : score(names.get(0)) / score(names.get(1));
    return lead < (asksForPerson() ? AHEAD : FAR_AHEAD)
        ? Optional.empty()
        : Optional.of(new Spot(names.get(0), lead >= CLEAR && isSure(names.get(0))));
  }

  /** The names that the question does not name itself, in the order of the sentence. */
  public List<String> words() {
    return names().stream()
        .map(name -> name.in(text))
        .filter(name -> !PEOPLE.matcher(name).matches())
        .toList();
  }

  /** "Who is Ann Lee?" is not answered by another name. */
  public boolean asksWhoSomebodyIs() {
    List<Token> named =
        question.names().stream().flatMap(name -> Token.telling(name).stream()).toList();
    return !named.isEmpty() && Token.telling(question.terms()).size() <= named.size();
  }

  /** A single name is the answer itself where it stands as one who acts or by whom it was done. */
  private boolean isSure(Span name) {
    return question.wants() != Wants.PLACE && (!asksForPerson() || likelihood(name) >= 1);
  }

  private double score(Span name) {
    return nearness.of(name) * (asksForPerson() ? likelihood(name) : 1);
  }

  private boolean asksForPerson() {
    return question.wants() == Wants.PERSON || question.wants() == Wants.OFFICE;
  }

  /** How well a name's place in the sentence fits a person: "by Ann Lee", but not "in Lee". */
  private double likelihood(Span name) {
    String before = text.substring(0, name.start());
    String words = name.in(text);
    double likely = words.matches(WORD + "(?: (?:[a-z]{2,3} )?" + WORD + "){1,2}") ? 1.5 : 1;
    if (BY.matcher(before).find()) {
      return 3 * likely;
    }
    return PLACED.matcher(before).find() || before.endsWith("the ") ? likely / 4 : likely;
  }

  private boolean fits(Span name) {
    boolean placed =
        question.wants() != Wants.PLACE || PLACED.matcher(text.substring(0, name.start())).find();
    return placed && !PEOPLE.matcher(name.in(text)).matches();
  }

  /** Runs of capitalised words that the question does not name itself. */
  private List<Span> names() {
    List<Span> names = new ArrayList<>();
    Matcher run = NAME.matcher(text);
    while (run.find()) {
      withoutOpener(behindDate(new Span(run.start(), run.end())))
          .filter(name -> days.stream().noneMatch(name::overlaps))
          .filter(name -> !CALENDAR.matcher(name.in(text)).matches())
          .filter(name -> !isAsked(name) && !isInSaying(name))
          .ifPresent(names::add);
    }
    return names;
  }

  private boolean isInSaying(Span name) {
    return SAID.matcher(question.text()).find()
        && Quotations.ANY
            .matcher(text)
            .results()
            .anyMatch(said -> new Span(said.start(), said.end()).overlaps(name));
  }

  /** Of "On 6 March 2023 President Yoon", which is one run of capitals, what follows the date. */
  private Span behindDate(Span run) {
    int start = run.start();
    for (Span day : days) {
      boolean inside = start < day.end() && day.end() + 1 < run.end();
      start = inside && text.charAt(day.end()) == ' ' ? day.end() + 1 : start;
    }
    return new Span(start, run.end());
  }

  private Optional<Span> withoutOpener(Span run) {
    String words = run.in(text);
    int cut = 0;
    while (true) {
      int blank = words.indexOf(' ', cut);
      String first = blank < 0 ? words.substring(cut) : words.substring(cut, blank);
      if (!OPENERS.contains(first.toLowerCase(Locale.ROOT))) {
        break;
      }
      if (blank < 0) {
        return Optional.empty();
      }
      cut = blank + 1;
    }
    String kept = words.substring(cut).replaceFirst("(?:['’]s?|[.,’'])$", "");
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(run.start() + cut, run.start() + cut + kept.length()));
  }

  private boolean isAsked(Span name) {
    List<Token> words = Token.telling(name.in(text));
    return isCalledByKind(name)
        || words.stream().allMatch(word -> nearness.isAsked(word.span().in(name.in(text))));
  }

  /** Who founded "the trust" is not the Lisle Harbour Trust. */
  private boolean isCalledByKind(Span name) {
    String words = name.in(text);
    String kind = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return asksForPerson()
        && (question.text() + " ").matches(".*\\bthe " + Pattern.quote(kind) + "\\W.*");
  }
}
