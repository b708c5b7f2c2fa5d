package footnote;

import footnote.dates.When;
import footnote.library.Format.Reading.Unreadable;
import footnote.text.Document;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What was read, and what was not. */
@Command(
    name = "library",
    description = "Shows which documents were read, and which files were not and why.",
    mixinStandardHelpOptions = true)
final class LibraryCommand implements Callable<Integer> {

  @Mixin private final Options options;

  LibraryCommand(Surroundings surroundings) {
    options = new Options(surroundings);
  }

  @Override
  public Integer call() {
    PrintStream out = options.surroundings().out();
    try (Room room = options.open(options.settings())) {
      for (Document document : room.index().documents()) {
        out.println(document.source().name());
        out.println("  title      " + document.title());
        out.println("  author     " + document.author().orElse("unknown"));
        out.println(
            "  published  "
                + document.head().published().map(it -> When.of(it).iso()).orElse("unknown"));
        out.println(
            "  paragraphs " + document.blocks().stream().filter(b -> !b.isHeading()).count());
      }
      for (Unreadable file : room.library().unreadable()) {
        out.println(file.path() + " was not read: " + file.reason());
      }
      out.println(
          room.index().documents().size()
              + " read, "
              + room.library().unreadable().size()
              + " not read");
    }
    return 0;
  }
}
