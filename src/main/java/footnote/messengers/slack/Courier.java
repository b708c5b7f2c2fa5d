package footnote.messengers.slack;

import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.pictures.Pictures;
import java.util.ArrayList;
import java.util.List;

/** Brings replies to where they belong; throws what {@link SlackApi#call} throws. */
final class Courier {

  private final SlackApi api;
  private final Pictures pictures = new Pictures();

  Courier(SlackApi api) {
    this.api = api;
  }

  /**
   * A call for every message of {@code reply}, into the thread of {@code place} if it has one, and
   * for its picture after them.
   */
  List<Runnable> calls(Reply reply, Message.Place place) {
    List<Runnable> calls = new ArrayList<>();
    SlackPage.of(reply).forEach(sheet -> calls.add(() -> post(sheet, place)));
    pictures.of(reply).ifPresent(png -> calls.add(() -> upload(png, place)));
    return calls;
  }

  private void post(SlackPage.Sheet sheet, Message.Place place) {
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

  private void upload(byte[] png, Message.Place place) {
    api.call(
        methods ->
            methods.filesUploadV2(
                request ->
                    request
                        .fileData(png)
                        .filename("timeline.png")
                        .title("Timeline")
                        .altTxt("The dates above, drawn along a line")
                        .channel(place.room())
                        .threadTs(place.thread().orElse(null))));
  }

  /** Says something to one person only, where others may read along. */
  void whisper(Reply reply, Message.Place place, String person) {
    SlackPage.Sheet sheet = SlackPage.of(reply).get(0);
    api.call(
        methods ->
            methods.chatPostEphemeral(
                request ->
                    request
                        .channel(place.room())
                        .threadTs(place.thread().orElse(null))
                        .user(person)
                        .blocks(sheet.blocks())
                        .text(sheet.words())));
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
  void suggest(Message.Place place, List<SuggestedPrompt> questions) {
    api.call(
        methods ->
            methods.assistantThreadsSetSuggestedPrompts(
                request ->
                    request
                        .channelId(place.room())
                        .threadTs(place.thread().orElse(null))
                        .prompts(questions)));
  }
}
