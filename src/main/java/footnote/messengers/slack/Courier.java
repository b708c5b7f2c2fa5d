package footnote.messengers.slack;

import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import footnote.chat.Message;
import footnote.chat.Reply;
import java.util.List;

/** Brings replies to where they belong. */
final class Courier {

  private final SlackApi api;

  Courier(SlackApi api) {
    this.api = api;
  }

  /** Every message of {@code reply}, into the thread of {@code place} if it has one. */
  void bring(Reply reply, Message.Place place) {
    for (SlackPage.Sheet sheet : SlackPage.of(reply)) {
      api.call(
          methods ->
              methods.chatPostMessage(
                  request ->
                      request
                          .channel(place.room())
                          .threadTs(place.thread().orElse(null))
                          .blocks(sheet.blocks())
                          .text(sheet.words())
                          .unfurlLinks(false)));
    }
  }

  /** What a person sees who opens the app's home. */
  void furnish(String person, Reply home) {
    List<LayoutBlock> blocks = SlackPage.of(home).get(0).blocks();
    View view = View.builder().type("home").blocks(blocks).build();
    api.call(methods -> methods.viewsPublish(request -> request.userId(person).view(view)));
  }

  /** Says in the assistant's pane that it is at work. */
  void atWork(Message.Place place) {
    place
        .thread()
        .ifPresent(
            thread ->
                api.call(
                    methods ->
                        methods.assistantThreadsSetStatus(
                            request ->
                                request
                                    .channelId(place.room())
                                    .threadTs(thread)
                                    .status("is looking it up …"))));
  }

  /** Offers questions to begin with in the assistant's pane. */
  void suggest(Message.Place place, List<String> questions) {
    api.call(
        methods ->
            methods.assistantThreadsSetSuggestedPrompts(
                request ->
                    request
                        .channelId(place.room())
                        .threadTs(place.thread().orElse(null))
                        .prompts(questions.stream().map(SuggestedPrompt::create).toList())));
  }
}
