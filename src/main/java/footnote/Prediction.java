package footnote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answers.Answer;
import footnote.answers.Disputed;
import footnote.answers.Headline;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.answers.Sequence;
import footnote.answers.Sides;
import footnote.answers.Timeline;
import footnote.answers.Unanswered;
import footnote.dates.When;
import footnote.text.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer as one JSON object: id, status, score, answer, date and quotes with their spans. */
final class Prediction implements Answer.Cases<Prediction> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode json = MAPPER.createObjectNode();

  private Prediction() {}

  /**
   * The answer in JSON; {@link #toString} writes it on one line.
   *
   * @param id of the question; left out where it is empty
   */
  static Prediction of(String id, Answer answer) {
    Prediction prediction = new Prediction();
    if (!id.isEmpty()) {
      prediction.json.put("id", id);
    }
    return answer.match(prediction);
  }

  @Override
  public Prediction quoted(Quoted answer) {
    return fill("quoted", answer.confidence(), answer.headline(), answer.quotes());
  }

  @Override
  public Prediction timeline(Timeline answer) {
    Optional<Headline> only =
        answer.moments().size() == 1
            ? Optional.of(new Headline.Dated(answer.moments().get(0).mention()))
            : Optional.empty();
    return fill("quoted", answer.confidence(), only, answer.quotes());
  }

  @Override
  public Prediction disputed(Disputed answer) {
    Optional<Headline> first = Optional.of(answer.versions().get(0).headline());
    return fill("quoted", answer.confidence(), first, answer.quotes());
  }

  @Override
  public Prediction sequence(Sequence answer) {
    return fill("quoted", answer.confidence(), Optional.empty(), answer.quotes());
  }

  @Override
  public Prediction sides(Sides answer) {
    return fill("quoted", answer.confidence(), Optional.empty(), answer.quotes());
  }

  @Override
  public Prediction unanswered(Unanswered answer) {
    json.put("reason", answer.reason().name().toLowerCase(Locale.ROOT));
    return fill("unanswered", answer.confidence(), Optional.empty(), answer.nearest());
  }

  private Prediction fill(
      String status, double score, Optional<Headline> headline, List<Quote> quotes) {
    json.put("status", status);
    json.put("score", score);
    json.put("answer", headline.map(found -> words(found, quotes.get(0))).orElse(null));
    json.put("date", headline.flatMap(Headline::when).map(When::iso).orElse(null));
    ArrayNode array = json.putArray("quotes");
    for (Quote quote : quotes) {
      array
          .addObject()
          .put("doc", quote.passage().document().source().name())
          .put("start", quote.passage().span().start())
          .put("end", quote.passage().span().end())
          .put("text", quote.text());
    }
    return this;
  }

  private static String words(Headline headline, Quote quote) {
    return headline.span().in(quote.passage().document().text());
  }

  /** Adds to each quote what its footnote says. */
  Prediction withSources(Answer answer) {
    List<Quote> quotes = answer.quotes();
    for (int i = 0; i < quotes.size(); i++) {
      Document document = quotes.get(i).passage().document();
      ObjectNode node = (ObjectNode) json.get("quotes").get(i);
      node.put("title", document.title());
      node.put("author", document.author().orElse(null));
      node.put("published", document.head().published().map(it -> When.of(it).iso()).orElse(null));
      node.put("paragraph", quotes.get(i).passage().paragraphNumber().orElse(null));
    }
    return this;
  }

  /** Whether it answers. */
  boolean isQuoted() {
    return json.path("status").asText().equals("quoted");
  }

  /** The answer's date as ISO 8601, where that is what was asked. */
  Optional<String> date() {
    return Optional.of(json.path("date").asText("")).filter(date -> !date.isEmpty());
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
