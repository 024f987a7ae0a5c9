import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** So many are drawn at a time: a poor workbook has hundreds, and nobody mends them at one sitting. */
const AT_A_TIME = 30;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its first items, and more on request. */
export function LongList<Item>({ items, idOf, children }: LongListProps<Item>) {
  const styles = useStyles();
  const [shown, setShown] = useState(AT_A_TIME);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={idOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + AT_A_TIME)}>
          {`再看 ${Math.min(rest, AT_A_TIME)} 处（还有 ${rest} 处）`}
        </Button>
      )}
    </>
  );
}
