package footnote.english;

import footnote.text.Resource;
import footnote.text.Thesaurus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Synonyms and opposites from Princeton's WordNet 3.1, and opposites among the small words that
 * WordNet leaves out ({@code opposites.txt}). May be used from any thread.
 *
 * <p>The dictionary is opened at the first question; it takes some tenths of a second.
 */
public final class WordNet implements Thesaurus {

  private static final String OPPOSITES = "opposites.txt";

  /** Entries that are remembered; a look-up takes some tenths of a millisecond. */
  private static final int REMEMBERED = 4_096;

  private final Map<String, Set<String>> small = smallWords();
  private final Map<String, Entry> entries =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
          return size() > REMEMBERED;
        }
      };
  private @Nullable Dictionary dictionary;

  private record Entry(Set<String> bases, Set<String> synonyms, Set<String> opposites) {}

  @Override
  public Set<String> synonyms(String word) {
    return entry(word).synonyms;
  }

  @Override
  public Set<String> bases(String word) {
    return entry(word).bases;
  }

  @Override
  public Set<String> opposites(String word) {
    return entry(word).opposites;
  }

  private synchronized Entry entry(String word) {
    return entries.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::lookUp);
  }

  private Entry lookUp(String word) {
    Set<String> bases = new HashSet<>();
    Set<String> synonyms = new HashSet<>();
    Set<String> opposites = new HashSet<>(small.getOrDefault(word, Set.of()));
    try {
      for (IndexWord found : open().lookupAllIndexWords(word).getIndexWordArray()) {
        bases.add(found.getLemma());
        opposites.addAll(small.getOrDefault(found.getLemma(), Set.of()));
        for (Synset sense : found.getSenses()) {
          sense.getWords().forEach(each -> synonyms.add(each.getLemma()));
          for (Pointer pointer : sense.getPointers()) {
            follow(pointer, found.getLemma(), synonyms, opposites);
          }
        }
      }
    } catch (JWNLException broken) {
      throw new IllegalStateException("WordNet cannot be read for \"" + word + "\"", broken);
    }
    return new Entry(plain(bases), plain(synonyms), plain(opposites));
  }

  /** Adjectives have opposites by way of those that they are similar to ("infamous"). */
  private static void follow(
      Pointer pointer, String lemma, Set<String> synonyms, Set<String> opposites)
      throws JWNLException {
    PointerType type = pointer.getType();
    if (type == PointerType.ANTONYM && isOf(pointer, lemma)) {
      opposites.add(lemma(pointer.getTarget()));
    } else if (type == PointerType.DERIVATION) {
      synonyms.add(lemma(pointer.getTarget()));
    } else if (type == PointerType.SIMILAR_TO) {
      Synset similar = pointer.getTargetSynset();
      similar.getWords().forEach(each -> synonyms.add(each.getLemma()));
      for (Pointer opposite : similar.getPointers(PointerType.ANTONYM)) {
        opposites.add(lemma(opposite.getTarget()));
      }
    }
  }

  /** Words of one meaning have opposites of their own. */
  private static boolean isOf(Pointer pointer, String lemma) {
    return !(pointer.getSource() instanceof Word source)
        || source.getLemma().equalsIgnoreCase(lemma);
  }

  private static String lemma(PointerTarget target) {
    return target instanceof Word word
        ? word.getLemma()
        : ((Synset) target).getWords().get(0).getLemma();
  }

  private static Set<String> plain(Set<String> lemmas) {
    return lemmas.stream()
        .filter(lemma -> lemma.indexOf(' ') < 0)
        .map(lemma -> lemma.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Dictionary open() throws JWNLException {
    Dictionary opened = dictionary;
    if (opened == null) {
      opened = Dictionary.getDefaultResourceInstance();
      dictionary = opened;
    }
    return opened;
  }

  /** Each line holds words of one side, a slash, and words of the other. */
  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> opposites = new HashMap<>();
    for (String line : Resource.lines(WordNet.class, OPPOSITES)) {
      String[] sides = line.split("/");
      List<String> left = List.of(sides[0].strip().split(" +"));
      List<String> right = List.of(sides[1].strip().split(" +"));
      left.forEach(word -> opposites.computeIfAbsent(word, w -> new HashSet<>()).addAll(right));
      right.forEach(word -> opposites.computeIfAbsent(word, w -> new HashSet<>()).addAll(left));
    }
    return opposites;
  }
}
