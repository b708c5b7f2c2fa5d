package footnote;

import footnote.messengers.console.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a command has around it; tests give it other surroundings.
 *
 * @param in questions, where they are piped in
 * @param out answers
 * @param err problems and progress
 * @param environment the environment variables
 * @param clock its zone decides which day "today" is
 * @param interactive whether a person sits at a terminal
 */
record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Clock clock,
    boolean interactive) {

  /** Those of this process. */
  static Surroundings ofThisProcess() {
    return new Surroundings(
        System.in,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        System.getenv(),
        Clock.system(ZoneId.systemDefault()),
        Console.isTerminal());
  }

  /** Whether colour may be used: see no-color.org. */
  boolean colour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
