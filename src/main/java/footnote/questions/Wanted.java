package footnote.questions;

import footnote.questions.Question.Wants;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the wording of a question what kind of answer it wants. The first rule that fits. */
final class Wanted {

  private record Rule(Pattern wording, Wants wants) {}

  private static final String TEXT = DocumentWords.ANY;

  /** A document itself; what is called "the report", or is told more of, may be another's. */
  private static final String THIS_TEXT =
      "(?:this (?:"
          + TEXT
          + ")|the (?:"
          + DocumentWords.OWN
          + ")"
          + "(?=[?.! ]*$| (?:on|about|by|from|written)\\b))";

  /** A time is named. */
  private static final String TIME =
      "(?=.*(?:\\d|\\b(?:january|february|march|april|may|june|july|august|september|october"
          + "|november|december|spring|summer|autumn|winter|week|weekend|month|year|today|tomorrow"
          + "|yesterday)\\b))";

  private static final List<Rule> RULES =
      List.of(
          rule(
              "\\bwhen (was|were|is) (this|the|that|it) ?("
                  + TEXT
                  + "|source)?s? ?(first )?(published|written|posted|dated)\\b"
                  + "|\\b(publication|publishing) date\\b"
                  + ("|\\b(what is|what['’]s|give me|tell me) the date of (this|the) ("
                      + TEXT
                      + ")\\b")
                  + ("|\\bhow (old|recent) is (" + THIS_TEXT + "|the (report|paper|note))\\b"),
              Wants.PUBLICATION),
          rule(
              "^(?:and |so )?who (?:wrote|writes|penned|authored|has written) "
                  + ("(?:(?:this|that)(?=[?.! ]*$)|" + THIS_TEXT + "\\b(?! that\\b))")
                  + "|\\bwho(?:['’]s| is| are) the (?:author|writer)s?"
                  + ("(?: of " + THIS_TEXT + ")?[?.! ]*$")
                  + ("|\\bwho(?:m)?(?:['’]s| is| was) "
                      + THIS_TEXT
                      + " (?:written )?(?:by|from)\\b")
                  + ("|\\bby whom (?:is|was) " + THIS_TEXT + " written\\b")
                  + ("|^whose (?:" + TEXT + ") is (?:this|it|that)[?.! ]*$"),
              Wants.AUTHOR),
          rule(
              "\\bwhat (else )?(happened|occurred|took place|was going on|went on)\\b"
                  + "|\\bwhat (else )?happens (on|in|during|this|next|between)\\b"
                  + TIME
                  + "|\\bwhat (else )?(will|is going to|is to|was to) (happen|take place|occur)\\b"
                  + "|\\bwhat(['’]s| is| was| are| were)? (else )?(planned|scheduled|due|happening"
                  + "|coming up|on) (for|on|in|at|during|next|this)\\b"
                  + "|\\bwhat (is|was) there (on|in|during)\\b"
                  + "|\\bwhat(['’]s| is| was) (on|in) the (calendar|agenda|diary|schedule"
                  + "|programme|program|cards) (for|on|in|at|during|next|this)\\b"
                  + TIME
                  + "|\\bwhat(['’]s| is| was| are| were)? (expected|supposed|set|scheduled|about"
                  + "|planned) to (happen|take place|occur)\\b"
                  + "|\\b(did|does|will|has|is|was) (there )?anything (else )?(happen|occur|take place"
                  + "|happened|happening|planned|scheduled)"
                  + "|^(and |so )?what (else )?(changed|changes|will change) (on|in|during)\\b"
                  + TIME
                  + "|\\b(what|which) (events|happenings)\\b|^(a |the )?timeline\\b|\\bin what order\\b"
                  + "|\\bwhat came (first|before|after)\\b",
              Wants.EVENTS),
          rule(
              "\\bhow (long|much time)\\b|\\bhow many (more )?(days|weeks|months|years|decades"
                  + "|hours|minutes|centuries)\\b|\\bwhat (was|is) the (length|duration)\\b",
              Wants.DURATION),
          rule(
              "^(?!.*\\b(who|whom|whose|what|which|where|how|why)\\b.*\\bwhen\\b).*\\bwhen\\b"
                  + "|\\b(what|which|that) (exact )?(date|day|month"
                  + "|year|decade|century|centurie)s?\\b|\\b(since|until|till|by|from) when\\b"
                  + "|\\bdate\\b|\\bhow (long ago|soon|early|late)\\b",
              Wants.DATE),
          rule(
              "\\b(position|stance|view|views|opinion|attitude|stand|reaction|response)s?"
                  + "\\b.*\\b(on|of|about|towards?|regarding|to)\\b"
                  + "|['’]s? (position|stance|view|opinion|attitude)s?[ ?.!]*$"
                  + "|\\bhow (has|have|had|did) .*\\b(position|stance|view|opinion|attitude|mind)s?"
                  + " (chang|shift|evolv)\\w*\\b"
                  + "|\\bhow (does|do|did) .*\\bfeel\\b"
                  + "|\\bhow (does|do|did) (?!the (judge|view)\\b).+"
                  + " (judge|assess|regard|view|see|react)\\b(?! from)"
                  + "|^(does|do|did) .*\\b(think|believe|expect|fear|hope|consider|regard|see any|approve)\\b"
                  + "|^who (still |now )?(wants|wanted|backs|backed|demands|demanded|calls for|called for"
                  + "|praises|praised|insists|insisted) "
                  + "|\\bwhere (does|do|did) (?!the |it |this ).*\\bstand\\b"
                  + "|^(and |but )?(does|do|did) .*\\b(want|see eye to eye)\\b"
                  + "|^(and |but )?who (else )?(is|was|are|were|voted|spoke|argued) (for|in favou?r"
                  + " of|against) (?!how|what)"
                  + "|^who (warned|warns|cautioned|doubts|doubted|fears|feared)\\b"
                  + "|\\bwhat (does|do|did) .*\\b(think|believe|say|want|argue|feel|make of|demand"
                  + "|call for|propose|recommend|expect)\\b"
                  + "|\\b(who|does|do|did|is|are|was|were) .*\\b(oppose|opposes|opposed|support"
                  + "|supports|supported|favou?rs?|favou?red|criticis|criticiz|against|agree"
                  + "|disagree|reject|welcome|condemn)",
              Wants.STANCE),
          rule(
              "\\b(what|which) (post|office|position|job|role|title|rank|function|occupation"
                  + "|profession)s?\\b|\\bwho (is|was|are|were|became|served|serves|heads|headed"
                  + "|leads|led|chairs|chaired|runs|ran) .*\\b(president|minister|chair\\w*|head"
                  + "|director|chief|secretary|leader|commander|coach|manager|editor|mayor|governor"
                  + "|ambassador|professor|ceo|captain|king|queen|owner|principal|dean|bishop)\\b"
                  + "|\\bworked (as|for)\\b",
              Wants.OFFICE),
          rule("\\b(who|whom|whose)\\b|\\b(what|which) (person|people|man|woman)\\b", Wants.PERSON),
          rule(
              "\\bwhere\\b|\\b(what|which) (city|country|place|town|state|region|location|continent"
                  + "|village|street|county|province|island|river|venue|building)\\b",
              Wants.PLACE),
          rule(
              "\\bhow (many|much|often|far|large|big|tall|high|deep|heavy|fast|wide|old)\\b"
                  + "|\\bwhat (number|percentage|percent|proportion|share|amount|fraction"
                  + "|temperature|population|cost|price|sum)\\b",
              Wants.NUMBER),
          rule(
              "\\bwhy\\b|\\bwhat (caused|causes|led to|is the reason|was the reason)\\b"
                  + "|\\bfor what reason\\b|\\bhow come\\b",
              Wants.REASON),
          rule(
              "^(what|who) (is|are|was|were) (an? |the )?[\\w'’-]+( [\\w'’-]+)?\\??$"
                  + "|^define\\b|\\bwhat (does|do) .* mean\\b|\\bwhat is meant by\\b",
              Wants.DEFINITION));

  private Wanted() {}

  private static Rule rule(String wording, Wants wants) {
    return new Rule(Pattern.compile(wording), wants);
  }

  /** What {@code question} wants; {@link Wants#PASSAGE} where its wording does not tell. */
  static Wants by(String question) {
    String lower = question.toLowerCase(Locale.ROOT).strip();
    return RULES.stream()
        .filter(rule -> rule.wording.matcher(lower).find())
        .map(Rule::wants)
        .findFirst()
        .orElse(Wants.PASSAGE);
  }
}
