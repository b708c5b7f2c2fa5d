package footnote.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Reply;
import footnote.chat.Reply.Block;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PicturesTest {

  private static final Reply FINE = Reply.of(new Block.Line("fine"));
  private static final Reply BROKEN = Reply.of(new Block.Line("broken"));
  private static final Reply FONTLESS = Reply.of(new Block.Line("fontless"));

  private static Optional<byte[]> draw(Reply reply) {
    if (reply.equals(BROKEN)) {
      throw new IllegalStateException("broken on purpose");
    }
    if (reply.equals(FONTLESS)) {
      throw new NoClassDefFoundError("no fonts");
    }
    return Optional.of(new byte[] {1});
  }

  @Test
  void onePictureThatCannotBeDrawnIsLeftOutAndTheNextIsDrawn() {
    Pictures pictures = new Pictures(PicturesTest::draw);

    for (int i = 0; i < 2; i++) {
      assertThat(pictures.of(BROKEN)).isEmpty();
      assertThat(pictures.of(FONTLESS)).isEmpty();
      assertThat(pictures.of(FINE)).isPresent();
    }
  }
}
