import type { WorkbookMemory } from "../core/memory";
import { memoryXml, queueMemory } from "./memory";
import { changeExcel } from "./run";

/** Keeps what Gouji remembers in the workbook, in place of what it remembered before; nothing leaves no trace. */
export async function remember(memory: WorkbookMemory): Promise<void> {
  await changeExcel(async (context) => {
    const parts = queueMemory(context);
    await context.sync();
    const isEmpty = memory.assignedForms.length + memory.explanations.length === 0;
    const [first, ...others] = parts.items;
    for (const part of isEmpty && first ? parts.items : others) part.delete();
    if (!isEmpty && first) first.setXml(memoryXml(memory));
    else if (!isEmpty) context.workbook.customXmlParts.add(memoryXml(memory));
    await context.sync();
  });
}
