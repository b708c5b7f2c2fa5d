/** Joins offices with their times, in prose and in lists. */
@org.jspecify.annotations.NullMarked
package footnote.positions.offices;
