/** What an object of the host's can do; each kind of object is a table of such members. */

export interface Property {
  readonly get?: () => unknown;
  readonly set?: (value: never) => void;
}

export interface HostObject {
  readonly kind: string;
  /** What names the object in later batches: `Id`, `_Id`. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  /** By their names on the wire. */
  readonly properties: Readonly<Record<string, Property>>;
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Objects that hang on this one. */
  readonly children?: Readonly<Record<string, () => HostObject>>;
  /** Of collections. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: never) => HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && "properties" in value;
}

/** Properties that are kept in a record as they are set. */
export function kept<Kept extends object>(record: Kept, names: readonly (keyof Kept & string)[]): Record<string, Property> {
  return Object.fromEntries(
    names.map((name): [string, Property] => [
      name[0]!.toUpperCase() + name.slice(1),
      {
        get: () => record[name] ?? null,
        set: (value) => {
          record[name] = value;
        },
      },
    ]),
  );
}
