import type { ReactNode } from "react";

/** A small icon in the colour of the text. Each icon has its own shape, and words beside it state its meaning. */
function icon(drawing: ReactNode) {
  return function Icon({ size = 16 }: { readonly size?: number }) {
    return (
      <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
        {drawing}
      </svg>
    );
  };
}

const line = { stroke: "currentColor", strokeWidth: 1.3, strokeLinecap: "round", strokeLinejoin: "round" } as const;
const solid = { fill: "currentColor" } as const;
const hole = { ...line, stroke: "var(--colorNeutralBackground1)", strokeWidth: 1.5 };

/** A round sign with a cross: an error, or a check that fails. */
export const ErrorIcon = icon(
  <>
    <circle cx="8" cy="8" r="7" {...solid} />
    <path d="M5.5 5.5l5 5m0-5l-5 5" {...hole} />
  </>,
);

/** A triangle with an exclamation mark. */
export const WarningIcon = icon(
  <>
    <path d="M8 1.2l7.2 13.3H.8z" strokeLinejoin="round" stroke="currentColor" {...solid} />
    <path d="M8 6v4m0 2.2v.1" {...hole} />
  </>,
);

/** A square with an i. */
export const InfoIcon = icon(
  <>
    <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" {...solid} />
    <path d="M8 7.5v4M8 4.6v.1" {...hole} />
  </>,
);

/** A round sign with a tick. */
export const HoldsIcon = icon(
  <>
    <circle cx="8" cy="8" r="7" {...solid} />
    <path d="M4.8 8.3l2.2 2.2 4.2-4.6" {...hole} />
  </>,
);

/** A sign for "approximately equal". */
export const RoundingIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.4" {...line} />
    <path d="M4.8 7c1.1-1.2 2.1-1.2 3.2-.4s2.1.8 3.2-.4M4.8 10.2c1.1-1.2 2.1-1.2 3.2-.4s2.1.8 3.2-.4" {...line} />
  </>,
);

/** An open circle with a stroke. */
export const NotJudgeableIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.4" {...line} strokeDasharray="2.4 2" />
    <path d="M5.5 8h5" {...line} />
  </>,
);

/** A speech bubble: somebody gave a reason. */
export const ExplainedIcon = icon(<path d="M2 3.5h12v7.5H8.5L5 13.8V11H2zM4.8 6h6.4M4.8 8.4h4" {...line} />);

export const CheckIcon = icon(<path d="M2.5 8.5l3.6 3.7L13.5 4" {...line} strokeWidth={1.8} />);

export const SettingsIcon = icon(
  <>
    <path d="M2 4.5h6.5m3 0H14M2 11.5h2.5m3 0H14" {...line} />
    <circle cx="10" cy="4.5" r="1.6" {...line} />
    <circle cx="6" cy="11.5" r="1.6" {...line} />
  </>,
);

export const CloseIcon = icon(<path d="M3.5 3.5l9 9m0-9l-9 9" {...line} />);
export const BackIcon = icon(<path d="M9.5 3L4.5 8l5 5" {...line} />);
export const ChevronIcon = icon(<path d="M6 3.5L10.5 8 6 12.5" {...line} />);
export const ArrowIcon = icon(<path d="M2.5 8h10.5m-4-4l4 4-4 4" {...line} />);
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.3" {...line} />
    <path d="M10.3 10.3L14 14" {...line} />
  </>,
);
export const SheetIcon = icon(<path d="M2.5 2.5h11v11h-11zM2.5 6h11M2.5 9.7h11M6.2 6v7.5" {...line} />);
export const CopyIcon = icon(<path d="M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3" {...line} />);
export const ClearIcon = icon(<path d="M9.3 2.2l4.5 4.5-6.6 6.8H4.6l-2.4-2.4zM5.6 5.9l4.5 4.5M8 13.5h6" {...line} />);
