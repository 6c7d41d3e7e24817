// What the page needs none of for the first verdict on a workbook with one sheet: the rest of it comes as one file.
export { openWorkbookFile } from "../files/openWorkbookFile";
export { bestSheet } from "./bestSheet";
export { coloursByReview } from "./save/coloursByReview";
export { savedCopy, savedName } from "./save/savedCopy";
