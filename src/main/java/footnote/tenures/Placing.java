package footnote.tenures;

import footnote.positions.Places;
import footnote.positions.reading.PositionBook.Told;
import footnote.questions.Question;
import footnote.search.Index;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether an office is one of the body that a question names. */
final class Placing {

  /** How many sentences before one may say which body it speaks of. */
  private static final int BEFORE = 2;

  /** More words than any question has. */
  private static final int ALL = Integer.MAX_VALUE;

  private final OfficeQuestion asked;
  private final Index index;
  private final List<Term> terms;
  private final List<Term> everywhere;
  private final Set<String> names = new HashSet<>();
  private final IdentityHashMap<Told, Integer> missing = new IdentityHashMap<>();
  private final IdentityHashMap<Told, Boolean> near = new IdentityHashMap<>();
  private final Map<Document.Source, Set<String>> titles = new HashMap<>();
  private final Map<Document.Source, Set<String>> subjects = new HashMap<>();

  /** The names that the question has, but for those of one word: they may be places. */
  private final List<String> bodies;

  private final Places places;

  /** The places that the question names, whose governments are bodies too. */
  private final Set<String> governments;

  /**
   * @param terms every office that may be meant
   * @param everywhere every office that is known
   * @param places that are known: none of them is a body
   */
  Placing(
      Question question,
      OfficeQuestion asked,
      Index index,
      List<Term> terms,
      List<Term> everywhere,
      Places places) {
    this.everywhere = everywhere;
    this.asked = asked;
    this.index = index;
    this.terms = terms;
    question.names().forEach(name -> names.addAll(Token.tellingStems(name)));
    names.retainAll(asked.words());
    this.places = places;
    governments = places.in(question.termsOutsidePeriod());
    bodies =
        question.names().stream()
            .filter(name -> name.contains(" ") && !places.knows(name))
            .toList();
  }

  /**
   * Whether the words of the question stand in the sentence, around it, or where the same office of
   * the same holder is told.
   *
   * @param most how many words that are no names may be missing
   */
  boolean isPlaced(Term term, int most) {
    return !isElsewhere(term) && missing(term) <= most;
  }

  /**
   * Whether it was held in a body by a name that shares no word with what is asked about; which
   * body that is another document may tell of the same holder.
   */
  boolean isElsewhere(Term term) {
    String organisation = term.office().organisation();
    Set<String> held = governments.isEmpty() ? Set.of() : places.in(fullOrganisation(term));
    if (!held.isEmpty()) {
      return held.stream().noneMatch(governments::contains);
    }
    if (names.isEmpty()) {
      return false;
    }
    return organisation.isEmpty() ? isOfOthersOnly(term) : isOfOther(organisation, term);
  }

  private boolean isOfOther(String organisation, Term term) {
    Set<String> body = Token.tellingStems(organisation);
    return !body.isEmpty()
        && Character.isUpperCase(organisation.codePointAt(0))
        && body.stream().noneMatch(asked.words()::contains)
        && !isAbove(body, term)
        && !isInitialled(organisation, term);
  }

  /** Whether the body stands above the sentence, together with a name that is asked about. */
  private boolean isAbove(Set<String> body, Term term) {
    Set<String> above = above(term.sentence());
    return above.containsAll(body) && above.stream().anyMatch(names::contains);
  }

  /** "The Dockworkers' Federation (SDF)" is what "the SDF" means. */
  private boolean isInitialled(String organisation, Term term) {
    String first = organisation.split("[ ’']", 2)[0];
    Matcher initials =
        Pattern.compile(Pattern.quote(first) + "[^.;()]{0,60} \\((\\p{Lu}{2,})\\)")
            .matcher(term.sentence().document().text());
    return initials.find()
        && Token.tellingStems(initials.group(1)).stream().anyMatch(names::contains);
  }

  /** "President Stane" is the one whom other sentences tell of as president of Tarsova. */
  private boolean isOfOthersOnly(Term term) {
    List<Term> elsewhere =
        everywhere.stream()
            .filter(other -> other.family().equals(term.family()) && other.isOf(term.holder()))
            .filter(other -> !other.office().organisation().isEmpty())
            .toList();
    return !elsewhere.isEmpty()
        && elsewhere.stream().allMatch(other -> isOfOther(other.office().organisation(), other));
  }

