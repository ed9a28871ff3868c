import { rangeAddress } from "../core/grid/address";
import type { CellRange } from "../core/grid/snapshot";
import { fullAddress, parseRange } from "./addresses";
import type { HostContext } from "./context";
import { enter } from "./entry";
import { HostError, notImplemented } from "./errors";
import { type FileCall, FileCopies, type FileCopy } from "./file-copy";
import { type Calculate, cellAt, type HeldValue, type SheetModel, type WorkbookModel } from "./model";
import type { AnyObject } from "./object";
import { RUNTIME_SERVICE, type RuntimeModel, runtimeService } from "./objects/runtime";
import { INTERNAL_OBJECTS, workbookObject } from "./objects/workbook";
import { answer, type BatchAnswer, type BatchRequest } from "./protocol";
import { UndoStack } from "./undo";
import type { Platform } from "./without-undo";

/** The most bytes of a request or answer in Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Circumstances that the host can simulate. */
export interface Circumstances {
  /** True while the user is typing in a cell: then nothing can be changed. */
  editMode?: boolean;
  /** The most bytes of a request or an answer; more are refused. */
  payloadLimit?: number;
  /** The sheets whose values are returned as null. */
  nullValues?: readonly string[];
  /** Called before each request, counted from 1; a test can change the workbook here as a user would. */
  beforeRequest?: (number: number, workbook: WorkbookModel) => void;
  /** Called for every member that a request uses, with its class and its name on the wire. */
  uses?: (kind: string, member: string) => void;
  /** True where events do not state their cause, as before ExcelApi 1.14. */
  withoutTriggerSource?: boolean;
  /** Returns an error code for an action that shall fail; `index` counts the actions of the request from 0. */
  refuse?: (request: number, action: string, index: number) => string | undefined;
  /** Returns true for a request that is carried out but whose answer never arrives. */
  loseAnswer?: (request: number) => boolean;
  /** `desktop` (Windows and Mac, the default) or `web`; they differ in what can be undone. */
  platform?: Platform;
  /** The most formulas in a group of undo; a larger group fails, as it did at 1,600: OfficeDev/office-js 6491. */
  groupedFormulas?: number;
  /** Returns the status of a failing call for a copy of the file; `number` counts the calls of its kind from 1. */
  failFile?: (call: FileCall, number: number) => number | undefined;
}

/** The kind of Excel that is simulated. It does not change while a workbook is open. */
export interface HostOptions {
  /** The version of ExcelApi, for members that the library itself does not refuse; the newest if not given. */
  readonly api?: string;
  /** True to keep an undo stack, which needs a copy of the workbook for each step. */
  readonly undo?: boolean;
  /** Makes the file as it would be saved now; without it the add-in gets no copy. */
  readonly fileCopy?: FileCopy | undefined;
}

/**
 * A flag of a request that belongs to a group of undo. How newer libraries mark such requests is unknown; this flag is
 * our own.
 */
export const IN_UNDO_GROUP = 1 << 24;

/** The version of ExcelApi that introduced undo for changes by add-ins. */
const UNDO_SET = 20;

/** Another program on the same workbook, such as a spreadsheet on the page that shows and calculates it. */
export interface Companion {
  /** Awaited before each request, so that nothing is read during a calculation. */
  settle?(): Promise<void>;
  /** Called after a request was carried out and before it is answered; not called for the library's own clean-up. */
  carriedOut?(): void;
}

/** The requests and bytes so far, without the library's clean-up requests. */
export interface Traffic {
  requests: number;
  bytesIn: number;
  bytesOut: number;
  cleanUps: number;
}

/** The bridge object that the genuine library uses. */
export interface RichApiBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const CHANGED_EVENT = 10;

/** Simulates Excel for the genuine office.js library, over the library's own bridge. */
export class ExcelHost {
  readonly traffic: Traffic = { requests: 0, bytesIn: 0, bytesOut: 0, cleanUps: 0 };
  readonly circumstances: Circumstances = {};
  readonly bridge: RichApiBridge = { sendMessageToHost: (text) => this.receive(text) };
  /** The state of the add-in's page: task pane shown or not. */
  readonly runtime: RuntimeModel = { state: "Background" };
  /** The changes that Ctrl+Z would undo. */
  readonly undo: UndoStack;
  /** The copies of the file that the add-in has asked for. */
  readonly files: FileCopies;

