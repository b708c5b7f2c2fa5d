package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds by name whom a text only describes: "the founder", "his heirs", "the former minister". */
final class Descriptions {

  private static final Pattern OWNED = Pattern.compile("(?i)(its|their|his|her) (.*)");

  private static final Pattern DEFINITE = Pattern.compile("(?i)the (\\p{Ll}[\\p{Ll} -]+)");

  private static final Pattern FORMER =
      Pattern.compile("(?:former|old|one-time|onetime|ex-|retired|veteran) .*");

  private static final Pattern PRESENT = Pattern.compile("^(?:new|present|current) ");

  private final Setting setting;
  private final OfficeWords lexicon;
  private final Protagonists protagonists;
  private final SpokenBodies bodies;

  Descriptions(
      Setting setting, OfficeWords lexicon, Protagonists protagonists, SpokenBodies bodies) {
    this.setting = setting;
    this.lexicon = lexicon;
    this.protagonists = protagonists;
    this.bodies = bodies;
  }

  /** Whom {@code phrase} describes; empty where the text does not tell. */
  Optional<String> of(String phrase) {
    Optional<String> owned = owned(phrase);
    if (owned.isPresent()) {
      return owned;
    }
    Matcher definite = DEFINITE.matcher(phrase);
    if (!definite.matches()) {
      return Optional.empty();
    }
    String description = definite.group(1);
    return apposed(description)
        .or(() -> former(description))
        .or(() -> introduced(PRESENT.matcher(description).replaceFirst("")));
  }

  /** "his heirs" are Otto Wieland's heirs where the text speaks of him. */
  private Optional<String> owned(String phrase) {
    Matcher owned = OWNED.matcher(phrase);
    if (!owned.matches() || !FullNames.apposed(owned.group(2)).isEmpty()) {
      return Optional.empty();
    }
    boolean person = owned.group(1).toLowerCase(Locale.ROOT).startsWith("h");
    Optional<String> owner = person ? protagonists.before() : bodies.body();
    return owner.map(name -> name + "'s " + owned.group(2));
  }

  /** "the founder" is whom the text before told of so: "Otto Wieland, the founder". */
  private Optional<String> apposed(String description) {
    if (!setting.before().contains(description)) {
      return Optional.empty();
    }
    String told =
        "("
            + Mentions.NAME.pattern()
            + "), (?:the|a|an|its|his|her|their)\\b[^,.;]*\\b"
            + Pattern.quote(description)
            + "\\b";
    Matcher earlier = Pattern.compile(told).matcher(setting.before());
    return earlier.find() ? Names.in(earlier.group(1)).stream().findFirst() : Optional.empty();
  }

  /** "the former irrigation minister" is nobody but who was named before. */
  private Optional<String> former(String description) {
    boolean past = FORMER.matcher(description).matches();
    return past ? protagonists.before().or(protagonists::headed) : Optional.empty();
  }

  /** "the chairman" is the one whom the document named as its chairman. */
  private Optional<String> introduced(String title) {
    boolean office = lexicon.isHead(title.substring(title.lastIndexOf(' ') + 1));
    return office
        ? new Introductions(setting.earlier() + "\n" + setting.before()).of(title)
        : Optional.empty();
  }
}
