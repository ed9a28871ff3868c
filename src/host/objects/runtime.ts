import { invalidArgument } from "../errors";
import { type AnyObject, type Kind, objectOf } from "../object";

/** The state of the add-in's page: visible as a task pane, or running without one. */
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

/** The object behind Office.addin, which shows and hides the task pane. */
export function runtimeService(runtime: RuntimeModel): AnyObject {
  return objectOf(RUNTIME, runtime);
}

/** The name by which requests address this object. */
export const RUNTIME_SERVICE = "Microsoft.AppRuntime.AppRuntimeService";
