// What the screens on templates are shown; the functions themselves stand in contract.ts.

/** A tag as it is typed, and what it prints for a made-up row; '' for a loop or a condition. */
export interface TagForm {
  readonly tag: string;
  readonly example: string;
}

export interface TagExample extends TagForm {
  /** 'list' is a loop, 'flag' a condition; the rest says what is printed. */
  readonly kind: string;
  /** The same tag with each filter that fits. */
  readonly forms: readonly TagForm[];
}

/** Tags of the paper itself (`title` is ''), of a record or of a list; `loops` are the lists whose loops go round them. */
export interface TagGroup {
  readonly title: string;
  readonly loops: readonly string[];
  readonly tags: readonly TagExample[];
}
