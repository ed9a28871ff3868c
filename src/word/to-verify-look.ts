import { ShadingType } from "docx";

/** The look of what is to be verified: red on pale red, which is grey when it is printed without colours. */
export const TO_VERIFY_LOOK = {
  shading: { type: ShadingType.CLEAR, color: "auto", fill: "FFC7CE" },
  color: "9C0006",
} as const;
