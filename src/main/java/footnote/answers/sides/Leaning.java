package footnote.answers.sides;

import footnote.answers.Sides.Standing;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which way a stance leans, as far as that decides whether two of them are opposed. */
enum Leaning {
  FAVOURABLE,
  UNFAVOURABLE,
  NEITHER;

  /** A stance that is denied leans the other way: who does not support a plan is no supporter. */
  static Leaning of(Stance stance) {
    Leaning plain =
        switch (stance.side()) {
          case FOR, CALLS_FOR -> FAVOURABLE;
          case AGAINST, WARNS, DOUBTS -> UNFAVOURABLE;
          case NEUTRAL -> NEITHER;
        };
    return stance.voice() == Voice.DENIED ? plain.opposite() : plain;
  }

  /** Of a call for something no leaning: who calls for a change need not like what there is. */
  static Leaning ofView(Stance stance) {
    boolean view = stance.side() != Side.CALLS_FOR && stance.side() != Side.WARNS;
    return view ? of(stance) : NEITHER;
  }

  /**
   * Whether some lean one way and some the other, or those of one who calls for something and of
   * one who warns do: whether they are opposed is then left to the reader.
   */
  static boolean areMixed(List<Standing> standings) {
    Set<Leaning> leanings =
        standings.stream()
            .map(Standing::position)
            .filter(Stance.class::isInstance)
            .map(each -> of((Stance) each))
            .collect(Collectors.toSet());
    return leanings.contains(FAVOURABLE) && leanings.contains(UNFAVOURABLE);
  }

  /** Whether both lean, and not the same way. */
  boolean isOpposedTo(Leaning other) {
    return this != NEITHER && other != NEITHER && this != other;
  }

  private Leaning opposite() {
    return switch (this) {
      case FAVOURABLE -> UNFAVOURABLE;
      case UNFAVOURABLE -> FAVOURABLE;
      case NEITHER -> NEITHER;
    };
  }
}
