import { Button, Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { WORK_AREAS, type WorkArea } from "../../../regulation";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center" },
  name: { width: "8em" },
  move: { minWidth: "32px" },
});

interface AreaOrderProps {
  readonly areas: readonly WorkArea[];
  readonly onChange: (areas: readonly WorkArea[]) => void;
}

/** Which chapters the text has, in which order: the chosen ones first, as they will stand. */
export function AreaOrder({ areas, onChange }: AreaOrderProps) {
  const styles = useStyles();
  const others = WORK_AREAS.filter((area) => !areas.includes(area));
  const move = (area: WorkArea, by: number) => {
    const at = areas.indexOf(area);
    const rest = areas.filter((each) => each !== area);
    onChange([...rest.slice(0, at + by), area, ...rest.slice(at + by)]);
  };
  return (
    <div role="group" aria-label="写哪几方面，按什么次序">
      <Text>写哪几方面，按什么次序</Text>
      <ul className={styles.list}>
        {areas.map((area, index) => (
          <li key={area} className={styles.row}>
            <Checkbox className={styles.name} label={area} checked onChange={() => onChange(areas.filter((each) => each !== area))} />
            <Button className={styles.move} size="small" appearance="subtle" aria-label={`${area}上移`} disabled={index === 0} onClick={() => move(area, -1)}>
              ↑
            </Button>
            <Button className={styles.move} size="small" appearance="subtle" aria-label={`${area}下移`} disabled={index === areas.length - 1} onClick={() => move(area, 1)}>
              ↓
            </Button>
          </li>
        ))}
        {others.map((area) => (
          <li key={area} className={styles.row}>
            <Checkbox className={styles.name} label={area} checked={false} onChange={() => onChange([...areas, area])} />
          </li>
        ))}
      </ul>
    </div>
  );
}
