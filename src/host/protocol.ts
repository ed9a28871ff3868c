import { HostError, invalidArgument, notImplemented } from "./errors";
import { type AnyObject, member } from "./object";

/*
 * The batch protocol between the office.js library and a host. A request lists object paths and actions on them; the
 * answer has one result for each action. This was learnt by watching the library's own requests.
 */

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** True where nothing refers to the object after the request. */
  readonly D?: boolean;
}

export interface BatchRequest {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: Record<string, unknown>;
}

const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** Methods that do not change the workbook. */
const READING = /^(_|Get|Activate|Select|SetAppRuntimeState|NotifyActionHandlerReady|SendTelemetryEvent)/;

/** The functions of the host that the dispatcher needs. */
export interface Roots {
  readonly workbook: AnyObject;
  /** Makes the objects that are addressed by the name of their type. */
  newObject(name: string): AnyObject;
  keep(object: AnyObject): string;
  recall(reference: string): AnyObject;
  /** Called before every action. It may throw to refuse the action. */
  beforeAction(index: number, writes: boolean): void;
  /** Called for every member that a request uses. */
  uses(kind: string, member: string): void;
  /** Carries out a change of the workbook, or throws to refuse it. */
  change<T>(object: AnyObject, member: string, args: readonly unknown[], act: () => T): T;
}

/** Carries out a request up to its first failure. The actions before it stay done, as in Excel. */
export function answer(request: BatchRequest, roots: Roots): BatchAnswer {
  const batch = new Batch(request, roots);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      roots.beforeAction(index, batch.writes(action));
      Results.push({ ActionId: action.Id, Value: batch.perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Error = {
        Code: error.code,
        Message: error.message,
        Location: batch.locationOf(action),
        HttpStatusCode: error.status,
        ActionIndex: index,
      };
      return { Results, Error };
    }
  }
  return { Results };
}

class Batch {
  private readonly resolved = new Map<number, AnyObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: Roots,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.instantiate(object, this.path(action.ObjectPathId));
      case ACTION.query:
        return object && { ...this.identity(object), ...render(object, selectionOf(action), this) };
      case ACTION.method: {
        const { kind, state } = object ?? {};
        if (!kind) return null;
        const method = this.member(kind.methods, kind, action.Name!);
        const args = this.args(action.ArgumentInfo);
        const call = () => method(state as never, args);
        return READING.test(action.Name!) ? call() : this.roots.change(object!, action.Name!, args, call);
      }
      case ACTION.set: {
        if (!object) return null;
        const [value] = this.args(action.ArgumentInfo);
        const set = this.member(object.kind.setters, object.kind, action.Name!);
        this.roots.change(object, action.Name!, [value], () => set(object.state, value));
        return null;
      }
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** True for an action that changes the workbook. */
  writes(action: Action): boolean {
    if (action.ActionType === ACTION.set) return true;
    if (action.ActionType === ACTION.method) return !READING.test(action.Name!);
    if (action.ActionType !== ACTION.instantiate || this.resolved.has(action.ObjectPathId)) return false;
    const { ObjectPathType, Name } = this.path(action.ObjectPathId);
    return ObjectPathType === PATH.method && !READING.test(Name);
  }

  locationOf(action: Action): string {
    if (action.ActionType === ACTION.trace) return "";
    const { Name } = this.path(action.ObjectPathId);
    const parent = this.resolved.get(action.ObjectPathId)?.kind.name;
    if (parent === undefined) {
      const above = this.path(action.ObjectPathId).ParentObjectPathId;
      return `${(above !== undefined && this.resolved.get(above)?.kind.name) || "Workbook"}.${Name}`;
    }
    return action.Name === undefined ? parent : `${parent}.${action.Name}`;
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `no object path ${id}`);
    return path;
  }

  /** Resolves each path once in a request: resolving `Add` twice would add two objects. */
  private resolve(id: number): AnyObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.find(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  private find(path: ObjectPath): AnyObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.workbook;
      case PATH.newObject:
        return this.roots.newObject(path.Name);
      case PATH.reference:
        return this.roots.recall(path.Name);
      case PATH.none:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId!);
    // Excel's answer for members of a null object is not documented, so nothing may rely on it.
    if (!parent) throw new HostError("InvalidObjectPath", `${path.Name} of a null object`);
    const { kind, state } = parent;
    switch (path.ObjectPathType) {
      case PATH.method: {
        const method = this.member(kind.objects, kind, path.Name);
        const args = this.args(path.ArgumentInfo);
        const call = () => method(state, args);
        return READING.test(path.Name) ? call() : this.roots.change(parent, path.Name, args, call);
      }
      case PATH.property:
        return this.member(kind.children, kind, path.Name)(state);
      case PATH.indexer: {
        if (!kind.item) throw notImplemented(`${kind.name}[]`);
        this.roots.uses(kind.name, "GetItem");
        return kind.item(state, this.args(path.ArgumentInfo)[0]);
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  /** The arguments, with objects in place of their paths. */
  private args({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, index) => {
      const reference = ReferencedObjectPathIds[index];
      return reference ? this.resolve(reference) : argument;
    });
  }

  /** A member of a kind; every access to a member goes through this function. */
  member<T>(table: Readonly<Record<string, T>> | undefined, kind: { readonly name: string }, name: string): T {
    this.roots.uses(kind.name, name);
    return member(table, kind, name);
  }

  private instantiate(object: AnyObject, path: ObjectPath): Record<string, unknown> {
    return path.D ? (object.kind.identity?.(object.state) ?? {}) : this.identity(object);
  }

  identity(object: AnyObject): Record<string, unknown> {
    const identity = object.kind.identity?.(object.state) ?? {};
    const kept = this.request.AutoKeepReference && isKept(object) ? { _ReferenceId: this.roots.keep(object) } : {};
    return { ...identity, ...kept };
  }
}

/** True for objects without a name or an id: the host keeps a reference by which the library finds them again. */
function isKept({ kind }: AnyObject): boolean {
  return kind.name === "Range" || kind.name === "RangeAreas";
}

function selectionOf({ QueryInfo = {} }: Action): readonly string[] {
  return [...(QueryInfo.Select ?? []), ...(QueryInfo.Expand ?? [])];
}

/** The properties with the given paths; all plain properties if none is given. */
function render(object: AnyObject, paths: readonly string[], batch: Batch): Record<string, unknown> {
  const { kind, state } = object;
  if (kind.items) {
    const below = paths.map((path) => path.replace(/^items(\/|$)/, "")).filter((path) => path !== "");
    const items = kind.items(state).map((item, index) => ({
      // The collection can find its items again, so the host need not keep references to them.
      ...item.kind.identity?.(item.state),
      ...render(item, below, batch),
      _Index: index,
    }));
    return { _Items: items };
  }
  if (paths.length === 0) {
    const all = Object.entries(kind.scalars ?? {});
    return Object.fromEntries(all.map(([name, read]) => [name, read(state)]));
  }
  const result: Record<string, unknown> = {};
  const children = new Map<string, string[]>();
  for (const path of paths) {
    if (path === "") throw invalidArgument("empty property name");
    const [first = "", ...rest] = path.split("/");
    const name = first[0]!.toUpperCase() + first.slice(1);
    if (kind.scalars && Object.hasOwn(kind.scalars, name) && rest.length === 0)
      result[name] = batch.member(kind.scalars, kind, name)(state);
    else children.set(name, [...(children.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  for (const [name, below] of children) {
    const child = batch.member(kind.children, kind, name)(state);
    result[name] = child && { ...batch.identity(child), ...render(child, below, batch) };
  }
  return result;
}
