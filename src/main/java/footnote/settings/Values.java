package footnote.settings;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The value of every key, from the environment, the file or its preset, checked. */
final class Values {
  private static final int FILE = 200;
  private static final int ENVIRONMENT = 300;

  private final SmallRyeConfig config;

  private Values(SmallRyeConfig config) {
    this.config = config;
  }

  /** Throws {@link SettingsException} with every fault there is. */
  static Values read(Optional<Path> file, Variables variables) {
    Map<String, ConfigValue> written = file.map(Values::written).orElse(Map.of());
    Map<String, String> fromFile = new LinkedHashMap<>();
    Map<String, String> origins = new LinkedHashMap<>();
    written.forEach(
        (key, value) -> {
          fromFile.put(key, value.getValue().strip());
          origins.put(key, file.orElseThrow() + ", line " + value.getLineNumber());
        });
    List<String> faults = new ArrayList<>(unknown(origins));
    faults.addAll(variables.faults());

    Map<String, String> fromEnvironment = new LinkedHashMap<>();
    variables
        .set()
        .forEach(
            (key, variable) -> {
              fromEnvironment.put(key, variables.value(variable));
              origins.put(key, "environment variable " + variable);
            });
    Values values = new Values(config(fromFile, fromEnvironment));
    faults.addAll(values.malformed(origins));
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
    return values;
  }

  /** The value that was set or the preset; empty where there is neither. */
  Optional<String> get(Key key) {
    return config.getOptionalValue(key.key(), String.class).filter(value -> !value.isBlank());
  }

  String required(Key key) {
    return get(key).orElse(key.preset());
  }

  /** As {@code kind}, which the shape of the key has made sure of. */
  <T> T required(Key key, Class<T> kind) {
    return config.convert(required(key), kind);
  }

  private static SmallRyeConfig config(Map<String, String> file, Map<String, String> environment) {
    Map<String, String> presets =
        Arrays.stream(Key.values())
            .filter(key -> !key.preset().isEmpty())
            .collect(Collectors.toMap(Key::key, Key::preset));
    return new SmallRyeConfigBuilder()
        .withDefaultValues(presets)
        .withSources(new PropertiesConfigSource(file, "file", FILE))
        .withSources(new PropertiesConfigSource(environment, "environment", ENVIRONMENT))
        .build();
  }

  private static Map<String, ConfigValue> written(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new SettingsException(List.of(file + ": there is no such settings file"));
      }
      return new TreeMap<>(
          PropertiesConfigSource.urlToConfigValueMap(file.toUri().toURL(), file.toString(), FILE));
    } catch (IOException | IllegalArgumentException failed) {
      throw new SettingsException(
          List.of(file + ": cannot be read as settings: " + failed.getMessage()));
    }
  }

  private static List<String> unknown(Map<String, String> origins) {
    List<String> known = Arrays.stream(Key.values()).map(Key::key).toList();
    return origins.entrySet().stream()
        .filter(entry -> Key.named(entry.getKey()).isEmpty())
        .map(
            entry ->
                String.format(
                    "%s: there is no key \"%s\"; did you mean \"%s\"?",
                    entry.getValue(), entry.getKey(), Nearest.to(entry.getKey(), known)))
        .toList();
  }

  private List<String> malformed(Map<String, String> origins) {
    List<String> faults = new ArrayList<>();
    for (Key key : Key.values()) {
      Optional<String> value = get(key);
      if (value.isPresent() && !key.shape().fits(value.get())) {
        String shown = key.shape() == Shape.SECRET ? "its value" : "\"" + value.get() + "\"";
        String origin = origins.getOrDefault(key.key(), "preset");
        faults.add(
            origin
                + ": "
                + key.key()
                + ": "
                + shown
                + " does not fit, expected "
                + key.shape().right());
      }
    }
    return faults;
  }
}
