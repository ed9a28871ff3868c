import { type ExcelHost, IN_UNDO_GROUP } from "../../src/host/host";

/*
 * What Microsoft's own office.js (the one of its CDN) has and the one of npm lacks, added in memory and for tests only:
 * notes (ExcelApi 1.18), groups of undo and the manager of custom functions (1.20). Classes are made of the library's own
 * parts, as its generated ones are; how a group goes over the wire is not known, so that is ours.
 */

/** The parts of the library that its classes are made of. */
interface Parts {
  readonly ClientObject: new (...args: never[]) => object;
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number,
    ): object;
    createIndexerObject(type: unknown, parent: object, args: readonly unknown[]): object;
    createChildItemObject(type: unknown, hasIndexer: boolean, parent: object, item: unknown, index: number): Part;
    invokeMethod(
      object: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      result: number,
    ): unknown;
  };
  readonly Utility: {
    load(object: object, options: unknown): object;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: unknown): void;
    fixObjectPathIfNecessary(object: object, value: unknown): void;
  };
}

interface Part {
  _handleResult(value: unknown): void;
}

/** The genuine library's members that are touched. */
interface Library {
  run: (...args: never[]) => PromiseLike<unknown>;
  readonly Workbook: { readonly prototype: object };
  readonly Range: unknown;
  CustomFunctionManager?: unknown;
}

/** Operations and flags as the library numbers them. */
const CHANGING = 0;
const READING = 1;
const READABLE = 4;

let host: ExcelHost | undefined;
let wrapped = false;
let notes: PropertyDescriptor | undefined;

/**
 * Makes the library one that knows the requirement sets up to a version.
 * @param minor of ExcelApi 1.`minor`; 0 for the library of npm as it is.
 * @param opened the host that is told of groups of undo.
 */
export function teachLibrary(minor: number, opened: ExcelHost): void {
  const library = (window as unknown as { Excel: Library }).Excel;
  host = minor >= 20 ? opened : undefined;
  wrapRun(library);
  if (minor >= 20) library.CustomFunctionManager = class CustomFunctionManager {};
  else delete library.CustomFunctionManager;
  const { prototype } = library.Workbook;
  if (minor >= 18) Object.defineProperty(prototype, "notes", (notes ??= notesOf(library)));
  else delete (prototype as { notes?: unknown }).notes;
}

/** Once for all tests of a file: a spy on `Excel.run` goes on seeing what is asked of it. */
function wrapRun(library: Library): void {
  if (wrapped) return;
  wrapped = true;
  const genuine = library.run as (...args: unknown[]) => PromiseLike<unknown>;
  library.run = ((...args: unknown[]) => {
    const [options, batch] = args as [{ mergeUndoGroup?: boolean }, (context: object) => unknown];
    const grouping = host;
    if (!grouping || args.length !== 2 || options.mergeUndoGroup !== true) return genuine.apply(library, args);
    grouping.undo.beginGroup();
    const grouped = (context: { _requestFlagModifier: number }) => {
      context._requestFlagModifier |= IN_UNDO_GROUP;
      return batch(context);
    };
    const end = () => grouping.undo.endGroup();
    return genuine.call(library, options, grouped).then(
      (result) => {
        end();
        return result;
      },
      (error: unknown) => {
        end();
        throw error;
      },
    );
  }) as unknown as Library["run"];
}

/** The property `notes` of a workbook, with the classes behind it. */
function notesOf({ Range }: Library): PropertyDescriptor {
  const { ClientObject, BatchApiHelper, Utility } = (window as unknown as { OfficeExtension: Parts }).OfficeExtension;
  const PROPERTIES = ["authorName", "content", "visible"] as const;
  const onWire = (name: string) => name[0]!.toUpperCase() + name.slice(1);

  class Note extends ClientObject {
    declare readonly _isNull: unknown;
    private readonly loaded: Record<string, unknown> = {};
    get _className() {
      return "Note";
    }
    get _scalarPropertyNames() {
      return PROPERTIES;
    }
    get _scalarPropertyOriginalNames() {
      return PROPERTIES.map(onWire);
    }
    get authorName() {
      return this.read("authorName");
    }
    get content() {
      return this.read("content");
    }
    get visible() {
      return this.read("visible");
    }
    delete() {
      BatchApiHelper.invokeMethod(this, "Delete", CHANGING, [], 0, 0);
    }
    getLocation() {
      return BatchApiHelper.createMethodObject(Range, this, "GetLocation", READING, [], false, true, null, READABLE);
    }
    load(options?: unknown) {
      return Utility.load(this, options);
    }
    _handleResult(value: Record<string, unknown> | null) {
      (ClientObject.prototype as Part)._handleResult.call(this, value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      for (const name of PROPERTIES) if (onWire(name) in value) this.loaded[name] = value[onWire(name)];
    }
    toJSON() {
      return { ...this.loaded };
    }
    private read(name: (typeof PROPERTIES)[number]): unknown {
      Utility.throwIfNotLoaded(name, this.loaded[name], "Note", this._isNull);
      return this.loaded[name];
    }
  }

  class NoteCollection extends ClientObject {
    declare readonly _isNull: unknown;
    private notes: object[] | undefined;
    get _className() {
      return "NoteCollection";
    }
    get _isCollection() {
      return true;
    }
    get items() {
      Utility.throwIfNotLoaded("items", this.notes, "NoteCollection", this._isNull);
      return this.notes;
    }
    getCount() {
      return BatchApiHelper.invokeMethod(this, "GetCount", READING, [], READABLE, 0);
    }
    getItem(key: string) {
      return BatchApiHelper.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index: number) {
      return this.found("GetItemAt", index);
    }
    getItemOrNullObject(key: string) {
      return this.found("GetItemOrNullObject", key);
    }
    load(options?: unknown) {
      return Utility.load(this, options);
    }
    _handleResult(value: { readonly _Items?: readonly unknown[] } | null) {
      (ClientObject.prototype as Part)._handleResult.call(this, value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (!value._Items) return;
      this.notes = value._Items.map((data, index) => {
        const note = BatchApiHelper.createChildItemObject(Note, true, this, data, index);
        note._handleResult(data);
        return note;
      });
    }
    private found(method: string, key: unknown) {
      return BatchApiHelper.createMethodObject(Note, this, method, READING, [key], false, false, null, READABLE);
    }
  }

  const collections = new WeakMap<object, object>();
  return {
    configurable: true,
    enumerable: true,
    get(this: object) {
      let collection = collections.get(this);
      if (!collection) {
        collection = BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, READABLE);
        collections.set(this, collection);
      }
      return collection;
    },
  };
}
