package footnote.messengers.web;

import java.nio.file.Path;
import java.util.List;

/**
 * What the page needs to be opened.
 *
 * @param host the address it listens at
 * @param port 0 for any that is free
 * @param names under which it is called besides {@code host} and those of loopback
 * @param library the folder of the documents, for the dates of their files
 * @param state the folder for what has to survive a restart
 */
public record WebSettings(String host, int port, List<String> names, Path library, Path state) {

  public WebSettings {
    names = List.copyOf(names);
  }
}
