package footnote.tenures;

import footnote.positions.Position.Office;
import footnote.positions.Succession;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.PositionBook.Followed;
import footnote.questions.Question;
import footnote.search.Leant;
import footnote.tenures.OfficeQuestion.Beside;
import footnote.tenures.OfficeQuestion.Seeks;
import footnote.tenures.OfficeQuestion.Time;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells of a sentence that it cannot answer a question for who held an office, because it says
 * nothing of that office or of the change that is asked about.
 */
final class Excluding implements Predicate<Passage> {

  /** Words of coming and going. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?i)\\b(?:succe|predecess|replac|follow|took|tak(?:e|ing)|hand(?:ed|s)|pass(?:ed|es)"
              + "|inherit|after|before|until|then|next|bec(?:ome|ame)|appoint|elect|chose|name[ds]"
              + "|came|come|went|gave|given|promot|place|stead|retir|resign|left|leav|depart|step|died)");

  private static final Pattern LEAVING =
      Pattern.compile("(?i)\\b(?:until|till|to \\d{4}|from|went|gone|over|expire[sd]?|former)\\b");

  /** Words that say little of what somebody is at the head of, or when. */
  private static final Set<String> GENERIC =
      Token.stems(
          "department company firm team club party government country organisation organization"
              + " group office board union body institution moment present today now current"
              + " currently house place people");

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)^(?:and |but |so )?who(?: is| was| are| were|['’]s| will be| became| leads| heads| runs"
              + "| chairs| led| ran)\\b");

  private final PositionBook book;
  private final String question;
  private final boolean newcomer;
  private final OfficeQuestion asked;
  private final Placing placing;
  private final TitleWords titles;

  Excluding(
      PositionBook book,
      Question question,
      OfficeQuestion asked,
      TitleWords titles,
      Placing placing) {
    this.newcomer = Newcomers.areAsked(question);
    this.placing = placing;
    this.book = book;
    this.question = question.text().strip();
    this.asked = asked;
    this.titles = titles;
  }

  @Override
  public boolean test(Passage sentence) {
    if (asked.seeks() == Seeks.BEGINNING || asked.seeks() == Seeks.END) {
      return asked.bearer().isPresent()
          && !asked.families().isEmpty()
          && !tellsOfEdge(sentence.text());
    }
    if (asked.seeks() != Seeks.HOLDER) {
      return false;
    }
    if (asked.beside() != Beside.NOBODY) {
      return !tellsOfTurn(sentence) || isOfOtherSide(sentence) || isOfOtherOffice(sentence);
    }
    if (asked.time() == Time.DAYS || !isPlain()) {
      return false;
    }
    if ((newcomer && !Newcomers.areTold(sentence)) || isElsewhere(sentence)) {
      return true;
    }
    if (!tellsOfOffice(sentence)) {
      return isTitled()
          && isToldByName()
          && !hasTitle(Leant.text(sentence))
          && !tellsOfTurn(sentence);
    }
    String told = Leant.text(sentence);
    return isLeader() ? !hasAllWords(sentence, told) : isTitled() && !hasTitle(told);
  }

  private static boolean tellsOfTurn(Passage sentence) {
    return TURN.matcher(sentence.text()).find();
  }

  /** "Her successor was Bowen" tells whom Bowen followed, and not who followed him. */
  private boolean isOfOtherSide(Passage sentence) {
    boolean after = asked.beside() == Beside.AFTER;
    List<Succession> told =
        book.successions(Stream.of(sentence)).stream().map(Followed::succession).toList();
    return asked.bearer().isPresent()
        && !told.isEmpty()
        && told.stream()
            .allMatch(
                each ->
                    Term.isSame(asked.bearer().get(), after ? each.after() : each.before())
                        && !Term.isSame(
                            asked.bearer().get(), after ? each.before() : each.after()));
  }

  /** Who was librarian before her is not told by whom she followed as president. */
  private boolean isOfOtherOffice(Passage sentence) {
    return isTitled() && tellsOfOffice(sentence) && !hasTitle(Leant.text(sentence));
  }

  /** Whether all that the sentence tells of such an office is of another body. */
  private boolean isElsewhere(Passage sentence) {
    List<Term> alike =
        book.in(Stream.of(sentence)).stream()
            .filter(told -> told.position() instanceof Office)
            .map(told -> Term.of(told, titles))
            .filter(term -> asked.families().contains(term.family()))
            .toList();
    return !alike.isEmpty() && alike.stream().allMatch(placing::isElsewhere);
  }

  /** Whether the office is told by its title alone: nobody mayors, as architects design. */
  private boolean isToldByName() {
    return asked.families().stream().allMatch(titles::isToldByName);
  }

  /** Only of a sentence that tells of an office its titles show which: "designed by" has none. */
  private boolean tellsOfOffice(Passage sentence) {
    return book.in(sentence).stream().anyMatch(Office.class::isInstance);
  }

  /** "Who is", and not "Who did the firm partner with". */
  private boolean isPlain() {
    return PLAIN.matcher(question).find();
  }

  /** Whether it says that somebody came into an office, or left it. */
  private boolean tellsOfEdge(String text) {
    return asked.seeks() == Seeks.END
        ? Wordings.ENDS.matcher(text).find() || LEAVING.matcher(text).find()
        : Wordings.BEGINS.matcher(text).find() || TURN.matcher(text).find();
  }

  /** Whether a title is asked for by a noun, and not by "who runs" or "the boss". */
  private boolean isTitled() {
    return !asked.families().isEmpty() && !asked.leading() && !asked.verbal();
  }

  /** "Who is the leader of the opposition?": of what is all that is told apart by. */
  private boolean isLeader() {
    return asked.leading() && !asked.verbal();
  }

  private boolean hasAllWords(Passage sentence, String told) {
    Set<String> stems = new HashSet<>(Token.stems(told));
    stems.addAll(Token.stems(sentence.document().title()));
    sentence.headings().forEach(heading -> stems.addAll(Token.stems(heading.text())));
    Set<String> telling = new HashSet<>(asked.words());
    telling.removeAll(GENERIC);
    asked.bearer().map(Token::stems).ifPresent(telling::removeAll);
    return stems.containsAll(telling);
  }

  private boolean hasTitle(String text) {
    return Token.tellingStems(text).containsAll(asked.qualifiers())
        && titles.familiesIn(text).stream().anyMatch(asked.families()::contains);
  }
}