  private readonly references = new Map<string, AnyObject>();
  private readonly listeners = new Set<string>();
  private readonly changes: { sheet: SheetModel; range: CellRange }[] = [];
  private readonly context: HostContext;
  private readonly root: AnyObject;
  private nextReference = 0;
  /** The last request that is waiting for the companion. */
  private waiting: Promise<void> = Promise.resolve();

  constructor(
    readonly workbook: WorkbookModel,
    calculate: Calculate = () => 0,
    private readonly companion: Companion = {},
    { api, undo = false, fileCopy }: HostOptions = {},
  ) {
    const key = (target: string, event: string) => `${target} ${event}`;
    const offers = (minor: number) => api === undefined || Number(api.split(".")[1]) >= minor;
    this.undo = new UndoStack(workbook, {
      recorded: undo,
      ofAddIns: offers(UNDO_SET),
      platform: () => this.circumstances.platform ?? "desktop",
      groupedFormulas: () => this.circumstances.groupedFormulas ?? Infinity,
    });
    this.files = new FileCopies(fileCopy, (call, number) => this.circumstances.failFile?.(call, number));
    this.context = {
      workbook,
      calculate,
      nullValues: (sheet) => this.circumstances.nullValues?.includes(sheet.name) ?? false,
      offers,
      isDead: (format) => this.undo.isDead(format),
      changed: (sheet, range) => this.changes.push({ sheet, range }),
      listen: (target, event) => this.listeners.add(key(target, event)),
      unlisten: (target, event) => this.listeners.delete(key(target, event)),
    };
    this.root = workbookObject(this.context, (reference) => this.references.delete(reference));
  }

  /** Sets the counts of requests and bytes to 0. */
  resetTraffic(): void {
    Object.assign(this.traffic, { requests: 0, bytesIn: 0, bytesOut: 0, cleanUps: 0 });
  }

