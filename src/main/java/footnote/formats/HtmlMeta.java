package footnote.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of itself to machines. */
final class HtmlMeta {
  private static final Pattern JSON_PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern JSON_AUTHOR =
      Pattern.compile("\"author\"\\s*:\\s*[\\[{\\s]*[^}\\]]{0,200}?\"name\"\\s*:\\s*\"([^\"]+)\"");

  private HtmlMeta() {}

  static FrontMatter of(Document page) {
    Map<String, String> values = new HashMap<>();
    String json =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .collect(Collectors.joining("\n"));
    put(values, "title", meta(page, "og:title").or(() -> words(page, "h1, title")));
    put(
        values,
        "author",
        meta(page, "author", "article:author", "dc.creator", "parsely-author")
            .filter(name -> !name.startsWith("http"))
            .or(() -> found(JSON_AUTHOR, json)));
    put(
        values,
        "date",
        meta(page, "article:published_time", "date", "dc.date", "dcterms.created", "pubdate")
            .or(() -> attribute(page, "[itemprop=datePublished][content]", "content"))
            .or(() -> found(JSON_PUBLISHED, json))
            .or(() -> onlyTime(page)));
    put(
        values,
        "source",
        attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, "og:url")));
    return new FrontMatter(Map.copyOf(values), 0);
  }

  private static void put(Map<String, String> values, String key, Optional<String> value) {
    value.map(String::strip).filter(v -> !v.isEmpty()).ifPresent(v -> values.put(key, v));
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      Optional<String> value =
          attribute(page, "meta[property=" + name + "], meta[name=" + name + "]", "content");
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<String> words(Document page, String selector) {
    // An article's own heading before the window's title, which often adds the site's name.
    return page.select(selector).stream()
        .sorted((a, b) -> Boolean.compare(a.nameIs("title"), b.nameIs("title")))
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** A page with several times, as of its comments, does not say which one is its own. */
  private static Optional<String> onlyTime(Document page) {
    Set<String> times =
        page.select("time[datetime]").stream()
            .map(time -> time.attr("datetime"))
            .map(time -> time.substring(0, Math.min(10, time.length())))
            .collect(Collectors.toSet());
    return times.size() == 1 ? times.stream().findFirst() : Optional.empty();
  }

  private static Optional<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
