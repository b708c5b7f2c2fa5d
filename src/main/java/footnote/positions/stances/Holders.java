package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds by their full names those who hold what a clause says. */
final class Holders {

  private final Scene scene;
  private final Words words;
  private final Somebody somebody;

  Holders(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.somebody = new Somebody(scene);
  }

  /** Those whom {@code phrase} names, one by one; none where it names a thing. */
  List<String> in(Phrase phrase) {
    Phrase all = withoutNone(withoutTime(phrase));
    if (all.isEmpty() || words.is(all.start() - 1, "not")) {
      return List.of();
    }
    Phrase meant = antecedent(all).or(() -> apposed(all)).orElse(all);
    if (words.is(meant.start(), "i", "we", "us", "me")) {
      Optional<String> own =
          words.isQuoted(meant.start())
              ? scene.speech().quoted(meant.start())
              : scene.names().author();
      return own.stream().toList();
    }
    Optional<String> known = spokesman(meant).or(() -> new Voters(words).named(meant));
    if (known.isPresent()) {
      return known.stream().toList();
    }
    List<String> names = new ArrayList<>(listed(meant));
    for (Phrase part : names.isEmpty() ? each(meant) : List.<Phrase>of()) {
      Phrase each = apposed(part).filter(name -> name.end() <= phrase.end() + 4).orElse(part);
      if (somebody.is(each)) {
        owned(each)
            .or(() -> ofOwner(each))
            .or(() -> scene.names().resolve(scene.text(each)))
            .filter(name -> !names.contains(name))
            .ifPresent(names::add);
      }
    }
    return names;
  }

  /** Of "both captains, Bridie Falconer and Anahera Tipoki,": the names. */
  private List<String> listed(Phrase phrase) {
    boolean plural = words.isPlural(somebody.head(phrase)) && words.is(phrase.end(), ",");
    List<String> names = new ArrayList<>();
    int at = phrase.end() + 1;
    while (plural && words.isName(at)) {
      Phrase name = scene.nouns().next(at);
      scene.names().resolve(scene.text(name)).ifPresent(names::add);
      boolean more = words.is(name.end(), ",", "and") && words.isName(name.end() + 1);
      if (!more) {
        return names.size() > 1 && words.is(name.end(), ",") ? names : List.of();
      }
      at = name.end() + 1;
    }
    return List.of();
  }

  /** "the board under Kast" is the board. */
  private Phrase withoutTime(Phrase phrase) {
    for (int at = phrase.start() + 1; at < phrase.last(); at++) {
      if (words.is(at, "under", "during")) {
        return new Phrase(phrase.start(), at);
      }
    }
    return phrase;
  }

  /** "said that his members opposed it": who says so speaks for them. */
  private Optional<String> spokesman(Phrase phrase) {
    boolean owned = words.is(phrase.start(), "his", "her", "its", "their");
    boolean own = owned && scene.cues().isIn("following", words.lower(phrase.last()));
    return own ? scene.speech().reported(phrase.end()) : Optional.empty();
  }

  /** "Not one of the border towns", "none of the members": of the towns, and denied. */
  private Phrase withoutNone(Phrase phrase) {
    boolean one = words.is(phrase.start(), "one") && words.is(phrase.start() - 1, "not");
    boolean none = one || words.is(phrase.start(), "none", "neither");
    if (isNobody(words, phrase) && words.is(phrase.start() + 1, "in", "at", "of", "from")) {
      return new Phrase(phrase.start() + 2, phrase.end());
    }
    return none && words.is(phrase.start() + 1, "of")
        ? new Phrase(phrase.start() + 2, phrase.end())
        : phrase;
  }

  /** "nobody", the "one" of "no one" */
  static boolean isNobody(Words words, Phrase phrase) {
    boolean one = words.is(phrase.start(), "one") && words.is(phrase.start() - 1, "no");
    return one || words.is(phrase.start(), "nobody");
  }

  /** "Its president in Rome, the surgeon Giulio Sarti, is": by the name. */
  private Optional<Phrase> apposed(Phrase phrase) {
    boolean described = somebody.head(phrase) < phrase.last();
    boolean title = described ? somebody.isPerson(phrase) : !words.isName(phrase.last());
    boolean plain = title && words.is(phrase.end(), ",");
    Phrase name = scene.nouns().next(phrase.end() + 1);
    boolean named = plain && !name.isEmpty() && isNamed(name);
    return named && words.is(name.end(), ",", ".") ? Optional.of(name) : Optional.empty();
  }

  /** "the fisheries inspector Anders Rye", "the Lind family" */
  private boolean isNamed(Phrase phrase) {
    boolean named = words.isName(phrase.last());
    for (int at = phrase.start(); at < phrase.end() && somebody.is(phrase); at++) {
      named |= words.isName(at);
    }
    return named && !words.isTag(phrase.start(), "NUM", "PRON");
  }

