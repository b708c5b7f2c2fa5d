package footnote.messengers.console;

import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Messenger;
import footnote.chat.Reply;
import java.io.BufferedReader;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedCharSequence;
import org.jline.utils.AttributedString;

/**
 * A conversation in the terminal. With a terminal there is line editing, history and colour; in a
 * pipe every line is a question and every reply is plain text.
 */
public final class Console implements Messenger {

  public static final String NAME = "console";

  private static final Message.Place PLACE = new Message.Place(NAME, "terminal", Optional.empty());

  private static final int PIPE_WIDTH = 100;

  private final Lines lines;
  private final Clock clock;
  private final CountDownLatch ended = new CountDownLatch(1);

  private Console(Lines lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** Where questions come from and replies go. */
  private interface Lines extends AutoCloseable {

    /** The next question; empty at the end. */
    Optional<String> next() throws IOException;

    void show(Reply reply);

    @Override
    void close() throws IOException;
  }

  /** A conversation in a pipe. */
  public static Console piped(InputStream in, PrintStream out, Clock clock) {
    return new Console(new Pipe(in, out), clock);
  }

  /**
   * A conversation in the terminal this process was started from.
   *
   * @param history the file where earlier questions are kept
   * @param colour whether colour may be used where the terminal has it
   * @throws MessengerException if there is no terminal
   */
  public static Console terminal(Path history, boolean colour, Clock clock) {
    try {
      Terminal terminal = TerminalBuilder.builder().system(true).build();
      return new Console(new Screen(terminal, history, colour), clock);
    } catch (IOException none) {
      throw new MessengerException(
          "there is no terminal to chat in; pipe questions in instead", none);
    }
  }

  /** Whether a person sits before both ends of this process: neither is a pipe or a file. */
  public static boolean isTerminal() {
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(false).build()) {
      return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    } catch (IOException | IllegalStateException none) {
      return false;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Returns at once; {@link #await} waits for the end of the conversation. */
  @Override
  public void open(Desk desk) {
    Thread thread = new Thread(() -> converse(desk), NAME);
    thread.setDaemon(true);
    thread.start();
  }

  private void converse(Desk desk) {
    try {
      Optional<String> line = lines.next();
      while (line.isPresent() && !isFarewell(line.get())) {
        if (!line.get().isBlank()) {
          Message message =
              new Message(PLACE, "you", line.get(), Optional.empty(), clock.instant());
          lines.show(desk.ask(message));
        }
        line = lines.next();
      }
    } catch (IOException broken) {
      lines.show(Reply.of(new Reply.Block.Line("The input broke off: " + broken.getMessage())));
    } finally {
      ended.countDown();
    }
  }

  private static boolean isFarewell(String line) {
    return line.strip().matches("(?i)/?(quit|exit|bye)");
  }

  /** Waits until the person leaves or the input ends. */
  public void await() throws InterruptedException {
    ended.await();
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      lines.close();
    } catch (IOException broken) {
      throw new MessengerException("the terminal could not be closed", broken);
    }
  }

  /** Prints one reply as plain text. */
  public static void show(Reply reply, PrintStream out) {
    new ConsolePage(PIPE_WIDTH).lines(reply).forEach(line -> out.println(line.toString()));
    out.flush();
  }

  /** Questions line by line, replies as plain text. */
  private static final class Pipe implements Lines {

    private final BufferedReader in;
    private final PrintStream out;

    Pipe(InputStream in, PrintStream out) {
      this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      this.out = out;
    }

    @Override
    public Optional<String> next() throws IOException {
      return Optional.ofNullable(in.readLine());
    }

    @Override
    public void show(Reply reply) {
      Console.show(reply, out);
      out.println();
      out.flush();
    }

    @Override
    public void close() {
      out.flush();
    }
  }

  /** A terminal with line editing and history. */
  private static final class Screen implements Lines {

    private final Terminal terminal;
    private final boolean colour;
    private final LineReader reader;

    Screen(Terminal terminal, Path history, boolean colour) {
      this.terminal = terminal;
      this.colour = colour;
      DefaultParser parser = new DefaultParser();
      parser.setEscapeChars(new char[0]);
      parser.setQuoteChars(new char[0]);
      this.reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .parser(parser)
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .variable(LineReader.HISTORY_FILE, history)
              .build();
    }

    /**
     * Ctrl-C drops the line that is being typed; Ctrl-D on an empty line ends, as does a terminal
     * whose window was closed.
     */
    @Override
    public Optional<String> next() {
      while (true) {
        try {
          return Optional.of(reader.readLine("? "));
        } catch (UserInterruptException dropped) {
          terminal.writer().println("(Ctrl-D or /quit leaves)");
        } catch (EndOfFileException | IOError end) {
          return Optional.empty();
        }
      }
    }

    @Override
    public void show(Reply reply) {
      int width = terminal.getWidth() > 0 ? Math.min(PIPE_WIDTH, terminal.getWidth()) : PIPE_WIDTH;
      terminal.writer().println();
      for (AttributedString line : new ConsolePage(width).lines(reply)) {
        terminal.writer().println(colour ? ansi(line) : line.toString());
      }
      terminal.writer().println();
      terminal.flush();
    }

    /**
     * With the bars as they are: the terminal's alternate character set would make letters of them.
     */
    private String ansi(AttributedString line) {
      return line.toAnsi(
          8, AttributedCharSequence.ForceMode.None, terminal.getPalette(), null, null);
    }

    @Override
    public void close() throws IOException {
      reader.getHistory().save();
      terminal.close();
    }
  }
}
