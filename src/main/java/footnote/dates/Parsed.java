package footnote.dates;

/**
 * An expression that was found, and where reading goes on.
 *
 * @param next index of the first lexeme behind it
 */
record Parsed(Expression expression, int next) {}
