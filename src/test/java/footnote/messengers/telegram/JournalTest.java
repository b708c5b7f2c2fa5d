package footnote.messengers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir private Path folder;

  private static List<JsonNode> updates(long... ids) {
    List<JsonNode> updates = new ArrayList<>();
    for (long id : ids) {
      updates.add(new ObjectMapper().createObjectNode().put("update_id", id));
    }
    return updates;
  }

  /** A folder stands where the file of the update would be written. */
  private Path full(long id) throws IOException {
    return Files.createDirectories(folder.resolve(id + ".1.json"));
  }

  @Test
  void whatCannotBeWrittenDownIsAskedForAgain() throws IOException {
    Journal journal = new Journal(folder, Clock.systemUTC());
    Path full = full(8);

    assertThat(journal.keep(updates(7, 8, 9))).extracting(Journal.Arrival::id).containsExactly(7L);
    assertThat(journal.next()).isEqualTo(8);

    Files.delete(full);
    assertThat(journal.keep(updates(8, 9))).extracting(Journal.Arrival::id).containsExactly(8L, 9L);
    assertThat(journal.next()).isEqualTo(10);
  }

  @Test
  void aBatchOfWhichNothingCanBeWrittenIsNotPassedOver() throws IOException {
    Journal journal = new Journal(folder, Clock.systemUTC());
    Path full = full(7);

    assertThatThrownBy(() -> journal.keep(updates(7))).isInstanceOf(IOException.class);

    Files.delete(full);
    assertThat(journal.keep(updates(7))).hasSize(1);
  }
}
