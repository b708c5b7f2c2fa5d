/** Who held which office in a library, and which of them a question asks for. */
@org.jspecify.annotations.NullMarked
package footnote.tenures;
