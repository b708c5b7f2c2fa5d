package footnote.positions.terms;

import footnote.dates.Dates;
import footnote.dates.When;
import footnote.positions.Setting;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of a sentence, counted from those before it: "four years later". */
public final class SentenceDates {

  /** Nothing of an office is counted from the day that somebody was born. */
  private static final Pattern BIRTH =
      Pattern.compile("\\bborn (?:(?:at|in|on|near) )?(?:[\\p{L}'’-]+,? ){0,3}(?:(?:at|in|on) )?$");

  /** "which today account for half of it": the day on which the text is written tells nothing. */
  private static final Pattern IDLE =
      Pattern.compile(
          "(?i)\\b(?:which|that|who|what|as|than|still|even|is|are|of|until|to) "
              + "(?:today|now|tonight|this (?:day|year))$");

  /** Reading dates costs; a text with none of these has none that leans on another. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\d|\\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|seasons?|spring"
              + "|summer|autumn|winter|fall|yesterday|today|tomorrow|tonight|later|earlier|ago|before"
              + "|after|then|since|until|till|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
              + "|\\p{L}*(?:uary|ember|day|ober)|march|april|june|july|august|christmas|easter"
              + "|fortnights?|quarters?|hours?|morning|evening|night|noon|midnight|noughties"
              + "|\\p{L}*(?:ties|teens))\\b");

  private final Dates dates;

  public SentenceDates(Dates dates) {
    this.dates = dates;
  }

  /**
   * In the order of the sentence.
   *
   * @param earlier the date that the text before tells last
   */
  public List<Dated> in(String sentence, Setting setting, Optional<When> earlier) {
    boolean alone = setting.before().isEmpty() || !DATE.matcher(sentence).find();
    String lead = alone ? "" : setting.before() + " ";
    List<Dated> dated =
        new ArrayList<>(
            dates.read(lead + sentence, setting.published()).stream()
                .filter(mention -> mention.span().start() >= lead.length())
                .map(mention -> new Dated(shifted(mention.span(), lead.length()), mention))
                .toList());
    Recounts recounts = new Recounts(sentence, earlier, setting.published());
    BareSeasons seasons = new BareSeasons(sentence, earlier, setting.published());
    List<Dated> all = new ArrayList<>(recounts.of(dated));
    addInstead(new NextSeasons(sentence, earlier).in(List.copyOf(all)), all);
    addApart(new Seasons(dates).in(sentence), all);
    addApart(seasons.in(dated), all);
    all.sort(Comparator.comparingInt(each -> each.span().start()));
    return all;
  }

  private static void addInstead(List<Dated> better, List<Dated> all) {
    all.removeIf(one -> better.stream().anyMatch(each -> each.span().overlaps(one.span())));
    all.addAll(better);
  }

  private static void addApart(List<Dated> more, List<Dated> all) {
    List<Dated> apart =
        more.stream()
            .filter(one -> all.stream().noneMatch(each -> each.span().overlaps(one.span())))
            .toList();
    all.addAll(apart);
  }

  /** The date that the text before tells last. */
  public Optional<When> earlier(Setting setting) {
    String before = setting.before();
    if (!DATE.matcher(before).find()) {
      return Optional.empty();
    }
    return dates.read(before, setting.published()).stream()
        .filter(mention -> !BIRTH.matcher(before.substring(0, mention.span().start())).find())
        .filter(mention -> !IDLE.matcher(before.substring(0, mention.span().end())).find())
        .flatMap(mention -> mention.when().stream())
        .reduce((first, second) -> second);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() - by, span.end() - by);
  }
}
