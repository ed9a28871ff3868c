import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";

const HIDES = /(display:\s*none|visibility:)/;

/**
 * Fluent's styles without those that only say how something looks. jsdom lays nothing out, but goes through every rule of
 * the page for every element whose name or visibility a test asks for, which takes longer than all else that it does.
 */
export function StylesThatHide({ children }: { readonly children: ReactNode }) {
  return (
    <RendererProvider renderer={createDOMRenderer(document, { unstable_filterCSSRule: (rule) => HIDES.test(rule) })}>
      {children}
    </RendererProvider>
  );
}
