package footnote.messengers.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answers.Quote;
import footnote.answers.Run;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.text.Citation;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes a reply as data for the page. Words stay plain text, marks are offsets into them in UTF-16
 * code units, as a browser counts too: no markup is made anywhere on the way.
 */
final class ReplyJson implements Block.Cases<ObjectNode> {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Permalinks links;

  ReplyJson(Permalinks links) {
    this.links = links;
  }

  ObjectNode write(Reply reply) {
    ObjectNode page = JSON.objectNode();
    ArrayNode blocks = page.putArray("blocks");
    reply.blocks().forEach(block -> blocks.add(block.match(this)));
    return page;
  }

  @Override
  public ObjectNode line(Block.Line line) {
    return kind("line").put("text", line.text());
  }

  @Override
  public ObjectNode headline(Block.Headline headline) {
    ObjectNode json = kind("headline").put("text", headline.text());
    headline.note().ifPresent(note -> json.put("note", note));
    return json;
  }

  @Override
  public ObjectNode quotation(Block.Quotation quotation) {
    Quote quote = quotation.quote();
    return quoted(quote.whole(), quote.runs(), quote.passage(), quotation.footnote())
        .put("number", quotation.number());
  }

  @Override
  public ObjectNode footnote(Block.Footnote footnote) {
    return kind("footnote")
        .put("number", footnote.number())
        .put("footnote", footnote.text())
        .put("link", links.issue(footnote.where()));
  }

  /** The paragraph, with the sentence marked; the link leads to the sentence. */
  @Override
  public ObjectNode context(Block.Context context) {
    return quoted(context.around(), context.runs(), context.quote().passage(), context.footnote())
        .put("cutBefore", context.isCutBefore())
        .put("cutAfter", context.isCutAfter());
  }

  /** A lead is what {@code shown} begins with; of the mark there are both ends. */
  private ObjectNode quoted(Passage shown, List<Run> runs, Passage cited, String footnote) {
    ObjectNode json = kind("quotation").put("text", shown.text());
    int start = shown.span().start();
    for (Run run : runs) {
      switch (run.kind()) {
        case LEAD -> json.put("lead", run.span().end() - start);
        case MARK ->
            json.putArray("mark").add(run.span().start() - start).add(run.span().end() - start);
        case PLAIN -> {}
      }
    }
    return json.put("footnote", footnote).put("link", links.issue(cited));
  }

  /** Days are counted from 1 January 1970, as the browser counts them; an open end is absent. */
  @Override
  public ObjectNode chart(Block.Chart chart) {
    ObjectNode json = kind("chart");
    ArrayNode events = json.putArray("events");
    for (Reply.Event event : chart.events()) {
      ObjectNode each =
          events.addObject().put("label", event.label()).put("number", event.number());
      event.when().from().map(LocalDate::toEpochDay).ifPresent(day -> each.put("from", day));
      event.when().to().map(LocalDate::toEpochDay).ifPresent(day -> each.put("to", day));
    }
    return json;
  }

  @Override
  public ObjectNode items(Block.Items items) {
    ObjectNode json = kind("items");
    ArrayNode lines = json.putArray("lines");
    items.lines().forEach(lines::add);
    return json;
  }

  @Override
  public ObjectNode offer(Block.Offer offer) {
    return offer.action().match(new Offered(kind("offer").put("label", offer.label())));
  }

  /** Adds to {@code json} what the page sends back when the offer is taken up. */
  private record Offered(ObjectNode json) implements Action.Cases<ObjectNode> {

    @Override
    public ObjectNode ask(Action.Ask ask) {
      return json.put("ask", ask.text());
    }

    @Override
    public ObjectNode showContext(Action.ShowContext shown) {
      return json.put("show", path(shown.citation()));
    }

    @Override
    public ObjectNode rate(Action.Rate rate) {
      ObjectNode rating =
          json.putObject("rate").put("question", rate.question()).put("helpful", rate.helpful());
      rate.shown().ifPresent(citation -> rating.put("shown", path(citation)));
      return json;
    }
  }

  private static String path(Citation citation) {
    return new Link(citation.revision().digits(), Optional.of(citation.span())).path();
  }

  private static ObjectNode kind(String kind) {
    return JSON.objectNode().put("kind", kind);
  }
}
