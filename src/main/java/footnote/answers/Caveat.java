package footnote.answers;

/** What keeps an answer from being a plain one: it is told otherwise than it was asked. */
public enum Caveat {
  /** The question is about certain days, and it is told without a date. */
  UNDATED,
  /** The question is about certain days, and it is told of others. */
  OTHER_DAYS,
  /** The question is about who holds an office, and it is told who held it. */
  PAST,
  /** Whether it answers is not sure. */
  UNSURE,
  /** The question is about what happened, and it is told what was planned. */
  PLANNED
}
