package footnote.positions;

import footnote.positions.OfficeWords.Turn;
import java.util.Optional;

/**
 * What a verb tells of somebody's office.
 *
 * @param at where the verb stands
 * @param turn what becomes of the office; NONE where the verb tells of something else
 * @param who whose office it is, where the verb tells of one
 * @param lead the word that opens its clause, "since" or "who"; empty for a main clause
 * @param ofTerm whether it is said of a term or a contract: "a contract that runs until"
 * @param leadAt where that word stands, or the verb itself
 */
record Deed(int at, Turn turn, Optional<String> who, String lead, int leadAt, boolean ofTerm) {}
