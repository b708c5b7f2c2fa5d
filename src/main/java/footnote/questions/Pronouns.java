package footnote.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whom a pronoun can mean: a man is no "she", as far as forms of address tell. */
final class Pronouns {

  private static final Pattern HE = Pattern.compile("\\b(?:he|him|his)\\b");

  private static final Pattern SHE = Pattern.compile("\\b(?:she|her|hers)\\b");

  private static final Pattern MAN =
      Pattern.compile("(?i)^(?:mr|sir|lord|father|brother|king|prince|baron)\\b.*");

  private static final Pattern WOMAN =
      Pattern.compile("(?i)^(?:mrs|ms|miss|lady|dame|sister|mother|queen|princess|madam)\\b.*");

  private Pronouns() {}

  /** Those who were told of and may be meant in {@code now}, the likeliest first. */
  static List<String> holders(String now, Exchange before, Optional<ToldOffice> office) {
    Stream<String> told =
        office.map(ToldOffice::holders).orElseGet(() -> before.named().stream().toList()).stream();
    return Stream.concat(told, office.isEmpty() ? before.asked().names().stream() : Stream.empty())
        .distinct()
        .filter(name -> mayBe(now, name, before))
        .toList();
  }

  /** "Mrs Crane", and no thing. */
  static boolean isAddressed(String name) {
    return MAN.matcher(name).matches() || WOMAN.matcher(name).matches();
  }

  /** Whether nothing speaks against {@code name} being meant by the pronoun in {@code now}. */
  static boolean mayBe(String now, String name, Exchange before) {
    String lower = now.toLowerCase(Locale.ROOT);
    String called =
        before.named().equals(Optional.of(name))
            ? before.address().map(address -> address + " ").orElse("") + name
            : name;
    boolean he = HE.matcher(lower).find() && WOMAN.matcher(called).matches();
    boolean she = SHE.matcher(lower).find() && MAN.matcher(called).matches();
    return !he && !she;
  }
}
