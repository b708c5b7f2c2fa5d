package footnote.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The offices told before a sentence, read only where it leans on them. */
final class Memory {

  /** How many sentences far back are read for one person; reading is what costs. */
  private static final int MOST_READ = 8;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{Ll}[.!?]{1,2}[”\"]?)\\s+(?=[\\p{Lu}“\"])");

  private final Setting setting;
  private final Predicate<String> tells;
  private final BiFunction<String, Setting, List<Claim>> reader;

  /**
   * @param tells whether a text could tell of an office
   * @param reader reads the offices of a text in its setting
   */
  Memory(
      Setting setting, Predicate<String> tells, BiFunction<String, Setting, List<Claim>> reader) {
    this.setting = setting;
    this.tells = tells;
    this.reader = reader;
  }

  /** Nothing was told before. */
  static Memory none() {
    return new Memory(Setting.none(), text -> false, (text, setting) -> List.of());
  }

  /** What stands before it in its paragraph. */
  List<Claim> near() {
    return setting.before().isEmpty()
        ? List.of()
        : reader.apply(setting.before(), around("", setting.earlier()));
  }

  /** The offices that {@code who} was last said to hold, in whatever paragraph. */
  List<Claim> of(String who) {
    List<Claim> near = held(who, near());
    return near.isEmpty() ? far(who) : near;
  }

  private List<Claim> far(String who) {
    String surname = who.substring(who.lastIndexOf(' ') + 1);
    Pattern mention =
        Pattern.compile("\\b(?:" + Pattern.quote(surname) + "|[Ss]?[Hh]e|[Hh]er|[Hh]i[sm])\\b");
    List<String> lines = new ArrayList<>(List.of(setting.earlier().split("\\n")));
    int read = 0;
    while (lines.size() > 1) {
      String line = lines.remove(lines.size() - 1);
      List<String> sentences = new ArrayList<>(List.of(SENTENCE_END.split(line)));
      while (!sentences.isEmpty() && read < MOST_READ) {
        String sentence = sentences.remove(sentences.size() - 1);
        if (mention.matcher(sentence).find() && tells.test(sentence)) {
          read++;
          Setting around = around(String.join(" ", sentences), String.join("\n", lines));
          List<Claim> held = held(who, reader.apply(sentence, around));
          if (!held.isEmpty()) {
            return held;
          }
        }
      }
    }
    return List.of();
  }

  private Setting around(String before, String earlier) {
    return new Setting(
        setting.author(), setting.published(), setting.heading(), before, setting.known(), earlier);
  }

  private static List<Claim> held(String who, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.holder().equals(who))
        .filter(claim -> claim.turn() != OfficeWords.Turn.ENDS)
        .filter(claim -> claim.tenure() != Position.Tenure.FORMER)
        .filter(claim -> !claim.office().equals("employee"))
        .toList();
  }
}
