package footnote.tenures;

import java.util.regex.Pattern;

/** How questions for offices are worded. */
final class Wordings {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

  private static final String PARTICLES =
      "(?:(?:de|da|do|dos|du|del|van|von|der|den|la|le|bin|al|ter|ten) ){0,2}";

  private static final String NAME = WORD + "(?: " + PARTICLES + WORD + ")*";

  private static final String ADDRESS = " (?:Mr |Mrs |Ms |Dr |Sir )?";

  private static final String POSTS = "(?:post|office|position|job|role|title|rank|function)";

  /** "Who succeeded Lee?", "Lee's successor", "Who was Lee replaced by?" */
  static final Pattern AFTER =
      Pattern.compile(
          "(?:succeed(?:ed|s)?|follow(?:ed|s)?|replace[ds]?"
              + "|(?:took|takes|take|taking) over (?:(?:as )?(?:\\w+ ){1,3})?from|taken over from"
              + "|(?<!named |called |looked |ran )[Aa]fter|success(?:or|ion) (?:of|to))"
              + ADDRESS
              + ("(?<name>" + NAME + ")")
              + ("|(?<owner>" + NAME + ")['’]s? successor")
              + ("|(?<passive>" + NAME + ") (?:succeeded|followed|replaced) by"));

  /** "Who was mayor before Lee?", "Whom did Lee succeed?", "Who was replaced by Lee?" */
  static final Pattern BEFORE =
      Pattern.compile(
          "(?:preced(?:ed|es|e)|(?:came|comes|come) before|predecessor of|before)"
              + ADDRESS
              + ("(?<name>" + NAME + ")")
              + ("|(?<owner>" + NAME + ")['’]s? predecessor")
              + "|^[Ww]ho (?:was|were|is|are|has been|had been) (?:succeeded|followed|replaced) by "
              + ("(?<by>" + NAME + ")")
              + "|(?:[Ww]ho|[Ww]hom) (?:did|has|had) "
              + ("(?<active>" + NAME + ")")
              + " (?:succeed|replace|follow|take over from|taken over from)"
              + "|[Ww]hose (?:\\w+ ){0,2}(?:place|post|job|office|seat|shoes|role) (?:did|has|had) "
              + ("(?<place>" + NAME + ")")
              + " (?:take|taken|fill|filled|get)");

  /** "the bursar's predecessor", "the successor of the bursar": of whoever has the title. */
  static final Pattern OF_TITLE =
      Pattern.compile(
          "\\bthe (?:\\p{Ll}+ )*\\p{Ll}+['’]s? (?:predecessor|successor)\\b"
              + "|\\b(?:predecessor|successor) (?:of|to) (?:the|its|their|our) \\p{Ll}");

  /** "Who is mayor?", "Who currently leads the club?" */
  static final Pattern NOW =
      Pattern.compile(
          "(?i)\\b(?:now|currently|current|today|present|at the moment)\\b"
              + "|^(?:and |but |so )?(?:who|which \\p{L}+|what \\p{L}+) ?"
              + "(?:['’]s|is|are|leads|heads|chairs|runs|coaches|manages|trains|captains|directs"
              + "|presides|holds|has been)\\b");

  /** "Who was the first mayor?", but not "Who is the First Minister?" */
  static final Pattern FIRST =
      Pattern.compile(
          "(?i)\\b(?:the|its|their|['’]s|as|very) (?:very )?first\\b"
              + "(?![ -](?:minister|secretary|team|violin|officer|mate))"
              + "|\\bfirst (?:ever )?to\\b");

  /** Which of several holders is meant is told by more than days: "the former mayor". */
  static final Pattern OTHER =
      Pattern.compile("(?i)\\b(?:former|previous|ex|last|second|third|next)\\b");

  /** "Which post does Lee hold?", "What is Lee's job?" */
  static final Pattern POST =
      Pattern.compile(
          ("\\b(?:what|which)(?: \\p{L}+)? " + POSTS + "s?\\b")
              + "|\\bwhat (?:is|was|were|are) .{1,60}(?:['’]s?|\\bthe) "
              + (POSTS + "\\b"));

  /** "Which club did Lee coach?", "Who did Lee work for?", "Where did Lee play in 1998?" */
  static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:what|which|whose) (?<kind>(?:[\\p{L}-]+ ){0,2}?)(?:club|team|side|company|firm|employer"
              + "|university|school|college|organi[sz]ation|institution|party|ministry|committee"
              + "|association|society|council|federation|union|foundation|institute|agency"
              + "|commission|museum|hospital|charity|trust"
              + "|department|bank|newspaper|orchestra)s?\\b"
              + "|\\bwho(?:m)? (?:did|does|has|had|was|is) .*"
              + "\\b(?:(?:work|play|sign|coach|drive|ride)\\w* for|(?:employed|hired) by)\\??$"
              + "|\\b(?:what|which) place\\b|\\b(?:for|with) whom\\b"
              + "|\\bwhere (?:did|does|has|had|was|is) .*\\b(?:work|play|teach|serve|coach|manage"
              + "|employed|working|playing|teaching|serving|under contract)\\w*\\b");

  /** "What was Lee's job before she came to Nordbank?" */
  static final Pattern BEFORE_THAT =
      Pattern.compile(
          "\\b(?:[Bb]efore|[Pp]rior to) (?:that\\b|(?:he|she|they|then|coming|joining|becoming|taking|\\p{Lu}"
              + "\\p{L}+ (?:came|joined|became|took|moved|started))\\b)");

  /** "When did Lee step down?" */
  static final Pattern ENDS =
      Pattern.compile(
          "\\b(?:leave|left|resign\\w*|step\\w* down|retire\\w*|quit|give up|gave up|stop\\w*"
              + "|ceas\\w+|(?:until|till) (?:when|what|which)|end|ended|dismissed|sacked|ousted|out of office"
              + "|depart\\w*)\\b");

  /** "When did Lee take office?" */
  static final Pattern BEGINS =
      Pattern.compile(
          "\\b(?:become|became|take over|took over|take office|took office|appointed|elected"
              + "|named|chosen|sworn in|join\\w*|start\\w*|beg[ia]n|since when|from when|hired"
              + "|succeed\\w*|enter\\w*)\\b|\\bsince\\b");

  private Wordings() {}
}