  /** "Neither the founder nor his heirs", "Tadeusz Król and his successor, Ewa Lis" */
  private List<Phrase> each(Phrase phrase) {
    List<Phrase> each = new ArrayList<>();
    int start =
        words.is(phrase.start(), "neither", "both", "either") ? phrase.start() + 1 : phrase.start();
    for (int at = start; at < phrase.end(); at++) {
      boolean names =
          words.isName(at + 1) || words.is(at + 1, "the", "its", "his", "her", "their", "a");
      boolean plurals =
          words.isPlural(at - 1) && (words.isPlural(at + 1) || words.is(at + 2, "and"));
      if (words.is(at, "and", "nor", "or", ",") && (names || plurals) && at > start) {
        each.add(new Phrase(start, words.is(at - 1, ",") ? at - 1 : at));
        start = at + 1;
      }
    }
    each.add(new Phrase(start, phrase.end()));
    return each.stream().filter(part -> !part.isEmpty()).toList();
  }

  /** "Islamabad insists it takes no side": the pronoun stands for what the sentence began with. */
  private Optional<Phrase> antecedent(Phrase phrase) {
    boolean pronoun = phrase.isOneWord() && words.is(phrase.start(), "it", "they", "he", "she");
    if (!pronoun) {
      return Optional.empty();
    }
    for (int at = phrase.start() - 1; at > 0; at--) {
      boolean first = words.isPossessive(at) && words.isName(at - 1);
      if (first && scene.nouns().base(at - 1).start() == 0) {
        return Optional.of(scene.nouns().base(at - 1));
      }
      if (words.isVerb(at)) {
        Phrase told = scene.subjects().of(at);
        boolean person = words.is(phrase.start(), "he", "she");
        Phrase subject = person && !told.isEmpty() ? apposed(told).orElse(told) : told;
        boolean fits =
            !person
                || subject.isEmpty()
                || words.isName(subject.last())
                || speaksForHimself(subject)
                || (scene.names().person().isEmpty() && !isBody(subject));
        boolean itself =
            subject.isEmpty()
                || words.isTag(subject.start(), "PRON")
                || subject.start() >= phrase.start();
        boolean named = !subject.isEmpty() && words.isName(subject.last());
        boolean other =
            person && named && !scene.names().fits(words.lower(phrase.start()), name(subject));
        if (!itself && fits && !other) {
          return Optional.of(subject);
        }
      }
    }
    return Optional.empty();
  }

  /** "Nordby's fishermen are against it, its mayor is for it": Nordby's mayor. */
  private Optional<String> owned(Phrase phrase) {
    boolean its = words.is(phrase.start(), "its") && !words.isName(phrase.last());
    for (int at = 0; its && at < phrase.start(); at++) {
      Phrase owner = words.isName(at) ? scene.nouns().base(at) : Phrase.empty(at);
      boolean whole = !owner.isEmpty() && !words.isName(at + 1);
      if (whole && !scene.names().isPerson(scene.text(owner)) && !words.isDated(at)) {
        String rest = words.part(phrase.start() + 1, phrase.end());
        return Optional.of(name(owner) + "'s " + rest);
      }
    }
    return Optional.empty();
  }

  /** "two members of her own party": of Ruth Hale's party. */
  private Optional<String> ofOwner(Phrase phrase) {
    for (int at = phrase.start(); at < phrase.last(); at++) {
      boolean led = words.is(at - 1, "of") && at > phrase.start();
      if (words.is(at, "his", "her") && (led || words.is(at + 1, "own"))) {
        int rest = words.is(at + 1, "own") ? at + 2 : at + 1;
        String front = led ? words.part(phrase.start(), at) + " " : "";
        String owned = "'s " + words.part(rest, phrase.end());
        return personBefore(at).map(owner -> front + owner + owned);
      }
    }
    return Optional.empty();
  }

  /** Whom "his" or "her" at {@code owner} means: who was named last, else who was spoken of. */
  private Optional<String> personBefore(int owner) {
    String pronoun = words.lower(owner);
    for (int at = owner - 1; at >= 0; at--) {
      Optional<String> named =
          words.isName(at)
              ? Optional.of(name(scene.nouns().base(at))).filter(scene.names()::isPerson)
              : Optional.empty();
      if (named.filter(name -> scene.names().fits(pronoun, name)).isPresent()) {
        return named;
      }
    }
    return scene.names().person(pronoun);
  }

  private String name(Phrase phrase) {
    return scene.names().resolve(scene.text(phrase)).orElse("");
  }

  /** "the priest feared that he"; "her lawyer said that he" may speak of the client. */
  private boolean speaksForHimself(Phrase phrase) {
    String head = words.lower(somebody.head(phrase));
    boolean others = words.isOwner(phrase.start()) || scene.cues().isIn("voice", head);
    return somebody.isPerson(phrase) && !words.isPlural(somebody.head(phrase)) && !others;
  }

  /** "the bank advised him": no bank is "he". */
  private boolean isBody(Phrase phrase) {
    String head = words.lower(somebody.head(phrase));
    return scene.cues().isIn("following", head) || scene.cues().isIn("body", head);
  }
}
