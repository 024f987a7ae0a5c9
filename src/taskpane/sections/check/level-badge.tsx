import { Badge } from "@fluentui/react-components";
import type { Level } from "../../../book";

const COLOURS = { 必改: "danger", 应改: "warning", 建议: "informative" } as const;

/** A level in its own words; the colour only repeats them. */
export function LevelBadge({ level }: { readonly level: Level }) {
  return (
    <Badge appearance="tint" color={COLOURS[level]}>
      {level}
    </Badge>
  );
}
