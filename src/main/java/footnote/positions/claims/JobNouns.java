package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows a job that no lexicon has by the verb before it: "joined the works as a lamplighter". */
final class JobNouns {

  /** How far behind the verb the "as" may stand. */
  private static final int REACH = 10;

  private static final Pattern PERSON =
      Pattern.compile("\\p{Ll}{2,}(?:er|or|ist|ian|man|woman|eer|smith|wright|hand|boy|girl|maid)");

  private static final Set<String> VERBS = Grammar.words("job-verb");

  private static final Set<String> NONE = Grammar.words("no-job");

  boolean isJob(Words words, int at) {
    boolean person =
        words.isTag(at, "NOUN")
            && !words.isTag(at + 1, "NOUN")
            && !NONE.contains(words.lower(at))
            && PERSON.matcher(words.word(at)).matches();
    return person && isLed(words, at);
  }

  /** "joined the works as a night-shift" */
  private static boolean isLed(Words words, int noun) {
    int at = noun - 1;
    while (words.isTag(at, "NOUN", "ADJ") && noun - at < 4) {
      at--;
    }
    boolean as = words.is(at, "a", "an") && words.is(at - 1, "as");
    for (int verb = at - 2; as && verb >= 0 && at - verb < REACH; verb--) {
      if (words.isTag(verb, "VERB")) {
        String form = words.lower(verb);
        return VERBS.stream().anyMatch(base -> Inflection.isForm(form, base));
      }
    }
    return false;
  }
}