  /** Of "President Yoon" the body that another sentence tells: "South Korean President Yoon". */
  private String fullOrganisation(Term term) {
    return term.office().organisation().isEmpty()
        ? terms.stream()
            .filter(other -> other.isContinued(term))
            .map(other -> other.office().organisation())
            .filter(organisation -> !organisation.isEmpty())
            .findFirst()
            .orElse("")
        : term.office().organisation();
  }

  /** How many words of the question stand nowhere near; more than any has where one is a name. */
  int missing(Term term) {
    return missing.computeIfAbsent(term.told(), told -> count(term));
  }

  /** How many words of the question neither its office nor its sentence has. */
  int missingInSentence(Term term) {
    Set<String> left = new HashSet<>(asked.words());
    left.removeAll(term.words());
    return left.size();
  }

  private int count(Term term) {
    Set<String> left = left(term);
    if (left.isEmpty() || asked.verbal()) {
      return left.stream().anyMatch(names::contains) ? ALL : left.size();
    }
    for (Passage sentence : index.upTo(term.sentence(), BEFORE + 1)) {
      Set<String> words = Token.tellingStems(sentence.text());
      left.removeIf(word -> words.contains(word) && (isTitled(term) || !names.contains(word)));
    }
    return left.stream().anyMatch(names::contains) ? ALL : left.size();
  }

  /** A name in an earlier sentence may be anybody's where only "leads" is asked for. */
  private boolean isTitled(Term term) {
    return asked.families().contains(term.family());
  }

  /** Whether the names stand in the sentence or above it, and not only before it. */
  boolean isNear(Term term) {
    return near.computeIfAbsent(
        term.told(), told -> left(term).stream().noneMatch(names::contains));
  }

  /** The words of the question that neither the sentence has nor what it stands under. */
  private Set<String> left(Term term) {
    Set<String> left = new HashSet<>(asked.words());
    left.removeAll(asked.verbal() ? term.wordsOfOffice() : term.words());
    governments(term.office().organisation()).stream()
        .flatMap(place -> places.of(place).stream())
        .forEach(name -> left.removeAll(Token.tellingStems(name)));
    if (!left.isEmpty()) {
      left.removeAll(above(term.sentence()));
    }
    if (!left.isEmpty() && isUnnamed(term.office().organisation())) {
      left.removeAll(subject(term.sentence().document()));
    }
    if (!left.isEmpty()) {
      terms.stream()
          .filter(other -> other.isContinued(term))
          .forEach(other -> left.removeAll(Token.tellingStems(other.office().organisation())));
    }
    return left;
  }

  /** "The company" and no body at all are whatever the document is of. */
  private static boolean isUnnamed(String organisation) {
    return organisation.isEmpty() || Character.isLowerCase(organisation.codePointAt(0));
  }

  /**
   * The words of the names that a document begins with and comes back to. A country or a town is
   * none: who is president in a report from there need not be so of the country.
   */
  private Set<String> subject(Document document) {
    return subjects.computeIfAbsent(
        document.source(),
        source -> {
          String opening = opening(document);
          Set<String> words = new HashSet<>();
          bodies.stream()
              .filter(name -> opening.contains(name) && comesBack(document, name))
              .forEach(name -> words.addAll(Token.tellingStems(name)));
          return words;
        });
  }

  /** Whether the first word of a name stands in the document more than once. */
  private static boolean comesBack(Document document, String name) {
    String word = name.substring(0, name.indexOf(' '));
    int first = document.text().indexOf(word);
    return document.text().indexOf(word, first + 1) > 0;
  }

  /** The dateline, and the first block behind it. */
  private static String opening(Document document) {
    StringBuilder opening = new StringBuilder();
    for (Block block : document.blocks()) {
      if (!block.isHeading()) {
        opening.append(block.span().in(document.text())).append('\n');
      }
      if (!block.isHeading() && block.kind() != Block.Kind.DATELINE) {
        break;
      }
    }
    return opening.toString();
  }

  /** The places that both the question and {@code organisation} name: "Japanese" for Japan. */
  private Set<String> governments(String organisation) {
    Set<String> both = new HashSet<>(places.in(organisation));
    both.retainAll(governments);
    return both;
  }

  private Set<String> above(Passage sentence) {
    Set<String> words =
        new HashSet<>(
            titles.computeIfAbsent(
                sentence.document().source(),
                source -> Token.tellingStems(sentence.document().title())));
    sentence.headings().forEach(each -> words.addAll(Token.tellingStems(each.text())));
    return words;
  }
}
