/** Files count the five pixels of padding beside the characters: at 7 pixels to the character 5/7. */
const PADDING = 0.7109375;

/** The width a file states, as people see it in Excel: characters of the default font, to two decimals. */
export function charactersOf(fileWidth: number): number {
  return Math.round(Math.max(0, fileWidth - PADDING) * 100) / 100;
}

export function fileWidthOf(characters: number): number {
  return characters + PADDING;
}
