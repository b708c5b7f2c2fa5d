package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.query.Query;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnote as its user meets it: by its commands, with the documents that come with it. */
class FootnoteTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aPipedConversationAnswersWithQuotesAndFootnotes() {
    String said =
        chat(
            "When did Yoon visit Japan?",
            "And when did he go to the US?",
            "What is Russia's position on the verdict?");

    assertThat(said)
        .contains("16 March 2023\n\n│ President Yoon visited Japan on 16 March 2023.\n[1] ")
        .contains("late April 2023\n\n│ In late April 2023 President Yoon travelled")
        .contains("The documents do not mention Russia.");
  }

  @Test
  void aChatOpensWithWhatWasReadAndHowMuchWasNot() {
    assertThat(ChatCommand.greeting(5, 0, Path.of("seeds")))
        .isEqualTo("5 documents from seeds. Ask me, or /help.");
    assertThat(ChatCommand.greeting(1, 2, Path.of("seeds")))
        .isEqualTo(
            "One document from seeds (2 files were not read; the command library says why). Ask"
                + " me, or /help.");
  }

  @Test
  void commandsAreObeyedInTheChat() {
    String said = chat("/help", "/sources", "/context 1", "/nonsense", "thanks");

    assertThat(said)
        .contains("/sources – the documents I read")
        .contains("5 documents:")
        .contains("There is no such quote here.")
        .contains("I do not know /nonsense.")
        .contains("You are welcome.");
  }

  @Test
  void aQuoteIsShownInItsParagraphAndMoreQuotesOnRequest() {
    String said = chat("When did the TCOG first meet?", "/context 1", "/more", "/context 2");

    assertThat(said)
        .contains("│ The TCOG first met in 1999. Its meetings were held until 2004")
        .contains("[2] ")
        .doesNotContain("There is no such quote");
  }

  @Test
  void moreQuotesAreShownOnceAndNoneOfWhatIsForgotten() {
    assertThat(chat("When did the TCOG first meet?", "/more", "/more"))
        .endsWith("There are no more quotes. Ask me something.\n\n");
    assertThat(chat("When did the TCOG first meet?", "/forget", "/more"))
        .endsWith("There are no more quotes. Ask me something.\n\n");
  }

  @Test
  void aQuestionOfMarksAloneAsksNothing() {
    assertThat(chat("?", "...")).doesNotContain("│").contains("Ask me something about");
  }

  @Test
  void askOffersNothingThatNeedsAChat() {
    assertThat(run("ask", "When did the TCOG first meet?")).isZero();

    assertThat(text(out)).contains("│ The TCOG first met in 1999.").doesNotContain("/more");
  }

  @Test
  void askPrintsOneJsonObjectWhoseQuoteStandsInTheFile() throws IOException {
    assertThat(run("ask", "--json", "When was the first meeting of the TCOG?")).isZero();

    JsonNode answer = JSON.readTree(text(out));
    assertThat(answer.get("date").asText()).isEqualTo("1999");
    JsonNode quote = answer.get("quotes").get(0);
    assertThat(Files.readString(Path.of("seeds", quote.get("doc").asText())))
        .contains(quote.get("text").asText());
  }

  @Test
  void libraryTellsWhatWasReadAndWhatWasNot() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "A harbour was opened here long ago, they say.");
    Files.write(folder.resolve("bad.pdf"), new byte[] {1, 2, 3});
    Files.writeString(folder.resolve("empty.txt"), "");

    assertThat(run("library", "--library", folder.toString())).isZero();
    assertThat(text(out))
        .contains("good.txt")
        .contains("author     unknown")
        .contains("bad.pdf was not read: ")
        .contains("empty.txt was not read: it is empty")
        .contains("1 read, 2 not read");
  }

  @Test
  void aTimelineShowsOneQuoteADateInOrder() {
    assertThat(run("timeline", "april", "2023")).isZero();

    assertThat(text(out)).containsSubsequence("14 April 2023", "17 April 2023", "late April 2023");
    assertThat(text(out)).doesNotContain("March 2023\n\n").doesNotContain("May 2023\n\n");
  }

  @Test
  void aTimelineIsDrawnAsAPicture() throws IOException {
    Path png = folder.resolve("timeline.png");

    assertThat(run("timeline", "2023", "--png", png.toString())).isZero();

    assertThat(javax.imageio.ImageIO.read(png.toFile()).getWidth()).isEqualTo(1200);
  }

  @Test
  void aPictureThatCannotBeWrittenIsNamed() {
    Path png = folder.resolve("nowhere").resolve("timeline.png");

    assertThat(run("timeline", "2023", "--png", png.toString())).isOne();

    assertThat(text(err))
        .isEqualTo(
            png
                + " cannot be written; name a file in a folder that is there and may be written"
                + " to.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "learn --questions {} --ranking",
        "calibrate --questions {} --confidence",
        "evaluate --questions {} --curve",
        "answer --questions {} --out",
        "dates --in {} --out",
        "timeline --png",
        "feedback export --out"
      })
  void aFileThatCannotBeWrittenIsNamedBeforeAnythingIsRead(String command) {
    Path nowhere = folder.resolve("nowhere");
    List<String> words =
        new ArrayList<>(List.of(command.replace("{}", nowhere.toString()).split(" ")));

    words.add(nowhere.resolve("file").toString());
    assertThat(run(words.toArray(String[]::new))).isOne();
    words.set(words.size() - 1, folder.toString());
    assertThat(run(words.toArray(String[]::new))).isOne();

    assertThat(text(out)).isEmpty();
    assertThat(text(err).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(nowhere + "/file cannot be written; name a file"),
            line -> assertThat(line).isEqualTo(folder + " is a folder; name a file in it."));
  }

  @Test
  void calibrateWritesWeightsAndSaysHowWellTheyDo() throws IOException {
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(
        questions,
        """
        {"question": "When did Yoon visit Japan?", "answer": "16 March 2023"}
        {"question": "When did the TCOG first meet?", "answer": "1999"}
        {"question": "Who won the 2022 World Cup?", "answerable": false}
        """);
    Path weights = folder.resolve("confidence.properties");

    assertThat(run("calibrate", "--questions", questions + "", "--confidence", weights + ""))
        .isZero();

    assertThat(text(out)).contains("As learned:", "Cross-validated:");
    assertThat(text(err)).contains("The weights are in " + weights);
    assertThat(Files.readString(weights)).startsWith("# What each sign says");
  }

  @Test
  void positionsShowsWhoStandsWhereByQuotes() {
    assertThat(run("positions", "Japan", "about", "the", "ruling")).isZero();

    assertThat(text(out))
        .contains(
            "Japan  (reads as against: the ruling)", "│ Japan called the ruling unacceptable.");
  }

  @Test
  void officesShowsWhoHoldsWhat() {
    assertThat(run("offices", "Kishida")).isZero();

    assertThat(text(out)).contains("Fumio Kishida  (prime minister", "Prime Minister of Japan");
  }

  @Test
  void aUsersOwnWordsAreReadBesideTheBuiltInOnes() throws IOException {
    Map<String, String> words =
        lexicon("places.txt", "Kestria: Kestrian, Port Vell, the Blue Palace");
    Path library = Files.createDirectory(folder.resolve("library"));
    Files.writeString(library.resolve("dam.txt"), "The Blue Palace opposed the dam in 2021.");
    String[] options = {"--library", library.toString()};

    assertThat(run(words, "", "positions", "Kestria", options[0], options[1])).isZero();
    assertThat(text(out))
        .contains("Blue Palace  (reads as against: the dam)", "│ The Blue Palace opposed");

    out.reset();
    run(words, "", "ask", "What is Kestria's position on the dam?", options[0], options[1]);
    assertThat(text(out))
        .contains("Blue Palace  (reads as against: the dam)", "│ The Blue Palace opposed");

    out.reset();
    run("ask", "What is Kestria's position on the dam?", options[0], options[1]);
    assertThat(text(out)).contains("The documents do not mention Kestria.");
  }

  @Test
  void aUsersWordsThatCannotBeReadAreNamedAtTheStart() throws IOException {
    assertThat(run(lexicon("offices.txt", "head reeve\nhaed warden"), "", "offices")).isOne();

    assertThat(text(err))
        .startsWith(folder.resolve("words").resolve("offices.txt") + ", line 2: there is no kind")
        .doesNotContain("\tat ");
  }

  @Test
  void ownersNamesAndSeatsAreToldForTheDaysThatAreAskedAbout() throws IOException {
    Path library = Files.createDirectory(folder.resolve("library"));
    Files.writeString(
        library.resolve("firms.txt"),
        """
        Marchetti was owned by the Holt family until 2017. Lund Foods bought Marchetti in 2017. In
        2021 Marchetti was sold to Kestrel Capital.

        Norbank was known as Bergen Sparebank until 1998.

        Holt & Sons moved its headquarters from Leeds to York in 2003.
        """);
    List<String> options = List.of("--library", library.toString());

    assertThat(chat(options, "Who owned Marchetti in 2018?"))
        .contains("Lund Foods  (owner, Marchetti, since 2017)\n\n│ Lund Foods bought Marchetti")
        .doesNotContain("Holt family  (", "Kestrel Capital  (");
    out.reset();
    assertThat(chat(options, "Who owns Marchetti?"))
        .contains("Kestrel Capital  (owner, Marchetti, since 2021)")
        .doesNotContain("Lund Foods  (");
    out.reset();
    assertThat(chat(options, "What was Norbank called before 1998?"))
        .contains("Norbank  (called Bergen Sparebank, until 1998)", "│ Norbank was known as");
    out.reset();
    assertThat(chat(options, "Where was the headquarters of Holt & Sons until 2003?"))
        .contains("Holt & Sons  (headquarters, Leeds, until 2003)")
        .doesNotContain("headquarters, York");
    out.reset();
    assertThat(chat(options, "/offices Marchetti 2022"))
        .contains("Kestrel Capital  (owner, Marchetti, since 2021)");
  }

  private Map<String, String> lexicon(String file, String text) throws IOException {
    Path words = Files.createDirectory(folder.resolve("words"));
    Files.writeString(words.resolve(file), text);
    return Map.of("FOOTNOTE_POSITIONS_LEXICON", words.toString());
  }

  @Test
  void whoOpposesIsAnsweredByThoseWhoDo() {
    String said = chat("Who opposes the court ruling?", "/positions Atlantis", "/offices 1850");

    assertThat(said)
        .contains("Japan  (reads as against: the ruling)")
        .contains("I read no such position in the documents.")
        .contains("I read of no such office in the documents.");
  }

  @Test
  void aTimelineOfWhatIsNotInTheLibrarySaysSo() {
    String said = chat("/timeline about Mars", "/timeline in 1850");

    assertThat(said)
        .contains("The documents do not mention Mars.")
        .contains("The documents say nothing of that for 1850.");
  }

  @Test
  void datesWritesTheDatesOfEachText() throws IOException {
    Path texts = folder.resolve("texts.jsonl");
    Files.writeString(
        texts,
        """
        {"id": "a", "input": "I'll go back next Friday", "reference": "2016-11-07T00:00:00"}
        {"id": "b", "input": "It took three years.", "reference": null}
        """);
    Path dates = folder.resolve("dates.jsonl");

    assertThat(
            run("dates", "--in", texts.toString(), "--out", dates.toString(), "--as", "assistant"))
        .isZero();

    JsonNode friday = JSON.readTree(Files.readAllLines(dates).get(0)).get("found").get(0);
    JsonNode years = JSON.readTree(Files.readAllLines(dates).get(1)).get("found").get(0);
    assertThat(friday.get("from").asText()).isEqualTo("2016-11-18");
    assertThat(friday.get("start").asInt()).isEqualTo(13);
    assertThat(years.get("duration").asText()).isEqualTo("P3Y");
  }

  @Test
  void evaluateCountsWhatWentRightAndShowsWhatDidNot() throws IOException {
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(
        questions,
        """
        {"question": "When did Yoon visit Japan?", "answer": "16 March 2023"}
        {"question": "When did the TCOG first meet?", "answer": "in the year 1850"}
        {"question": "Who won the 2022 World Cup?", "answerable": false}
        """);
    Path curve = folder.resolve("curve.svg");

    assertThat(
            run(
                "evaluate",
                "--ablation",
                "--questions",
                questions.toString(),
                "--curve",
                curve.toString()))
        .isZero();

    assertThat(text(out))
        .contains("questions    n=3 right=2 answerable=2 hit1=0.500")
        .contains("unanswerable=1 said_wrongly=0.000 auroc=1.000")
        .contains("line 2  When did the TCOG first meet?")
        .contains("not found, confidence")
        .contains("| tokens | questions |");
    assertThat(Files.readString(curve)).startsWith("<svg ").contains("<polyline");
  }

  @Test
  void learnWritesWeightsAndSaysHowWellTheyDo() throws IOException {
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(
        questions,
        """
        {"question": "When did Yoon visit Japan?", "answer": "16 March 2023"}
        {"question": "When did Yoon travel to the United States?", "answer": "April 2023"}
        {"question": "Who won the 2022 World Cup?", "answerable": false}
        """);
    Path weights = folder.resolve("ranking.properties");

    assertThat(
            run(
                "learn",
                "--questions",
                questions.toString(),
                "--ranking",
                weights.toString(),
                "--penalty",
                "0.01"))
        .isZero();

    assertThat(text(out)).contains("As learned:\nquestions  n=2 hit1=1.000", "Cross-validated:");
    assertThat(Files.readString(weights))
        .startsWith("# ")
        .contains("penalty of 0.01", "# questions  n=2", "plain.held.author=2.5000");
  }

  @Test
  void aQuestionWithoutItsAnswerIsNamedWithItsLine() throws IOException {
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(questions, "{\"question\": \"When?\"}\n");

    assertThat(run("evaluate", "--questions", questions.toString())).isOne();

    assertThat(text(err)).contains("line 1", "an \"answer\" or \"answerable\": false");
  }

  @Test
  void aFileWithoutQuestionsIsNamed() throws IOException {
    Path questions = Files.createFile(folder.resolve("questions.jsonl"));

    assertThat(run("evaluate", "--questions", questions.toString())).isOne();

    assertThat(text(err)).contains("holds no question");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate --questions", "answer --questions", "dates --in"})
  void aFileOfLinesThatCannotBeReadIsSaidInOneSentenceWithWhatToDo(String command)
      throws IOException {
    Path latin = folder.resolve("latin.jsonl");
    Files.write(latin, "{\"id\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{}\n\n{\"id\": \n");
    Map<Path, String> files =
        Map.of(
            folder,
            "is a folder; name a file of ",
            latin,
            "latin.jsonl is not text in UTF-8; save it as that.",
            broken,
            "broken.jsonl, line 3: this is not JSON",
            folder.resolve("none"),
            "none cannot be read; name a file of ");

    files.forEach((file, fault) -> assertThat(faultOf(command, file)).contains(fault));
  }

  private String faultOf(String command, Path file) {
    err.reset();
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add(file.toString());
    if (!command.startsWith("evaluate")) {
      words.addAll(List.of("--out", folder.resolve("out.jsonl").toString()));
    }
    assertThat(run(words.toArray(String[]::new))).isOne();
    assertThat(text(err)).doesNotContain("Footnote failed").hasLineCount(1);
    return text(err);
  }

  @Test
  void aFileOfLinesMayBeginWithAByteOrderMark() throws IOException {
    Path texts = folder.resolve("texts.jsonl");
    Files.writeString(texts, "\uFEFF{\"id\": \"a\", \"input\": \"on 4 May 1987\"}\n");
    Path dates = folder.resolve("out.jsonl");

    assertThat(run("dates", "--in", texts.toString(), "--out", dates.toString())).isZero();

    assertThat(dates).content().contains("1987-05-04");
  }

  @Test
  void aQuestionIsTooLongByWhateverWayItComes() throws IOException {
    String endless = "who kept the mill ".repeat(2_000);
    assertThat(run("ask", "--json", endless)).isOne();
    assertThat(text(err)).contains("characters long").doesNotContain("Footnote failed");

    err.reset();
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(
        questions, "{\"id\": \"a\", \"question\": \"Who?\", \"history\": [\"" + endless + "\"]}\n");
    String out = folder.resolve("o").toString();
    assertThat(run("answer", "--questions", questions.toString(), "--out", out)).isOne();
    assertThat(text(err)).contains("line 1: ", "characters long");

    try (FootnoteRetriever retriever = FootnoteRetriever.open(folder)) {
      assertThatThrownBy(() -> retriever.retrieve(Query.from(endless)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("up to 2000");
    }
  }

  @Test
  void theVersionIsThatOfTheArchiveAndNoneOutsideOfOne() {
    assertThat(run("--version")).isZero();
    assertThat(text(out).strip()).isEqualTo("Footnote (not packaged)");
  }

  @Test
  void aTextThatCannotBeReadIsNamedWithItsLine() throws IOException {
    Path texts = folder.resolve("texts.jsonl");
    Files.writeString(texts, "{\"id\": \"a\", \"input\": \"x\", \"reference\": \"soon\"}\n");

    assertThat(run("dates", "--in", texts.toString(), "--out", folder + "/out.jsonl")).isOne();

    assertThat(text(err)).contains("line 1", "\"soon\" is no day");
  }

  @Test
  void answerWritesOnePredictionALineAndAsksTheHistoryFirst() throws IOException {
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(
        questions,
        """
        {"id": "a", "question": "When did Yoon visit Japan?"}

        {"id": "b", "question": "And when did he go to the US?", "history": ["When did Yoon visit Japan?"]}
        {"id": "c", "question": "Who won the 2022 World Cup?"}
        """);
    Path answers = folder.resolve("answers.jsonl");

    assertThat(run("answer", "--questions", questions.toString(), "--out", answers.toString()))
        .isZero();

    List<String> lines = Files.readAllLines(answers);
    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines.get(0)).get("date").asText()).isEqualTo("2023-03-16");
    assertThat(JSON.readTree(lines.get(1)).get("date").asText()).isEqualTo("2023-04");
    assertThat(JSON.readTree(lines.get(2)).get("status").asText()).isEqualTo("unanswered");
    assertThat(JSON.readTree(lines.get(2)).get("score").isNumber()).isTrue();
  }

  @Test
  void aBrokenLineOfQuestionsIsNamed() throws IOException {
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(questions, "{\"id\": \"a\", \"question\": \"Who?\"}\n{\"id\": \"b\"}\n");

    int code =
        run("answer", "--questions", questions.toString(), "--out", folder.resolve("o").toString());

    assertThat(code).isEqualTo(1);
    assertThat(text(err)).contains("questions.jsonl, line 2: \"id\" and \"question\" are needed");
  }

  @Test
  void whatCannotBeDoneIsSaidInOneSentence() {
    assertThat(run("chat", "--library", "nowhere")).isEqualTo(1);
    assertThat(text(err))
        .isEqualToIgnoringNewLines(
            "nowhere does not exist. Name a folder of documents with --library DIR.");
  }

  @Test
  void servingWithoutATokenSaysWhereOneIsSet() {
    assertThat(run("serve")).isEqualTo(1);
    assertThat(text(err)).startsWith("No messenger has a token. Set TELEGRAM_TOKEN");
  }

  @Test
  void servingOpensThePageWhereItIsSwitchedOn() throws Exception {
    Map<String, String> on = Map.of("FOOTNOTE_WEB_ENABLED", "true", "FOOTNOTE_WEB_PORT", "0");
    Thread serving = new Thread(() -> run(on, "", "serve"));
    serving.start();
    try {
      waitFor(() -> text(out).contains("in your browser. Ctrl-C stops."));
      String address = text(out).replaceAll("(?s).*Open (http://127\\.0\\.0\\.1:\\d+/) .*", "$1");
      try (var page = java.net.URI.create(address).toURL().openStream()) {
        assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("<main");
      }
    } finally {
      serving.interrupt();
      serving.join();
    }
  }

  @Test
  void aPageThatCannotBeOpenedSaysWhichKeyToSet() throws Exception {
    try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      Map<String, String> port = Map.of("FOOTNOTE_WEB_PORT", "" + taken.getLocalPort());
      assertThat(run(port, "", "web")).isEqualTo(1);
      assertThat(text(err)).contains("another program may hold the port").doesNotContain("\tat ");
    }
  }

  @Test
  void aTokenThatCannotBeOneIsNotShown() {
    assertThat(run(Map.of("TELEGRAM_TOKEN", "hush-hush"), "", "serve")).isEqualTo(1);
    assertThat(text(err)).contains("Telegram token").doesNotContain("hush").doesNotContain("\tat ");
  }

  @Test
  void wrongUsageHasACodeOfItsOwn() {
    assertThat(run("chat", "--nonsense")).isEqualTo(2);
  }

  @Test
  void anEmptyLibraryAndAnEmptyOrEndlessQuestionGetAClearAnswer() {
    String said =
        chat(
            List.of("--library", folder.toString()),
            "When was it?",
            "",
            "x".repeat(20_000),
            "/timeline " + "x".repeat(30_000));

    assertThat(said)
        .contains("There are no documents yet.", "20000 characters long", "30000 characters long");
  }

  @Test
  void filesThatComeChangeAndGoAreKnownWithinSeconds() throws Exception {
    Map<String, String> environment = environment(Map.of());
    footnote.settings.Settings settings =
        footnote.settings.Settings.read(java.util.Optional.empty(), environment)
            .withLibrary(folder);
    Files.writeString(
        folder.resolve("a.txt"), "The museum of Turku was opened in 1881 by the king.");
    try (Room room = Room.open(settings, Clock.systemUTC(), (done, total, file) -> {})) {
      Files.writeString(
          folder.resolve("b.txt"), "The bridge of Vaasa was opened in 1997 by a child.");
      waitFor(() -> best(room, "When was the bridge of Vaasa opened?").contains("1997"));

      Files.writeString(
          folder.resolve("b.txt"), "The bridge of Vaasa was opened in 1998, not before.");
      waitFor(() -> best(room, "When was the bridge of Vaasa opened?").contains("1998"));

      Files.delete(folder.resolve("b.txt"));
      waitFor(() -> !best(room, "When was the bridge of Vaasa opened?").contains("Vaasa"));
      assertThat(best(room, "When was the museum of Turku opened?")).contains("1881");
    }
  }

  @Test
  void theRetrieverGivesExactSentencesWithTheirPlace() {
    try (FootnoteRetriever retriever = FootnoteRetriever.open(Path.of("seeds"))) {
      Content first = retriever.retrieve(Query.from("When did Yoon visit Japan?")).get(0);

      assertThat(first.textSegment().text())
          .isEqualTo("President Yoon visited Japan on 16 March 2023.");
      assertThat(first.textSegment().metadata().getString("date")).isEqualTo("2023-03-16");
      assertThat(first.textSegment().metadata().getString("document"))
          .isEqualTo("2023-timeline-seoul-tokyo.md");
    }
  }

  @Test
  void whatPeopleThoughtOfAnswersBecomesAnEvaluationSet() throws IOException {
    Path library = Files.createDirectory(folder.resolve("library"));
    Files.writeString(library.resolve("turku.txt"), "The museum of Turku was opened in 1881.");
    Map<String, String> cache = Map.of("FOOTNOTE_CACHE_FOLDER", folder.resolve("kept").toString());
    footnote.settings.Settings settings =
        footnote.settings.Settings.read(java.util.Optional.empty(), cache).withLibrary(library);
    try (Room room = Room.open(settings, Clock.systemUTC(), (done, total, file) -> {})) {
      rate(room, "When was the museum of Turku opened?", "Helpful");
      rate(room, "Who opened the museum of Turku?", "Not helpful");
      rate(room, "Who won the 2022 World Cup?", "Helpful");
    }
    Path out = folder.resolve("set.jsonl");

    assertThat(run(cache, "", "feedback", "export", "--out", out.toString())).isZero();

    assertThat(text(err)).startsWith("3 opinions written to").contains("not helpful: 1");
    List<String> lines = Files.readAllLines(out);
    JsonNode useful = JSON.readTree(lines.get(0));
    assertThat(useful.path("id").asText()).isEqualTo("feedback-1");
    assertThat(useful.path("question").asText()).isEqualTo("When was the museum of Turku opened?");
    assertThat(useful.path("answerable").asBoolean()).isTrue();
    assertThat(useful.path("quotes").get(0)).isEqualTo(useful.path("answer_quote"));
    assertThat(useful.path("answer_quote").asText()).contains("opened in 1881");
    assertThat(useful.at("/source/doc").asText()).isEqualTo("turku.txt");
    JsonNode useless = JSON.readTree(lines.get(1));
    assertThat(useless.path("helpful").asBoolean(true)).isFalse();
    assertThat(useless.path("answerable").isNull()).isTrue();
    JsonNode silence = JSON.readTree(lines.get(2));
    assertThat(silence.path("answerable").isBoolean()).isTrue();
    assertThat(silence.path("answerable").asBoolean()).isFalse();
    assertThat(silence.path("source").isNull()).isTrue();
  }

  @Test
  void anExportOfNoFeedbackSaysWhereItComesFrom() {
    Map<String, String> cache = Map.of("FOOTNOTE_CACHE_FOLDER", folder.toString());

    assertThat(run(cache, "", "feedback", "export", "--out", folder.resolve("o").toString()))
        .isEqualTo(1);
    assertThat(text(err)).startsWith("Nobody has said what they thought of an answer yet.");
  }

  /** Asks, and takes up the offer of that label. */
  private static void rate(Room room, String question, String label) {
    var place = new footnote.chat.Message.Place("test", "room", java.util.Optional.empty());
    var message =
        new footnote.chat.Message(
            place, "ann", question, java.util.Optional.empty(), Instant.EPOCH);
    room.desk().ask(message).blocks().stream()
        .filter(footnote.chat.Reply.Block.Offer.class::isInstance)
        .map(footnote.chat.Reply.Block.Offer.class::cast)
        .filter(offer -> offer.label().equals(label))
        .forEach(offer -> room.desk().take(offer.action(), place));
  }

  private interface Condition {
    boolean holds();
  }

  private static void waitFor(Condition condition) throws InterruptedException {
    for (int i = 0; i < 600 && !condition.holds(); i++) {
      Thread.sleep(100);
    }
    assertThat(condition.holds()).isTrue();
  }

  private static String best(Room room, String question) {
    footnote.chat.Message.Place place =
        new footnote.chat.Message.Place("test", "room", java.util.Optional.empty());
    return room.desk().answer(question, place).quotes().get(0).text();
  }

  @Test
  void theLibraryMayStandBeforeTheCommand() throws IOException {
    Files.writeString(folder.resolve("mill.txt"), "The mill at Norby was opened on 3 May 1911.");

    run("--library", folder.toString(), "ask", "When was the mill at Norby opened?");
    int missing = run("--library", folder.resolve("none").toString(), "ask", "hi");

    assertThat(text(out)).contains("3 May 1911");
    assertThat(missing).isEqualTo(1);
  }

  private String chat(String... lines) {
    return chat(List.of(), lines);
  }

  private String chat(List<String> options, String... lines) {
    run(Map.of(), String.join("\n", lines) + "\n", options.toArray(String[]::new));
    return text(out);
  }

  private int run(String... arguments) {
    return run(Map.of(), "", arguments);
  }

  private int run(Map<String, String> environment, String in, String... arguments) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment(environment),
            clock,
            false);
    return Footnote.run(surroundings, arguments);
  }

  /** Nothing of the machine's own environment, and a cache that all tests share. */
  private static Map<String, String> environment(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putIfAbsent("FOOTNOTE_CACHE_FOLDER", Path.of("target", "test-cache").toString());
    return all;
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
