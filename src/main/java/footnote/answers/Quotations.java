package footnote.answers;

import java.util.regex.Pattern;

/** What stands between quotation marks. */
final class Quotations {

  static final Pattern ANY = Pattern.compile("“[^”]*”|\"[^\"]*\"");

  private Quotations() {}
}
