package footnote.chat;

import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people say to a bot besides asking, and what it says to that. Only a message that is nothing
 * else is small talk: "thanks, and when did he leave?" is a question.
 */
enum SmallTalk {
  GREETING(
      "(?:hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day))(?: there| all"
          + "| everyone| footnote| bot)?",
      "Hello. Ask me something about the documents: when something happened, who thinks what, who"
          + " held which office."),
  WELL_BEING(
      "(?:hi,? |hello,? |hey,? )?(?:how are you(?: doing| today)?|how do you do|how(?:'s| is) it"
          + " going|what(?:'s| is) up)",
      "Well, thank you. What would you like to know?"),
  THANKS(
      "(?:ok(?:ay)?,? |great,? |perfect,? )?(?:many |thousand )?(?:thanks?|thank you|thx|ty|cheers"
          + "|merci|much appreciated)(?: you)?(?: so much| very much| a lot| a bunch| again)?"
          + "(?: for (?:your|the|that|this)? ?(?:help|answer|quote|info|information)?)?",
      "You are welcome."),
  PRAISE(
      "(?:ok(?:ay)?|good|great|perfect|nice|cool|wow|excellent|awesome|well done|good (?:job|bot"
          + "|work|answer)|nice (?:one|work|job|bot)|(?:i )?(?:love|like) (?:it|you|this)|interesting"
          + "|very (?:good|nice|interesting|helpful)|that(?:'s| is) (?:good|great|helpful|interesting"
          + "|perfect)|got it|i see|understood|right|yes|sure|fine)",
      "Good. Ask on."),
  COMPLAINT(
      "(?:bad bot|(?:that(?:'s| is|s)? |this is |you(?:'re| are) )?(?:just |so |completely )?(?:wrong"
          + "|incorrect|not (?:right|true|correct)|useless|stupid|bad|terrible|nonsense|rubbish|dumb)"
          + "|no+|nope|you suck|wtf|hm+|huh)",
      "I am sorry that this was of no use. I can only quote what the documents say; asking it in"
          + " other words may find more, and /more shows what else I found."),
  FAREWELL(
      "(?:ok(?:ay)?,? )?(?:good ?bye|bye(?:[ -]?bye)?|see you(?: later| soon)?|see ya|cya|farewell"
          + "|good night|have a (?:nice|good) (?:day|evening|one|weekend)|take care|ciao)",
      "Goodbye. I am here when you have another question."),
  LAUGHTER("(?:(?:ha)+h?|lol|rofl|lmao|(?:he)+h?|:-?\\)|;-?\\)|😀|😂|🙂|👍)", "Good. Ask on."),
  WHO(
      "(?:(?:and )?who|what) (?:are|r) (?:you|u)|what(?:'s| is) your name|do you have a name"
          + "|(?:tell me|say something) about yourself|introduce yourself|what is (?:this"
          + "|this bot|footnote)",
      "I am Footnote. I answer questions from a folder of documents, and only with their own words:"
          + " every quote is exact and shows where it stands. What they do not say, I do not say."),
  HUMAN(
      "are (?:you|u) (?:a |an )?(?:human|person|real(?: person| human)?|bot|robot|machine|ai|alive"
          + "|chatgpt|gpt|llm|language model|computer|sentient|conscious)(?: being)?"
          + "|am i (?:talking|speaking|chatting) (?:to|with) an? (?:human|person|bot|robot|machine|ai)"
          + "|is this an? (?:human|person|bot|robot|machine|ai)",
      "No human: a program. I find sentences in documents and quote them; I make none up, for I"
          + " cannot write any."),
  MAKER(
      "who (?:made|built|created|wrote|programmed|developed|owns|runs|invented|designed) (?:you|u"
          + "|this bot|footnote)|where (?:do|did) you come from",
      "Footnote is a free program, and whoever runs it here chose the documents I answer from."),
  HOW(
      "how (?:do|did|can|could|would) (?:you|u) (?:know|know (?:that|this|it|all (?:that|this))|find"
          + " (?:that|this|it|out)|answer|work|do (?:that|this|it))|how does (?:this|it|footnote)"
          + " work|how sure are you|are you sure|can i trust (?:you|this|that)"
          + "|is (?:that|this|it) (?:true|right|correct)|really",
      "I know only what the documents say. Each answer is quoted word for word, with its footnote:"
          + " document, author, date and paragraph. /context 1 shows a quote in its surroundings, so"
          + " that you can judge for yourself."),
  ABLE(
      "(?:(?:hi|hello|hey)(?: there)?[,.!]* )?what (?:can|could|do) (?:you|u) (?:do|answer|know|offer)"
          + "(?: for me)?|what can i (?:ask|do)"
          + "(?: you| here)?|how (?:do|can) i (?:use|ask) (?:you|this|it)|can you help(?: me)?|help"
          + "(?: me)?(?: please)?|what (?:are|is) your (?:purpose|function|job)s?",
      "I answer from the documents: when something happened, what happened in a time, who thinks"
          + " what, who held which office. You can ask on: “And when did he go there?”"),
  DOCUMENTS(
      "(?:what|which) (?:documents?|sources?|files?|texts?|articles?|books?) (?:do|did|have|can) you"
          + " (?:have|know|use|read|got|search)(?: read)?|what (?:do you know about|have you read"
          + "|is in (?:the|your) (?:library|folder|documents)"
          + "|(?:is|are) (?:this|the|these|your) (?:library|folder|collection|documents|files|texts)"
          + " about)|(?:show|list)(?: me)? (?:the |your"
          + " |all )?(?:documents|sources|files|library)|where do you get (?:your|the)"
          + " (?:answers|information|info|quotes|knowledge)(?: from)?|how many documents (?:do you"
          + " have|are there|have you read)",
      "");

  private final Pattern wording;
  private final String answer;

  SmallTalk(String wording, String answer) {
    this.wording = Pattern.compile("(?i)^[\\s¡¿(]*(?:" + wording + ")[\\s.!?…)]*$");
    this.answer = answer;
  }

  /** Which small talk {@code message} is, if it is nothing else. */
  static Optional<SmallTalk> in(String message) {
    String plain = message.replace('’', '\'').strip();
    return Arrays.stream(values())
        .filter(talk -> talk.wording.matcher(plain).matches())
        .findFirst();
  }

  Reply reply() {
    return this == WHO || this == ABLE
        ? Reply.of(
            new Block.Line(answer),
            new Block.Offer("Sources", new Action.Ask("/sources")),
            new Block.Offer("Help", new Action.Ask("/help")))
        : Reply.of(new Block.Line(answer));
  }
}
