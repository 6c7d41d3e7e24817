import { catalogue } from "../../core/functions/catalogue";
import * as words from "../../core/words/en/functions";
import { customFunction } from "./customFunction";

for (const spec of catalogue) CustomFunctions.associate(spec.name, customFunction(spec, words));
