import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, display: "flex", columnGap: "8px", alignItems: "center" },
});

interface TitledPartProps {
  readonly title: ReactNode;
  /** Where links within the pane lead to. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a section, under a heading of its own. */
export function TitledPart({ title, id, children }: TitledPartProps) {
  const styles = useStyles();
  return (
    <section {...(id !== undefined && { id })}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
