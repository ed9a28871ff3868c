/*
 * How far reading looks. Sheets of a million rows and merges of 16,384 columns exist; without bounds each of them would
 * be walked through for every form.
 */

/** Rows below the title in which the header of a list must stand. Notes and the unit above it take a few of them. */
export const HEADER_WITHIN = 30;

/** Rows below the title in which a heading may state the year, such as 2020年决算数: a second block has headings too. */
export const YEARS_WITHIN = 40;

/** A heading has at most so many characters; a longer text is a note, and a year in it is not the table's. */
export const LONGEST_HEADING = 30;

/** A merged heading covers its own column and at most so many more; a title may be merged over the whole sheet. */
export const WIDEST_HEADING = 60;

/** A merged heading names a group where two headings stand below it, in its own column or in so many to the right. */
export const GROUP_LOOKED_AT = 20;

/** The row of a title has at most so many filled cells: the title, the form's code and the unit. */
export const CELLS_BESIDE_TITLE = 3;

/** Two titles at most so many rows apart are one title, written over two or three rows. */
export const ROWS_OF_TITLE = 2;
