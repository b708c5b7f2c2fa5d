package footnote.chat;

import footnote.answers.Quote;
import footnote.answers.Sides;
import footnote.answers.Sides.Contrast;
import footnote.answers.Sides.Lack;
import footnote.answers.Sides.Standing;
import footnote.chat.Reply.Block;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Possession;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Tenure;
import footnote.positions.Position.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says softly what was read from a quote: the quote is the truth, the label a reading of it. */
final class Labels {

  private static final String OWN = "in their own words";

  private Labels() {}

  /** Who holds it and how it reads; of several readings of one quote, each. */
  static Block headline(List<Standing> readings) {
    Position position = readings.get(0).position();
    if (position instanceof Office office) {
      return new Block.Headline(office.holder(), Optional.of(of(office, readings.get(0).quote())));
    }
    if (position instanceof Possession held) {
      return new Block.Headline(held.holder(), Optional.of(of(held)));
    }
    return new Block.Headline(position.holder(), read(readings));
  }

  /** What was read, and where nothing can be told of that, at most that these are their words. */
  private static Optional<String> read(List<Standing> readings) {
    String read =
        readings.stream()
            .flatMap(each -> of(each).stream())
            .distinct()
            .collect(Collectors.joining("; "));
    if (!read.isEmpty()) {
      return Optional.of("reads as " + read);
    }
    return Optional.of(OWN).filter(own -> readings.stream().anyMatch(Labels::isOwn));
  }

  private static boolean isOwn(Standing standing) {
    return ((Stance) standing.position()).voice() == Voice.OWN_WORDS;
  }

  /** "chairman, Nordbank, 2009–2018" */
  private static String of(Office office, Quote quote) {
    List<String> parts = new ArrayList<>();
    String prefix =
        office.tenure() == Tenure.HELD || office.office().startsWith("acting")
            ? ""
            : office.tenure().name().toLowerCase(Locale.ROOT) + " ";
    parts.add(prefix + office.office());
    if (!office.organisation().isEmpty()) {
      parts.add(office.organisation());
    }
    office
        .when()
        .map(new TermLabel(quote)::of)
        .map(when -> over(office, when))
        .ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** "from 2004" of what is over, nobody tells since when. */
  private static String over(Office office, String when) {
    return office.tenure() == Tenure.FORMER ? when.replaceFirst("^since ", "from ") : when;
  }

  /** "owner, Marchetti, since 2017"; "called Norbank, since 1998" */
  private static String of(Possession held) {
    String label =
        switch (held.kind()) {
          case OWNERSHIP -> "owner, ";
          case NAME -> "called ";
          case HEADQUARTERS -> "headquarters, ";
          case HOME_GROUND -> "home ground, ";
        };
    return label + held.what() + held.when().map(when -> ", " + Footnotes.of(when)).orElse("");
  }

  /** "against: the toll", in the words of the quote; "opposed" where those are vague. */
  private static Optional<String> of(Standing standing) {
    Stance stance = (Stance) standing.position();
    String own = isOwn(standing) ? ", " + OWN : "";
    return standing
        .matter()
        .map(matter -> side(stance) + own + ": " + matter.text())
        .or(() -> bare(stance).map(side -> side + own));
  }

  /**
   * Which way it reads where the quote does not tell on what. A call for nothing that is told, or a
   * warning of it, says nothing; and who is not opposed may well not be in favour.
   */
  private static Optional<String> bare(Stance stance) {
    boolean denied = stance.voice() == Voice.DENIED;
    return switch (stance.side()) {
      case FOR -> Optional.of(denied ? "not in favour" : "in favour");
      case AGAINST -> Optional.of("opposed").filter(side -> !denied);
      case DOUBTS -> Optional.of("in doubt").filter(side -> !denied);
      case NEUTRAL -> Optional.of("taking no side");
      case CALLS_FOR, WARNS -> Optional.empty();
    };
  }

  private static String side(Stance stance) {
    boolean denied = stance.voice() == Voice.DENIED;
    return switch (stance.side()) {
      case FOR -> denied ? "not for" : "for";
      case AGAINST -> denied ? "not against" : "against";
      case CALLS_FOR -> denied ? "not calling for" : "calling for";
      case WARNS -> denied ? "not warning of" : "warning of";
      case DOUBTS -> denied ? "not in doubt about" : "in doubt about";
      case NEUTRAL -> "taking no side on";
    };
  }

  /**
   * Says softly that two quotes read as opposed.
   *
   * @param one the number of the first quote
   * @param other that of the second
   */
  static String of(Contrast contrast, Sides answer, int one, int other) {
    String holder = answer.standings().get(contrast.one()).position().holder();
    String second = answer.standings().get(contrast.other()).position().holder();
    return switch (contrast.kind()) {
      case CHANGED ->
          String.format(
              Locale.ROOT,
              "%s reads one way in [%d] and, later, the other way in [%d]: a change, or two"
                  + " matters.",
              holder,
              one,
              other);
      case CONTRADICTED ->
          String.format(
              Locale.ROOT,
              "%s reads one way in [%d] and the other way in [%d].",
              holder,
              one,
              other);
      case OPPOSED ->
          String.format(
              Locale.ROOT,
              "%s in [%d] and %s in [%d] read as opposed.",
              holder,
              one,
              second,
              other);
    };
  }

  static String of(Lack lack) {
    return switch (lack) {
      case CHANGE -> "I read no change in this.";
      case DISAGREEMENT -> "Nothing in this reads as opposed.";
      case OTHER_HOLDER -> "I read no position of the other side on this.";
    };
  }
}
