package footnote;

import footnote.chat.Messenger.MessengerException;
import footnote.feedback.FeedbackException;
import footnote.library.Library.LibraryException;
import footnote.positions.reading.LexiconException;
import footnote.questions.Question;
import footnote.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** Starts Footnote from the command line. */
@Command(
    name = "footnote",
    description = {
      "Answers questions from a folder of documents, with exact quotes and their footnotes.",
      "Without a command it chats in the terminal."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Footnote.Version.class,
    sortOptions = false)
public final class Footnote implements Callable<Integer> {

  @Mixin private final Options options;

  /** The version that the archive was made of; there is none outside of an archive. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Footnote.class.getPackage().getImplementationVersion();
      return new String[] {"Footnote " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
  }

  private Footnote(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  /** Starts Footnote and ends the process with {@link #run}'s code. */
  public static void main(String[] arguments) {
    // Java's own HTTP server, where messengers bring things, has no limit, and reads it only here.
    System.getProperties().putIfAbsent("jdk.httpserver.maxConnections", "500");
    System.exit(run(Surroundings.ofThisProcess(), arguments));
  }

  /** Runs one command: 0 is fine, 1 a problem that was named on err, 2 wrong usage. */
  static int run(Surroundings surroundings, String... arguments) {
    CommandLine line =
        new CommandLine(new Footnote(surroundings))
            .addSubcommand(new ChatCommand(surroundings))
            .addSubcommand(new WebCommand(surroundings))
            .addSubcommand(new ServeCommand(surroundings))
            .addSubcommand(new AskCommand(surroundings))
            .addSubcommand(new LibraryCommand(surroundings))
            .addSubcommand(new EvaluateCommand(surroundings))
            .addSubcommand(new LearnCommand(surroundings))
            .addSubcommand(new CalibrateCommand(surroundings))
            .addSubcommand(new AnswerCommand(surroundings))
            .addSubcommand(new TimelineCommand(surroundings))
            .addSubcommand(new PositionsCommand(surroundings))
            .addSubcommand(new OfficesCommand(surroundings))
            .addSubcommand(new DatesCommand(surroundings))
            .addSubcommand(
                new CommandLine(new FeedbackCommand())
                    .addSubcommand(new FeedbackCommand.Export(surroundings)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((problem, command, parsed) -> say(surroundings, problem));
    return line.execute(arguments);
  }

  /** What a person can mend is said in a sentence; what they cannot is noted in full. */
  private static int say(Surroundings surroundings, Exception problem) {
    boolean expected =
        problem instanceof SettingsException
            || problem instanceof LibraryException
            || problem instanceof LexiconException
            || problem instanceof MessengerException
            || problem instanceof FeedbackException
            || problem instanceof Question.TooLong
            || problem instanceof InputException;
    if (expected) {
      surroundings.err().println(problem.getMessage());
    } else {
      LoggerFactory.getLogger(Footnote.class).error("Footnote failed", problem);
      surroundings
          .err()
          .println("Footnote failed: " + problem + ". The log above has the details.");
    }
    return 1;
  }

  /** Without a command: chat. */
  @Override
  public Integer call() throws InterruptedException {
    return ChatCommand.chat(options);
  }
}
