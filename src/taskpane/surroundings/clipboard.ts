/** What is put on the clipboard. Promises, because WebKit lets a page write only within the click itself, before any wait. */
export interface Copyable {
  readonly plain: Promise<string>;
  /** An HTML document of ours, every text in it escaped; left out where there are only letters to be copied. */
  readonly html?: Promise<string>;
}

/**
 * Puts something on the clipboard; to be called within the user's click. Where the page around the pane does not let it
 * (Excel on the web: OfficeDev/office-js 1991, 3480), by the copy command, which asks for no permission.
 * @throws Error where neither is allowed, and whatever making the content failed with.
 */
export async function copyToClipboard(content: Copyable): Promise<void> {
  try {
    await write(content);
  } catch {
    copySelected(await content.plain, await content.html);
  }
}

async function write({ plain, html }: Copyable): Promise<void> {
  const parts = {
    "text/plain": blobOf(plain, "text/plain"),
    ...(html === undefined ? {} : { "text/html": blobOf(html, "text/html") }),
  };
  // A refused item never waits for its parts, whose failure the caller learns from the content itself.
  for (const part of Object.values(parts)) part.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}

async function blobOf(text: Promise<string>, type: string): Promise<Blob> {
  return new Blob([await text], { type });
}

/** Selects what is to be copied where nobody sees it, copies the selection, and leaves no trace. */
function copySelected(plain: string, html: string | undefined): void {
  const holder = document.createElement("div");
  // Black on white, whatever the theme: a copied selection takes its colours along.
  holder.style.cssText =
    "position:fixed;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);color:#000;background:#fff;white-space:pre-wrap;user-select:text";
  if (html === undefined) holder.append(plain);
  else holder.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  document.body.append(holder);
  const exactly = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", plain);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  const selection = getSelection();
  try {
    selection?.selectAllChildren(holder);
    document.addEventListener("copy", exactly);
    if (!document.execCommand("copy")) throw new Error("copy refused");
  } finally {
    document.removeEventListener("copy", exactly);
    selection?.removeAllRanges();
    holder.remove();
  }
}
