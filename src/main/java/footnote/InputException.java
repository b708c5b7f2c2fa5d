package footnote;

/** Something that was given on the command line cannot be used; the message says what and where. */
final class InputException extends RuntimeException {
  InputException(String message) {
    super(message);
  }
}
