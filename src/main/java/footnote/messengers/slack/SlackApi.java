package footnote.messengers.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls Slack's methods; waits where Slack says so, and says what went wrong. */
final class SlackApi {

  private static final Logger log = LoggerFactory.getLogger(SlackApi.class);
  private static final int TOO_MANY = 429;
  private static final int TRIES = 4;

  private final MethodsClient methods;

  SlackApi(MethodsClient methods) {
    this.methods = methods;
  }

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

  @FunctionalInterface
  interface Call<T> {
    T on(MethodsClient methods) throws IOException, SlackApiException;
  }

  /** Throws {@link Declined} if Slack says no, or cannot be reached in four tries. */
  <T extends SlackApiTextResponse> T call(Call<T> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        T answer = call.on(methods);
        if (!answer.isOk()) {
          throw new Declined(String.valueOf(answer.getError()));
        }
        return answer;
      } catch (SlackApiException refused) {
        if (refused.getResponse().code() != TOO_MANY || attempt == TRIES) {
          throw new Declined("HTTP " + refused.getResponse().code(), refused);
        }
        pause(seconds(refused.getResponse().header("Retry-After")));
      } catch (SlackFilesUploadV2Exception refused) {
        throw new Declined("a file was not taken", refused);
      } catch (IOException unreachable) {
        if (attempt == TRIES) {
          throw new Unreachable(unreachable);
        }
        pause(attempt);
      }
    }
  }

  private static long seconds(@Nullable String header) {
    return header != null && header.matches("\\d{1,3}") ? Long.parseLong(header) : 1;
  }

  private static void pause(long seconds) {
    log.info("Slack is called again in {} s", seconds);
    try {
      Thread.sleep(seconds * 1_000);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Declined("stopped while waiting for Slack", stop);
    }
  }
}
