package footnote.answers.quoting;

import footnote.dates.CalendarNames;
import footnote.text.Token;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from its opening whether a sentence needs the one before it to be understood: "These talks
 * were held on 17 April".
 */
public final class Openings {

  private static final String UNITS =
      "(?:hour|day|week|month|year|decade|centur|season|summer|winter|spring|autumn)\\w*";

  /** Words that point back: "This led to", "His visit", "Both must". */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "^(?:he|she|it|they|him|his|her|hers|its|their|theirs|this|that|these|those|both|neither"
              + "|such|another|the (?:former|latter|same|other|others|two|three|pair))\\b");

  /** "In this regard", "For the same reason", "Of these", "As a result". */
  private static final Pattern CONNECTS =
      Pattern.compile(
          "^(?:(?:for|in|at|by|on|of|with|from|under|after|before|since|until|during|despite|to"
              + "|among|because of|as a result of|thanks to) (?:this|that|these|those|such|them|it"
              + "|the same)\\b|as a result\\b|as such\\b|instead\\b|thus\\b|therefore\\b|hence\\b"
              + "|consequently\\b|otherwise\\b|likewise\\b|similarly\\b|in (?:response|return|turn"
              + "|contrast|part)\\b[,]?|by contrast\\b|one of (?:them|these|those)\\b|so (?:did|was"
              + "|were|had|has|do|does|is|are)\\b)");

  /** "Ten days later", "The following year", "At that time", "Then". */
  private static final Pattern COUNTS_ON =
      Pattern.compile(
          "^(?:then|later|afterwards?|thereafter|soon after(?:wards)?|meanwhile|at (?:the|that)"
              + " (?:time|point)|(?:in )?the (?:following|next|previous|same|preceding) "
              + UNITS
              + "|[\\w-]+(?: [\\w-]+)? "
              + UNITS
              + " (?:later|earlier|before|after|afterwards))\\b");

  /** The subject is an idea that follows: "It is clear that". */
  private static final Pattern EMPTY_IT =
      Pattern.compile(
          "^it (?:is|was|has|had|will|would|may|might|can|could|seems|seemed|appears|appeared"
              + "|remains|remained|became|took|follows)\\b.{0,60}\\b(?:that|to|whether|if|who"
              + "|which|for)\\b");

  /** The document speaks of itself, or of an idea that follows. */
  private static final Pattern ITSELF =
      Pattern.compile(
          "^(?:in )?(?:this|these) (?:article|paper|note|report|book|document|page|section|chapter"
              + "|study|list|table|site|text|timeline|policy|guide)s?\\b|^such as\\b|^both "
              + "[^.]{1,80}? and\\b|^that (?:said|is|being said)\\b");

  /** "The court ruled": a bare noun with its verb, or one of the words for what was just told. */
  private static final Pattern BARE_NOUN =
      Pattern.compile(
          "^the ((?:[\\p{Ll}-]+ )??[\\p{Ll}-]+) (?:was|were|is|are|has|have|had|will|would|can"
              + "|could|may|might|must|should|also|then|did|does|do|held|met|began|took|came|went"
              + "|made|led|gave|set|put|saw|won|lost|left|rose|fell|became|\\p{Ll}+ed)\\b");

  /** Nouns for what was just told. */
  private static final Set<String> TOLD =
      Set.of(
          "move",
          "step",
          "decision",
          "announcement",
          "result",
          "outcome",
          "process",
          "idea",
          "incident",
          "event",
          "change",
          "proposal",
          "plan",
          "deal",
          "effect",
          "practice",
          "project",
          "attack",
          "attempt",
          "meeting",
          "visit",
          "trip",
          "talks",
          "summit",
          "round");

  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:he|she|they|him|them|his|her|their)\\b");

  /** "When he was ten, Mozart …" tells at once who is meant. */
  private static final Pattern FORWARD =
      Pattern.compile("^(?:when|while|as|after|before|although|though|since|if|because|like)\\b");

  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\d,;:)’'\"”–—-] )\\p{Lu}\\p{L}+");

  private static final Pattern CLOSED_CLASS =
      Pattern.compile("^(?:I|" + CalendarNames.ALTERNATIVES + ")$");

  /** Opens a sentence, and is neither a name nor a noun: "In", "Ten", "However". */
  private static final Pattern FUNCTION =
      Pattern.compile(
          "^(?:in|on|at|by|for|from|to|after|before|during|since|until|with|under|within|as|when"
              + "|while|although|though|because|one|two|three|four|five|six|seven|eight|nine|ten"
              + "|there|here|once|also|however|moreover|furthermore|further|but|and|or|yet|still"
              + "|eventually|finally|initially|originally|\\d+)\\b");

  private Openings() {}

  /**
   * Whether {@code sentence} cannot be understood alone.
   *
   * @param before the sentence before it in the same paragraph
   */
  public static boolean lean(String sentence, String before) {
    String opening = sentence.replaceFirst("^[^\\p{L}\\p{N}]+", "");
    String lower =
        opening.isEmpty() ? "" : Character.toLowerCase(opening.charAt(0)) + opening.substring(1);
    if (ITSELF.matcher(lower).find() || EMPTY_IT.matcher(lower).find()) {
      return false;
    }
    return POINTS_BACK.matcher(lower).find()
        || CONNECTS.matcher(lower).find()
        || COUNTS_ON.matcher(lower).find()
        || isBareNoun(lower, before)
        || hasStrayPronoun(lower);
  }

  private static boolean isBareNoun(String lower, String before) {
    Matcher noun = BARE_NOUN.matcher(lower);
    if (!noun.find()) {
      return false;
    }
    String head = noun.group(1).substring(noun.group(1).lastIndexOf(' ') + 1);
    return TOLD.contains(head) || Token.tellingStems(before).contains(Token.stem(head));
  }

  /** A pronoun with nobody named before it: "In 2019 she moved to Rome". */
  private static boolean hasStrayPronoun(String lower) {
    Matcher pronoun = PRONOUN.matcher(lower);
    if (!pronoun.find()) {
      return false;
    }
    Matcher name = NAME.matcher(lower);
    while (name.find()) {
      if (!CLOSED_CLASS.matcher(name.group()).matches()) {
        return name.start() > pronoun.start() && !FORWARD.matcher(lower).find();
      }
    }
    return isOpenedByFunctionWord(lower) || pronoun.start() == 0;
  }

  private static boolean isOpenedByFunctionWord(String lower) {
    return FUNCTION.matcher(lower).find();
  }
}
