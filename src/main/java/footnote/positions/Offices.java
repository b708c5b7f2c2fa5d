package footnote.positions;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.positions.Phrases.Phrase;
import footnote.positions.Position.Office;
import footnote.positions.Position.Tenure;
import footnote.positions.Titles.Title;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from one sentence who held which office, where, and from when to when. */
final class Offices {

  private static final Pattern ITEM =
      Pattern.compile(
          "^[-*•\\d.\\s]*(\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: (?:of|de|da|van|von|der|al|bin)? ?\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,4})\\s*[(,:–—-].*");

  private final Titles titles;
  private final Words words;
  private final Phrases phrases;
  private final Names names;
  private final Setting setting;
  private final List<Mention> mentions;
  private Optional<String> lastHolder = Optional.empty();
  private int lastEnd = -1;

  Offices(Titles titles, Words words, Names names, Setting setting, List<Mention> mentions) {
    this.titles = titles;
    this.words = words;
    this.phrases = new Phrases(words);
    this.names = names;
    this.setting = setting;
    this.mentions = mentions;
  }

  List<Office> read() {
    List<Office> offices = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      titles.endingAt(words, at).flatMap(this::titled).ifPresent(offices::add);
      titles.ofVerb(words, at).flatMap(this::acted).ifPresent(offices::add);
      handedOver(at).ifPresent(offices::add);
    }
    if (offices.isEmpty()) {
      item().ifPresent(offices::add);
    }
    return offices;
  }

  private Optional<Office> titled(Title title) {
    Optional<String> holder = holder(title);
    lastHolder = holder;
    lastEnd = title.end();
    return holder.map(name -> office(name, title, organisation(title)));
  }

  private Optional<String> holder(Title title) {
    if (words.is(title.end(), "(")
        && Names.in(words.text()).stream().noneMatch(Offices::isPersonName)) {
      return headingPerson();
    }
    int before = title.start() - 1;
    while (words.isTag(before, "DET", "ADJ", "ADV")
        || words.is(before, "'s", "’s", "its", "his", "her", "their", "one", "also", "both")
        || (words.isName(before) && words.is(before + 1, "'s", "’s"))
        || isOrganisation(before, title)) {
      before--;
    }
    Optional<String> behind = behind(title, !words.isBe(before));
    if (behind.isPresent()) {
      return behind;
    }
    if (words.is(before, ",")) {
      Phrase name = phrases.nounPhrase(before - 1);
      return isPerson(name) ? names.resolve(text(name)) : Optional.empty();
    }
    if (words.is(before, "and") && before == lastEnd) {
      return lastHolder;
    }
    if (words.is(before, "and") && words.isTag(before - 1, "NOUN")) {
      return Optional.empty();
    }
    return predicate(before);
  }

  /** "finance chief Owen Tate", "the Ostrava chairman, Jiří Malý" */
  private Optional<String> behind(Title title, boolean orApart) {
    boolean comma = orApart && words.is(title.end(), ",", ":");
    int next = comma ? title.end() + 1 : title.end();
    Phrase name = name(next);
    boolean apart = next > title.end();
    return isPerson(name) && (!apart || isPersonName(text(name)))
        ? names.resolve(text(name))
        : Optional.empty();
  }

  /** "Kestrels" in "is Kestrels coach". */
  private boolean isOrganisation(int at, Title title) {
    return words.isName(at) && at == title.start() - 1 && at > 0;
  }

  /** The subject of "is", "became", "was appointed", "served as", "was voted". */
  private Optional<String> predicate(int at) {
    if (at <= 0 && words.is(0, "as")) {
      return opening();
    }
    boolean as = words.is(at, "as", "for");
    if (as && words.is(at, "for")) {
      return Optional.empty();
    }
    int verb = at;
    if (as && appointed(at - 1).isPresent()) {
      return appointed(at - 1);
    }
    if (as) {
      verb = at - 1;
      while (verb > 0
          && !words.isTag(verb, "VERB")
          && !words.is(
              verb,
              ";",
              "resignation",
              "term",
              "tenure",
              "spell",
              "stint",
              "career",
              "appointment",
              "retirement")) {
        verb--;
      }
      if (words.isTag(verb, "NOUN") && words.isTag(verb - 1, "PRON")) {
        return names.resolve(words.lower(verb - 1));
      }
      if (words.isTag(verb, "NOUN") && words.is(verb - 1, "'s", "’s")) {
        return names.resolve(text(phrases.nounPhrase(verb - 2)));
      }
    }
    boolean verbal =
        words.isBe(verb)
            || titles.isBeginning(words.lower(verb))
            || words.is(verb, "remains", "remained", "remain", "voted", "made", "stayed", "styled")
            || (as && words.isTag(verb, "VERB"));
    if (!verbal) {
      return appointed(at);
    }
    Phrase subject = phrases.subject(verb);
    return isHolder(subject) ? names.resolve(text(subject)) : opening();
  }

  /** "The board elected Ines Caldeira chairman." */
  private Optional<String> appointed(int last) {
    Phrase name = phrases.nounPhrase(last);
    return isPerson(name) && titles.isBeginning(words.lower(name.start() - 1))
        ? names.resolve(text(name))
        : Optional.empty();
  }

  /** "Sworn in as minister, Chanda lasted": the subject comes behind the comma. */
  private Optional<String> opening() {
    for (int at = 0; at < words.size() - 1; at++) {
      if (words.is(at, ",")) {
        Phrase name = phrases.next(at + 1);
        if (words.isTag(at + 1, "PRON")) {
          return names.resolve(words.lower(at + 1));
        }
        return isPerson(name) ? names.resolve(text(name)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "coached Sparta from 2004 to 2006" */
  private Optional<Office> acted(Title verb) {
    Phrase organisation = phrases.next(verb.end());
    for (int at = verb.end(); at < Math.min(verb.end() + 8, words.size()); at++) {
      if (words.is(at, "as") && words.isTag(at, "ADP", "SCONJ")) {
        return Optional.empty();
      }
    }
    boolean board =
        words.is(organisation.end() - 1, "board", "committee", "council", "cabinet")
            && verb.office().equals("member");
    if (words.isTag(verb.end(), "PRON") && words.is(verb.end() + 1, "board", "committee")) {
      board = true;
      organisation = new Phrase(verb.end() + 1, verb.end() + 2);
    }
    boolean named = board;
    for (int at = organisation.start(); at < organisation.end(); at++) {
      named |= words.isName(at);
    }
    Phrase subject = phrases.subject(verb.start());
    if (!named || !isHolder(subject) || words.isQuoted(verb.start())) {
      return Optional.empty();
    }
    String body = text(organisation);
    return names.resolve(text(subject)).map(name -> office(name, verb, body));
  }

  /** "The captaincy passed to Tomasz Wilk in 2009." */
  private Optional<Office> handedOver(int at) {
    Optional<String> office = titles.ofNoun(words.lower(at));
    boolean to = words.is(at + 2, "to") && words.is(at + 1, "passed", "went", "fell", "goes");
    if (office.isEmpty() || !to) {
      return Optional.empty();
    }
    Phrase heir = phrases.next(at + 3);
    int comma = heir.end();
    Phrase name = words.is(comma, ",") && !isPerson(heir) ? phrases.next(comma + 1) : heir;
    return names
        .resolve(text(name))
        .map(holder -> office(holder, new Title(office.get(), at, at + 3), ""));
  }

  /** "Anna Berg (2009–2018)" under the heading "Chairmen of Nordbank". */
  private Optional<Office> item() {
    Matcher item = ITEM.matcher(words.text());
    if (setting.heading().isEmpty() || !item.matches() || mentions.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> office = headingTitle();
    Title whole = new Title(office.orElse(""), 0, words.size());
    return office.map(
        title ->
            new Office(
                item.group(1).strip(),
                title,
                headingOrganisation(),
                Tenure.HELD,
                words.span(0, words.size()),
                period(whole)));
  }

  private Optional<String> headingTitle() {
    return titles.ofHeading(new Words(setting.heading(), plain -> tagPlain(plain)));
  }

  /** A heading is short: its words are found in the lexicon, not tagged. */
  private static List<footnote.text.Tagger.Tagged> tagPlain(String heading) {
    List<footnote.text.Tagger.Tagged> tagged = new ArrayList<>();
    Matcher word = Pattern.compile("[\\p{L}\\p{N}'’-]+").matcher(heading);
    while (word.find()) {
      String plain = word.group().toLowerCase(java.util.Locale.ROOT);
      tagged.add(
          new footnote.text.Tagger.Tagged(new Span(word.start(), word.end()), plain, "NOUN"));
    }
    return tagged;
  }

  private String headingOrganisation() {
    Matcher of =
        Pattern.compile(".*\\b(?:of|at|in) (?:the )?(\\p{Lu}.*)").matcher(setting.heading());
    return of.matches() ? of.group(1) : "";
  }

  private Office office(String holder, Title title, String organisation) {
    Optional<When> when = period(title);
    return new Office(
        holder,
        title.office(),
        organisation,
        tenure(title, when),
        words.span(title.start(), title.end()),
        when);
  }

  private Tenure tenure(Title title, Optional<When> when) {
    for (int at = Math.max(0, title.start() - 2); at < title.end(); at++) {
      if (words.is(at, "acting", "interim", "caretaker")) {
        return Tenure.ACTING;
      }
      if (when.isEmpty()
          && (words.is(at, "former", "ex", "onetime", "sometime", "once")
              || words.lower(at).startsWith("ex-"))) {
        return Tenure.FORMER;
      }
    }
    return Tenure.HELD;
  }

  private String organisation(Title title) {
    if (words.is(title.end(), "of", "at", "for", "with", "to", "in")) {
      Phrase behind = phrases.next(title.end() + 1);
      boolean dated = Pattern.matches(".*\\d.*", text(behind));
      if (!behind.isEmpty() && !dated) {
        return text(behind).replaceFirst("^the ", "");
      }
    }
    int before = title.start() - 1;
    if (words.is(before, "'s", "’s")) {
      return text(phrases.nounPhrase(before - 1)).replaceFirst("^the ", "");
    }
    if (words.isName(before)) {
      return words.word(before);
    }
    return "";
  }

  /** "Svenja Lorenz at FC Altona Nord" heads the list of her posts. */
  private Optional<String> headingPerson() {
    return Names.in(setting.heading()).stream()
        .findFirst()
        .filter(Offices::isPersonName)
        .or(() -> Names.in(setting.before()).stream().filter(Offices::isPersonName).findFirst());
  }

  private static boolean isPersonName(String name) {
    return name.matches("\\p{Lu}[\\p{Ll}\\p{M}'’.-]+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]+){1,2}");
  }

  /** From when to when, by the dates behind the title in its clause, and what leads them. */
  private Optional<When> period(Title title) {
    int from = words.span(title.start(), title.end()).start();
    int to = clauseEnd(title);
    Optional<When> beginning = Optional.empty();
    for (Mention mention : mentions) {
      boolean near = mention.span().start() >= clauseStart(title) && mention.span().end() <= to;
      if (!near || mention.when().isEmpty()) {
        continue;
      }
      When when = mention.when().get();
      boolean stretch =
          when.precision() == When.Precision.STRETCH
              || when.from().isEmpty()
              || when.to().isEmpty();
      if (happens(title, mention)) {
        continue;
      }
      if (stretch) {
        return Optional.of(when);
      }
      if (mention.span().start() < from && !ledByIn(mention)) {
        continue;
      }
      Optional<When> bounded = led(mention, when).or(() -> bounded(title, when, mention));
      if (bounded.isPresent()) {
        return bounded;
      }
      beginning = beginning.or(() -> Optional.empty());
    }
    return beginning;
  }

  /** Whether something else happens between: "the Prime Minister is expected on 7 May". */
  private boolean happens(Title title, Mention mention) {
    for (int at = title.end(); at < words.size(); at++) {
      if (words.span(at, at + 1).start() >= mention.span().start()) {
        return false;
      }
      boolean tells = titles.isBeginning(words.lower(at)) || titles.isEnd(words.lower(at));
      if (words.isTag(at, "VERB", "AUX")
          && !tells
          && !words.is(at, "held", "holds", "served", "lasted")) {
        return true;
      }
    }
    return false;
  }

  private boolean ledByIn(Mention mention) {
    String lead = words.text().substring(0, mention.span().start()).stripTrailing();
    return lead.isEmpty()
        || lead.endsWith("In")
        || lead.endsWith("On")
        || lead.endsWith("in")
        || lead.endsWith("on");
  }

  /** A single date begins what one becomes, and ends what one leaves. */
  private Optional<When> bounded(Title title, When when, Mention mention) {
    for (int at = words.size() - 1; at >= title.end(); at--) {
      boolean between = words.span(at, at + 1).end() <= mention.span().start();
      if (between && titles.isEnd(words.lower(at)) && words.isTag(at, "VERB")) {
        return until(when);
      }
      if (between && titles.isBeginning(words.lower(at)) && words.isTag(at, "VERB")) {
        return since(when);
      }
    }
    for (int at = title.start() + 1; at >= 0 && title.start() - at < 9; at--) {
      if ((titles.isEnd(words.lower(at)) && words.isTag(at, "VERB"))
          || words.is(at, "resignation", "retirement", "departure")) {
        return until(when);
      }
      boolean begins = titles.isBeginning(words.lower(at)) && words.isTag(at, "VERB");
      if (begins || words.is(at, "appointment", "election")) {
        return since(when);
      }
    }
    for (int at = title.end(); at < words.size() && at < title.end() + 8; at++) {
      if (titles.isEnd(words.lower(at)) && words.isTag(at, "VERB")) {
        return until(when);
      }
    }
    return Optional.empty();
  }

  /** "(to October 1971)", "until 2002", "from 1984" */
  private Optional<When> led(Mention mention, When when) {
    String lead = words.text().substring(0, mention.span().start()).stripTrailing();
    if (lead.matches(".*\\b(?:[Uu]ntil|[Tt]ill|to|through)")) {
      return until(when);
    }
    return lead.matches(".*\\b(?:[Ff]rom|[Ss]ince)") ? since(when) : Optional.empty();
  }

  private static Optional<When> until(When when) {
    return when.to()
        .map(
            day ->
                new When(
                    Optional.empty(),
                    Optional.of(day),
                    when.precision(),
                    when.part(),
                    when.approximate()));
  }

  private static Optional<When> since(When when) {
    return when.from()
        .map(
            day ->
                new When(
                    Optional.of(day),
                    Optional.empty(),
                    when.precision(),
                    when.part(),
                    when.approximate()));
  }

  private int clauseStart(Title title) {
    for (int at = title.start() - 1; at > 0; at--) {
      if (words.is(at, ";", ".") || (words.is(at, "and") && words.isTag(at + 1, "VERB"))) {
        return words.span(at, at + 1).start();
      }
    }
    return 0;
  }

  private int clauseEnd(Title title) {
    for (int at = title.end(); at < words.size(); at++) {
      boolean another = at > title.end() + 1 && titles.endingAt(words, at).isPresent();
      if (words.is(at, ";")
          || another
          || (words.is(at, "and") && words.isTag(at + 1, "VERB", "PRON"))) {
        return words.span(at, at + 1).start();
      }
    }
    return words.text().length();
  }

  private boolean isHolder(Phrase phrase) {
    return isPerson(phrase)
        || (!phrase.isEmpty()
            && words.is(phrase.start(), "he", "she", "i")
            && phrase.end() == phrase.start() + 1);
  }

  private boolean isPerson(Phrase phrase) {
    return !phrase.isEmpty() && words.isName(phrase.end() - 1);
  }

  /** The run of capitalised words from {@code at} on. */
  private Phrase name(int at) {
    int end = at;
    while (words.isName(end) && !words.isBorder(end)) {
      end++;
    }
    return new Phrase(at, end);
  }

  private String text(Phrase phrase) {
    return words.part(phrase.start(), phrase.end());
  }
}
