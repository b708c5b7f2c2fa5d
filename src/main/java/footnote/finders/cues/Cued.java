package footnote.finders.cues;

import footnote.questions.Question;
import footnote.search.Judge;
import footnote.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Judges by turns of phrase: {@code cue.relation} is 1 where the sentence tells of a relation that
 * the question asks about ("employed by", "joined"), {@code cue.share} is the share of those
 * relations it tells of, {@code cue.change} is 1 where something begins or passes on, {@code
 * cue.end} where something ends.
 */
public final class Cued implements Judge {

  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:join|sign(?:ed|s)\\b|appoint|became|become|elected|succe|replac|mov(?:ed|ing)"
              + "|transfer|acqui|sold|purchas|bought|renam|marri|graduat|receiv|award|took|taken"
              + "|began|start|found|establish|enter|return|promot|redesignat|led\\b|hired"
              + "|nam(?:ed|ing)\\b|left|leav|resign|retir|serv|until|since|from)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile(
          "\\b(?:until|till|left|leav|resign|retir|dismiss|sack|replac|ended|departed|dissol"
              + "|stepp)",
          Pattern.CASE_INSENSITIVE);

  private final List<Relation> relations = Relation.all();

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> sentences) {
    List<Relation> asked =
        relations.stream()
            .filter(relation -> relation.asked().matcher(question.terms()).find())
            .toList();
    double[] told = new double[sentences.size()];
    double[] share = new double[sentences.size()];
    double[] change = new double[sentences.size()];
    double[] end = new double[sentences.size()];
    for (int i = 0; i < told.length; i++) {
      String text = sentences.get(i).text();
      long count = asked.stream().filter(each -> each.told().matcher(text).find()).count();
      told[i] = count > 0 ? 1 : 0;
      share[i] = (double) count / Math.max(1, asked.size());
      change[i] = CHANGE.matcher(text).find() ? 1 : 0;
      end[i] = END.matcher(text).find() ? 1 : 0;
    }
    return Map.of("cue.relation", told, "cue.share", share, "cue.change", change, "cue.end", end);
  }
}
