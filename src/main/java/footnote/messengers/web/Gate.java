package footnote.messengers.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps foreign pages out. A page on the web can make its own name lead to this machine (DNS
 * rebinding) and would then read every document through its visitor's browser; so only names that
 * are known to be ours are answered to. And only our own page may post.
 */
final class Gate {

  /** A name, an IPv4 address or an IPv6 address in brackets, then perhaps a port. */
  private static final Pattern HOST =
      Pattern.compile("(?<name>[a-z0-9._-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(?::\\d{1,5})?");

  /** An address cannot be made to lead elsewhere, as a name can. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names = new HashSet<>(LOOPBACK);
  private final boolean others;

  /**
   * @param host where the page listens: unless that is loopback, any address is answered to
   */
  Gate(String host, List<String> more) {
    names.add(written(host));
    more.forEach(name -> names.add(written(name)));
    this.others = !LOOPBACK.contains(written(host));
  }

  private static String written(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
  }

  /** Whether a request with this {@code Host} is meant for us. */
  boolean answersTo(Optional<String> host) {
    return host.map(it -> HOST.matcher(it.toLowerCase(Locale.ROOT)))
        .filter(Matcher::matches)
        .map(parts -> parts.group("name"))
        .filter(name -> names.contains(name) || (others && ADDRESS.matcher(name).matches()))
        .isPresent();
  }

  /**
   * Whether what is posted comes from our own page. Every browser sends an {@code Origin} with what
   * a page posts; a proxy in front may have turned https into http.
   */
  boolean isOwn(Optional<String> origin, Optional<String> host) {
    return origin
        .filter(it -> host.isPresent())
        .filter(
            it ->
                it.equalsIgnoreCase("http://" + host.get())
                    || it.equalsIgnoreCase("https://" + host.get()))
        .isPresent();
  }
}
