package footnote.settings;

/** A token or password: handed on, never shown. */
public record Secret(String value) {

  /** Says that there is one, and nothing of it. */
  @Override
  public String toString() {
    return "(secret)";
  }
}
