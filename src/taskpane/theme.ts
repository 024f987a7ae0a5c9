import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

export const THEME_CHOICES = { system: "跟随系统", light: "浅色", dark: "深色" } as const;
export type ThemeChoice = keyof typeof THEME_CHOICES;

/** The teal of the product's icon, from dark to light; text on shades 60 to 90 keeps a contrast above 4.5 : 1. */
const TEAL: BrandVariants = {
  10: "#021010",
  20: "#061f1f",
  30: "#083030",
  40: "#0a3f3f",
  50: "#0a4f4f",
  60: "#0c5959",
  70: "#0d6262",
  80: "#0f6b6b",
  90: "#217c7a",
  100: "#338d8a",
  110: "#4a9e9a",
  120: "#63afab",
  130: "#7fc0bb",
  140: "#9cd1cc",
  150: "#bbe2dd",
  160: "#dbf2ee",
};

const LIGHT = createLightTheme(TEAL);
// On dark ground links and selected tabs need the lighter shades to be read.
const DARK: Theme = { ...createDarkTheme(TEAL), colorBrandForeground1: TEAL[120], colorBrandForeground2: TEAL[130], colorBrandForegroundLink: TEAL[120] };

/** The custom property that names the ground something stands on, for what scrolls over it. */
export const GROUND = "--ground";

const KEY = "union-ledger.theme";

function matches(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

export function themeOf(choice: ThemeChoice): Theme {
  // Windows' contrast themes paint over everything; Fluent's theme for them keeps outlines where fills would vanish.
  if (matches("(forced-colors: active)")) return teamsHighContrastTheme;
  const dark = choice === "dark" || (choice === "system" && matches("(prefers-color-scheme: dark)"));
  return dark ? DARK : LIGHT;
}

/** The theme chosen on this machine (a state of the screen, not of the workbook); follows the system until then. */
export function useThemeChoice(): [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState<ThemeChoice>(storedChoice);
  const [, repaint] = useState(0);
  useEffect(() => {
    if (typeof matchMedia !== "function") return undefined;
    const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    const onChange = () => repaint((count) => count + 1);
    queries.forEach((query) => query.addEventListener("change", onChange));
    return () => queries.forEach((query) => query.removeEventListener("change", onChange));
  }, []);
  // A page around the pane, as the browser edition has it, takes its colours from here.
  useEffect(() => {
    document.documentElement.dataset.theme = choice;
  }, [choice]);
  return [
    choice,
    (next) => {
      setChoice(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // A page opened from a file may have no storage; the choice then holds until it is closed.
      }
    },
  ];
}

function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return stored !== null && stored in THEME_CHOICES ? (stored as ThemeChoice) : "system";
  } catch {
    return "system";
  }
}
