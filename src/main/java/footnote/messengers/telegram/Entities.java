package footnote.messengers.telegram;

import footnote.text.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** Writes looks as the entities of a plain message, which every server knows. */
final class Entities {

  /** A longer quote is folded, with a tap to open it. */
  private static final int LONG_QUOTE = 600;

  private Entities() {}

  static List<MessageEntity> of(StyledText text) {
    return text.styles().stream().flatMap(style -> of(style.look(), style.span())).toList();
  }

  private static Stream<MessageEntity> of(Look look, Span span) {
    if (look instanceof Look.Day day) {
      return Stream.of(day(day.day(), span));
    }
    if (look instanceof Look.Plain plain) {
      return switch (plain) {
        case HEADLINE -> Stream.of(entity("bold", span));
        case MARK -> Stream.of(entity("bold", span), entity("underline", span));
        case QUOTE ->
            Stream.of(
                entity(span.length() > LONG_QUOTE ? "expandable_blockquote" : "blockquote", span));
        case NOTE, LEAD, SOURCE -> Stream.of(entity("italic", span));
        case ITEMS -> Stream.of();
      };
    }
    return Stream.of(entity("italic", span));
  }

  private static MessageEntity entity(String type, Span span) {
    return new MessageEntity(type, span.start(), span.length());
  }

  /** Without a format the words stay as they are, and a tap shows the day in one's own calendar. */
  private static MessageEntity day(LocalDate day, Span span) {
    MessageEntity entity = entity("date_time", span);
    entity.setUnixTime(noon(day));
    return entity;
  }

  /** Noon in UTC: from there it is the same day nearly everywhere. */
  static int noon(LocalDate day) {
    return Math.toIntExact(day.toEpochSecond(LocalTime.NOON, ZoneOffset.UTC));
  }

  /** Whether {@link #noon} of a day is a number that the Bot API can hold. */
  static boolean isWithinReach(LocalDate day) {
    long second = day.toEpochSecond(LocalTime.NOON, ZoneOffset.UTC);
    return second == (int) second;
  }
}
