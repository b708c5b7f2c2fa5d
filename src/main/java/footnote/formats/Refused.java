package footnote.formats;

/** A file that cannot be read; the message is one sentence for the owner of the file. */
final class Refused extends Exception {
  Refused(String reason) {
    super(reason);
  }
}
