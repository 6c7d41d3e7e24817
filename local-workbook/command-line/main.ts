import { roles } from "../../core/table/role";

process.stdout.write(`${roles.length}\n`);
