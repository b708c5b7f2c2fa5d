package footnote.messengers.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.richblock.RichBlock;
import org.telegram.telegrambots.meta.api.objects.richblock.RichBlockBlockQuotation;
import org.telegram.telegrambots.meta.api.objects.richblock.RichBlockParagraph;
import org.telegram.telegrambots.meta.api.objects.richblock.RichBlockSectionHeading;
import org.telegram.telegrambots.meta.api.objects.richtext.RichMessage;
import org.telegram.telegrambots.meta.api.objects.richtext.RichText;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextConcat;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextDateTime;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextMarked;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextPlain;

/** Reads the words back from a rich message of the bot: such looks as it writes, and no others. */
final class RichWords {

  private RichWords() {}

  /** The words of the first quotation; where there is none, of everything but the footnotes. */
  static String of(RichMessage message) {
    Optional<String> quoted =
        message.getBlocks().stream()
            .filter(RichBlockBlockQuotation.class::isInstance)
            .map(RichWords::of)
            .findFirst();
    return quoted.orElseGet(() -> of(message.getBlocks()));
  }

  private static String of(List<RichBlock> blocks) {
    return blocks.stream()
        .map(RichWords::of)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String of(RichBlock block) {
    if (block instanceof RichBlockBlockQuotation quotation) {
      return of(quotation.getBlocks());
    }
    if (block instanceof RichBlockParagraph paragraph) {
      return of(paragraph.getText());
    }
    return block instanceof RichBlockSectionHeading heading ? of(heading.getText()) : "";
  }

  private static String of(@Nullable RichText text) {
    if (text instanceof RichTextPlain plain) {
      return plain.getText();
    }
    if (text instanceof RichTextConcat several) {
      return several.getTexts().stream().map(RichWords::of).collect(Collectors.joining());
    }
    if (text instanceof RichTextMarked marked) {
      return of(marked.getText());
    }
    return text instanceof RichTextDateTime day ? of(day.getText()) : "";
  }
}
