package footnote.positions.reading;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Where it is kept what was read, for the next start. May be used from any thread. */
public interface Keeping {

  /** Keeps nothing. */
  Keeping NOTHING =
      new Keeping() {
        @Override
        public Optional<ByteBuffer> get(ByteBuffer key) {
          return Optional.empty();
        }

        @Override
        public void put(ByteBuffer key, ByteBuffer content) {}
      };

  /** What was kept for {@code key}, 16 bytes, if anything was. */
  Optional<ByteBuffer> get(ByteBuffer key);

  /** Keeps {@code content} for {@code key}, 16 bytes. */
  void put(ByteBuffer key, ByteBuffer content);
}
