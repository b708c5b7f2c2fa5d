package footnote.answers;

import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Index;
import footnote.text.Document;
import footnote.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows who wrote the documents. Who asks what an author thinks of something asks for a sentence
 * about that, in which the author is not named.
 */
final class Authors {

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)\\b(?:according to |in the (?:view|opinion|eyes) of )?the (?:author|writer"
              + "|commentator|columnist)(?:['’]s)?\\b");

  private static final String ADDRESS = "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? |Professor |Doctor )?";

  private final Index index;

  Authors(Index index) {
    this.index = index;
  }

  /**
   * The author of a document whom {@code question} names first; nobody of whom another document
   * tells, for there he stands as others do.
   */
  Optional<String> named(Question question) {
    Optional<String> surname =
        question.names().stream()
            .findFirst()
            .map(name -> name.substring(name.lastIndexOf(' ') + 1).replaceFirst("['’]s?$", ""));
    return index.documents().stream()
        .filter(document -> isBy(document, surname))
        .filter(document -> index.documents().stream().noneMatch(other -> tells(other, document)))
        .flatMap(document -> document.author().stream())
        .findFirst();
  }

  private static boolean isBy(Document document, Optional<String> surname) {
    return surname
        .flatMap(name -> document.author().filter(author -> author.endsWith(" " + name)))
        .isPresent();
  }

  /** Whether {@code other} names the author of {@code document}, and is not by the same. */
  private static boolean tells(Document other, Document document) {
    String author = document.author().orElseThrow();
    return !other.author().equals(document.author())
        && other.text().contains(author.substring(author.lastIndexOf(' ') + 1));
  }

  /** The same question without its author, where it asks what an author thinks. */
  Question unsigned(Question question) {
    if (question.wants() != Wants.STANCE && !UNNAMED.matcher(question.text()).find()) {
      return question;
    }
    Optional<String> author = named(question);
    String terms = UNNAMED.matcher(question.terms()).replaceAll(" ");
    List<String> names = question.names();
    if (author.isPresent()) {
      String name = names.get(0);
      terms = terms.replaceFirst(ADDRESS + Pattern.quote(name) + "(?:['’]s)?", " ");
      names = names.subList(1, names.size());
    }
    String plain = terms.replaceAll("\\s+", " ").strip();
    return plain.equals(question.terms()) || Token.telling(plain).size() < 2
        ? question
        : new Question(
            question.text(), plain, question.wants(), names, question.period(), question.slips());
  }
}
