package footnote.formats;

import footnote.text.Block;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a memo or an e-mail, in which every line says what it is: "From: Ann Lee", "To: all
 * staff", "Date: 3 May 2024", "Subject: The pier".
 *
 * @param values where the value of each key stands, by the key in lower case
 * @param blocks how many of the blocks are such lines
 */
record HeadKeys(Map<String, Span> values, int blocks) {

  private static final int MOST_BLOCKS = 12;

  /** A heading such as "MEMORANDUM" may stand above. */
  private static final int MOST_ABOVE = 2;

  private static final Pattern LINE =
      Pattern.compile(
          "(?im)^(from|to|cc|bcc|date|sent|subject|re|ref|reference)\\s*[:·]\\s*(\\S.*?)\\s*$");

  private static final Set<String> ADDRESSED = Set.of("to", "subject", "re");

  private static final HeadKeys NONE = new HeadKeys(Map.of(), 0);

  static HeadKeys in(String text, List<Block> blocks) {
    Map<String, Span> values = new LinkedHashMap<>();
    int last = 0;
    for (int i = 0; i < Math.min(MOST_BLOCKS, blocks.size()); i++) {
      int before = values.size();
      add(text, blocks.get(i).span(), values);
      if (values.size() > before) {
        last = i + 1;
      } else if (i >= MOST_ABOVE || !values.isEmpty()) {
        break;
      }
    }
    boolean head =
        values.containsKey("from") && values.keySet().stream().anyMatch(ADDRESSED::contains);
    return head ? new HeadKeys(values, last) : NONE;
  }

  private static void add(String text, Span block, Map<String, Span> values) {
    Matcher line = LINE.matcher(text).region(block.start(), block.end());
    while (line.find()) {
      values.putIfAbsent(
          line.group(1).toLowerCase(Locale.ROOT), new Span(line.start(2), line.end(2)));
    }
  }

  /** Who is named behind "From", without an address and an office. */
  Optional<String> author(String text) {
    return Optional.ofNullable(values.get("from"))
        .map(from -> from.in(text).split("\\s*[,<(;|]", 2)[0].replace("\"", ""))
        .filter(PersonName::isPeople);
  }

  /** Marks these lines as no part of what is told, but for the subject, which is the title. */
  String mark(String text, List<Block> marked, Span subject) {
    List<Block> head = marked.subList(0, blocks);
    List<Block> lines = new ArrayList<>();
    for (Block block : head) {
      Span span = block.span();
      if (span.contains(subject)) {
        addLine(text, span.start(), subject.start(), lines);
        lines.add(new Block(Block.Kind.TITLE, subject, 0));
        addLine(text, subject.end(), span.end(), lines);
      } else {
        addLine(text, span.start(), span.end(), lines);
      }
    }
    head.clear();
    marked.addAll(0, lines);
    return subject.in(text);
  }

  private static void addLine(String text, int start, int end, List<Block> lines) {
    String words = text.substring(start, end);
    if (!words.isBlank()) {
      int first = start + words.indexOf(words.strip());
      lines.add(new Block(Block.Kind.DATELINE, new Span(first, first + words.strip().length()), 0));
    }
  }

  /** What it is about. */
  Optional<Span> subject() {
    return Optional.ofNullable(values.get("subject"))
        .or(() -> Optional.ofNullable(values.get("re")));
  }
}
