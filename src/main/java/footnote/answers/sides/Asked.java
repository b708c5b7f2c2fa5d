package footnote.answers.sides;

import footnote.answers.Sides.Lack;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.questions.Question;
import footnote.text.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stances a question asks for.
 *
 * @param topic the stems of what they are on; empty where the question does not say
 * @param holders whose; empty for anybody's
 * @param leaning which way, or {@link Leaning#NEITHER} for any
 * @param side that was asked for by its verb, if any
 * @param compared what is missing where the stances are not opposed, if the question compares them
 * @param who whether it asks who takes them
 * @param ofAuthor whether it asks for what the author of a document thinks
 */
public record Asked(
    Set<String> topic,
    List<String> holders,
    Leaning leaning,
    Optional<Side> side,
    Optional<Lack> compared,
    boolean who,
    boolean ofAuthor) {

  /** Asks for more than one holder, or for more than one time. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(agree|disagree|both sides|sides|positions|stances|views|opinions"
              + "|who (?:opposes?|supports?|rejects?|criticis\\w+|welcomes?)|see eye to eye)\\b");

  private static final Pattern AGREE =
      Pattern.compile("(?i)^(?:and |but )?(?:do|does|did) .*\\b(?:dis)?agree\\b");

  private static final Pattern TWO =
      Pattern.compile(
          "(?i)^(?:and |but )?(?:do|does|did) (?:the )?(?<one>.{2,40}?) (?:and|or|with) (?:the )?"
              + "(?<other>.{2,40}?) (?:(?:still|now|really|always|ever) )?(?:dis)?agree\\b");

  private static final Pattern WHO =
      Pattern.compile(
          "(?i)^(?:who|which (?:of them|(?:people|groups?|parties)"
              + "(?: (?:or|and) (?:people|groups?|parties))?))\\b");

  private static final Pattern AGREEMENT =
      Pattern.compile("(?i)\\b(agree|disagree|at one|of one mind|differ|see eye to eye)\\b");

  private static final String VIEW =
      "(?:mind|heart|position|stance|view|opinion|attitude|course|tune)s?";

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?is)^(?!.*\\bwants? .*\\bchang).*(?:\\b(?:changed|shifted|evolv\\w+|c[ao]me (?:a)?round)\\b"
              + ("|\\b(?:change|shift)s? (?:(?:of|in) )?(?:its|his|her|their|your|my)? ?" + VIEW)
              + ("|\\b" + VIEW + "\\b.*\\b(?:change|shift)\\b)"));

  private static final Pattern ON =
      Pattern.compile(
          "(?i)\\b(?:about|on|regarding|concerning|towards?|(?:think|thinks|thought|make|made) of)\\b");

  private static final Pattern AGAINST =
      Pattern.compile(
          "(?i)\\b(oppos|against|reject|criticis|criticiz|condemn|object|disagree with)");

  private static final Pattern FOR =
      Pattern.compile(
          "(?i)\\b(support|favou?r|welcom|back|endors|in favour|approv)"
              + "|^(?:and |but )?who (?:else )?(?:is|was|are|were|voted|spoke|argued) for\\b");

  private static final Pattern AUTHOR =
      Pattern.compile("(?i)\\bthe (?:author|writer|commentator|columnist|article|commentary)\\b");

  private static final Set<String> OF_AUTHOR =
      Token.tellingStems(
          "author writer commentator columnist article commentary according judge regarding"
              + " concerning suggest suggestion advise advice consider assess believe opinion");

  private static final Set<String> ASKING =
      Token.tellingStems(
          "who think say view position stance opinion agree disagree differ change shift side"
              + " oppose see still against support reject do mind call want demand warn urge"
              + " propose recommend argue feel make expect criticise doubt fear criticize");

  /** What anything may be. */
  private static final Set<String> QUALITIES =
      Token.tellingStems(
          "new old next last first second other big small great large own same whole former current"
              + " future possible such main local");

  private static final Map<Side, Pattern> VERBS =
      new EnumMap<>(
          Map.of(
              Side.CALLS_FOR,
              Pattern.compile("(?i)\\b(call(s|ed)? for|demand|want|urge|propose|recommend|advise)"),
              Side.WARNS,
              Pattern.compile("(?i)\\b(warn|fear|caution)"),
              Side.DOUBTS,
              Pattern.compile("(?i)\\b(doubt|sceptic|skeptic)")));

  /** Also a question for all that somebody thinks: "What does Oslo want?" */
  static boolean asksForSeveral(Question question) {
    return WHO.matcher(question.text()).find()
        || SEVERAL.matcher(question.text()).find()
        || CHANGE.matcher(question.text()).find()
        || (!question.names().isEmpty() && matter(question).isEmpty());
  }

  /** The side that the question's verb names, such as "warn". */
  private static Optional<Side> side(Question question) {
    return VERBS.entrySet().stream()
        .filter(verb -> verb.getValue().matcher(question.text()).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public static Asked of(Question question) {
    boolean who = WHO.matcher(question.text()).find();
    boolean ofAuthor = AUTHOR.matcher(question.text()).find();
    List<String> holders = who || ofAuthor ? List.of() : holders(question);
    return new Asked(
        ofAuthor ? topicOfAuthor(question) : topic(question),
        holders,
        leaning(question),
        side(question),
        compared(question),
        who,
        ofAuthor);
  }

  /** Those who are named; of two who are compared both, whether or not they have names. */
  private static List<String> holders(Question question) {
    Matcher two = TWO.matcher(question.terms());
    if (two.find()) {
      return List.of(two.group("one"), two.group("other"));
    }
    int matter = matterAt(question);
    return question.names().stream()
        .filter(name -> matter < 0 || question.terms().indexOf(name) < matter)
        .toList();
  }

  /**
   * Where the words begin that tell on what, if that is behind somebody's name: of "What does Lee
   * say about Oslo?" before "about".
   */
  private static int matterAt(Question question) {
    List<String> names = question.names();
    if (names.size() < 2) {
      return -1;
    }
    Matcher on = ON.matcher(question.terms());
    int first = question.terms().indexOf(names.get(0));
    return first >= 0 && on.find(first + names.get(0).length()) ? on.start() : -1;
  }

  /** Whether it asks if two are of one mind, which a sentence about one of them may tell. */
  public static boolean isOfAgreement(Question question) {
    return AGREE.matcher(question.text()).find();
  }

  /** The same of one who writes: the other names in {@code question} tell on what. */
  Asked ofWriter(Question question, String writer) {
    Set<String> matter = topicOfAuthor(question);
    matter.removeAll(Token.tellingStems(writer));
    return new Asked(matter, List.of(writer), leaning, side, compared, who, false);
  }

  /** All that tells on what: names too, for whose view it is the author's name would say. */
  private static Set<String> topicOfAuthor(Question question) {
    Set<String> topic = new HashSet<>(Token.tellingStems(question.terms()));
    topic.removeAll(ASKING);
    topic.removeAll(OF_AUTHOR);
    return topic;
  }

  /** What the views are on; of a question "Who supports Yoon?" it is the name. */
  private static Set<String> topic(Question question) {
    Set<String> matter = matter(question);
    boolean who = WHO.matcher(question.text()).find();
    if (!matter.isEmpty() || !who) {
      return matter;
    }
    Set<String> topic = new HashSet<>(Token.tellingStems(question.terms()));
    topic.removeAll(ASKING);
    return topic;
  }

  /** The telling words without those that ask and without whose view it is. */
  private static Set<String> matter(Question question) {
    String terms = WHO.matcher(question.terms()).replaceFirst("");
    Set<String> matter = new HashSet<>(Token.tellingStems(terms));
    matter.removeAll(ASKING);
    if (matterAt(question) < 0) {
      question.names().forEach(name -> matter.removeAll(Token.tellingStems(name)));
    }
    holders(question).forEach(name -> matter.removeAll(Token.tellingStems(name)));
    return matter;
  }

  private static Leaning leaning(Question question) {
    boolean against = AGAINST.matcher(question.text()).find();
    boolean favour = FOR.matcher(question.text()).find();
    if (against == favour) {
      return Leaning.NEITHER;
    }
    return favour ? Leaning.FAVOURABLE : Leaning.UNFAVOURABLE;
  }

  private static Optional<Lack> compared(Question question) {
    if (CHANGE.matcher(question.text()).find()) {
      return Optional.of(Lack.CHANGE);
    }
    boolean agreement = AGREEMENT.matcher(question.text()).find();
    return agreement ? Optional.of(Lack.DISAGREEMENT) : Optional.empty();
  }

  public boolean asksForChange() {
    return compared.equals(Optional.of(Lack.CHANGE));
  }

  /** Whether {@code stance} goes the way that was asked for. */
  boolean fits(Stance stance) {
    if (leaning == Leaning.NEITHER) {
      return true;
    }
    // Who calls for an end to the toll calls for something, but does not support the toll.
    boolean call = stance.side() == Side.CALLS_FOR;
    return Leaning.of(stance) == leaning && (!call || isIn(Token.tellingStems(stance.about())));
  }

  /** Whether {@code stance} is a view that goes the other way than was asked for. */
  public boolean isOpposed(Stance stance) {
    return leaning.isOpposedTo(Leaning.ofView(stance));
  }

  /** Whether at least half of the topic's words are among {@code stems}. */
  boolean isIn(Set<String> stems) {
    return isIn(topic, stems);
  }

  /** The same of any topic; "new" of "the new roof" is no half of it. */
  static boolean isIn(Set<String> topic, Set<String> stems) {
    Set<String> things = things(topic);
    return things.stream().filter(stems::contains).count() * 2 >= things.size();
  }

  /** Without what anything may be, unless nothing else is left. */
  public static Set<String> things(Set<String> topic) {
    Set<String> things = new HashSet<>(topic);
    things.removeAll(QUALITIES);
    return things.isEmpty() ? topic : things;
  }
}
