package footnote.answers;

import footnote.positions.Position;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.questions.Question;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who stands where, or who held what, one quote each, those of one holder together.
 *
 * @param contrasts between two of {@code standings}
 * @param lack what the question compares and the standings do not show
 * @param rest those that wait until they are asked for
 */
public record Sides(
    Question asked,
    double confidence,
    List<Standing> standings,
    List<Contrast> contrasts,
    Optional<Lack> lack,
    List<Standing> rest)
    implements Answer {

  /**
   * A position, which is a reading, and the quote, which is the truth.
   *
   * @param matter what a stance is on, where the sentence says so in a few words
   */
  public record Standing(Position position, Quote quote, Optional<Passage> matter) {

    /** Whether this says of the side that {@code vague} is on what it is. */
    public boolean tells(Standing vague) {
      return isBeside(vague)
          && matter.isPresent()
          && ((Stance) position).side() == ((Stance) vague.position).side()
          && ((Stance) position).voice() != Voice.DENIED
          && ((Stance) vague.position).voice() != Voice.DENIED;
    }

    /** Whether both are readings of one quote and of one holder. */
    public boolean isBeside(Standing other) {
      return position instanceof Stance
          && other.position instanceof Stance
          && position.holder().equals(other.position.holder())
          && quote.passage().equals(other.quote.passage());
    }
  }

  /** What may be asked for and not be there. */
  public enum Lack {
    CHANGE,
    DISAGREEMENT,
    /** Of those who are compared, one takes no position. */
    OTHER_HOLDER
  }

  /**
   * Two stances that read as opposed.
   *
   * @param one the earlier of them, by its index among the standings
   * @param other the index of the other
   */
  public record Contrast(Kind kind, int one, int other) {

    /** What the contrast tells. */
    public enum Kind {
      /** One holder, at two times. */
      CHANGED,
      /** One holder, at one time or at none that is known. */
      CONTRADICTED,
      /** Two holders. */
      OPPOSED
    }
  }

  /** Throws {@link IllegalArgumentException} for no standings at all. */
  public Sides {
    standings = List.copyOf(standings);
    contrasts = List.copyOf(contrasts);
    rest = List.copyOf(rest);
    if (standings.isEmpty()) {
      throw new IllegalArgumentException("sides without a standing: " + asked.text());
    }
  }

  @Override
  public List<Quote> quotes() {
    return Stream.concat(byQuote().stream(), restByQuote().stream())
        .map(readings -> readings.get(0).quote())
        .toList();
  }

  @Override
  public List<Quote> shown() {
    return byQuote().stream().map(readings -> readings.get(0).quote()).toList();
  }

  /** The standings in their order; what one holder is read to hold by one quote is together. */
  public List<List<Standing>> byQuote() {
    return byQuote(standings);
  }

  /** The same of what is not shown at once. */
  public List<List<Standing>> restByQuote() {
    return byQuote(rest);
  }

  private static List<List<Standing>> byQuote(List<Standing> standings) {
    List<List<Standing>> groups = new ArrayList<>();
    for (Standing standing : standings) {
      List<Standing> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && last.get(0).isBeside(standing)) {
        last.add(standing);
      } else {
        groups.add(new ArrayList<>(List.of(standing)));
      }
    }
    return groups;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.sides(this);
  }
}
