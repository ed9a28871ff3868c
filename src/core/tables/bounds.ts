/*
 * How far reading looks. Sheets of a million rows and merges of 16,384 columns exist; without bounds each of them would
 * be walked through for every form.
 */

/** Rows from the top of a region in which a list's header stands. Titles, notes and units above it take a few. */
export const HEADER_WITHIN = 30;

/** Rows in which headings state a year: those of the header, also of a second block below the first. */
export const YEARS_WITHIN = 40;

/** Characters of a heading at most; longer texts are notes, whose years are not the table's. */
export const LONGEST_HEADING = 30;

/** Columns that one merged heading covers at most; a title may be merged over the whole sheet. */
export const WIDEST_HEADING = 60;

/** Columns below a merged heading that are looked at for headings of its own, of which two are enough. */
export const GROUP_LOOKED_AT = 20;

/** Cells in the row of a title at most: the title, the form's code and the unit. */
export const CELLS_BESIDE_TITLE = 3;

/** Two titles so close, such as a title over two or three rows, begin one table and not two. */
export const ROWS_OF_TITLE = 2;
