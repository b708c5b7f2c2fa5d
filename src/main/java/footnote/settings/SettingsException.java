package footnote.settings;

import java.util.List;

/**
 * Settings that cannot be used. The message is for the person who wrote them: one line for each
 * fault, naming file, line and key, the bad value (never a secret's) and what would be right.
 */
public final class SettingsException extends RuntimeException {
  SettingsException(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
  }
}
