import { installWorkbench } from "./install";

installWorkbench();
