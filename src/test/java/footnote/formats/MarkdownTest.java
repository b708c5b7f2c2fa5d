package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.library.Format;
import footnote.text.Block;
import footnote.text.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class MarkdownTest extends FormatContract {

  @Override
  Format format() {
    return new Markdown();
  }

  @Override
  String fileName() {
    return "a.md";
  }

  @Override
  byte[] sample() {
    return "# Treaties\n\nThe *treaty* was [signed](x) in `Lima`.\n"
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void blocksHaveTheirKindsAndNoMarks() {
    Document document =
        read(
            "# Fruit\n\n## Sorts\n\nTwo\nlines.\n\n- apples\n- **pears**\n\n| a | b |\n|---|---|\n"
                + "| 1 | 2 |\n\n> quoted\n\n```\ncode\n```\n");
    assertThat(document.title()).isEqualTo("Fruit");
    assertThat(document.text())
        .isEqualTo(
            "Fruit\n\nSorts\n\nTwo\nlines.\n\napples\n\npears\n\na · b\n\n1 · 2\n\nquoted\n\ncode");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.TITLE,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.ITEM,
            Block.Kind.ITEM,
            Block.Kind.ROW,
            Block.Kind.ROW,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH);
    assertThat(document.blocks().get(1).level()).isEqualTo(2);
  }

  @Test
  void frontMatterIsTheHeadAndNotTheText() {
    Document document =
        read("---\ntitle: Lima\nauthor: A. Rey\ndate: 2021-03-04\n---\n\n# Lima\n\nIt holds.\n");
    assertThat(document.title()).isEqualTo("Lima");
    assertThat(document.author()).contains("A. Rey");
    assertThat(document.published()).contains(LocalDate.of(2021, 3, 4));
    assertThat(document.text()).isEqualTo("Lima\n\nIt holds.");
  }
}
