/** The words before a note for the writer, who can search for them and delete them. */
export const TO_DO = "【待补充】";
