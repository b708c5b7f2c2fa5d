package footnote.positions.grammar;

import footnote.positions.Setting;
import footnote.text.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whom "he" and "she" mean in the sentences before: the last one who was the subject, and
 * through a "she" the one whom that means.
 */
final class Antecedents {

  /** Farther back nobody remembers. */
  private static final int MOST_SENTENCES = 14;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{Ll}\\p{N})”\"][.!?]{1,2}[”\"]?)\\s+(?=[\\p{Lu}“\"])|\\n");

  /** What leads a name that is no subject. */
  private static final Pattern LED =
      Pattern.compile(
          "(?:^|.* )(?i:of|in|at|for|to|from|with|by|near|under|against|like|than|on|over|behind"
              + "|about|between|after|before|without) (?:[\\p{L}.'’-]+ ){0,3}$");

  private static final Pattern OWNED =
      Pattern.compile("(?:[^,]{1,40} )?(?i:his|her|its|their|the) [^,]*, ");

  /** "His son Henry became", "Her deputy, Ann Lee, took over": that one. */
  private static final Pattern KIN = Pattern.compile("(?:His|Her) (?:[\\p{Ll}-]+,? ){1,3}");

  /** What tells behind a name that somebody comes into an office or has one. */
  private static final Pattern IN_OFFICE =
      Pattern.compile(
          ",? (?:(?:then|later|soon|has|had|was|is|been|will|be|also) )*(?:"
              + String.join("|", Grammar.words("kin-in-office"))
              + "|t(?:akes|ake|ook) (?:over|office|charge|the helm))\\b.*",
          Pattern.DOTALL);

  private static final Pattern SUBJECT =
      Pattern.compile("(?:[^,]{0,120}, )?(?:[\\p{L}\\p{N}.'’“\"-]+ ){0,5}");

  /** "The new head of sales is Ann Lee": she, of whom the title is told, is what it is about. */
  private static final Pattern INVERTED =
      Pattern.compile(
          "(?:The|Its|Their|Our|His|Her) [^,;]{1,80} (?:is|was|will be|has been|had been|remains) "
              + "(?:(?:the|an?) (?:[\\p{Ll}-]+ ){1,3})?");

  /** What stands in a clause before the main one: "When Tom Moss was sacked, Ann Lee". */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?:When|After|Before|While|Although|Though|Because|Since|Until|If|As) [^,]*");

  /** The rest of a sentence whose beginning is too far back to be shown. */
  private static final Pattern CUT =
      Pattern.compile("^\\s*[\\p{Ll},;)].*?[\\p{Ll}\\p{N})”\"][.!?][”\"]?\\s+(?=[\\p{Lu}“\"])");

  private static final Pattern RELATIVE = Pattern.compile(",? who\\b");

  /** "The board made him director": it is he of whom the text goes on to speak. */
  private static final Pattern PUT =
      Pattern.compile(
          "\\b(?:made|appointed|named|elected|chose|promoted|sent|hired|recruited|recalled|called|brought|invited|engaged|nominated|persuaded|asked)"
              + " (?:him|her)\\b(?! \\p{Ll}+'s)");

  private static final Pattern PUT_BY_NAME =
      Pattern.compile(
          "\\b(?:(?:appoint(?:ed|s)|named|names|elect(?:ed|s)|chose|chosen|promoted|hire[sd]|recruited"
              + "|nominated|engaged|signed|signs) (?:(?:(?:the|its|their|an?) )?(?:[\\p{Ll}-]+ ){1,4}+)?+"
              + "|(?:appointment|election|promotion|signing|nomination) of )("
              + Mentions.NAME.pattern()
              + ")");

  /** The first word that says of somebody whether it is he or she. */
  private static final Pattern FIRST = Pattern.compile("(?:^|[.!?\\n] ?)(?:(She)|He)\\b");

  private final Function<String, Optional<String>> person;
  private final BiPredicate<String, String> somebody;
  private final Genders genders;
  private final List<String> near;
  private final List<String> far;
  private final List<String> titles;
  private final Optional<Boolean> firstIsShe;

  /**
   * @param person the full name of whom a name means, empty where it is that of no person
   * @param somebody whether a full name in a title is that of somebody
   */
  Antecedents(
      Setting setting,
      Genders genders,
      Function<String, Optional<String>> person,
      BiPredicate<String, String> somebody) {
    this.person = person;
    this.somebody = somebody;
    this.genders = genders;
    this.near = sentences(CUT.matcher(setting.before()).replaceFirst(""));
    List<String> lines = sentences(setting.earlier());
    String title = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    this.titles = List.of(title, setting.heading());
    this.far = lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    Matcher first = FIRST.matcher(setting.earlier() + " " + setting.before());
    this.firstIsShe = first.find() ? Optional.of(first.group(1) != null) : Optional.empty();
  }

  /** The sentences of {@code text}, the last first. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCE_END.split(text)) {
      if (!sentence.isBlank()) {
        sentences.add(0, Quotations.ANY.matcher(sentence).replaceAll("").strip());
      }
    }
    return sentences;
  }

  /** Whom {@code pronoun}, in lower case, means at the beginning of a sentence. */
  Optional<String> of(String pronoun) {
    Optional<String> life = life(pronoun);
    return among(near, pronoun, life)
        .or(() -> life)
        .or(() -> among(far, pronoun, life).filter(who -> genders.tells(who) || !names(near)))
        .or(() -> titled(pronoun));
  }

  /** Whether the sentences name somebody: then it is hardly a man of long before who is meant. */
  private boolean names(List<String> sentences) {
    return sentences.stream()
        .flatMap(sentence -> Mentions.in(sentence).stream())
        .anyMatch(mention -> person.apply(mention.name()).isPresent());
  }

  /** Whom a title names. */
  private Optional<String> titled(String pronoun) {
    return titles.stream()
        .flatMap(
            title ->
                Mentions.in(title).stream()
                    .filter(name -> isSomebody(title, name))
                    .flatMap(mention -> person.apply(mention.name()).stream())
                    .filter(name -> somebody.test(name, title)))
        .filter(name -> genders.fits(pronoun, name))
        .findFirst();
  }

  /** "Nordby Marine appoints" may be a firm; "Ann Lee appoints" is none. */
  private boolean isSomebody(String title, Mentions.Mention mention) {
    boolean goesOn = title.startsWith(" ", mention.end());
    return !goesOn || mention.start() > 0 || genders.tells(mention.name());
  }

  /** "Anna Berg, 1929–2016", "Biography: Anna Berg": a document about her. */
  private Optional<String> life(String pronoun) {
    for (String title : titles) {
      for (Mentions.Mention mention : Mentions.in(title)) {
        boolean opens = mention.start() == 0 || title.startsWith(": ", mention.start() - 2);
        Optional<String> who =
            opens && isSomebody(title, mention)
                ? person.apply(mention.name()).filter(name -> somebody.test(name, title))
                : Optional.empty();
        if (who.filter(name -> isSexOf(pronoun, name)).isPresent()) {
          return who;
        }
      }
    }
    return Optional.empty();
  }

  /** Of whom nothing tells it, the first "he" or "she" of the text about them does. */
  private boolean isSexOf(String pronoun, String name) {
    boolean she = isShe(pronoun);
    boolean asked = she || pronoun.startsWith("h");
    return genders.fits(pronoun, name)
        && (!asked || genders.tells(name) || firstIsShe.filter(first -> first != she).isEmpty());
  }

  /** The last subject; somebody named otherwise where the sentences go on about nobody. */
  private Optional<String> among(List<String> sentences, String pronoun, Optional<String> life) {
    Optional<String> aside = Optional.empty();
    boolean goesOn = false;
    for (int i = 0; i < Math.min(sentences.size(), MOST_SENTENCES); i++) {
      String sentence = sentences.get(i);
      Optional<String> subject =
          PUT.matcher(sentence).find()
              ? Optional.empty()
              : in(sentence, pronoun, true).map(who -> putBy(who, sentence, pronoun).orElse(who));
      if (subject.isPresent()) {
        boolean protagonist = life.isPresent() && isPronounFirst(sentence, pronoun);
        if (protagonist) {
          return life;
        }
        boolean other = !genders.tells(subject.get()) && isGoneOn(sentences, i, pronoun, subject);
        if (other) {
          return Optional.empty();
        }
        boolean known = aside.isEmpty() || titled(pronoun).equals(subject);
        return known || goesOn ? subject : aside;
      }
      goesOn |= isPronounFirst(sentence, pronoun) && !isBound(sentence, pronoun);
      if (aside.isEmpty() && !goesOn && life.isEmpty()) {
        aside = put(sentence, pronoun).or(() -> in(sentence, pronoun, false));
      }
    }
    return goesOn ? Optional.empty() : aside;
  }

  /** Whether it was "she" already before the sentence at {@code at}: somebody else is meant. */
  private boolean isGoneOn(
      List<String> sentences, int at, String pronoun, Optional<String> subject) {
    return sentences.stream()
            .skip(at + 1L)
            .noneMatch(
                each ->
                    in(each, pronoun, true).isPresent() || in(each, pronoun, false).equals(subject))
        && sentences.stream().skip(at + 1L).anyMatch(each -> isPronounFirst(each, pronoun));
  }

  /** "Orla Coatings has appointed Ann Lee": whoever may be a firm does not go on as "she". */
  private Optional<String> putBy(String subject, String sentence, String pronoun) {
    return genders.tells(subject) ? Optional.empty() : put(sentence, pronoun);
  }

  /** "The board of Orla Coatings has appointed Ann Lee": it is she of whom the text goes on. */
  private Optional<String> put(String sentence, String pronoun) {
    return PUT_BY_NAME
        .matcher(sentence)
        .results()
        .map(found -> Mentions.in(found.group(1)).stream().findFirst())
        .flatMap(mention -> mention.map(Mentions.Mention::name).flatMap(person).stream())
        .filter(name -> genders.fits(pronoun, name))
        .findFirst();
  }

  private static boolean isKin(String before, String sentence, Mentions.Mention mention) {
    String behind = sentence.substring(mention.start() + mention.name().length());
    return KIN.matcher(before).matches() && IN_OFFICE.matcher(behind).matches();
  }

  private Optional<String> in(String sentence, String pronoun, boolean asSubject) {
    int first = firstPronoun(sentence, pronoun);
    for (Mentions.Mention mention : Mentions.in(sentence)) {
      String before = sentence.substring(0, mention.start());
      boolean apposed = OWNED.matcher(before).matches() || isKin(before, sentence, mention);
      boolean subject =
          apposed || (mention.start() < first && isSubject(before, sentence, mention));
      if (subject || !asSubject) {
        Optional<String> who =
            person.apply(mention.name()).filter(name -> genders.fits(pronoun, name));
        if (who.isPresent()) {
          return who;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code mention}, with {@code before} in front of it, is what its sentence is about. */
  static boolean isSubject(String before, String sentence, Mentions.Mention mention) {
    boolean owner =
        sentence.startsWith("'s", mention.end()) || sentence.startsWith("’s", mention.end());
    boolean first = SUBJECT.matcher(before).matches() && !LED.matcher(before).matches();
    return (first || INVERTED.matcher(before).matches())
        && !SUBORDINATE.matcher(before).matches()
        && !owner;
  }

  /** "led by Tom Moss, who was director until his death": his own. */
  private boolean isBound(String sentence, String pronoun) {
    int first = firstPronoun(sentence, pronoun);
    return Mentions.in(sentence).stream()
        .filter(
            mention ->
                mention.end() < first
                    && RELATIVE.matcher(sentence.substring(mention.end())).lookingAt())
        .anyMatch(
            mention ->
                person
                    .apply(mention.name())
                    .filter(name -> genders.fits(pronoun, name))
                    .isPresent());
  }

  private static boolean isPronounFirst(String sentence, String pronoun) {
    return firstPronoun(sentence, pronoun) < sentence.length();
  }

  private static boolean isShe(String pronoun) {
    return pronoun.equals("she") || pronoun.startsWith("her");
  }

  private static int firstPronoun(String sentence, String pronoun) {
    String forms = isShe(pronoun) ? "she|her|herself" : "he|his|him|himself";
    Matcher matcher = Pattern.compile("(?i)\\b(?:" + forms + ")\\b").matcher(sentence);
    return matcher.find() ? matcher.start() : sentence.length();
  }
}
