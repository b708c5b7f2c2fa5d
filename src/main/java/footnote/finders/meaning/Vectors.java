package footnote.finders.meaning;

/** Arithmetic on vectors of one length. */
final class Vectors {

  private Vectors() {}

  /** The same direction with length 1; a zero vector stays zero. */
  static float[] normalised(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = vector[i] * scale;
    }
    return unit;
  }

  /**
   * The inner product of {@code query} and the row of {@code rows} that begins at {@code offset}.
   * Four sums run side by side, so that the processor need not wait for each addition.
   */
  static float dot(float[] query, float[] rows, int offset) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < query.length; i += 4) {
      a += query[i] * rows[offset + i];
      b += query[i + 1] * rows[offset + i + 1];
      c += query[i + 2] * rows[offset + i + 2];
      d += query[i + 3] * rows[offset + i + 3];
    }
    for (; i < query.length; i++) {
      a += query[i] * rows[offset + i];
    }
    return a + b + c + d;
  }
}
