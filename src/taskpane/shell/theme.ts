import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { ThemeName } from "../surroundings/office";

/** Excel's green. */
const GREEN: BrandVariants = {
  10: "#04160c",
  20: "#082818",
  30: "#0a3a20",
  40: "#0b4b29",
  50: "#0c5a31",
  60: "#0e6839",
  70: "#0f733d",
  80: "#107c41",
  90: "#2a8d56",
  100: "#54ab7a",
  110: "#66b789",
  120: "#7cc29b",
  130: "#93d0af",
  140: "#aedec4",
  150: "#caecd9",
  160: "#e6f6ed",
};

/** Office's typefaces, and typefaces for Chinese on Windows, Mac and Linux. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(GREEN), fontFamilyBase },
  dark: { ...createDarkTheme(GREEN), fontFamilyBase },
  "high-contrast": { ...teamsHighContrastTheme, fontFamilyBase },
};
