package footnote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.feedback.FeedbackBook;
import footnote.feedback.Opinion;
import footnote.feedback.Opinion.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What people thought of answers. */
@Command(
    name = "feedback",
    description = "What people thought of answers.",
    mixinStandardHelpOptions = true)
final class FeedbackCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Alone it has nothing to do, and says what it can. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 0;
  }

  /** The opinions as a set of questions to measure with. */
  @Command(
      name = "export",
      description = {
        "Writes what people thought of answers as an evaluation set, one JSON object a line.",
        "Where an answer was of use, \"answerable\" and \"quotes\" follow from it. Where it was"
            + " not, nobody said what is right: \"answerable\" is null there, for you to fill in."
      },
      mixinStandardHelpOptions = true)
  static final class Export implements Callable<Integer> {

    private final ObjectMapper mapper = new ObjectMapper();

    @Mixin private final Options options;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        required = true,
        description = "The evaluation set.")
    private Path out = Path.of("");

    Export(Surroundings surroundings) {
      options = new Options(surroundings);
    }

    @Override
    public Integer call() {
      Target set = Target.at(out);
      List<Opinion> opinions = opinions();
      if (opinions.isEmpty()) {
        throw new InputException(
            "Nobody has said what they thought of an answer yet. Under each answer in a messenger"
                + " there are the buttons Helpful and Not helpful.");
      }
      List<String> lines = opinions.stream().map(opinion -> json(opinion).toString()).toList();
      set.write(lines);
      long unhelpful = opinions.stream().filter(opinion -> !opinion.helpful()).count();
      options
          .surroundings()
          .err()
          .println(
              opinions.size()
                  + (opinions.size() == 1 ? " opinion" : " opinions")
                  + " written to "
                  + set
                  + "; not helpful: "
                  + unhelpful);
      return 0;
    }

    private List<Opinion> opinions() {
      Path file = Room.feedback(options.settings());
      try (FeedbackBook book = new FeedbackBook(file, List::of)) {
        return book.opinions();
      }
    }

    private ObjectNode json(Opinion opinion) {
      ObjectNode node = mapper.createObjectNode();
      node.put("id", "feedback-" + opinion.number());
      node.put("kind", "feedback");
      node.put("question", opinion.question());
      node.put("answerable", answerable(opinion).orElse(null));
      ArrayNode quotes = node.putArray("quotes");
      Optional<String> quote = opinion.shown().flatMap(Shown::text);
      quote.filter(text -> opinion.helpful()).ifPresent(quotes::add);
      node.put("helpful", opinion.helpful());
      node.put("answer_quote", quote.orElse(null));
      opinion.shown().ifPresentOrElse(shown -> source(shown, node), () -> node.putNull("source"));
      return node.put("at", opinion.at().toString());
    }

    /** A helpful quote answers, and where silence was of use there is nothing to answer with. */
    private static Optional<Boolean> answerable(Opinion opinion) {
      return opinion.helpful() ? Optional.of(opinion.shown().isPresent()) : Optional.empty();
    }

    private static void source(Shown shown, ObjectNode node) {
      node.putObject("source")
          .put("doc", shown.where().name().orElse(""))
          .put("sha256", shown.where().revision().digits())
          .put("start", shown.where().span().start())
          .put("end", shown.where().span().end());
    }
  }
}
