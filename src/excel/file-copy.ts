/** Excel gives a copy in slices of at most 4 MB. */
const SLICE_BYTES = 4 * 1024 * 1024;
/** Whoever waits for a check waits no longer than this for the copy. */
const LONGEST_MILLISECONDS = 15_000;

type Where = Pick<Office.Context, "requirements" | "platform">;

/**
 * Whether this Excel gives add-ins a copy of the workbook's file. Excel on the web makes it on a server, which fails in
 * some places (OfficeDev/office-js 5297, 98), and only Excel for Windows was seen to lose its undo without it.
 */
export function givesCopies({ requirements, platform }: Where = Office.context): boolean {
  return requirements.isSetSupported("CompressedFile") && platform !== Office.PlatformType.OfficeOnline;
}

/**
 * A copy of the workbook's file (.xlsx) as it is now, changes that have not been saved included.
 * @throws when Excel gives none: an unsaved workbook, another format, a protected view, a size that it does not take.
 */
export async function fileCopy(): Promise<Uint8Array> {
  if (tooSlow) throw new Error("no copy in time before");
  const opened: { file?: Office.File } = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      tooSlow = true;
      reject(new Error("no copy in time"));
    }, LONGEST_MILLISECONDS);
  });
  try {
    return await Promise.race([copyOf(opened), late]);
  } finally {
    clearTimeout(timer);
    // No more than two copies may be open.
    opened.file?.closeAsync();
  }
}

/** Whoever has waited once for nothing waits no more until the add-in is opened anew. */
let tooSlow = false;

async function copyOf(opened: { file?: Office.File }): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported("CompressedFile")) throw new Error("no copies here");
  const file = await answer<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, callback),
  );
  opened.file = file;
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const { data } = await answer<Office.Slice>((callback) => file.getSliceAsync(index, callback));
    const slice = Uint8Array.from(data as ArrayLike<number>);
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes;
}

function answer<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}
