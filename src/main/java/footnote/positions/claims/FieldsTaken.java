package footnote.positions.claims;

import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads who takes over what from whom, where the text told the title before: "took over housing
 * from Tom Moss" of a cabinet member for housing.
 */
final class FieldsTaken {

  private final Words words;
  private final Cast cast;
  private final Subjects subjects;

  FieldsTaken(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
  }

  List<Claim> taken(int verb, List<Claim> claims, Memory memory) {
    boolean takes = Inflection.isForm(words.lower(verb), "take") && words.is(verb + 1, "over");
    Optional<Phrase> giver =
        takes && words.is(verb + 3, "from") ? cast.whole(verb + 4) : Optional.empty();
    Optional<String> heir = giver.flatMap(each -> cast.who(subjects.of(verb)));
    return heir.isEmpty()
        ? List.of()
        : taken(heir.get(), cast.name(giver.get()), verb, claims, memory);
  }

  private List<Claim> taken(
      String heir, String giver, int verb, List<Claim> claims, Memory memory) {
    String field = words.lower(verb + 2);
    Phrase anchor = new Phrase(verb, verb + 3);
    boolean told = claims.stream().anyMatch(claim -> claim.anchor().start() == verb);
    return Stream.of(memory.everOf(heir), memory.everOf(giver))
        .flatMap(List::stream)
        .filter(claim -> !told && isOf(field, claim.office()))
        .findFirst()
        .map(
            office ->
                List.of(
                    office.passedTo(heir, Turn.BEGINS, anchor),
                    office.passedTo(giver, Turn.ENDS, anchor)))
        .orElse(List.of());
  }

  private static boolean isOf(String field, String office) {
    return office.endsWith(" for " + field)
        || office.endsWith(" of " + field)
        || office.startsWith(field + " ");
  }
}
