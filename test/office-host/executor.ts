/** Runs a batch on the objects of the host. Knows paths, arguments and loads; knows nothing of workbooks. */
import type { HostObject } from "./objects/host-object";
import { isHostObject } from "./objects/host-object";
import type { Action, Answer, ArgumentInfo, Batch, ObjectPath, PathIds } from "./protocol";
import { ActionType, HostError, notImplemented, PathType } from "./protocol";

/** Objects that live longer than a batch, by the reference the client was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private count = 0;

  keep(object: HostObject): void {
    if (this.names.has(object)) return;
    const name = `reference${++this.count}`;
    this.names.set(object, name);
    this.objects.set(name, object);
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  find(name: string): HostObject {
    const object = this.objects.get(name);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  remove(name: string): void {
    this.objects.delete(name);
  }
}

/** Stops a batch before the action of that index; for tests of half-done work. */
export type BreakBefore = number | undefined;

export class Executor {
  constructor(
    private readonly root: () => HostObject,
    private readonly references: References,
    /** Told every member that is used, `Range.Values`. */
    private readonly onUse: (member: string) => void,
  ) {}

  /** Actions before the one that fails stay done, the rest is not run (a rule of this host; documented for batches). */
  run(batch: Batch, breakBefore?: BreakBefore): Answer {
    const run = new BatchRun(batch, this.root, this.references, this.onUse);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index === breakBefore) throw new HostError("GeneralException", "There was an internal error while processing the request.");
        results.push({ ActionId: action.Id, Value: run.act(action) });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        const known = error instanceof HostError ? error : new HostError("TestHostDefect", (error as Error).stack ?? String(error));
        const Location = run.locationOf(action);
        return { Results: results, TraceIds: traces, Error: { Code: known.code, Message: known.message, ActionIndex: index, Location } };
      }
    }
    return { Results: results, TraceIds: traces };
  }
}

class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: () => HostObject,
    private readonly references: References,
    private readonly onUse: (member: string) => void,
  ) {}

  locationOf(action: Action): string {
    const object = this.resolved.get(action.ObjectPathId);
    return `${object?.kind ?? "?"}.${action.Name}`;
  }

  act(action: Action): unknown {
    // A trace is a mark between actions and has no object (client).
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identityOf(object);
      case ActionType.query:
        return object && this.load(object, action.QueryInfo?.Select ?? []);
      case ActionType.method:
        return object ? this.call(object, action.Name, action.ArgumentInfo) : { _IsNull: true };
      case ActionType.setProperty:
        if (object) this.set(object, action.Name, action.ArgumentInfo);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** The object at the end of a path; null is a null object. A method on the path runs once per batch. */
  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `the batch has no path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.root) return this.root();
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) return this.references.find(path.Name);
    if (path.ObjectPathType === PathType.service) return service(path.Name);
    const parent = this.resolve(path.ParentObjectPathId!);
    // Members of a null object are null objects (assumed; usual in public samples).
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.method:
        return objectFrom(this.call(parent, path.Name, path.ArgumentInfo), `${parent.kind}.${path.Name}`);
      case PathType.property: {
        const child = member(parent.children, path.Name);
        if (!child) throw notImplemented(`${parent.kind}.${path.Name}`);
        this.onUse(`${parent.kind}.${path.Name}`);
        return child();
      }
      case PathType.indexer: {
        if (!parent.item) throw notImplemented(`indexer of ${parent.kind}`);
        return parent.item(this.arguments(path.ArgumentInfo)[0] as never);
      }
      default:
        throw notImplemented(`path type ${path.ObjectPathType}`);
    }
  }

  private identityOf(object: HostObject): Record<string, unknown> {
    const reference = this.references.nameOf(object);
    return { ...object.identity?.(), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (name === "_KeepReference") return this.references.keep(object);
    if (name === "_RemoveReference") return this.references.remove(this.arguments(info)[0] as string);
    const method = member(object.methods, name);
    if (!method) throw notImplemented(`${object.kind}.${name}()`);
    this.onUse(`${object.kind}.${name}()`);
    // Arguments left out come as null (client).
    const given = this.arguments(info).map((argument) => argument ?? undefined);
    return method(...(given as never[])) ?? null;
  }

  private set(object: HostObject, name: string, info: ArgumentInfo | undefined): void {
    const property = member(object.properties, name);
    if (!property?.set) throw notImplemented(`${object.kind}.${name} to be set`);
    this.onUse(`${object.kind}.${name}=`);
    property.set(this.arguments(info)[0] as never);
  }

  private load(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const own = { ...this.identityOf(object), ...this.selected(object, select.filter((name) => !name.includes("/") || !object.items)) };
    if (!object.items) return own;
    const ofItems = select.map((name) => name.replace(/^items\//i, ""));
    return { ...own, _Items: object.items().map((item) => ({ ...this.identityOf(item), ...this.selected(item, ofItems) })) };
  }

  /** Names are compared without case, as the add-in writes them in camel case. `child/name` loads of a child. */
  private selected(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const ofChildren = new Map<string, string[]>();
    for (const name of select) {
      const [first, ...rest] = name.split("/");
      if (rest.length > 0) ofChildren.set(first!, [...(ofChildren.get(first!) ?? []), rest.join("/")]);
      else if (!object.items) Object.assign(result, this.property(object, name));
    }
    for (const [name, names] of ofChildren) {
      const [found, child] = entry(object.children, name) ?? [];
      if (!child || found === undefined) throw notImplemented(`${object.kind}.${name}`);
      result[found] = this.load(child(), names);
    }
    return result;
  }

  private property(object: HostObject, name: string): Record<string, unknown> {
    const [found, property] = entry(object.properties, name) ?? [];
    if (found === undefined || !property?.get) throw notImplemented(`${object.kind}.${name}`);
    this.onUse(`${object.kind}.${found}`);
    return { [found]: property.get() };
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? undefined);
  }

  private withObjects(values: readonly unknown[], ids: PathIds | undefined): unknown[] {
    return values.map((value, index) => {
      const id = ids?.[index];
      if (typeof id === "number" && id !== 0) return this.resolve(id);
      return Array.isArray(value) && Array.isArray(id) ? this.withObjects(value, id as PathIds) : value;
    });
  }
}

function objectFrom(value: unknown, what: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw notImplemented(`object from ${what}()`);
}

/** office.js reports for duty at a service of its own when it starts (client). */
function service(name: string): HostObject {
  if (!name.endsWith("AddinInternalService")) throw notImplemented(`service ${name}`);
  return { kind: "AddinInternalService", properties: {}, methods: { NotifyActionHandlerReady: () => null } };
}

function entry<Member>(members: Readonly<Record<string, Member>> | undefined, name: string): [string, Member] | undefined {
  return Object.entries(members ?? {}).find(([known]) => known.toLowerCase() === name.toLowerCase());
}

function member<Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member | undefined {
  return entry(members, name)?.[1];
}
