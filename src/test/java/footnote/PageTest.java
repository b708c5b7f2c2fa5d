package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import footnote.messengers.Messengers;
import footnote.messengers.web.Web;
import footnote.settings.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as its user meets it: in a real browser, with the documents that come with it. */
@Timeout(120)
class PageTest {

  private static final File BROWSER = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path library;
  @TempDir static Path state;

  private static ChromeDriver browser;
  private static Room room;
  private static Web web;
  private static int port;

  @BeforeAll
  static void openBrowser() throws IOException {
    assumeTrue(BROWSER.canExecute() && DRIVER.canExecute(), "there is no browser to try it in");
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, library.resolve(seed.getFileName()));
      }
    }
    openRoom();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER);
    options.addArguments("--no-sandbox", "--headless=new", "--force-prefers-reduced-motion");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
      closeRoom();
    }
  }

  private static void openRoom() {
    Settings settings =
        Settings.read(
            Optional.empty(),
            Map.of(
                "FOOTNOTE_LIBRARY", library.toString(),
                "FOOTNOTE_CACHE_FOLDER", state.toString(),
                "FOOTNOTE_WEB_PORT", String.valueOf(port)));
    room = Room.open(settings, CLOCK, (done, total, file) -> {});
    web = Messengers.web(settings, room.index()::documents, CLOCK);
    web.open(room.desk());
    port = web.address().getPort();
  }

  private static void closeRoom() {
    web.close();
    room.close();
  }

  @BeforeEach
  void freshPage() {
    size(1280, 800, false);
    scheme("light");
    browser.get(web.address().toString());
    browser.executeScript("sessionStorage.clear()");
    browser.manage().deleteAllCookies();
    browser.get(web.address().toString());
  }

  /**
   * Whatever was done, the browser had nothing to complain of: no script broke, no rule of ours.
   */
  @AfterEach
  void nothingBrokeInTheBrowser() {
    if (browser != null) {
      assertThat(browser.manage().logs().get("browser").getAll())
          .extracting(LogEntry::getMessage)
          .filteredOn(message -> !message.contains("status of 410"))
          .isEmpty();
    }
  }

  @Test
  void aQuestionIsAnsweredByAQuoteWithItsAnswerMarkedAndItsFootnote() {
    ask("When did Yoon visit Japan?");

    assertThat(last(".headline").getText()).isEqualTo("16 March 2023");
    assertThat(last("blockquote").getText())
        .isEqualTo("President Yoon visited Japan on 16 March 2023.");
    assertThat(last("blockquote mark").getText()).isEqualTo("16 March 2023");
    assertThat(last(".footnote").getText()).contains("published 23 November 2026 · paragraph 5");
  }

  @Test
  void aNewcomerIsOfferedSomethingToBeginWith() {
    browser.findElement(By.cssSelector("#welcome [data-ask='/timeline']")).click();

    assertThat(await(".chart figcaption").getText()).startsWith("Timeline of ");
    assertThat(last(".asked").getText()).isEqualTo("What happened when");
  }

  @Test
  void aFollowUpLeansOnTheQuestionBefore() {
    ask("When did Yoon visit Japan?");
    ask("And when did he go to the US?");

    assertThat(last(".headline").getText()).isEqualTo("late April 2023");
  }

  @Test
  void aFootnoteOpensItsSourceBesideTheChatAtTheSentence() {
    ask("When did Yoon visit Japan?");
    size(1280, 420, false);
    last(".footnote").click();
    WebElement sentence = await("#panel mark");

    assertThat(sentence.getText()).isEqualTo("President Yoon visited Japan on 16 March 2023.");
    assertThat(isInView(sentence)).isTrue();
    assertThat(one("#panel dl").getText()).contains("Published\n23 November 2026");
    assertThat(one("#panel dl").getText()).contains("File changed\n");
    assertThat(one("#log").isDisplayed()).isTrue();
    assertThat(one("#log").getRect().getX()).isLessThan(one("#panel").getRect().getX());
    assertThat(browser.getCurrentUrl()).matches(".*/q/[0-9a-f]{64}/\\d+-\\d+");
  }

  @Test
  void headingsOfOneRankLookAlike() {
    ask("When did the TCOG first meet?");
    last(".footnote").click();
    await("#panel mark");

    assertThat(all("#panel h3, #panel h4, #panel h5"))
        .hasSize(4)
        .extracting(WebElement::getTagName)
        .containsOnly("h3");
  }

  @Test
  void goingBackClosesTheSourceAndForwardOpensItAgain() {
    ask("When did Yoon visit Japan?");
    last(".footnote").click();
    await("#panel mark");

    browser.navigate().back();
    until(() -> !one("#panel").isDisplayed());
    browser.navigate().forward();
    assertThat(await("#panel mark").getText()).startsWith("President Yoon visited Japan");
    assertThat(all("article")).hasSize(1);
  }

  @Test
  void aTimelineIsDrawnAndItsEventsLeadToTheirQuotes() {
    ask("What happened in 2023?");
    List<WebElement> events = all("article .chart svg a");

    assertThat(events).hasSizeGreaterThan(4);
    assertThat(events.get(3).getAttribute("aria-label")).endsWith(": go to quote 4");
    events.get(3).click();
    WebElement quote = browser.switchTo().activeElement();
    assertThat(quote.getAttribute("id")).endsWith("-4");
    assertThat(isInView(quote)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1280})
  void nothingIsCutOffHoweverNarrowTheScreen(int width) {
    size(width, 844, width < 500);
    ask("What happened in 2023?");

    assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo((long) width);
    assertThat(all(".chart text, #head button, #ask button"))
        .allSatisfy(it -> assertThat(it.getRect().getX()).isNotNegative())
        .allSatisfy(it -> assertThat(right(it)).isLessThanOrEqualTo(width));
  }

  @Test
  void theSourcesAreListedWithTheirDatesAndOpen() {
    one("#sources").click();
    await(".sources li");

    assertThat(all(".sources li")).hasSize(5);
    assertThat(one(".sources li").getText()).contains("Published\n").contains("File changed\n");
    one(".sources a").click();
    until(() -> one("#panel-title").getText().startsWith("Seoul and Tokyo"));
    assertThat(all("#panel mark")).isEmpty();
  }

  @Test
  void offersAreButtonsThatAskShowAndRate() {
    ask("When did the TCOG first meet?");
    button("Not helpful").click();
    until(() -> last(".thanks").getText().startsWith("I noted that this was not of use."));
    assertThat(button("Not helpful").getAttribute("aria-pressed")).isEqualTo("true");
    button("Helpful").click();
    until(() -> "true".equals(button("Helpful").getAttribute("aria-pressed")));
    assertThat(button("Not helpful").getAttribute("aria-pressed")).isEqualTo("false");

    button("In context").click();
    assertThat(await("#panel mark").getText()).isEqualTo("The TCOG first met in 1999.");

    all(".offers button").stream()
        .filter(it -> it.getText().contains("more quote"))
        .findFirst()
        .orElseThrow()
        .click();
    until(() -> all("article").size() == 2 && all(".wait").isEmpty());
    assertThat(last(".number").getText()).isEqualTo("2");
  }

  @Test
  void aPermalinkSurvivesARestartAndSaysWhenItsDocumentHasChanged() throws Exception {
    Path file = library.resolve("bridge.txt");
    Files.writeString(file, "Bridges\n\nThe bridge of Vaasa was opened in 1997 by a child.\n");
    until(() -> room.index().documents().size() == 6);
    ask("When was the bridge of Vaasa opened?");
    last(".footnote").click();
    await("#panel mark");
    String permalink = browser.getCurrentUrl();

    closeRoom();
    openRoom();
    browser.get(permalink);
    assertThat(await("#panel mark").getText()).contains("opened in 1997");

    Files.writeString(file, "Bridges\n\nThe bridge of Vaasa was opened in 1998, after all.\n");
    until(() -> stands("1998"));
    browser.get(permalink);
    until(() -> one("#panel-title").getText().equals("This document has changed"));
    assertThat(one("#panel").getText()).contains("bridge.txt").doesNotContain("1998");
    one(".panel-body a").click();
    until(() -> one("#panel .panel-body").getText().contains("1998"));

    Files.delete(file);
    until(() -> room.index().documents().size() == 5);
    browser.get(permalink);
    until(() -> one("#panel-title").getText().equals("This document is gone"));
  }

  private static boolean stands(String words) {
    return room.index().documents().stream().anyMatch(it -> it.text().contains(words));
  }

  @Test
  void everythingIsDoneFromTheKeyboard() {
    press(Keys.TAB); // from the question, where the page begins, to the button
    assertThat(focused().getText()).isEqualTo("Ask");
    back();
    type("When did Yoon visit Japan?");
    press(Keys.ENTER);
    until(() -> all("article .footnote").size() == 1 && all(".wait").isEmpty());

    backTo(() -> "footnote".equals(focused().getAttribute("class")));
    press(Keys.ENTER);
    await("#panel mark");
    until(() -> focused().getTagName().equals("mark"));
    press(Keys.ESCAPE);
    until(() -> !one("#panel").isDisplayed());
    assertThat(focused().getAttribute("class")).isEqualTo("footnote");

    backTo(() -> "sources".equals(focused().getAttribute("id")));
    press(Keys.SPACE);
    await(".sources li");
    until(() -> "panel-title".equals(focused().getAttribute("id")));
    onTo(() -> focused().getText().startsWith("People and offices"));
    press(Keys.ENTER);
    until(() -> one("#panel-title").getText().startsWith("People and offices"));
    backTo(() -> focused().getText().equals("Close"));
    press(Keys.ENTER);
    until(() -> !one("#panel").isDisplayed());
    assertThat(focused().getAttribute("id")).isEqualTo("sources");
  }

  @Test
  void theTimelineIsWalkedFromTheKeyboard() {
    ask("What happened in 2023?");
    backTo(() -> focused().getTagName().equals("a") && label().endsWith("go to quote 2"));
    press(Keys.ENTER);
    assertThat(focused().getAttribute("id")).endsWith("-2");
  }

  @Test
  void onAPhoneTheSourceLiesOverTheChatAndHoldsTheFocus() {
    size(390, 844, true);
    ask("When did Yoon visit Japan?");
    last(".footnote").click();
    WebElement sentence = await("#panel mark");

    assertThat(isInView(sentence)).isTrue();
    assertThat(one("#panel").getRect().getWidth()).isEqualTo(390);
    assertThat(one("#panel").getAttribute("aria-modal")).isEqualTo("true");
    for (int i = 0; i < 8; i++) {
      press(Keys.TAB);
      assertThat(
              (Boolean)
                  browser.executeScript("return !document.activeElement.closest('#chat, #head')"))
          .isTrue();
    }
    button("Close").click();
    until(() -> !one("#panel").isDisplayed());
    assertThat(one("#chat").getDomAttribute("inert")).isNull();
  }

  @Test
  void everythingThatIsPressedIsLargeEnoughForAFinger() {
    size(390, 844, true);
    ask("When did Yoon visit Japan?");
    ask("What happened in 2023?");
    assertThat(all("button, .button, .footnote, .chart a"))
        .filteredOn(WebElement::isDisplayed)
        .allSatisfy(it -> assertThat(it.getRect().getHeight()).isGreaterThanOrEqualTo(24));
  }

  @Test
  void aPageThatIsLoadedAgainShowsWhatWasSaid() {
    ask("When did Yoon visit Japan?");
    browser.navigate().refresh();

    assertThat(await("article .headline").getText()).isEqualTo("16 March 2023");
    button("New chat").click();
    await("#welcome");
    assertThat(all("article")).isEmpty();
  }

  @Test
  void wordsOfADocumentAreNeverMarkup() throws Exception {
    Path file = library.resolve("hostile.txt");
    Files.writeString(
        file,
        "<img src=x onerror=alert(1)> notes\n\nThe <b>Kokkola</b> lighthouse <script>alert(1)</script>"
            + " was built in 1872.\n");
    until(() -> room.index().documents().size() == 6);
    try {
      ask("When was the Kokkola lighthouse built? <img src=x onerror=alert(2)>");
      assertThat(last("blockquote").getText()).contains("<script>alert(1)</script>");
      last(".footnote").click();
      assertThat(await("#panel mark").getText()).contains("<b>Kokkola</b>");
      assertThat(all("#log script, #log img, #log b, #panel script, #panel img, #panel b"))
          .isEmpty();
    } finally {
      Files.delete(file);
      until(() -> room.index().documents().size() == 5);
    }
  }

  @Test
  void aServerThatIsGoneIsSaid() {
    closeRoom();
    try {
      one("#question").sendKeys("Anybody there?", Keys.ENTER);
      until(() -> all(".error").size() == 1);
      assertThat(last(".error").getText()).startsWith("Footnote cannot be reached.");
    } finally {
      openRoom();
      browser.manage().logs().get("browser");
    }
  }

  @Test
  void nobodyIsLeftOut() {
    for (String scheme : List.of("light", "dark")) {
      freshPage();
      scheme(scheme);
      assertNoViolation(scheme + ", welcome");
      ask("When did Yoon visit Japan?");
      ask("What happened in 2023?");
      ask("What is Russia's position on the verdict?");
      assertNoViolation(scheme + ", conversation");
      last(".footnote", 0).click();
      await("#panel mark");
      assertNoViolation(scheme + ", source");
      size(390, 844, true);
      assertNoViolation(scheme + ", source on a phone");
      size(1280, 800, false);
      one("#sources").click();
      await(".sources li");
      assertNoViolation(scheme + ", sources");
      button("Not helpful").click();
      until(() -> !last(".thanks").getText().isEmpty());
      assertNoViolation(scheme + ", rated");
    }
  }

  /** By the rules of axe-core, all of them, best practices too. */
  private static void assertNoViolation(String where) {
    List<Rule> violations = new AxeBuilder().analyze(browser).getViolations();
    assertThat(violations)
        .as(where)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
  }

  private void ask(String question) {
    int before = all("article").size();
    one("#question").sendKeys(question, Keys.ENTER);
    until(() -> all("article").size() > before && all(".wait").isEmpty());
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static WebElement last(String selector) {
    return last(selector, all("article").size() - 1);
  }

  private static WebElement last(String selector, int article) {
    return all("article").get(article).findElement(By.cssSelector(selector));
  }

  private static WebElement button(String label) {
    return all("button, .button").stream()
        .filter(WebElement::isDisplayed)
        .filter(each -> each.getText().equals(label))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static WebElement await(String selector) {
    until(() -> all(selector).stream().anyMatch(WebElement::isDisplayed));
    return one(selector);
  }

  private interface Condition {
    boolean holds();
  }

  private static void until(Condition condition) {
    new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(30))
        .until(any -> condition.holds());
  }

  private static WebElement focused() {
    return browser.switchTo().activeElement();
  }

  private static String label() {
    return Optional.ofNullable(focused().getAttribute("aria-label")).orElse("");
  }

  private static void press(Keys key) {
    new Actions(browser).sendKeys(key).perform();
  }

  private static void type(String words) {
    new Actions(browser).sendKeys(words).perform();
  }

  private static void back() {
    new Actions(browser).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
  }

  private static void backTo(Condition condition) {
    for (int i = 0; i < 60 && !condition.holds(); i++) {
      back();
    }
    assertThat(condition.holds()).isTrue();
  }

  private static void onTo(Condition condition) {
    for (int i = 0; i < 60 && !condition.holds(); i++) {
      press(Keys.TAB);
    }
    assertThat(condition.holds()).isTrue();
  }

  private static boolean isInView(WebElement element) {
    return (Boolean)
        browser.executeScript(
            "const r = arguments[0].getBoundingClientRect();"
                + "const s = arguments[0].closest('.panel-body, #log').getBoundingClientRect();"
                + "return r.top >= s.top - 1 && r.top < s.bottom && r.left >= s.left;",
            element);
  }

  private static int right(WebElement element) {
    return element.getRect().getX() + element.getRect().getWidth();
  }

  private static void size(int width, int height, boolean phone) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
  }

  private static void scheme(String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }
}
