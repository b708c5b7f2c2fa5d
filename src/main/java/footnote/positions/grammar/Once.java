package footnote.positions.grammar;

import java.util.Optional;
import java.util.function.Supplier;

/** Asks for a value where it is first needed, and keeps it. Not to be shared between threads. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> source;
  private Optional<T> value = Optional.empty();

  public Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (value.isEmpty()) {
      value = Optional.of(source.get());
    }
    return value.get();
  }
}
