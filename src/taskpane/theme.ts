import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

export const THEME_CHOICES = { system: "跟随系统", light: "浅色", dark: "深色" } as const;
export type ThemeChoice = keyof typeof THEME_CHOICES;

const KEY = "union-ledger.theme";

function matches(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

export function themeOf(choice: ThemeChoice): Theme {
  // Windows' contrast themes paint over everything; Fluent's theme for them keeps outlines where fills would vanish.
  if (matches("(forced-colors: active)")) return teamsHighContrastTheme;
  const dark = choice === "dark" || (choice === "system" && matches("(prefers-color-scheme: dark)"));
  return dark ? webDarkTheme : webLightTheme;
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
