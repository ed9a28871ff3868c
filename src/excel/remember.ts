import { isNothing, type WorkbookMemory } from "../core/memory";
import { memoryXml, queueMemory } from "./memory";
import { changeExcel } from "./run";

/** Keeps what Gouji remembers in the workbook, in place of what it remembered before; nothing leaves no trace. */
export async function remember(memory: WorkbookMemory): Promise<void> {
  await changeExcel({ batch: (context) => replacePart(context, memory) });
}

async function replacePart(context: Excel.RequestContext, memory: WorkbookMemory): Promise<void> {
  const parts = queueMemory(context);
  await context.sync();
  const isEmpty = isNothing(memory);
  const [first, ...others] = parts.items;
  // First what is to stay, so that a failure half-way loses nothing.
  const kept = isEmpty ? undefined : (first ?? context.workbook.customXmlParts.add(memoryXml(memory)).load("id"));
  if (kept && kept === first) first.setXml(memoryXml(memory));
  for (const part of isEmpty && first ? parts.items : others) part.delete();
  const after = queueMemory(context);
  await context.sync();
  // Another copy of the add-in may have added one in between: the later word holds.
  const doubles = after.items.filter(({ id }) => id !== kept?.id);
  for (const part of doubles) part.delete();
  if (doubles.length > 0) await context.sync();
}
