package footnote.answers.sides;

import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows who wrote the documents. Who asks what an author thinks of something asks for a sentence
 * about that, in which the author is not named.
 */
public final class Authors {

  private static final String WHO = "the (?:author|writer|commentator|columnist)(?! of\\b)";

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)\\b(?:according to |in the (?:view|opinion|eyes) of )?" + WHO + "(?:['’]s)?\\b");

  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?i)\\b(?:according to|in the (?:view|opinion|eyes|judge?ment) of"
              + "|in (?:[\\p{L}.’'-]+ ){0,3}[\\p{L}-]+['’]s? (?:view|opinion|eyes|judge?ment))\\b");

  private static final String IN_VIEW = "(?:\\b(?:[Ii]n|[Aa]ccording to) )";

  private static final String VIEW = "(?:['’]? (?:view|opinion|eyes|judge?ment))?";

  private static final String ADDRESS = "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? |Professor |Doctor )?";

  private final Index index;

  public Authors(Index index) {
    this.index = index;
  }

  /**
   * The author of a document whom {@code question} names; nobody of whom another document tells,
   * for there he stands as others do.
   */
  Optional<String> named(Question question) {
    return question.names().stream().flatMap(name -> author(name).stream()).findFirst();
  }

  private Optional<String> author(String name) {
    Optional<String> whom =
        Optional.of(name.replaceFirst("^" + ADDRESS, "").replaceFirst("['’]s?$", ""));
    return index.documents().stream()
        .filter(document -> isBy(document, whom))
        .filter(document -> index.documents().stream().noneMatch(other -> tells(other, document)))
        .flatMap(document -> document.author().stream())
        .findFirst();
  }

  /** By the surname, or by whatever else of the name is given. */
  private static boolean isBy(Document document, Optional<String> name) {
    return name.filter(whom -> !whom.isEmpty())
        .flatMap(
            whom ->
                document
                    .author()
                    .filter(author -> author.equals(whom) || author.endsWith(" " + whom)))
        .isPresent();
  }

  /** Whether {@code other} names the author of {@code document}, and is not by the same. */
  private static boolean tells(Document other, Document document) {
    String author = document.author().orElseThrow();
    return !other.author().equals(document.author())
        && hasWord(other.text(), author.substring(author.lastIndexOf(' ') + 1));
  }

  /** The same question without its author, where it asks what an author thinks. */
  public Question unsigned(Question question) {
    if (question.wants() != Wants.STANCE && !ACCORDING.matcher(question.text()).find()) {
      return question;
    }
    String terms = UNNAMED.matcher(question.terms()).replaceAll(" ");
    Optional<String> author =
        question.names().stream().filter(name -> author(name).isPresent()).findFirst();
    if (author.isPresent()) {
      String called = ADDRESS + Pattern.quote(author.get()) + "(?:['’]s)?";
      terms = terms.replaceFirst(",? ?" + IN_VIEW + called + VIEW + "|" + called, " ");
    }
    List<String> names =
        question.names().stream().filter(name -> !author.equals(Optional.of(name))).toList();
    String plain = terms.replaceAll("\\s+", " ").strip();
    return plain.equals(question.terms()) || Token.telling(plain).size() < 2
        ? question
        : new Question(
            question.text(), plain, question.wants(), names, question.period(), question.slips());
  }

  /**
   * Without the sentences that name the author of their own document, where an author's view is
   * asked for: they present him, "Ann Lee considers what comes next".
   *
   * @param sought what {@link #unsigned} made of {@code question}
   */
  public List<Evidence> withoutPresented(
      Question question, Question sought, List<Evidence> evidence) {
    return question.equals(sought)
        ? evidence
        : evidence.stream().filter(found -> !presentsAuthor(found.passage())).toList();
  }

  private static boolean presentsAuthor(Passage sentence) {
    return sentence
        .document()
        .author()
        .filter(author -> !author.contains(" of "))
        .map(author -> author.substring(author.lastIndexOf(' ') + 1))
        .filter(surname -> hasWord(sentence.text(), surname))
        .isPresent();
  }

  private static boolean hasWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
