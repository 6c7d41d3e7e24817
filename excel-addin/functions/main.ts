import { catalogue } from "../../core/functions/catalogue";
import { customFunction } from "./customFunction";

for (const spec of catalogue) CustomFunctions.associate(spec.name, customFunction(spec));
