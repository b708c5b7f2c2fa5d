package footnote.questions;

import java.util.Optional;

/**
 * What a question asks for beside what was told last: "And before that?", "And who came after her?"
 *
 * @param kind what stands beside what
 * @param before whether what came before is asked for, and not what came after
 * @param holder beside whom, where that is known
 */
public record Neighbour(Kind kind, boolean before, Optional<String> holder) {

  /** What has neighbours in time. */
  public enum Kind {
    /** Something that happened. */
    EVENT,
    /** Somebody who held an office. */
    HOLDER
  }
}
