import { invalidArgument } from "../errors";
import { type AnyObject, type Kind, objectOf } from "../object";

/** Where the add-in's page is: in sight as a task pane, or running without one. */
export interface RuntimeModel {
  state: "Visible" | "Background";
}

const RUNTIME: Kind<RuntimeModel> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (runtime) => runtime.state,
    SetAppRuntimeState: (runtime, [state]) => {
      if (state !== "Visible" && state !== "Background") throw invalidArgument(`runtime state ${String(state)}`);
      runtime.state = state;
    },
  },
};

/** What Office.addin asks for: showing the task pane and hiding it. */
export function runtimeService(runtime: RuntimeModel): AnyObject {
  return objectOf(RUNTIME, runtime);
}

/** The name that it is addressed by. */
export const RUNTIME_SERVICE = "Microsoft.AppRuntime.AppRuntimeService";
