package footnote.answers;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.positions.Position;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.questions.Exchange;
import footnote.questions.Question;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Footnote has to say to a question: quotes, or the reason why there is none. */
public sealed interface Answer {

  Question asked();

  /** How sure it is that the first quote answers, from 0 to 1. */
  double confidence();

  /** Every quote it shows, in its order; for an unanswered question what came nearest. */
  List<Quote> quotes();

  /** Those of {@link #quotes} that are shown at once; the others wait until they are asked for. */
  default List<Quote> shown() {
    return quotes();
  }

  /** What a next question may lean on. */
  default Exchange exchange() {
    return new Exchange(asked());
  }

  /** Calls the method for this kind of answer. */
  <R> R match(Cases<R> cases);

  /** One method for each kind of answer. */
  interface Cases<R> {
    R quoted(Quoted answer);

    R timeline(Timeline answer);

    R disputed(Disputed answer);

    R sequence(Sequence answer);

    R sides(Sides answer);

    R unanswered(Unanswered answer);
  }

  /**
   * Quotes that answer, best first.
   *
   * @param headline the answer itself in the first quote, where it could be made out
   * @param quotes one to three
   * @param caveat what the first quote must be taken with
   */
  record Quoted(
      Question asked,
      double confidence,
      Optional<Headline> headline,
      List<Quote> quotes,
      Optional<Caveat> caveat)
      implements Answer {

    /** A plain answer. */
    public Quoted(
        Question asked, double confidence, Optional<Headline> headline, List<Quote> quotes) {
      this(asked, confidence, headline, quotes, Optional.empty());
    }

    /** Throws {@link IllegalArgumentException} for no quotes at all. */
    public Quoted {
      quotes = List.copyOf(quotes);
      if (quotes.isEmpty()) {
        throw new IllegalArgumentException("an answer without a quote: " + asked.text());
      }
    }

    @Override
    public List<Quote> shown() {
      return quotes.subList(0, 1);
    }

    /**
     * The same with these words of the first quote set large, where none are yet and nothing speaks
     * against setting any.
     */
    public Quoted withHeadline(Span words) {
      if (caveat.isPresent() && caveat.get() != Caveat.PLANNED) {
        return this;
      }
      Optional<Headline> large = headline.or(() -> Optional.of(new Headline.Words(words)));
      return new Quoted(asked, confidence, large, quotes, caveat);
    }

    @Override
    public Exchange exchange() {
      Quote first = quotes.get(0);
      Optional<Span> named = first.marked().filter(span -> wantsName());
      return new Exchange(
          asked,
          named.map(span -> first.passage().narrow(span).text()),
          named.flatMap(span -> first.address(span)),
          headline.flatMap(Headline::when).or(first::day));
    }

    private boolean wantsName() {
      return switch (asked.wants()) {
        case PERSON, OFFICE, PLACE, PASSAGE -> true;
        default -> false;
      };
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.quoted(this);
    }
  }

  /**
   * What happened, in order; what happened on one day, one quote each.
   *
   * @param moments those that are shown at once
   * @param rest those that wait until they are asked for
   */
  record Timeline(Question asked, double confidence, List<Moment> moments, List<Moment> rest)
      implements Answer {

    /** A dated quote; the mention has days, and stands in the quote or heads its entry. */
    public record Moment(Mention mention, Quote quote) {}

    /** Throws {@link IllegalArgumentException} for no moments at all. */
    public Timeline {
      moments = List.copyOf(moments);
      rest = List.copyOf(rest);
      if (moments.isEmpty()) {
        throw new IllegalArgumentException("a timeline without a moment: " + asked.text());
      }
    }

    @Override
    public List<Quote> quotes() {
      return Stream.concat(moments.stream(), rest.stream()).map(Moment::quote).toList();
    }

    @Override
    public List<Quote> shown() {
      return moments.stream().map(Moment::quote).toList();
    }

    @Override
    public Exchange exchange() {
      return new Exchange(
          asked, Optional.empty(), moments.get(moments.size() - 1).mention().when());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.timeline(this);
    }
  }

