package footnote;

/** Starts Footnote. */
final class Footnote {
  private Footnote() {}

  public static void main(String[] arguments) {}
}
