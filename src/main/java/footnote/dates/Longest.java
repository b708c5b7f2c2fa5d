package footnote.dates;

import java.util.Optional;
import java.util.function.Supplier;

/** Tries several readings and keeps the longest. */
final class Longest {

  private Longest() {}

  /** The reading that reaches farthest; of equally long ones the first. */
  @SafeVarargs
  static Optional<Parsed> of(Supplier<Optional<Parsed>>... readings) {
    Optional<Parsed> longest = Optional.empty();
    for (Supplier<Optional<Parsed>> reading : readings) {
      Optional<Parsed> parsed = reading.get();
      if (parsed.isPresent() && (longest.isEmpty() || parsed.get().next() > longest.get().next())) {
        longest = parsed;
      }
    }
    return longest;
  }
}
