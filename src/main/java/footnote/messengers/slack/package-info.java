/** Footnote in Slack, by Bolt in Socket Mode: no public address is needed. */
@org.jspecify.annotations.NullMarked
package footnote.messengers.slack;
