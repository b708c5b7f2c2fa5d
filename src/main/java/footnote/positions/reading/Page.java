package footnote.positions.reading;

import footnote.dates.When;
import footnote.positions.Position;
import footnote.positions.Position.Holds;
import footnote.positions.Position.Office;
import footnote.positions.Position.Possession;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Tenure;
import footnote.positions.Position.Voice;
import footnote.positions.Succession;
import footnote.positions.reading.Positions.Reading;
import footnote.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of one document, as bytes: for each sentence that tells something its span, its
 * positions and its successions. Text is in modified UTF-8, as {@link DataOutputStream} writes it.
 */
final class Page {

  private static final byte STANCE = 0;
  private static final byte OFFICE = 1;
  private static final byte POSSESSION = 2;

  private Page() {}

  static ByteBuffer bytes(Map<Span, Reading> page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(page.size());
      for (Map.Entry<Span, Reading> each : page.entrySet()) {
        write(each.getKey(), out);
        write(each.getValue(), out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  /**
   * @throws IOException if the bytes are not those of a page
   */
  static Map<Span, Reading> of(ByteBuffer bytes) throws IOException {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(copy));
    Map<Span, Reading> page = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      Span span = span(in);
      page.put(span, reading(in));
    }
    return page;
  }

  private static void write(Reading reading, DataOutputStream out) throws IOException {
    out.writeInt(reading.positions().size());
    for (Position position : reading.positions()) {
      write(position, out);
    }
    out.writeInt(reading.successions().size());
    for (Succession succession : reading.successions()) {
      out.writeUTF(succession.before());
      out.writeUTF(succession.after());
      write(succession.span(), out);
    }
  }

  private static Reading reading(DataInputStream in) throws IOException {
    List<Position> positions = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      positions.add(position(in));
    }
    List<Succession> successions = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      successions.add(new Succession(in.readUTF(), in.readUTF(), span(in)));
    }
    return new Reading(positions, successions);
  }

  private static void write(Position position, DataOutputStream out) throws IOException {
    if (position instanceof Stance stance) {
      out.writeByte(STANCE);
      out.writeUTF(stance.holder());
      out.writeUTF(stance.about());
      out.writeUTF(stance.side().name());
      out.writeUTF(stance.voice().name());
    } else if (position instanceof Office office) {
      out.writeByte(OFFICE);
      out.writeUTF(office.holder());
      out.writeUTF(office.office());
      out.writeUTF(office.organisation());
      out.writeUTF(office.tenure().name());
    } else if (position instanceof Possession possession) {
      out.writeByte(POSSESSION);
      out.writeUTF(possession.holder());
      out.writeUTF(possession.kind().name());
      out.writeUTF(possession.what());
    }
    write(position.span(), out);
    write(position.when(), out);
  }

  private static Position position(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    String holder = in.readUTF();
    return switch (kind) {
      case STANCE ->
          new Stance(
              holder,
              in.readUTF(),
              Side.valueOf(in.readUTF()),
              Voice.valueOf(in.readUTF()),
              span(in),
              when(in));
      case OFFICE ->
          new Office(
              holder, in.readUTF(), in.readUTF(), Tenure.valueOf(in.readUTF()), span(in), when(in));
      case POSSESSION ->
          new Possession(holder, Holds.valueOf(in.readUTF()), in.readUTF(), span(in), when(in));
      default -> throw new IOException("no position is of the kind " + kind);
    };
  }

  private static void write(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private static void write(Optional<When> when, DataOutputStream out) throws IOException {
    out.writeBoolean(when.isPresent());
    if (when.isPresent()) {
      writeDay(when.get().from(), out);
      writeDay(when.get().to(), out);
      out.writeUTF(when.get().precision().name());
      out.writeUTF(when.get().part().name());
      out.writeBoolean(when.get().approximate());
    }
  }

  private static Optional<When> when(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? Optional.of(
            new When(
                day(in),
                day(in),
                When.Precision.valueOf(in.readUTF()),
                When.Part.valueOf(in.readUTF()),
                in.readBoolean()))
        : Optional.empty();
  }

  private static void writeDay(Optional<LocalDate> day, DataOutputStream out) throws IOException {
    out.writeBoolean(day.isPresent());
    out.writeLong(day.map(LocalDate::toEpochDay).orElse(0L));
  }

  private static Optional<LocalDate> day(DataInputStream in) throws IOException {
    boolean told = in.readBoolean();
    LocalDate day = LocalDate.ofEpochDay(in.readLong());
    return told ? Optional.of(day) : Optional.empty();
  }
}
