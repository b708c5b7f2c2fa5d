package footnote.positions.terms;

import java.util.List;
import java.util.Optional;

/**
 * What a date of a sentence can hang on: a verb, or a title, with the claims it makes.
 *
 * @param at where it begins
 * @param claims by their number; none where the verb makes no claim of its own
 * @param deed its verb; none where a title stands alone
 * @param aside whether the title only tells who somebody is: "the director, Anna Berg,"
 */
public record Governor(int at, List<Integer> claims, Optional<Deed> deed, boolean aside) {}
