package footnote.positions;

import footnote.positions.Position.Side;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that say where someone stands, read from {@code stances.txt}. */
final class Cues {

  private static final String FILE = "stances.txt";

  /** How a cue takes its holder and its matter. */
  enum Kind {
    VERB,
    NOUN,
    ADJ,
    JUDGED
  }

  record Cue(Kind kind, Side side, List<String> words) {}

  /** A cue in a sentence, from its first word up to {@code end}. */
  record Found(Cue cue, int start, int end) {}

  /** By every form of the cue's first word. */
  private final Map<String, List<Cue>> cues = new HashMap<>();

  Cues() {
    try (InputStream file = Cues.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing beside " + Cues.class.getName());
      }
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void add(String line) {
    String[] columns = line.split("\\s+");
    Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
    Side side = Side.valueOf(columns[1].toUpperCase(Locale.ROOT));
    for (int i = 2; i < columns.length; i++) {
      Cue cue = new Cue(kind, side, List.of(columns[i].split("-")));
      for (String form : Inflection.forms(cue.words.get(0))) {
        cues.computeIfAbsent(form, first -> new ArrayList<>()).add(cue);
      }
    }
  }

  /** Whether a cue can begin with {@code word}, in lower case. */
  boolean begins(String word) {
    return cues.containsKey(word);
  }

  /** The longest cue that begins at {@code at}. */
  Optional<Found> at(Words words, int at) {
    Optional<Found> longest = Optional.empty();
    for (Cue cue : cues.getOrDefault(words.lower(at), List.of())) {
      int end = end(words, at, cue);
      if (end > at && longest.map(found -> end > found.end).orElse(true)) {
        longest = Optional.of(new Found(cue, at, end));
      }
    }
    return longest;
  }

  /** Between a verb and the rest of its cue there may be a few words. */
  private static int end(Words words, int at, Cue cue) {
    if (!matches(words, at, cue.words.get(0), cue.kind)) {
      return at;
    }
    int next = at + 1;
    for (int i = 1; i < cue.words.size(); i++) {
      int gap = 0;
      while (!Inflection.isForm(words.lower(next), cue.words.get(i))) {
        boolean skips =
            words.isTag(next, "ADV", "ADJ", "DET", "PRON") || (i > 1 && words.isNoun(next));
        if (!skips || ++gap > 4) {
          return at;
        }
        next++;
      }
      next++;
    }
    return next;
  }

  /** What the tagger takes for a noun and is a verb: "Pundits question whether". */
  private static boolean isVerbal(Words words, int at, String base) {
    boolean led = words.isTag(at - 1, "DET", "ADJ", "ADP", "PRON");
    boolean inflected = !words.lower(at).equals(base);
    boolean followed =
        words.isNoun(at - 1) && words.is(at + 1, "whether", "against", "that", "on", "for");
    return words.isTag(at, "NOUN", "ADJ") && !led && (inflected || followed);
  }

  private static boolean matches(Words words, int at, String base, Kind kind) {
    if (!Inflection.isForm(words.lower(at), base)) {
      return false;
    }
    return switch (kind) {
      case VERB -> words.isTag(at, "VERB", "AUX") || isVerbal(words, at, base);
      case NOUN -> words.isTag(at, "NOUN", "ADP", "PROPN");
      case ADJ -> !words.isTag(at, "NOUN");
      case JUDGED -> words.isTag(at, "NOUN", "ADJ", "VERB");
    };
  }
}