  /**
   * Documents that do not agree, or that tell of more than one: what each says, best first.
   *
   * @param versions two or more, of different documents
   */
  record Disputed(Question asked, double confidence, List<Version> versions) implements Answer {

    /** What one document says. */
    public record Version(Headline headline, Quote quote) {

      public String words() {
        return headline.span().in(quote.passage().document().text());
      }
    }

    /** Throws {@link IllegalArgumentException} for fewer than two versions. */
    public Disputed {
      versions = List.copyOf(versions);
      if (versions.size() < 2) {
        throw new IllegalArgumentException("nobody disagrees: " + asked.text());
      }
    }

    @Override
    public List<Quote> quotes() {
      return versions.stream().map(Version::quote).toList();
    }

    @Override
    public Exchange exchange() {
      return new Exchange(asked, Optional.empty(), versions.get(0).headline().when());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.disputed(this);
    }
  }

  /** Two things that happened, in the order of time. */
  record Sequence(Question asked, double confidence, Timeline.Moment earlier, Timeline.Moment later)
      implements Answer {

    @Override
    public List<Quote> quotes() {
      return List.of(earlier.quote(), later.quote());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sequence(this);
    }
  }

  /**
   * Who stands where, or who held what, one quote each, those of one holder together.
   *
   * @param contrasts between two of {@code standings}
   * @param lack what the question compares and the standings do not show
   * @param rest those that wait until they are asked for
   */
  record Sides(
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
      boolean isBeside(Standing other) {
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

  /**
   * No answer, and why.
   *
   * @param unknown the names that stand in no document, where that is the reason
   * @param known the days the documents do tell of, where the reason is that others were asked for
   * @param nearest what came closest, best first; may be empty
   */
  record Unanswered(
      Question asked,
      double confidence,
      Reason reason,
      List<String> unknown,
      Optional<When> known,
      List<Quote> nearest)
      implements Answer {

    /** Why there is no answer. */
    public enum Reason {
      /** There are no documents. */
      EMPTY_LIBRARY,
      /** Nothing in the documents is close to the question. */
      NOTHING_CLOSE,
      /** The documents speak of it, but not of the days that were asked about. */
      OUTSIDE_PERIOD,
      /** The documents tell of no such position. */
      NO_POSITION,
      /** The documents tell of nobody who held such an office then. */
      NO_OFFICE,
      /** The documents speak of it, but date nothing of it. */
      UNDATED,
      /** The document tells of nothing before what was asked about, and dates it. */
      NOTHING_BEFORE,
      /** The document tells of nothing after what was asked about, and dates it. */
      NOTHING_AFTER,
      /** All that answers was shown already. */
      NOTHING_MORE,
      /** A name in the question stands in no document. */
      NAME_UNKNOWN,
      /** Something is close, but not surely an answer. */
      TOO_UNSURE
    }

    /** No answer, for a reason that has nothing to do with days. */
    public Unanswered(
        Question asked,
        double confidence,
        Reason reason,
        List<String> unknown,
        List<Quote> nearest) {
      this(asked, confidence, reason, unknown, Optional.empty(), nearest);
    }

    /** No answer, for the documents tell of other days. */
    public static Unanswered outside(
        Question asked, double confidence, Optional<When> known, List<Quote> nearest) {
      return new Unanswered(asked, confidence, Reason.OUTSIDE_PERIOD, List.of(), known, nearest);
    }

    public Unanswered {
      unknown = List.copyOf(unknown);
      nearest = List.copyOf(nearest);
    }

    @Override
    public List<Quote> quotes() {
      return nearest;
    }

    /** What is near a name that is not there would mislead. */
    @Override
    public List<Quote> shown() {
      return nearest.subList(0, nearest.isEmpty() || reason == Reason.NAME_UNKNOWN ? 0 : 1);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.unanswered(this);
    }
  }
}
