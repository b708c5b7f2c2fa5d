/** Tells what happened, day after day. */
@org.jspecify.annotations.NullMarked
package footnote.answers.timelines;
