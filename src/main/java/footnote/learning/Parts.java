package footnote.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Divides what can be learned from into parts of about one size; all that is of a document is in
 * one part.
 *
 * @param <T> what is learned from
 */
final class Parts<T> {

  private final List<List<T>> parts = new ArrayList<>();

  /**
   * Gives the documents out, the one with most first, to the smallest part each.
   *
   * @param source the document that each is of
   */
  Parts(List<T> all, Function<T, String> source, int count) {
    for (int i = 0; i < count; i++) {
      parts.add(new ArrayList<>());
    }
    Map<String, List<T>> documents = new LinkedHashMap<>();
    for (T each : all) {
      documents.computeIfAbsent(source.apply(each), of -> new ArrayList<>()).add(each);
    }
    documents.values().stream()
        .sorted(Comparator.comparingInt((List<T> each) -> each.size()).reversed())
        .forEach(each -> smallest().addAll(each));
  }

  private List<T> smallest() {
    return parts.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
  }

  int count() {
    return parts.size();
  }

  List<T> part(int number) {
    return parts.get(number);
  }

  /** All that is not in the part. */
  List<T> without(int number) {
    List<T> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i != number) {
        others.addAll(parts.get(i));
      }
    }
    return others;
  }
}
