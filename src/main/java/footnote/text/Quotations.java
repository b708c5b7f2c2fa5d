package footnote.text;

import java.util.regex.Pattern;

/** What stands between quotation marks. */
public final class Quotations {

  public static final Pattern ANY = Pattern.compile("“[^”]*”|\"[^\"]*\"");

  private Quotations() {}
}
