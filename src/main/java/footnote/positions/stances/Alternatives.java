package footnote.positions.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spells out a cue in which "/" parts words of which any may stand, and "_" joins those that belong
 * together: "voice/speak_of-doubt".
 */
public final class Alternatives {

  private Alternatives() {}

  /** Every cue that {@code cue} stands for; itself where it has no alternatives. */
  public static Stream<String> of(String cue) {
    List<String> spelled = List.of("");
    for (String place : List.of(cue.split("-"))) {
      List<String> longer = new ArrayList<>();
      for (String start : spelled) {
        for (String word : List.of(place.split("/"))) {
          longer.add((start.isEmpty() ? word : start + "-" + word).replace('_', '-'));
        }
      }
      spelled = longer;
    }
    return spelled.stream();
  }
}
