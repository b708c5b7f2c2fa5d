package footnote.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides lessons into parts of about one size; all lessons of a document are in one part. */
final class Parts {

  private final List<List<Lesson>> parts = new ArrayList<>();

  /** Gives the documents out, the one with most lessons first, to the smallest part each. */
  Parts(List<Lesson> lessons, int count) {
    for (int i = 0; i < count; i++) {
      parts.add(new ArrayList<>());
    }
    Map<String, List<Lesson>> documents = new LinkedHashMap<>();
    for (Lesson lesson : lessons) {
      documents.computeIfAbsent(lesson.source(), source -> new ArrayList<>()).add(lesson);
    }
    documents.values().stream()
        .sorted(Comparator.comparingInt((List<Lesson> each) -> each.size()).reversed())
        .forEach(each -> smallest().addAll(each));
  }

  private List<Lesson> smallest() {
    return parts.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
  }

  int count() {
    return parts.size();
  }

  List<Lesson> part(int number) {
    return parts.get(number);
  }

  /** All lessons that are not in the part. */
  List<Lesson> without(int number) {
    List<Lesson> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i != number) {
        others.addAll(parts.get(i));
      }
    }
    return others;
  }
}
