/** Footnote in Slack, by Bolt: in Socket Mode, which needs no public address, or over HTTP. */
@org.jspecify.annotations.NullMarked
package footnote.messengers.slack;
