package footnote.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("footnote");

  private static final Path MAIN = Path.of("src/main/java");

  /** What finds and reads: on this stands whatever answers. */
  private static final List<String> FOUND =
      List.of("text", "dates", "positions", "positions.reading", "questions", "search");

  /** Who may import whom, by package below {@code footnote}. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("settings", List.of()),
          Map.entry("dates", List.of("text")),
          Map.entry("library", List.of("text")),
          Map.entry("english", List.of("text")),
          Map.entry("questions", List.of("text", "dates")),
          Map.entry("search", List.of("text", "questions")),
          Map.entry("positions", List.of("text", "dates")),
          Map.entry("positions.grammar", List.of("text", "dates", "positions")),
          Map.entry(
              "positions.acceptance", List.of("text", "dates", "positions", "positions.grammar")),
          Map.entry("positions.stances", List.of("text", "positions", "positions.grammar")),
          Map.entry("positions.claims", List.of("text", "dates", "positions", "positions.grammar")),
          Map.entry(
              "positions.terms",
              List.of("text", "dates", "positions", "positions.grammar", "positions.claims")),
          Map.entry(
              "positions.offices",
              List.of(
                  "text",
                  "dates",
                  "positions",
                  "positions.grammar",
                  "positions.claims",
                  "positions.terms")),
          Map.entry(
              "positions.possessions",
              List.of(
                  "text",
                  "dates",
                  "positions",
                  "positions.grammar",
                  "positions.claims",
                  "positions.terms")),
          Map.entry("positions.reading", List.of("text", "dates", "positions..")),
          Map.entry("verification", List.of("text", "questions", "search")),
          Map.entry(
              "tenures",
              List.of("text", "dates", "positions", "positions.reading", "questions", "search")),
          Map.entry("answers", List.of("text", "dates", "positions", "questions")),
          Map.entry("answers.quoting", List.of("text", "dates", "search", "answers")),
          Map.entry("answers.spots", List.of("text", "dates", "questions", "answers")),
          Map.entry("answers.sides", and(FOUND, "answers", "answers.quoting")),
          Map.entry(
              "answers.fitting",
              and(FOUND, "answers", "answers.quoting", "answers.spots", "answers.sides")),
          Map.entry("answers.holders", and(FOUND, "tenures", "answers", "answers.quoting")),
          Map.entry(
              "answers.timelines",
              List.of(
                  "text",
                  "dates",
                  "questions",
                  "search",
                  "answers",
                  "answers.quoting",
                  "answers.fitting")),
          Map.entry("answers.giving", and(FOUND, "tenures", "verification", "answers..")),
          Map.entry(
              "chat",
              List.of("text", "dates", "positions", "questions", "answers", "answers.giving")),
          Map.entry("formats", List.of("text", "dates", "library")),
          Map.entry(
              "finders",
              List.of("text", "dates", "positions.reading", "questions", "search", "finders..")),
          Map.entry(
              "finders.held",
              List.of("text", "dates", "positions", "positions.reading", "questions", "search")),
          Map.entry("finders.words", List.of("text", "questions", "search")),
          Map.entry("keeping", List.of()),
          Map.entry("finders.meaning", List.of("keeping", "text", "questions", "search")),
          Map.entry("finders.named", List.of("text", "questions", "search")),
          Map.entry("finders.cues", List.of("text", "questions", "search")),
          Map.entry("finders.shapes", List.of("text", "questions", "search")),
          Map.entry("finders.kinds", List.of("text", "dates", "questions", "search")),
          Map.entry("finders.dated", List.of("text", "dates", "questions", "search")),
          Map.entry("feedback", List.of("chat", "keeping", "text")),
          Map.entry("evaluation", List.of("text", "search")),
          Map.entry(
              "learning",
              List.of("evaluation", "answers", "answers.giving", "search", "questions", "text")),
          Map.entry("pictures", List.of("chat", "answers", "text", "dates")),
          Map.entry("messengers", List.of("chat", "library", "settings", "text", "messengers..")),
          Map.entry("messengers.console", List.of("chat", "answers", "text", "dates")),
          Map.entry("messengers.http", List.of()),
          Map.entry(
              "messengers.slack",
              List.of("chat", "answers", "messengers.http", "pictures", "text")),
          Map.entry("messengers.web", List.of("chat", "answers", "questions", "text", "dates")),
          Map.entry(
              "messengers.telegram",
              List.of(
                  "chat",
                  "answers",
                  "keeping",
                  "library",
                  "messengers.http",
                  "pictures",
                  "text",
                  "dates")));

  /** Where each outside library is at home. */
  private static final Map<String, String> HOMES =
      Map.ofEntries(
          Map.entry("org.telegram..", "footnote.messengers.telegram"),
          Map.entry("com.slack..", "footnote.messengers.slack"),
          Map.entry("org.java_websocket..", "footnote.messengers.slack"),
          Map.entry("io.javalin..", "footnote.messengers.web"),
          Map.entry("org.eclipse.jetty..", "footnote.messengers.web"),
          Map.entry("jakarta.servlet..", "footnote.messengers.web"),
          Map.entry("org.jline..", "footnote.messengers.console"),
          Map.entry("ai.onnxruntime..", "footnote.finders.meaning"),
          Map.entry("ai.djl..", "footnote.finders.meaning"),
          Map.entry("org.apache.lucene..", "footnote.finders.words"),
          Map.entry("opennlp..", "footnote.english"),
          Map.entry("net.sf.extjwnl..", "footnote.english"),
          Map.entry("org.apache.pdfbox..", "footnote.formats"),
          Map.entry("org.apache.poi..", "footnote.formats"),
          Map.entry("org.jsoup..", "footnote.formats"),
          Map.entry("org.commonmark..", "footnote.formats"),
          Map.entry("org.sqlite..", "footnote.feedback"),
          Map.entry("java.sql..", "footnote.feedback"),
          Map.entry("java.awt..", "footnote.pictures"),
          Map.entry("javax.imageio..", "footnote.pictures"),
          Map.entry("io.smallrye..", "footnote.settings"));

  private static final String[] CORE = {
    "footnote.text..",
    "footnote.dates..",
    "footnote.library..",
    "footnote.positions..",
    "footnote.questions..",
    "footnote.search..",
    "footnote.tenures..",
    "footnote.verification..",
    "footnote.answers..",
    "footnote.chat.."
  };

  private static List<String> and(List<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toList();
  }

  @Test
  void theWholeHouseWasLookedAt() {
    assertThat(HOUSE.stream().filter(JavaClass::isTopLevelClass)).hasSizeGreaterThan(500);
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching("footnote.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @TestFactory
  Stream<DynamicTest> everyPackageImportsOnlyWhatItMay() {
    return MAY_IMPORT.keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> importsOnlyWhatItMay(name)));
  }

  private static void importsOnlyWhatItMay(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), MAY_IMPORT.get(name).stream())
            .map(each -> "footnote." + each)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("footnote." + name)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("footnote", "footnote..").and(resideOutsideOfPackages(allowed)))
        .check(HOUSE);
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .allSatisfy(
            each ->
                assertThat(
                        each.equals("footnote")
                            || MAY_IMPORT.containsKey(each.substring("footnote.".length())))
                    .as(each)
                    .isTrue());
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryHasOneHome() {
    return HOMES.entrySet().stream()
        .map(
            home ->
                DynamicTest.dynamicTest(
                    home.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage(home.getValue())
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(home.getKey())
                            .check(HOUSE)));
  }

  @Test
  void theCoreKnowsNoLibraryButItsAnnotationsAndItsLog() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(concat(CORE, "java..", "org.jspecify..", "org.slf4j.."))
        .check(HOUSE);
  }

  private static String[] concat(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void timeIsAskedOfAClock() {
    noClasses().should().callMethod(LocalDate.class, "now").check(HOUSE);
    noClasses().should().callMethod(LocalDateTime.class, "now").check(HOUSE);
    noClasses().should().callMethod(java.time.Instant.class, "now").check(HOUSE);
  }

  @Test
  void onlyTheCommandLineAndTheConsolePrint() {
    noClasses()
        .that()
        .resideOutsideOfPackages("footnote", "footnote.messengers.console")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(PrintStream.class)
        .check(HOUSE);
  }

  /**
   * What is compared by its parts is a record. The sources are asked, because in a class file an
   * equality that calls nothing looks like one that the compiler made.
   */
  @Test
  void nobodyWritesAnEqualityOfHisOwn() throws IOException {
    assertThat(filesWith("boolean equals(Object", MAIN)).isEmpty();
    assertThat(filesWith("record Passage(", MAIN)).hasSize(1);
  }

  private static List<Path> filesWith(String words, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> read(file).contains(words))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
