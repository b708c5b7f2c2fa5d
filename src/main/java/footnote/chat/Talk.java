package footnote.chat;

import footnote.answers.Answer;
import footnote.answers.Unanswered;
import footnote.questions.DocumentWords;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Replies to what is said in plain words: mostly questions, and what people say besides. */
final class Talk {

  private static final Pattern FORGET =
      Pattern.compile(
          "(?i)^(?:please )?(?:forget (?:it|that|this|everything|all(?: (?:of )?(?:it|that))?"
              + "|what (?:we|i) (?:said|talked about|asked))|start (?:over|again|anew)|new (?:topic"
              + "|subject|conversation)|never ?mind)[.! ]*$");

  private static final Pattern FILE_DAY =
      Pattern.compile(
          "(?i)^(?:and )?when (?:was|were) (?:the|this|that|these) (?:\\w+ )?(?:files?|documents?)"
              + " (?:last )?(?:changed|modified|saved|edited|updated)\\b|\\bfile['’]?s? dates?\\b");

  private static final Set<String> ASKING = DocumentWords.ofAuthorship();

  /** Nothing, or marks alone: "?". */
  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\s]*");

  private final Inquiries inquiries;
  private final Catalogue catalogue;
  private final Conversations conversations;
  private final Whereabouts whereabouts;
  private final Wording wording;

  Talk(
      Inquiries inquiries,
      Catalogue catalogue,
      Conversations conversations,
      Whereabouts whereabouts,
      Wording wording) {
    this.inquiries = inquiries;
    this.catalogue = catalogue;
    this.conversations = conversations;
    this.whereabouts = whereabouts;
    this.wording = wording;
  }

  /**
   * The reply to {@code text}.
   *
   * @param quoting the part of an earlier message that it answers
   */
  Reply reply(String text, Message.Place place, Optional<String> quoting) {
    if (SIGNS.matcher(text).matches()) {
      // Pointing at what somebody else asked is a way of asking it.
      return quoting
          .filter(words -> !words.isBlank())
          .map(words -> reply(words.strip(), place, Optional.empty()))
          .orElseGet(wording::nothingAsked);
    }
    Question.admit(text);
    if (FORGET.matcher(text).matches()) {
      return forget(place);
    }
    if (FILE_DAY.matcher(text).find()) {
      return wording.fileDays(meant(place, quoting), catalogue);
    }
    List<String> several = Several.in(text);
    return several.size() > 1
        ? several(several, place, quoting)
        : SmallTalk.in(text)
            .map(this::chatter)
            .orElseGet(() -> put(meant(place, quoting), inquiries.answer(text, place, quoting)));
  }

  /** Each answered by itself, the later leaning on the earlier; footnotes are numbered on. */
  private Reply several(List<String> questions, Message.Place place, Optional<String> quoting) {
    List<Reply> replies = new ArrayList<>();
    List<Citation> shown = new ArrayList<>();
    for (String question : questions) {
      replies.add(reply(question, place, replies.isEmpty() ? quoting : Optional.empty()));
      shown.addAll(conversations.shown(place));
    }
    conversations.showBefore(
        place, shown.subList(0, shown.size() - conversations.shown(place).size()));
    return Several.joined(replies);
  }

  /** "These documents": those that were quoted, else those of the last answer, else all. */
  private Collection<Document> meant(Message.Place place, Optional<String> quoting) {
    Stream<Passage> quoted =
        quoting
            .flatMap(whereabouts::of)
            .map(Stream::of)
            .orElseGet(
                () ->
                    conversations.shown(place).stream()
                        .flatMap(shown -> whereabouts.of(shown).stream()));
    List<Document> documents = quoted.map(Passage::document).distinct().toList();
    return documents.isEmpty() ? catalogue.documents() : documents;
  }

  /** What only the heads of documents say cannot be quoted from their texts, but told. */
  private Reply put(Collection<Document> meant, Answer answer) {
    if (!(answer instanceof Unanswered) || !answer.asked().asksOfDocument()) {
      return answer.match(wording);
    }
    Collection<Document> called = called(answer.asked().terms(), meant);
    return answer.asked().wants() == Wants.AUTHOR
        ? wording.written(called)
        : wording.published(called);
  }

  /** Those of {@code documents} that {@code words} call by their titles, or else all. */
  private static Collection<Document> called(String words, Collection<Document> documents) {
    Set<String> asked = new HashSet<>(Token.tellingStems(words));
    asked.removeAll(ASKING);
    List<Document> called =
        documents.stream()
            .filter(
                document -> {
                  Set<String> shared = Token.tellingStems(document.title());
                  shared.retainAll(asked);
                  return !shared.isEmpty() && shared.size() * 2 >= asked.size();
                })
            .toList();
    return called.isEmpty() ? documents : called;
  }

  private Reply chatter(SmallTalk talk) {
    return talk == SmallTalk.DOCUMENTS ? wording.sources(catalogue.documents()) : talk.reply();
  }

  Reply forget(Message.Place place) {
    conversations.forget(place);
    return wording.forgotten();
  }
}
