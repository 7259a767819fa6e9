import { apiNotFound } from './office-error';

/**
 * An object of the Excel API as this host knows it. Subclasses declare the API's members under the API's own names:
 * getters and setters for properties (a getter that returns a HostObject is a navigation property), methods for
 * methods. Anything that is not declared does not exist for a client. Helpers of a subclass are `#private`.
 */
export abstract class HostObject {
  /** Name of the class in the Excel API, for error locations. */
  abstract readonly apiType: string;

  /** Stable id that the client may come back with; undefined for objects without one. */
  apiId(): string | number | undefined {
    return undefined;
  }

  /** True for objects that the client may keep alive between batches by reference. */
  apiTracked(): boolean {
    return false;
  }

  /** Members of a collection; undefined for anything else. */
  apiItems(): readonly HostObject[] | undefined {
    return undefined;
  }

  /** What `collection[key]` is; null when there is none. */
  apiItem(_key: unknown): HostObject | null {
    throw apiNotFound(`${this.apiType}.getItem`);
  }
}

/** An object that stands for one thing of the host's own: a chart, a conditional format, a part of a look. */
export abstract class HostPart<T> extends HostObject {
  protected readonly apiTarget: T;

  constructor(target: T) {
    super();
    this.apiTarget = target;
  }
}

/** Member name as the API's reference writes it: the wire uses both `Values` and `values`. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Property name as the wire carries it back: `values` → `Values`. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function declared(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (let type = Object.getPrototypeOf(object) as object; type !== HostObject.prototype;) {
    const descriptor = Object.getOwnPropertyDescriptor(type, name);
    if (descriptor) return name === 'constructor' || name.startsWith('api') ? undefined : descriptor;
    type = Object.getPrototypeOf(type) as object;
  }
  return undefined;
}

/** Value of a property; throws ApiNotFound when the host does not have it. */
export function getMember(object: HostObject, name: string): unknown {
  const descriptor = declared(object, memberName(name));
  if (!descriptor?.get) throw apiNotFound(`${object.apiType}.${memberName(name)}`);
  return descriptor.get.call(object) as unknown;
}

/** Sets a property; throws ApiNotFound when the host does not have it, or has it for reading only. */
export function setMember(object: HostObject, name: string, value: unknown): void {
  const descriptor = declared(object, memberName(name));
  if (!descriptor?.set) throw apiNotFound(`${object.apiType}.${memberName(name)}`);
  descriptor.set.call(object, value);
}

/** Calls a method; throws ApiNotFound when the host does not have it. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = declared(object, memberName(name))?.value;
  if (typeof method !== 'function') throw apiNotFound(`${object.apiType}.${memberName(name)}`);
  return method.apply(object, args) as unknown;
}

/** True when the object has a readable property of this name. */
export function hasMember(object: HostObject, name: string): boolean {
  return declared(object, memberName(name))?.get !== undefined;
}

/** Names of all readable properties, nearest class first. */
export function memberNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (let type = Object.getPrototypeOf(object) as object; type !== HostObject.prototype;) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (descriptor.get && !name.startsWith('api')) names.add(name);
    }
    type = Object.getPrototypeOf(type) as object;
  }
  return [...names];
}
