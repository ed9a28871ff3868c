import { fullAddress, parseReference } from "../addresses";
import type { HostContext, RangeState, WorkbookState } from "../context";
import { HostError, invalidArgument, notFound } from "../errors";
import { type CommentModel, type NameModel, newId } from "../model";
import { type AnyObject, type Kind, objectOf } from "../object";
import { rangeOf } from "./range";
import { noteCollection } from "./notes";
import { WORKSHEET_COLLECTION } from "./worksheet";

type CommentState = WorkbookState & { readonly comment: CommentModel };

const REPLY: Kind<{ readonly text: string }> = {
  name: "CommentReply",
  scalars: { Content: ({ text }) => text },
};

const REPLIES: Kind<CommentState> = {
  name: "CommentReplyCollection",
  items: ({ comment }) => comment.replies.map((text) => objectOf(REPLY, { text })),
  methods: { GetCount: ({ comment }) => comment.replies.length },
};

const COMMENT: Kind<CommentState> = {
  name: "Comment",
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    Id: ({ comment }) => comment.id,
    Content: ({ comment }) => comment.content,
    AuthorName: ({ comment }) => comment.authorName,
  },
  children: { Replies: (state) => objectOf(REPLIES, state) },
  objects: {
    GetLocation: ({ host, comment }) => {
      const sheet = host.workbook.sheets.find(({ id }) => id === comment.sheetId)!;
      const { row, column } = comment;
      return rangeOf({ host, sheet }, { top: row, bottom: row, left: column, right: column });
    },
  },
  methods: {
    Delete: ({ host, comment }) => {
      host.workbook.comments = host.workbook.comments.filter((each) => each !== comment);
    },
  },
};

const COMMENTS: Kind<WorkbookState> = {
  name: "CommentCollection",
  items: ({ host }) => host.workbook.comments.map((comment) => objectOf(COMMENT, { host, comment })),
  item: ({ host }, key) => {
    const comment = host.workbook.comments.find(({ id }) => id === key);
    if (!comment) throw notFound(`comment ${String(key)}`);
    return objectOf(COMMENT, { host, comment });
  },
  objects: {
    Add: ({ host }, [place, content]) => objectOf(COMMENT, { host, comment: addComment(host, place, content) }),
  },
};

/** A cell has at most one comment or one note. */
function addComment(host: HostContext, place: unknown, content: unknown): CommentModel {
  const { workbook } = host;
  const { sheet, range } = parseReference(workbook, String(place));
  const here = { sheetId: sheet.id, row: range.top, column: range.left };
  const taken = [...workbook.comments, ...workbook.notes].some(
    ({ sheetId, row, column }) => sheetId === here.sheetId && row === here.row && column === here.column,
  );
  if (taken) throw new HostError("InvalidOperation", "the cell has a comment or a note");
  if (sheet.protected) throw new HostError("AccessDenied", `worksheet ${sheet.name} is protected`);
  const comment = { id: newId(workbook), ...here, content: String(content), authorName: "用户", replies: [] };
  workbook.comments.push(comment);
  return comment;
}

type NameState = WorkbookState & { readonly item: NameModel };

const NAMED_ITEM: Kind<NameState> = {
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Name: ({ item }) => item.name,
    Formula: ({ item }) => item.formula,
    Visible: ({ item }) => item.visible,
    Scope: () => "Workbook",
  },
  setters: {
    Visible: ({ item }, value) => {
      item.visible = Boolean(value);
    },
  },
  methods: {
    Delete: ({ host, item }) => {
      host.workbook.names = host.workbook.names.filter((each) => each !== item);
    },
  },
};

const NAMES: Kind<WorkbookState> = {
  name: "NamedItemCollection",
  items: ({ host }) => host.workbook.names.map((item) => objectOf(NAMED_ITEM, { host, item })),
  item: ({ host }, key) => {
    const item = host.workbook.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    if (!item) throw notFound(`name ${String(key)}`);
    return objectOf(NAMED_ITEM, { host, item });
  },
  objects: {
    Add: ({ host }, [name, reference]) => {
      const { names } = host.workbook;
      if (names.some((item) => item.name.toLowerCase() === String(name).toLowerCase())) {
        throw new HostError("ItemAlreadyExists", `the name ${String(name)} exists`, 409);
      }
      const { state } = (reference ?? {}) as { state?: RangeState };
      if (!state) throw invalidArgument("reference of a name");
      const address = fullAddress(state.sheet, state.areas[0]!).replace(/!([A-Z]+)(\d+)$/, "!$$$1$$$2");
      const item = { name: String(name), formula: `=${address}`, visible: true };
      names.push(item);
      return objectOf(NAMED_ITEM, { host, item });
    },
  },
};

type XmlState = WorkbookState & { readonly part: { readonly id: string; xml: string } };

const XML_PART: Kind<XmlState> = {
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  scalars: { Id: ({ part }) => part.id },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      part.xml = String(xml);
    },
    Delete: ({ host, part }) => {
      host.workbook.customXml = host.workbook.customXml.filter((each) => each !== part);
    },
  },
};

const XML_PARTS: Kind<WorkbookState & { readonly namespace?: string }> = {
  name: "CustomXmlPartCollection",
  items: ({ host, namespace }) =>
    host.workbook.customXml
      .filter(({ xml }) => namespace === undefined || rootNamespace(xml) === namespace)
      .map((part) => objectOf(XML_PART, { host, part })),
  item: ({ host }, key) => {
    const part = host.workbook.customXml.find(({ id }) => id === key);
    if (!part) throw notFound(`custom XML part ${String(key)}`);
    return objectOf(XML_PART, { host, part });
  },
  objects: {
    GetByNamespace: ({ host }, [namespace]) => objectOf(XML_PARTS, { host, namespace: String(namespace) }),
    Add: ({ host }, [xml]) => {
      const part = { id: newId(host.workbook), xml: String(xml) };
      host.workbook.customXml.push(part);
      return objectOf(XML_PART, { host, part });
    },
  },
};

function rootNamespace(xml: string): string | undefined {
  return /^\s*(?:<\?[^>]*\?>\s*)?<[^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1];
}

const WORKBOOK_PROTECTION: Kind<WorkbookState> = {
  name: "WorkbookProtection",
  scalars: { Protected: ({ host }) => host.workbook.protected },
};

/** The root of all objects. */
export function workbookObject(host: HostContext, forget: (reference: string) => void): AnyObject {
  const kind: Kind<WorkbookState> = {
    name: "Workbook",
    children: {
      Worksheets: (state) => objectOf(WORKSHEET_COLLECTION, state),
      Names: (state) => objectOf(NAMES, state),
      Comments: (state) => objectOf(COMMENTS, state),
      Notes: (state) => noteCollection(state),
      CustomXmlParts: (state) => objectOf(XML_PARTS, state),
      Protection: (state) => objectOf(WORKBOOK_PROTECTION, state),
    },
    methods: { _RemoveReference: (_, [reference]) => forget(String(reference)) },
  };
  return objectOf(kind, { host });
}

const INTERNAL_SERVICE: Kind<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

/** Objects that the library uses for itself, besides the workbook. */
export const INTERNAL_OBJECTS: Readonly<Record<string, AnyObject>> = {
  "Microsoft.ExcelServices.AddinInternalService": objectOf(INTERNAL_SERVICE, null),
  "Microsoft.InternalService.AddinInternalService": objectOf(INTERNAL_SERVICE, null),
};
