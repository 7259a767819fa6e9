import {
  HostObject,
  callMember,
  getMember,
  hasMember,
  memberName,
  memberNames,
  setMember,
  wireName,
} from './host-object';
import { OfficeError, apiNotFound, itemNotFound } from './office-error';

/** How an object is reached; `ObjectPathType` 1 root, 2 service, 3 method, 4 property, 5 indexer, 6 reference, 7 null. */
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly DoNotKeepReference?: boolean;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** `ActionType` 1 instantiate, 2 query, 3 method, 4 set, 5 trace; the others are not used below RichApiRuntime 1.1. */
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** Body of one `ProcessQuery` request. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Body of the reply. Actions before the failing one have happened: a batch is not a transaction. */
export interface BatchReply {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds?: number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** What a batch runs against. */
export interface World {
  readonly root: HostObject;
  /** Service by full type name; undefined when there is none. */
  service(name: string): HostObject | undefined;
  readonly references: Map<string, HostObject>;
  /** Called before each action; may throw to make that action fail. */
  beforeAction?(index: number): void;
}

/** Runs one batch of the Office.js wire protocol: resolves object paths, carries out actions, collects results. */
export function runBatch(world: World, batch: Batch): BatchReply {
  const resolved = new Map<number, HostObject | null>();
  const keep = batch.AutoKeepReference === true;
  let location = '';

  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] => {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => withObjects(value, ids[index]));
  };
  const withObjects = (value: unknown, id: unknown): unknown => {
    if (typeof id === 'number' && id > 0) return resolve(id);
    return Array.isArray(id) && Array.isArray(value)
      ? value.map((part, i) => withObjects(part, id[i]))
      : value;
  };
  const asObject = (value: unknown): HostObject | null => {
    if (value === null || value instanceof HostObject) return value;
    throw new OfficeError('InvalidObjectPath', `${location} is not an object.`);
  };
  const parentOf = (path: ObjectPath): HostObject | null =>
    path.ParentObjectPathId === undefined ? world.root : resolve(path.ParentObjectPathId);

  const follow = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === 1) return world.root;
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 2) {
      location = path.Name;
      const service = world.service(path.Name);
      if (!service) throw apiNotFound(path.Name);
      return service;
    }
    if (path.ObjectPathType === 6) {
      location = path.Name;
      const object = world.references.get(path.Name);
      if (!object) throw new OfficeError('InvalidObjectPath', `No object is kept under ${path.Name}.`);
      return object;
    }
    const parent = parentOf(path);
    if (!parent) return null;
    const args = argumentsOf(path.ArgumentInfo);
    location = `${parent.apiType}.${path.ObjectPathType === 5 ? 'getItem' : memberName(path.Name)}`;
    if (path.ObjectPathType === 4) return asObject(getMember(parent, path.Name));
    if (path.ObjectPathType === 3) return asObject(callMember(parent, path.Name, args));
    const item = parent.apiItem(args[0]);
    if (!item) throw itemNotFound(String(args[0]));
    return item;
  };
  const resolve = (id: number): HostObject | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new OfficeError('InvalidObjectPath', `Object path ${id} is missing.`);
    const object = follow(path);
    resolved.set(id, object);
    return object;
  };

  const identity = (object: HostObject, path: ObjectPath | undefined): Record<string, unknown> => {
    const answer: Record<string, unknown> = {};
    const id = object.apiId();
    if (id !== undefined) answer.Id = id;
    if (keep && object.apiTracked() && path?.DoNotKeepReference !== true) {
      answer._ReferenceId = keepReference(world.references, object);
    }
    return answer;
  };

  const perform = (action: Action): unknown => {
    if (action.ActionType === 5) return null;
    const object = resolve(action.ObjectPathId);
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType === 1) return object && identity(object, path);
    if (action.ActionType === 2) {
      if (!object) return null;
      location = object.apiType;
      return { ...identity(object, path), ...query(object, action.QueryInfo ?? {}) };
    }
    if (action.ActionType !== 3 && action.ActionType !== 4)
      throw apiNotFound(`Action type ${action.ActionType}`);
    if (action.ActionType === 3 && action.Name === '_KeepReference') {
      return object?.apiTracked() === true ? { _ReferenceId: keepReference(world.references, object) } : null;
    }
    if (!object) throw itemNotFound(action.Name);
    const args = argumentsOf(action.ArgumentInfo);
    location = `${object.apiType}.${memberName(action.Name)}`;
    if (action.ActionType === 3) return callMember(object, action.Name, args) ?? null;
    setMember(object, action.Name, args[0]);
    return null;
  };

  const reply: BatchReply & { TraceIds: number[] } = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      location = '';
      world.beforeAction?.(index);
      reply.Results.push({ ActionId: action.Id, Value: perform(action) });
      if (action.ActionType === 5) reply.TraceIds.push(action.Id);
    } catch (thrown) {
      // Only Excel's own errors are answered; a defect of the host itself must not look like one.
      if (!(thrown instanceof OfficeError)) throw thrown;
      const { code, message, httpStatusCode } = thrown;
      const where = thrown.location ?? location;
      return {
        ...reply,
        Error: {
          Code: code,
          Message: message,
          Location: where,
          ActionIndex: index,
          HttpStatusCode: httpStatusCode,
        },
      };
    }
  }
  return reply;
}

let nextReference = 1;

function keepReference(references: Map<string, HostObject>, object: HostObject): string {
  const id = `ref${nextReference++}`;
  references.set(id, object);
  return id;
}

/** Answers a load: selected properties, or all scalars; paths such as `columns/items/name` go into nested objects. */
function query(object: HostObject, info: QueryInfo): Record<string, unknown> {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])]
    .map((path) => path.split('/').filter((part) => part !== ''))
    .filter((path) => path.length > 0);
  const items = object.apiItems();
  if (!items) return readMembers(object, paths);
  const own = paths.filter((path) => path[0] !== 'items' && hasMember(object, path[0] ?? ''));
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === 'items' ? path.slice(1) : path));
  const skip = info.Skip ?? 0;
  const shown = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const wanted = ofItems.some((path) => path.length === 0) ? [] : ofItems;
  return {
    ...(own.length > 0 ? readMembers(object, own) : {}),
    _Items: shown.map((item, index) => ({
      _Index: skip + index,
      ...(item.apiId() === undefined ? {} : { Id: item.apiId() }),
      ...nested(item, wanted, ofItems.length === 0 && own.length > 0),
    })),
  };
}

function nested(object: HostObject, paths: readonly string[][], nothing = false): Record<string, unknown> {
  if (nothing) return {};
  return object.apiItems()
    ? query(object, { Select: paths.map((path) => path.join('/')) })
    : readMembers(object, paths);
}

function readMembers(object: HostObject, paths: readonly string[][]): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const heads = new Map<string, string[][]>();
  const all = paths.length === 0 || paths.some(([head]) => head === '*' || head === '$all');
  if (all) for (const name of memberNames(object)) heads.set(name, []);
  for (const [head = '', ...rest] of paths) {
    if (head === '*' || head === '$all') continue;
    const name = memberName(head);
    heads.set(name, [...(heads.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  for (const [name, rest] of heads) {
    const value = getMember(object, name);
    if (!(value instanceof HostObject)) answer[wireName(name)] = value;
    else if (!all || rest.length > 0) {
      const id = value.apiId();
      answer[wireName(name)] = { ...(id === undefined ? {} : { Id: id }), ...nested(value, rest) };
    }
  }
  return answer;
}
