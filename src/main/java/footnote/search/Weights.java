package footnote.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Weights of scores and signs by their names, as they stand in files. */
public final class Weights {

  private Weights() {}

  /** Those whose keys begin with {@code prefix}, by the rest of the key. */
  public static Map<String, Double> of(Properties file, String prefix) {
    Map<String, Double> weights = new HashMap<>();
    for (String name : file.stringPropertyNames()) {
      if (name.startsWith(prefix)) {
        weights.put(name.substring(prefix.length()), Double.valueOf(file.getProperty(name)));
      }
    }
    return weights;
  }
}
