package footnote.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the environment sets. Variables win over the file; empty ones set nothing. */
final class Variables {
  static final String PREFIX = "FOOTNOTE_";

  /** Read by the log's own settings, before there are any others. */
  private static final Set<String> OTHERS = Set.of("FOOTNOTE_LOG");

  private final Map<String, String> environment;

  Variables(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The variable that sets {@code key}, if one does, by the name of the key. */
  Map<String, String> set() {
    Map<String, String> set = new LinkedHashMap<>();
    for (Key key : Key.values()) {
      key.variables().stream()
          .filter(variable -> !environment.getOrDefault(variable, "").isBlank())
          .findFirst()
          .ifPresent(variable -> set.put(key.key(), variable));
    }
    return set;
  }

  String value(String variable) {
    return environment.getOrDefault(variable, "").strip();
  }

  /** One line for each variable that bears our name and sets nothing we know. */
  List<String> faults() {
    Set<String> known = new TreeSet<>(OTHERS);
    for (Key key : Key.values()) {
      known.add(key.variables().get(0));
    }
    List<String> faults = new ArrayList<>();
    for (String variable : new TreeSet<>(environment.keySet())) {
      if (variable.startsWith(PREFIX) && !known.contains(variable)) {
        faults.add(
            "environment: there is no variable "
                + variable
                + "; did you mean "
                + Nearest.to(variable, known)
                + "?");
      }
    }
    return faults;
  }
}
