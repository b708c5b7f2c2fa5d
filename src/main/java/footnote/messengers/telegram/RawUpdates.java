package footnote.messengers.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * {@code getUpdates}, whose updates are left as they came. The library's own {@link GetUpdates}
 * reads a batch as a whole, so that a single update it does not understand would come again, and
 * fail again, for ever.
 */
final class RawUpdates extends BotApiMethod<ArrayNode> {

  /** What Footnote listens to; the server keeps everything else to itself. */
  static final List<String> WANTED =
      List.of("message", "edited_message", "callback_query", "inline_query", "guest_message");

  private final long offset;
  private final long seconds;

  /** Updates from {@code offset} on; asking for them tells the server to forget all before. */
  RawUpdates(long offset, long seconds) {
    this.offset = offset;
    this.seconds = seconds;
  }

  @JsonProperty("offset")
  long offset() {
    return offset;
  }

  @JsonProperty("timeout")
  long seconds() {
    return seconds;
  }

  @JsonProperty("limit")
  int limit() {
    return 100;
  }

  @JsonProperty("allowed_updates")
  List<String> wanted() {
    return WANTED;
  }

  @Override
  public String getMethod() {
    return GetUpdates.PATH;
  }

  @Override
  public ArrayNode deserializeResponse(String answer) throws TelegramApiRequestException {
    return deserializeResponse(answer, ArrayNode.class);
  }

  @Override
  public void validate() {}
}
