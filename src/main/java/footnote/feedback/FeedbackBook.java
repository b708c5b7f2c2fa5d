package footnote.feedback;

import footnote.chat.Feedback;
import footnote.chat.Message.Place;
import footnote.chat.Reply.Action.Rate;
import footnote.feedback.Opinion.Shown;
import footnote.keeping.Owner;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Revision;
import footnote.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What people thought of answers, in one SQLite file. The file is made with the first word, so that
 * a library nobody talks about has none. May be used from any thread, and by several processes.
 */
public final class FeedbackBook implements Feedback, AutoCloseable {

  /** How long another process may hold the file, in milliseconds. */
  private static final int PATIENCE = 5_000;

  private static final int KEY_BYTES = 32;

  /** An absent quote is as good as any other for telling two opinions apart, hence the ifnull. */
  private static final String SUBJECT =
      "question, room, ifnull(sha256, ''), ifnull(quote_start, 0), ifnull(quote_end, 0)";

  private static final List<String> TABLES =
      List.of(
          "create table if not exists secret (one integer primary key check (one = 1), key blob"
              + " not null)",
          "create table if not exists opinion (number integer primary key, question text not null,"
              + " messenger text not null, room text not null, sha256 text, path text,"
              + " quote_start integer, quote_end integer, quote text, helpful integer not null,"
              + " at text not null)",
          "create unique index if not exists subject on opinion (" + SUBJECT + ")");

  private static final String WRITE =
      "insert into opinion (question, messenger, room, sha256, path, quote_start, quote_end, quote,"
          + " helpful, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict ("
          + SUBJECT
          + ") do update set helpful = excluded.helpful, at = excluded.at";

  private static final String READ =
      "select number, question, sha256, path, quote_start, quote_end, quote, helpful, at"
          + " from opinion order by number";

  private final Path file;
  private final Supplier<Collection<Document>> documents;
  private @Nullable Connection connection;

  /**
   * Nothing is opened before it is needed.
   *
   * @param file such as {@code .footnote/feedback.db}
   * @param documents those whose words can be written beside an opinion
   */
  public FeedbackBook(Path file, Supplier<Collection<Document>> documents) {
    this.file = file;
    this.documents = documents;
  }

  /** Throws {@link FeedbackException} if the file cannot be written. */
  @Override
  public synchronized void rated(Rate rating, Place place, Instant at) {
    Optional<Shown> shown = rating.shown().map(this::known);
    try (PreparedStatement write = open().prepareStatement(WRITE)) {
      write.setString(1, rating.question());
      write.setString(2, place.messenger());
      write.setString(3, new Rooms(key()).name(place));
      write(write, shown);
      write.setBoolean(9, rating.helpful());
      write.setString(10, at.toString());
      write.executeUpdate();
    } catch (SQLException broken) {
      throw new FeedbackException(file, broken);
    }
  }

  private static void write(PreparedStatement write, Optional<Shown> shown) throws SQLException {
    write.setString(4, shown.map(it -> it.where().revision().digits()).orElse(null));
    write.setString(5, shown.map(it -> it.where().name().orElse("")).orElse(null));
    write.setObject(6, shown.map(it -> it.where().span().start()).orElse(null), Types.INTEGER);
    write.setObject(7, shown.map(it -> it.where().span().end()).orElse(null), Types.INTEGER);
    write.setString(8, shown.flatMap(Shown::text).orElse(null));
  }

  /** The quote with its path and its words, where its document is still there. */
  private Shown known(Citation citation) {
    return documents.get().stream()
        .filter(citation.revision()::isOf)
        .filter(document -> citation.span().end() <= document.text().length())
        .findFirst()
        .map(
            document ->
                new Shown(
                    new Citation(document.source(), citation.span()),
                    Optional.of(citation.span().in(document.text()))))
        .orElseGet(() -> new Shown(citation, Optional.empty()));
  }

  /**
   * Every opinion, in the order in which their subjects first came up; none where nobody has said
   * anything. Throws {@link FeedbackException} if the file cannot be read.
   */
  public synchronized List<Opinion> opinions() {
    if (connection == null && !Files.exists(file)) {
      return List.of();
    }
    try (Statement read = open().createStatement();
        ResultSet rows = read.executeQuery(READ)) {
      List<Opinion> opinions = new ArrayList<>();
      while (rows.next()) {
        opinions.add(
            new Opinion(
                rows.getInt("number"),
                rows.getString("question"),
                shown(rows),
                rows.getBoolean("helpful"),
                Instant.parse(rows.getString("at"))));
      }
      return opinions;
    } catch (SQLException broken) {
      throw new FeedbackException(file, broken);
    }
  }

  private static Optional<Shown> shown(ResultSet row) throws SQLException {
    String sha256 = row.getString("sha256");
    if (sha256 == null) {
      return Optional.empty();
    }
    Optional<Path> path =
        Optional.of(row.getString("path")).filter(name -> !name.isEmpty()).map(Path::of);
    Span span = new Span(row.getInt("quote_start"), row.getInt("quote_end"));
    String text = row.getString("quote");
    return Optional.of(
        new Shown(new Citation(path, new Revision(sha256), span), Optional.ofNullable(text)));
  }

  private Connection open() throws SQLException {
    if (connection == null) {
      makeFile();
      Connection opened = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
      try {
        prepare(opened);
      } catch (SQLException broken) {
        opened.close();
        throw broken;
      }
      connection = opened;
    }
    return connection;
  }

  /** Questions stand in it: it is the owner's alone. */
  private void makeFile() {
    try {
      Owner.file(file);
    } catch (IOException broken) {
      throw new FeedbackException(file, broken);
    }
  }

  private static void prepare(Connection opened) throws SQLException {
    try (Statement statement = opened.createStatement()) {
      statement.execute("pragma busy_timeout = " + PATIENCE);
      for (String table : TABLES) {
        statement.execute(table);
      }
    }
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try (PreparedStatement once =
        opened.prepareStatement("insert or ignore into secret (one, key) values (1, ?)")) {
      once.setBytes(1, key);
      once.executeUpdate();
    }
  }

  private byte[] key() throws SQLException {
    try (Statement read = open().createStatement();
        ResultSet row = read.executeQuery("select key from secret")) {
      return row.getBytes("key");
    }
  }

  @Override
  public synchronized void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException broken) {
        throw new FeedbackException(file, broken);
      }
      connection = null;
    }
  }
}
