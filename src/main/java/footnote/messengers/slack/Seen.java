package footnote.messengers.slack;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the last few thousand names it was told. May be used from any thread. */
final class Seen {

  private static final int MOST = 5_000;

  private final Map<String, Boolean> names =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST;
        }
      };

  /** Whether {@code name} is new; it no longer is from now on. */
  synchronized boolean isNew(String name) {
    return names.put(name, true) == null;
  }

  synchronized boolean knows(String name) {
    return names.containsKey(name);
  }
}
