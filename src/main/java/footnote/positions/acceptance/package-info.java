/** How sure a reading is: learned weights of what can be seen around it. */
package footnote.positions.acceptance;
