/** The JSON that the Office.js client sends for one `context.sync()`, as far as the double reads it. */
export interface RequestBody {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, RequestPath>>;
}

export interface RequestArguments {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object, the id of its path; else 0. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name: string;
  readonly ArgumentInfo?: RequestArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface RequestPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: RequestArguments;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What the host answers. */
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}