  /**
   * Simulates a person typing into a range: Ctrl+Z undoes it, and the add-in gets an event.
   * @param silently without an event, like "Text to Columns", which raised none before 2026-08: OfficeDev/office-js
   * 3729.
   * @throws Error when there is no such sheet.
   */
  userEdit(sheetName: string, address: string, value: HeldValue, { silently = false } = {}): void {
    const sheet = this.workbook.sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    const range = parseRange(address);
    this.undo.userStep(fullAddress(sheet, range), () => {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          enter(cellAt(sheet, row, column), value, sheet.name, this.context.calculate);
        }
      }
    });
    if (!silently) this.announceChange(sheet, range, "Local");
  }

  /** Simulates closing and opening the workbook: the undo stack is empty, and objects that undoing broke work again. */
  reopen(): void {
    this.undo.reopened();
    this.references.clear();
  }

  /** Sends the add-in an event for an edit by this user (`Local`) or a co-author (`Remote`). */
  announceChange(sheet: SheetModel, range: CellRange, source: "Local" | "Remote", triggerSource = "Unknown"): void {
    for (const target of [sheet.id, "Workbook"]) {
      if (!this.listeners.has(`${target} changed`)) continue;
      const payload = {
        address: rangeAddress(range),
        changeType: "RangeEdited",
        source,
        ...(this.circumstances.withoutTriggerSource ? {} : { triggerSource }),
        worksheetId: sheet.id,
        referenceId: "",
      };
      const entry = [65536, CHANGED_EVENT, target, JSON.stringify(payload), 0];
      this.send({ type: 3, message: { entries: [entry] } });
    }
  }

  private receive(text: string): void {
    const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: BatchRequest } };
    const isGrouped = (flags & IN_UNDO_GROUP) !== 0;
    const reply = (respond: () => BatchAnswer) => {
      this.send({ id, type: 2, message: { statusCode: 200, headers: {}, body: respond() } });
      for (const { sheet, range } of this.changes.splice(0)) {
        this.announceChange(sheet, range, "Local", "ThisLocalAddin");
      }
    };
    const carryOut = () => reply(() => this.respond(message.body, bytesOf(text), isGrouped));
    const refuse = (reason: unknown) => reply(() => refusal("GeneralException", String(reason), 500));
    // Excel answers asynchronously. An immediate answer would give the library an order of events that never occurs.
    setTimeout(() => {
      if (this.companion.settle) this.afterSettling(carryOut, refuse);
      else carryOut();
    }, 0);
  }

  /** Carries out requests one after another, each after the companion has settled. */
  private afterSettling(carryOut: () => void, refuse: (reason: unknown) => void): void {
    this.waiting = this.waiting
      .then(() => this.companion.settle!())
      .then(carryOut, refuse)
      .catch(report);
  }

  private send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private respond(request: BatchRequest, size: number, isGrouped: boolean): BatchAnswer {
    const cleanUp = isCleanUp(request);
    if (cleanUp) this.traffic.cleanUps++;
    else {
      this.traffic.requests++;
      this.traffic.bytesIn += size;
    }
    const { payloadLimit = Infinity, beforeRequest } = this.circumstances;
    const number = this.traffic.requests;
    if (size > payloadLimit) return refusal("RequestPayloadSizeLimitExceeded", "The request payload is too large.");
    if (!cleanUp) beforeRequest?.(number, this.workbook);
    const result = this.undo.batch(isGrouped, () => this.carryOut(request, number, cleanUp));
    if (!cleanUp) this.tellCompanion();
    if (!cleanUp && this.circumstances.loseAnswer?.(number)) {
      return refusal("ConnectionFailure", "The connection to the host was lost.", 503);
    }
    const answered = bytesOf(JSON.stringify(result));
    if (!cleanUp) this.traffic.bytesOut += answered;
    if (answered > payloadLimit) return refusal("ResponsePayloadSizeLimitExceeded", "The response is too large.");
    return result;
  }

  private carryOut(request: BatchRequest, number: number, cleanUp: boolean): BatchAnswer {
    return answer(request, {
      workbook: this.root,
      newObject: (name) => {
        const found = name === RUNTIME_SERVICE ? runtimeService(this.runtime) : INTERNAL_OBJECTS[name];
        if (!found) throw notImplemented(`new ${name}`);
        return found;
      },
      keep: (object) => this.keep(object),
      recall: (reference) => {
        const found = this.references.get(reference);
        if (!found) throw new HostError("InvalidObjectPath", `reference ${reference}`);
        return found;
      },
      beforeAction: (index, writes) => {
        if (cleanUp) return;
        if (writes && this.circumstances.editMode) {
          throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
        }
        const action = request.Actions[index]!;
        const path = request.ObjectPaths[String(action.ObjectPathId)];
        const code = this.circumstances.refuse?.(number, action.Name || path?.Name || "", index);
        if (code) throw new HostError(code, `played: ${code}`);
      },
      uses: (kind, member) => {
        this.undo.read(kind, member);
        this.circumstances.uses?.(kind, member);
      },
      change: ({ kind, state }, member, args, act) => {
        const { areas = [] } = (state ?? {}) as { areas?: readonly CellRange[] };
        return this.undo.change({ kind: kind.name, member, args, areas }, act);
      },
    });
  }

  private tellCompanion(): void {
    try {
      this.companion.carriedOut?.();
    } catch (fault) {
      report(fault);
    }
  }

  private keep(object: AnyObject): string {
    const reference = `ref${++this.nextReference}`;
    this.references.set(reference, object);
    return reference;
  }
}

/** Reports a fault of the host or the companion, not of Excel. It is made visible but does not prevent the answer. */
function report(fault: unknown): void {
  setTimeout(() => {
    throw fault;
  }, 0);
}

function refusal(Code: string, Message: string, HttpStatusCode = 413): BatchAnswer {
  return { Results: [], Error: { Code, Message, Location: "", HttpStatusCode, ActionIndex: 0 } };
}

const HOUSEKEEPING: ReadonlySet<string | undefined> = new Set([
  "_RemoveReference",
  "NotifyActionHandlerReady",
  "SendTelemetryEvent",
]);

/** True for a request that the library makes by itself: releasing references, or reporting that it is ready. */
function isCleanUp({ Actions }: BatchRequest): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== 1);
  return calls.length > 0 && calls.every(({ Name }) => HOUSEKEEPING.has(Name));
}

function bytesOf(text: string): number {
  return new Blob([text]).size;
}
