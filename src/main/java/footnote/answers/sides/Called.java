package footnote.answers.sides;

import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Possession;
import footnote.positions.Position.Stance;
import footnote.positions.reading.PositionBook.Told;
import footnote.text.Token;
import java.util.List;
import java.util.Set;

/** Chooses what is called by a name that was asked for: "Ruth Kessler" is no "Ruth Kalman". */
final class Called {

  private final Parties parties;

  Called(Parties parties) {
    this.parties = parties;
  }

  /**
   * Those that {@code name} names: by all its words where any are, else by some of them.
   *
   * @param name of a person, an office or a body, or empty for everything
   */
  List<Told> by(String name, List<Told> told) {
    if (name.isEmpty()) {
      return told;
    }
    List<Told> some =
        told.stream().filter(each -> parties.isNamed(name, words(each.position()))).toList();
    Set<String> all = Token.tellingStems(name);
    return some.stream().anyMatch(each -> hasAll(each, all))
        ? some.stream().filter(each -> hasAll(each, all) || isOf(each, all, name)).toList()
        : some;
  }

  private static boolean hasAll(Told told, Set<String> asked) {
    return Token.tellingStems(words(told.position())).containsAll(asked);
  }

  /** "Kessler", where Ruth Kessler is asked for, or a government that Tokyo stands for. */
  private boolean isOf(Told told, Set<String> asked, String name) {
    Set<String> holder = Token.tellingStems(told.position().holder());
    return asked.containsAll(holder) || parties.isSamePlace(name, words(told.position()));
  }

  private static String words(Position position) {
    if (position instanceof Possession held) {
      return held.holder() + " " + title(held) + " " + held.what();
    }
    return position instanceof Office office
        ? office.holder() + " " + office.office() + " " + office.organisation()
        : ((Stance) position).holder();
  }

  private static String title(Possession held) {
    return switch (held.kind()) {
      case OWNERSHIP -> "owner";
      case NAME -> "name";
      case HEADQUARTERS -> "headquarters";
      case HOME_GROUND -> "home ground";
    };
  }
}
