package footnote.positions.offices;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Position.Tenure;
import footnote.positions.Setting;
import footnote.positions.grammar.OfficeWords;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of a table whose header says that it tells of offices: "Managing director · From ·
 * Until". A cell's words are those between two dots.
 */
public final class OfficeTable {

  private static final Pattern CELL = Pattern.compile("(?<=^|·)[^·]*");

  private static final Set<String> PEOPLE =
      Set.of("name", "holder", "who", "person", "incumbent", "office holder", "office-holder");

  private static final Set<String> POSTS =
      Set.of("office", "post", "position", "role", "title", "function", "job");

  private static final Set<String> BODIES =
      Set.of("club", "company", "body", "organisation", "organization", "team", "employer", "firm");

  private static final Set<String> FROM =
      Set.of("from", "since", "start", "began", "appointed", "elected", "took office", "in from");

  private static final Set<String> TO =
      Set.of("until", "to", "till", "end", "ended", "left", "left office");

  private static final Set<String> TERM =
      Set.of("years", "term", "tenure", "period", "in office", "time in office", "dates", "season");

  /** A name: nobody is called "vacant". */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}.*\\p{L}{2}.*");

  /** It goes on. */
  private static final Pattern OPEN =
      Pattern.compile("(?i)(?:to )?(?:today|now|present|date|in office|–|-)?");

  private static final Pattern VACANT = Pattern.compile("(?i)vacan(?:t|cy)|none|nobody|n/?a");

  private final Dates dates;
  private final List<Column> columns;
  private final Optional<String> title;

  /** What a column tells. */
  private enum Column {
    HOLDER,
    TITLE,
    BODY,
    FROM,
    TO,
    TERM,
    OTHER
  }

  private OfficeTable(Dates dates, List<Column> columns, Optional<String> title) {
    this.dates = dates;
    this.columns = columns;
    this.title = title;
  }

  /**
   * The table with this header; empty where that does not say who holds what from when.
   *
   * @param header its first row
   * @param heading what the table stands under
   */
  public static Optional<OfficeTable> of(
      String header, String heading, OfficeWords lexicon, Dates dates) {
    List<Column> columns = new ArrayList<>();
    Optional<String> title = Optional.empty();
    for (Cell cell : cells(header)) {
      String words = cell.words.toLowerCase(Locale.ROOT);
      Optional<String> named = title(words, lexicon);
      boolean holder = !columns.contains(Column.HOLDER);
      if (holder && named.isPresent()) {
        title = named;
      }
      columns.add(holder && named.isPresent() ? Column.HOLDER : column(words));
    }
    boolean timed =
        columns.contains(Column.FROM)
            || columns.contains(Column.TO)
            || columns.contains(Column.TERM);
    Optional<String> office =
        columns.contains(Column.TITLE)
            ? Optional.empty()
            : title.or(() -> title(heading.toLowerCase(Locale.ROOT), lexicon));
    boolean complete = office.isPresent() || columns.contains(Column.TITLE);
    return columns.contains(Column.HOLDER) && timed && complete
        ? Optional.of(new OfficeTable(dates, columns, office))
        : Optional.empty();
  }

  /** "managing director" for "managing directors" and for itself; empty where it is no title. */
  private static Optional<String> title(String words, OfficeWords lexicon) {
    int last = words.lastIndexOf(' ') + 1;
    String head = lexicon.singular(words.substring(last));
    return lexicon.isHead(head) && words.split(" ").length <= 4
        ? Optional.of(words.substring(0, last) + head)
        : Optional.empty();
  }

  private static Column column(String words) {
    return PEOPLE.contains(words)
        ? Column.HOLDER
        : POSTS.contains(words)
            ? Column.TITLE
            : BODIES.contains(words)
                ? Column.BODY
                : FROM.contains(words)
                    ? Column.FROM
                    : TO.contains(words)
                        ? Column.TO
                        : TERM.contains(words) ? Column.TERM : Column.OTHER;
  }

  /** A cell's words, and where they begin in the row; it may be empty. */
  private record Cell(String words, int start) {

    /** Throws {@link IllegalArgumentException} for an empty cell. */
    Span span() {
      return new Span(start, start + words.length());
    }
  }

  private static List<Cell> cells(String row) {
    List<Cell> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(row);
    while (cell.find()) {
      String words = cell.group().strip();
      cells.add(new Cell(words, cell.start() + cell.group().indexOf(words)));
    }
    return cells;
  }

  /**
   * Who holds what by {@code row}; empty where none of its cells tells a time, for then it is a
   * table of something else. Spans count from its beginning.
   */
  public Optional<List<Office>> read(String row, Setting setting) {
    List<Cell> cells = cells(row);
    Optional<When> when = when(cells, setting.published());
    return when.isEmpty() ? Optional.empty() : Optional.of(offices(cells, when));
  }

  private List<Office> offices(List<Cell> cells, Optional<When> when) {
    Optional<Cell> holder = cell(cells, Column.HOLDER).filter(OfficeTable::isNamed);
    Optional<String> office =
        title.or(() -> cell(cells, Column.TITLE).map(cell -> cell.words.toLowerCase(Locale.ROOT)));
    if (holder.isEmpty() || office.isEmpty() || office.get().isEmpty()) {
      return List.of();
    }
    String body = cell(cells, Column.BODY).map(Cell::words).orElse("");
    return List.of(
        new Office(holder.get().words, office.get(), body, Tenure.HELD, holder.get().span(), when));
  }

  private static boolean isNamed(Cell cell) {
    return NAME.matcher(cell.words).matches() && !VACANT.matcher(cell.words).matches();
  }

  private Optional<Cell> cell(List<Cell> cells, Column column) {
    int at = columns.indexOf(column);
    return at >= 0 && at < cells.size() ? Optional.of(cells.get(at)) : Optional.empty();
  }

  private Optional<When> when(List<Cell> cells, Optional<LocalDate> published) {
    Optional<When> term = days(cells, Column.TERM, published);
    if (term.isPresent()) {
      return term;
    }
    Optional<When> first = days(cells, Column.FROM, published);
    Optional<When> last = days(cells, Column.TO, published);
    Optional<LocalDate> from = first.flatMap(When::from);
    Optional<LocalDate> to = last.flatMap(When::to);
    if (from.isPresent() && to.isPresent()) {
      return to.get().isBefore(from.get())
          ? Optional.empty()
          : Optional.of(When.stretch(from.get(), to.get()));
    }
    return first
        .filter(when -> from.isPresent())
        .map(when -> open(when, from, Optional.empty()))
        .or(() -> last.filter(when -> to.isPresent()).map(w -> open(w, Optional.empty(), to)));
  }

  private static When open(When named, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new When(from, to, named.precision(), named.part(), named.approximate());
  }

  private Optional<When> days(List<Cell> cells, Column column, Optional<LocalDate> published) {
    return cell(cells, column)
        .filter(cell -> !OPEN.matcher(cell.words).matches())
        .flatMap(
            cell ->
                dates.read("in " + cell.words, published).stream()
                    .map(Mention::when)
                    .flatMap(Optional::stream)
                    .findFirst());
  }
}
