import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { GROUND } from "../theme";

const useStyles = makeStyles({
  // A transparent border is drawn where the system's contrast colours take every ground away.
  fold: { [GROUND]: tokens.colorNeutralBackground1, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, border: "1px solid transparent" },
  summary: {
    cursor: "pointer",
    padding: "6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // Beside the triangle: a second line begins under the first.
  title: { display: "inline-block", verticalAlign: "top", width: "calc(100% - 18px)" },
  inside: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "2px 10px 10px" },
});

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
}

/** Something that is opened to be read. What is folded up is not drawn, so that long lists cost nothing. */
export function Fold({ title, children, startsOpen = false }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
      </summary>
      {isOpen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
