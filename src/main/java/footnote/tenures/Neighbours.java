package footnote.tenures;

import footnote.positions.Succession;
import footnote.positions.reading.PositionBook.Followed;
import footnote.search.Leant;
import footnote.tenures.OfficeQuestion.Beside;
import footnote.tenures.OfficeQuestion.Seeks;
import footnote.tenures.Tenures.Found;
import footnote.tenures.Tenures.Part;
import footnote.text.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who came after somebody, or before, by the sentences that say so without telling both
 * terms: "She was followed in 2003 by Teresa Gault".
 */
final class Neighbours {

  private final OfficeQuestion asked;
  private final TitleWords titles;
  private final List<Term> terms;

  /**
   * @param terms every office that may be meant
   */
  Neighbours(OfficeQuestion asked, TitleWords titles, List<Term> terms) {
    this.asked = asked;
    this.titles = titles;
    this.terms = terms;
  }

  /** Whether {@code told} is of somebody called {@code name}. */
  static boolean names(Followed told, String name) {
    return Term.isSame(name, told.succession().before())
        || Term.isSame(name, told.succession().after());
  }

  /** Those of {@code successions} that answer, the best first; none where none is sure to. */
  List<Found> among(List<Followed> successions) {
    boolean beside = asked.beside() != Beside.NOBODY && asked.bearer().isPresent();
    if (asked.seeks() != Seeks.HOLDER || !beside) {
      return List.of();
    }
    List<Followed> fitting =
        successions.stream()
            .filter(told -> Term.isSame(asked.bearer().orElseThrow(), bearer(told)))
            .filter(this::isOfOffice)
            .sorted(Comparator.comparingInt(this::missing))
            .toList();
    return fitting.stream()
            .filter(told -> missing(told) == missing(fitting.get(0)))
            .allMatch(told -> Term.isSame(other(told), other(fitting.get(0))))
        ? fitting.stream().map(this::found).toList()
        : List.of();
  }

  private Found found(Followed told) {
    return new Found(
        told.sentence(), Part.HOLDER, other(told), told.succession().span(), Optional.empty());
  }

  /** Beside whom the other one is asked for. */
  private String bearer(Followed told) {
    Succession succession = told.succession();
    return asked.beside() == Beside.AFTER ? succession.before() : succession.after();
  }

  private String other(Followed told) {
    Succession succession = told.succession();
    return asked.beside() == Beside.AFTER ? succession.after() : succession.before();
  }

  /** Whether nothing speaks against its being the office that is asked for. */
  private boolean isOfOffice(Followed told) {
    if (asked.families().isEmpty()) {
      return true;
    }
    List<Term> own =
        terms.stream()
            .filter(term -> term.isOf(bearer(told)) || term.isOf(other(told)))
            .filter(term -> isOfDocument(term, told))
            .toList();
    return own.isEmpty()
        || own.stream().anyMatch(this::isAsked)
        || titles.familiesIn(told.sentence().text()).stream().anyMatch(asked.families()::contains);
  }

  private static boolean isOfDocument(Term term, Followed told) {
    return term.sentence().document().source().equals(told.sentence().document().source());
  }

  private boolean isAsked(Term term) {
    return asked.families().contains(term.family())
        || (asked.leading() && titles.leads(term.family()));
  }

  /** How many words of the question neither the sentence has nor what it leans on. */
  private int missing(Followed told) {
    String text = Leant.text(told.sentence());
    Set<String> missing = new HashSet<>(asked.words());
    asked.families().forEach(family -> missing.addAll(Token.tellingStems(family)));
    missing.removeAll(Token.tellingStems(text));
    return missing.size();
  }
}
