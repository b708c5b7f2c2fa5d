package footnote.messengers.web;

/** A request that is not met; the message is meant for whoever sent it. */
final class Refusal extends RuntimeException {

  private final int status;

  /**
   * @param status of HTTP, such as 403
   */
  Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
