/**
 * Content for the clipboard. It consists of promises, because WebKit lets a page write to the clipboard only within the
 * click itself, before any waiting.
 */
export interface Copyable {
  readonly plain: Promise<string>;
  /** An HTML document of ours with all texts escaped; left out where plain text is enough. */
  readonly html?: Promise<string>;
}

/**
 * Copies content to the clipboard; must be called within the user's click. Where the page around the pane forbids it
 * (Excel on the web: OfficeDev/office-js 1991, 3480), the copy command is used, which needs no permission.
 * @throws Error where both are forbidden, or the error from making the content.
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
  // A refused item does not wait for its parts. Their failure reaches the caller through the content itself.
  for (const part of Object.values(parts)) part.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}

async function blobOf(text: Promise<string>, type: string): Promise<Blob> {
  return new Blob([await text], { type });
}

/** Puts the content into an invisible element, selects and copies it, and removes the element. */
function copySelected(plain: string, html: string | undefined): void {
  const holder = document.createElement("div");
  // Black on white in every theme, because a copied selection keeps its colours.
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
