/** What is kept on disk so that it need not be worked out again. */
@org.jspecify.annotations.NullMarked
package footnote.keeping;
