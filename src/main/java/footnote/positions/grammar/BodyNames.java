package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the body that "the company", "the club" and "the council" mean by the document's names. */
final class BodyNames {

  private static final Pattern MEANT = Pattern.compile("(?i:the|this) (\\p{Ll}+)");

  private static final Set<String> FIRMS = Grammar.words("firm");
  private static final Set<String> FIRM_ENDS = Grammar.words("firm-end");
  private static final Set<String> CLUB_WORDS = Grammar.words("club-word");
  private static final Set<String> NAMED_SO = Grammar.words("named-so");

  private final Setting setting;
  private final OfficeWords lexicon;

  BodyNames(Setting setting, OfficeWords lexicon) {
    this.setting = setting;
    this.lexicon = lexicon;
  }

  /** The full name of what {@code phrase} means, where the document told of one such body only. */
  Optional<String> of(String phrase) {
    Matcher meant = MEANT.matcher(phrase);
    if (!meant.matches()) {
      return Optional.empty();
    }
    String noun = meant.group(1);
    String title = setting.earlier().split("\n", 2)[0];
    return only(noun, title + ". " + setting.heading())
        .or(() -> only(noun, setting.earlier() + " " + setting.before()));
  }

  private Optional<String> only(String noun, String text) {
    List<String> named = Names.in(text).stream().filter(name -> isOne(noun, name)).toList();
    Optional<String> longest =
        named.stream().reduce((one, next) -> next.length() > one.length() ? next : one);
    return longest.filter(name -> named.stream().allMatch(name::contains));
  }

  private boolean isOne(String noun, String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
    String last = words.get(words.size() - 1);
    if (words.size() < 2 || !lexicon.isBody(name)) {
      return false;
    }
    if (FIRMS.contains(noun)) {
      return FIRM_ENDS.contains(last) || last.equals(noun);
    }
    if (noun.equals("club") || noun.equals("team")) {
      return Stream.of(words.get(0), last).anyMatch(CLUB_WORDS::contains);
    }
    return NAMED_SO.contains(noun) && words.contains(noun);
  }
}
