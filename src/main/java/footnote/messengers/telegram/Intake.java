package footnote.messengers.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.chat.Wording;
import footnote.messengers.telegram.Courier.Undelivered;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Receives updates, each for itself: reads it, puts it into the lane of its chat, and crosses it
 * out in the journal when it is dealt with. One that cannot be read is crossed out and said so.
 */
final class Intake {
  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final ObjectMapper json =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private final UpdateReader reader;
  private final InlineAnswers inline;
  private final Attendant attendant;
  private final Lanes lanes;
  private final Journal journal;

  Intake(
      UpdateReader reader,
      InlineAnswers inline,
      Attendant attendant,
      Lanes lanes,
      Journal journal) {
    this.reader = reader;
    this.inline = inline;
    this.attendant = attendant;
    this.lanes = lanes;
    this.journal = journal;
  }

  void take(Journal.Arrival arrival) {
    Optional<Heard> heard = read(arrival);
    if (heard.isEmpty()) {
      journal.finish(arrival.id());
      return;
    }
    if (heard.get() instanceof Heard.Typed typed) {
      inline.note(typed);
    }
    Lanes.Fate fate =
        lanes.add(
            heard.get().lane(),
            () -> deal(arrival, heard.get()),
            () -> excuse(arrival, heard.get()));
    if (fate == Lanes.Fate.DROPPED) {
      journal.finish(arrival.id());
    }
  }

  private Optional<Heard> read(Journal.Arrival arrival) {
    try {
      return reader.read(json.treeToValue(arrival.update(), Update.class));
    } catch (JsonProcessingException | RuntimeException e) {
      // Neither the words of the update nor those of the exception, which may quote them.
      log.warn("update {} was passed over: it cannot be read ({})", arrival.id(), e.getClass());
      return Optional.empty();
    }
  }

  private void deal(Journal.Arrival arrival, Heard heard) {
    try {
      attendant.attend(heard);
      journal.finish(arrival.id());
    } catch (Undelivered e) {
      log.warn("update {} is kept for the next start: {}", arrival.id(), e.getMessage());
    } catch (RuntimeException e) {
      log.error("update {} could not be answered", arrival.id(), e);
      say(arrival, heard, Words.FAILED);
    }
  }

  private void excuse(Journal.Arrival arrival, Heard heard) {
    log.warn("too much to do: update {} was turned away", arrival.id());
    say(arrival, heard, Wording.TOO_MUCH);
  }

  private void say(Journal.Arrival arrival, Heard heard, String words) {
    try {
      if (heard instanceof Heard.Said said) {
        attendant.say(said.to(), words, said.number());
      } else if (heard instanceof Heard.Pressed pressed) {
        attendant.say(pressed.to(), words, pressed.number());
      }
    } catch (Undelivered e) {
      log.warn("nor could that be said: {}", e.getMessage());
    }
    journal.finish(arrival.id());
  }
}
