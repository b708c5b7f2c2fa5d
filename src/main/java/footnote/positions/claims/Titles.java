package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the titles of offices in a sentence. */
public final class Titles {

  /** "ex-minister", "then-mayor" */
  private static final Pattern EX = Pattern.compile("^(?:ex|then|now|former)-");

  private static final Pattern TIME =
      Pattern.compile("years?|months?|weeks?|days?|seasons?|time|times|age|yesterday|today");

  /** Who may be called so without holding an office anywhere. */
  private static final Set<String> OFTEN_PLAIN = Grammar.words("often-plain");

  /** Offices only with what tells which: "left wing", "senior mistress". */
  private static final Set<String> NEVER_ALONE =
      Set.of("half", "back", "wing", "centre", "center", "mistress");

  private static final Set<String> NAMELESS = Grammar.words("nameless");

  private static final Set<String> WHICH_HOLDER = Grammar.words("which-holder");

  private final OfficeWords lexicon;
  private final TitleFields fields;
  private final NamedLikeTitles named;
  private final JobNouns jobs = new JobNouns();

  public Titles(OfficeWords lexicon) {
    this.lexicon = lexicon;
    this.named = new NamedLikeTitles(lexicon);
    this.fields = new TitleFields(lexicon);
  }

  public List<Title> in(Words words) {
    List<Title> titles = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < words.size(); at++) {
      Optional<Title> title = endingAt(words, at, from);
      if (title.isPresent()) {
        titles.add(title.get());
        from = title.get().full();
        at = from - 1;
      }
    }
    return titles;
  }

  private Optional<Title> endingAt(Words words, int at, int from) {
    String lower = EX.matcher(words.lower(at)).replaceFirst("");
    String head = lexicon.singular(lower);
    boolean title = lexicon.isHead(head) || jobs.isJob(words, at);
    if (!title || isPartOfMore(words, at, head) || isVerb(words, at, head)) {
      return Optional.empty();
    }
    if (isWithName(words, at, head) || isFirstName(words, at) || named.isName(words, at)) {
      return Optional.empty();
    }
    int start = at;
    while (start > from && modifies(words, start - 1)) {
      start--;
    }
    while (start < at
        && (WHICH_HOLDER.contains(words.lower(start)) || isOrdinal(words, start, head))) {
      start++;
    }
    boolean beside = words.is(at, "wing", "centre", "center") && words.isName(at + 1);
    boolean placed =
        NEVER_ALONE.contains(head) && !isPlace(words, at) && !(beside && isSport(words));
    boolean plain =
        OFTEN_PLAIN.contains(head)
            && !words.is(at + 1, "of", "at")
            && !isOfIt(words, at)
            && !isApposed(words, at);
    boolean once = placed && at - start == 1 && words.is(start, "former", "late", "then");
    if ((start == at || once) && (placed || plain)) {
      return Optional.empty();
    }
    boolean owned = isOwnedPost(words, at + 1);
    int full = owned ? at + 3 : fields.end(words, at + 1, head);
    String before = words.part(start, at).toLowerCase(Locale.ROOT);
    String behind = owned ? "" : words.part(at + 1, full).toLowerCase(Locale.ROOT);
    String office = (before + " " + head + " " + behind).strip();
    boolean plural = !lower.equals(head) && !owned;
    return Optional.of(new Title(office, start, at + 1, full, plural));
  }

  /** "as its head" */
  private static boolean isOfIt(Words words, int at) {
    return words.is(at - 1, "its") && words.is(at - 2, "as");
  }

  /** "the present principal, Professor Ann Lee," and "its head since 2004, Ann Lee," */
  private static boolean isApposed(Words words, int at) {
    int lead = WHICH_HOLDER.contains(words.lower(at - 1)) ? at - 2 : at - 1;
    boolean definite = words.is(lead, "the") || words.isOwner(lead);
    int comma = at + 1;
    while (words.isDated(comma)) {
      comma++;
    }
    boolean owned = definite || words.isPossessive(at - 1);
    return owned && words.is(comma, ",") && words.isName(comma + 1);
  }

  /** "Colonel Tom Moss", "the Centre Party": the word is part of a name. */
  private boolean isWithName(Words words, int at, String head) {
    boolean captain = head.equals("captain") && isSport(words);
    boolean rank = lexicon.is("rank", head) && !captain;
    return (rank || NEVER_ALONE.contains(head)) && words.isName(at) && words.isName(at + 1);
  }

  /** "Mr. Dean Holloway" is called so. */
  private static boolean isFirstName(Words words, int at) {
    int honorific = words.is(at - 1, ".") ? at - 2 : at - 1;
    return words.is(honorific, "mr", "mrs", "ms", "miss")
        && words.isName(at)
        && words.isName(at + 1);
  }

  /** "Captain Tom Moss" leads a team where he scores. */
  private boolean isSport(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (lexicon.is("sport", words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "was a wing in the national side" */
  private static boolean isPlace(Words words, int at) {
    return words.is(at, "wing", "centre", "center")
        && words.is(at - 1, "a", "as")
        && words.is(at + 1, "in", "for", "with");
  }

  /** "the third director", but "third secretary" is a rank of its own. */
  private static boolean isOrdinal(Words words, int at, String head) {
    boolean ranked = Set.of("secretary", "officer", "mate", "lord", "engineer").contains(head);
    return !ranked
        && words.is(at, "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
        && words.is(at - 1, "the", "its", "their");
  }

  /** "chief executive", "executive committee", "director's": a word of something else. */
  private boolean isPartOfMore(Words words, int at, String head) {
    boolean executive = head.equals("executive") && !words.lower(at - 1).endsWith("chief");
    boolean after = words.is(at + 1, "general", "elect", "designate", "emeritus");
    boolean led = !after && lexicon.isHead(lexicon.singular(words.lower(at + 1)));
    boolean describes =
        led
            || words.is(at + 1, "executive", "financial", "operating", "technology", "whip")
            || (lexicon.is("modifier", words.lower(at + 1))
                && lexicon.isHead(lexicon.singular(words.lower(at + 2))));
    boolean compound =
        words.isTag(at + 1, "NOUN")
            && !words.isUsedAsNoun(at + 1)
            && !words.isName(at + 1)
            && !words.isDated(at + 1)
            && !words.is(at + 1, "emeritus", "elect", "designate", "general");
    boolean named = words.isName(at) && words.isName(at - 1) && !words.lower(at).equals(head);
    return (named && isNameOfBody(words, at))
        || executive
        || describes
        || compound
        || (words.isPossessive(at + 1) && !isOwnedPost(words, at + 1));
  }

  /** "the head coach's position" */
  private boolean isOwnedPost(Words words, int ending) {
    return words.isPossessive(ending) && lexicon.is("post", words.lower(ending + 1));
  }

  /** "Rhys Morgan Architects" */
  private boolean isNameOfBody(Words words, int at) {
    return !lexicon.is("modifier", words.lower(at - 1));
  }

  private boolean isVerb(Words words, int at, String head) {
    boolean base = words.lower(at).equals(head) || words.lower(at).equals(head + "s");
    int before = words.isTag(at - 1, "ADV") ? at - 2 : at - 1;
    boolean led =
        words.isTag(at - 1, "DET", "ADJ", "NOUN")
            || words.isOwner(at - 1)
            || (words.isBe(before) && words.lower(at).equals(head));
    boolean described = lexicon.is("modifier", words.lower(at - 1)) && !words.isTag(at - 1, "ADV");
    boolean named = described || (words.isName(at) && !words.isTag(at, "VERB"));
    boolean opens = at == 0 && words.isName(1);
    boolean infinitive =
        words.is(at - 1, "to")
            && !lexicon.actions(words.lower(at)).isEmpty()
            && !words.is(at + 1, "of")
            && !words.is(at - 2, "adviser", "assistant", "deputy", "rose");
    boolean of = words.is(at + 1, "of") && words.lower(at).equals(head);
    boolean object =
        words.is(at - 1, "me", "him", "her", "you", "us")
            && words.is(at - 2, "made", "appointed", "elected", "named", "chose");
    return base
        && !object
        && !led
        && !named
        && !opens
        && !of
        && (words.isTag(at, "VERB", "AUX") || infinitive);
  }

  private boolean modifies(Words words, int at) {
    String word = EX.matcher(words.lower(at)).replaceFirst("");
    boolean lower = !word.isEmpty() && Character.isLowerCase(words.word(at).charAt(0));
    boolean head = lexicon.isHead(lexicon.singular(word));
    boolean noun =
        words.isTag(at, "NOUN")
            && (lower || (at == 0 && !NAMELESS.contains(word)))
            && !words.isPossessive(at + 1);
    boolean known = lexicon.is("modifier", word);
    boolean place = head && !known;
    boolean party = !lower && words.is(at + 1, "mp", "mps", "mep", "senator", "councillor", "peer");
    return !party && (known || (noun && !place && !isTime(word))) && !words.isPossessive(at);
  }

  private static boolean isTime(String word) {
    return word.endsWith("year-old") || TIME.matcher(word).matches();
  }

  /** The title that a heading such as "Chairmen of Nordbank" names. */
  public Optional<Title> first(Words heading) {
    return in(heading).stream().findFirst();
  }
}
