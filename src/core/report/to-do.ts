/** What stands before a note for the writer, to be looked for and deleted. */
export const TO_DO = "【待补充】";
