package footnote.messengers.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls Slack's methods; waits where Slack says so, and says what went wrong. */
final class SlackApi {

  private static final Logger log = LoggerFactory.getLogger(SlackApi.class);
  private static final int TOO_MANY = 429;
  private static final int TRIES = 4;

  private final MethodsClient methods;
  private final Patience patience;

  SlackApi(MethodsClient methods, Patience patience) {
    this.methods = methods;
    this.patience = patience;
  }

  /**
   * How Slack is waited for where it says how long.
   *
   * @param here at most so long where the call was made
   * @param longest Slack is never left alone for longer, whatever it says
   */
  record Patience(Duration here, Duration longest) {}

  /** A method that Slack did not carry out; the message is Slack's short word for why. */
  static class Declined extends RuntimeException {
    Declined(String why, Throwable cause) {
      super(why, cause);
    }

    Declined(String why) {
      super(why);
    }
  }

  /** A method that could not be carried out because nobody answers. */
  static final class Unreachable extends Declined {
    Unreachable(IOException cause) {
      super("Slack cannot be reached", cause);
    }
  }

  /** A method that Slack will carry out, but not now. */
  static final class Busy extends Declined {
    private final transient Duration after;

    Busy(Duration after, Throwable cause) {
      super("Slack is busy for " + after.toSeconds() + " s", cause);
      this.after = after;
    }

    /** How long to leave Slack alone. */
    Duration after() {
      return after;
    }
  }

  @FunctionalInterface
  interface Call<T> {
    T on(MethodsClient methods) throws IOException, SlackApiException;
  }

  /**
   * Throws {@link Busy} if Slack asks for more patience than there is here, and {@link Declined} if
   * it says no, or cannot be reached in four tries.
   */
  <T extends SlackApiTextResponse> T call(Call<T> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        T answer = call.on(methods);
        if (!answer.isOk()) {
          throw new Declined(String.valueOf(answer.getError()));
        }
        return answer;
      } catch (SlackApiException refused) {
        if (refused.getResponse().code() != TOO_MANY) {
          throw new Declined("HTTP " + refused.getResponse().code(), refused);
        }
        Duration asked = asked(refused.getResponse().header("Retry-After"));
        if (attempt == TRIES || asked.compareTo(patience.here) > 0) {
          throw new Busy(asked, refused);
        }
        pause(asked);
      } catch (SlackFilesUploadV2Exception refused) {
        throw new Declined("a file was not taken", refused);
      } catch (IOException unreachable) {
        if (attempt == TRIES) {
          throw new Unreachable(unreachable);
        }
        pause(Duration.ofSeconds(attempt));
      }
    }
  }

  /** As long as Slack says, within reason; a second where it says nothing. */
  private Duration asked(@Nullable String header) {
    Duration asked =
        header != null && header.matches("\\d{1,9}")
            ? Duration.ofSeconds(Long.parseLong(header))
            : Duration.ofSeconds(1);
    return asked.compareTo(patience.longest) > 0 ? patience.longest : asked;
  }

  private static void pause(Duration time) {
    log.info("Slack is called again in {} s", time.toSeconds());
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Declined("stopped while waiting for Slack", stop);
    }
  }
}
