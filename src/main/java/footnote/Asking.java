package footnote;

import footnote.answers.Answer;
import footnote.chat.Message;
import footnote.questions.Question;
import java.util.List;
import java.util.Optional;

/**
 * A question of a file, asked in a conversation of its own.
 *
 * @param history the questions asked before it
 * @param number its place among the questions of the file
 */
record Asking(Room room, String text, List<String> history, int number) {

  /** The answer, after those of the questions before it. */
  Answer answer() {
    Message.Place place = new Message.Place("file", String.valueOf(number), Optional.empty());
    history.forEach(before -> room.desk().answer(before, place));
    return room.desk().answer(text, place);
  }

  /** As it is understood after what was asked before it. */
  Question question() {
    return history.isEmpty() ? room.desk().read(text) : answer().asked();
  }
}
